import { translator, type Language } from '@shared/i18n/translate.ts';
import { instrumentById } from '@shared/instruments/index.ts';
import type { StepLabel } from '@shared/workspace/command.ts';
import { workspaceMessages } from '@shared/workspace/messages.ts';

/** An undo step in words: `改 禾屿食品`. */
export function stepText({ source, key, values }: StepLabel, language: Language): string {
  const messages = source === 'workspace' ? workspaceMessages : instrumentById(source)?.messages;
  return messages ? translator<string>(messages, language)(key, values) : key;
}
