import { useWorkspaceState } from './context.ts';
import { useSpeech, useWords } from '../i18n/speech.tsx';
import { Icon } from '../ui/Icon.tsx';
import { appMessages } from './messages.ts';
import { stepText } from './stepText.ts';
import { useUndo } from './useUndo.ts';

/** Undo and redo, each with the name of its step. */
export function UndoButtons() {
  const t = useWords(appMessages);
  const speech = useSpeech();
  const last = useWorkspaceState((state) => state.history.past.at(-1));
  const next = useWorkspaceState((state) => state.history.future.at(-1));
  const { undo, redo } = useUndo();
  const undoName = last ? t('undo.named', { step: stepText(last.label, speech) }) : t('undo');
  const redoName = next ? t('redo.named', { step: stepText(next.label, speech) }) : t('redo');
  return (
    <>
      <button type="button" className="quiet" disabled={!last} aria-label={undoName} title={undoName} onClick={() => void undo()}>
        <Icon name="undo" />
        <span className="undo-name">{undoName}</span>
      </button>
      <button type="button" className="quiet" disabled={!next} aria-label={redoName} title={redoName} onClick={() => void redo()}>
        <Icon name="redo" />
      </button>
    </>
  );
}
