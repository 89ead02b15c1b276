import type { Result } from '@shared/base/result.ts';
import type { HistoryStep } from '@shared/workspace/history.ts';
import { useHost } from '../host/host.ts';
import { useSpeech, useWords } from '../i18n/speech.tsx';
import { useApplication, useWorkspace } from './context.ts';
import { appMessages } from './messages.ts';
import { stepText } from './stepText.ts';

/** Undo and redo from anywhere: goes to where the change was, and says what was taken back. */
export function useUndo(): { readonly undo: () => Promise<void>; readonly redo: () => Promise<void> } {
  const workspace = useWorkspace();
  const { complain, notify } = useHost();
  const { go } = useApplication();
  const speech = useSpeech();
  const t = useWords(appMessages);
  const move = async (
    step: HistoryStep | undefined,
    work: () => Promise<Result<string | null>>,
    say: 'done.undo' | 'done.redo',
  ): Promise<void> => {
    if (!step) return notify({ text: t('nothing.undo') });
    const answer = await work();
    if (!answer.ok) return complain(answer.error);
    if (answer.value !== null) go(answer.value, { replace: true });
    notify({ text: t(say, { step: stepText(step.label, speech) }) });
  };
  return {
    undo: () => move(workspace.state.history.past.at(-1), () => workspace.undo(), 'done.undo'),
    redo: () => move(workspace.state.history.future.at(-1), () => workspace.redo(), 'done.redo'),
  };
}
