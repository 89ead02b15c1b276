import { importMessages } from '@shared/import/messages.ts';
import type { Fate } from '@shared/import/types.ts';
import { useWords } from '../i18n/speech.tsx';

const SIGNS: Readonly<Record<Fate, string>> = { added: '+', updated: '±', same: '=', ask: '?', left: '−', skipped: '/' };

/** What becomes of a row: a sign of its own, the word, and why. */
export function FateMark({ fate, why, bare = false }: { readonly fate: Fate; readonly why?: string; readonly bare?: boolean }) {
  const words = useWords(importMessages);
  return (
    <span className="fate">
      <span className={`fate-sign fate-${fate}`} aria-hidden="true">
        {SIGNS[fate]}
      </span>
      {bare ? null : words(`fate.${fate}`)}
      {why ? <span className="muted">{` · ${why}`}</span> : null}
    </span>
  );
}
