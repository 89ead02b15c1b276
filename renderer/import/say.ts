import { amountFromDecimal } from '@shared/base/amount.ts';
import type { Why } from '@shared/import/contract.ts';
import { importMessages } from '@shared/import/messages.ts';
import { sayWhy } from '@shared/import/words.ts';
import { useSpeech, useWords } from '../i18n/speech.tsx';

/** Values that name a place in a file: never grouped by thousands. */
const PLACES = new Set(['row', 'rows']);

/** A sentence of the import in words, its counts written as numbers of the language. */
export function useSay(): (why: Why) => string {
  const words = useWords(importMessages);
  const { format } = useSpeech();
  return (why) => {
    const values = Object.entries(why.values ?? {}).map(
      ([name, value]) => [name, typeof value === 'number' && !PLACES.has(name) ? format.number(value) : value] as const,
    );
    return sayWhy(why.values ? { key: why.key, values: Object.fromEntries(values) } : why, words);
  };
}

/** A decimal string of the currency unit, as people read it. */
export function useDecimal(): (text: string) => string {
  const { format } = useSpeech();
  return (text) => {
    const read = amountFromDecimal(text);
    return read.ok ? format.amount(read.value) : text;
  };
}
