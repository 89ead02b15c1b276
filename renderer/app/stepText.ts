import type { Format } from '@shared/i18n/format.ts';
import { translator, type Language } from '@shared/i18n/translate.ts';
import { instrumentById } from '@shared/instruments/index.ts';
import type { StepLabel } from '@shared/workspace/command.ts';
import { workspaceMessages } from '@shared/workspace/messages.ts';

interface Speech {
  readonly language: Language;
  readonly format: Pick<Format, 'quarter'>;
}

/** An undo step in words: `改 禾屿食品`. */
export function stepText({ source, key, values }: StepLabel, { language, format }: Speech): string {
  const messages = source === 'workspace' ? workspaceMessages : instrumentById(source)?.messages;
  return messages ? translator<string>(messages, language)(key, spoken(values, format)) : key;
}

const QUARTER = /^\d{4}Q[1-4]$/;
/** A command's arguments stand in its label as they are; a quarter is said as people say it. */
const spoken = (values: StepLabel['values'], { quarter }: Speech['format']): StepLabel['values'] =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' && QUARTER.test(value) ? quarter(value) : value]),
  );
