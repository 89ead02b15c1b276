import { problemText } from '@shared/i18n/problems.ts';
import { useSpeech, useWords } from '../i18n/speech.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useWorkspace, useWorkspaceState } from './context.ts';
import { appMessages } from './messages.ts';

/** Whether everything is on the disk, in words; a failed save says why and can be tried again. */
export function SaveIndicator() {
  const t = useWords(appMessages);
  const { language } = useSpeech();
  const workspace = useWorkspace();
  const save = useWorkspaceState((state) => state.save);
  const readOnly = useWorkspaceState((state) => state.info.mode === 'readOnly');
  if (readOnly)
    return (
      <span className="save-state" role="status">
        <Icon name="lock" />
        {t('save.readOnly')}
      </span>
    );
  if (save.kind === 'failed')
    return (
      <span className="save-state save-failed" role="alert" title={problemText(save.problem, language)}>
        {t('save.failed')}
        <button type="button" className="link" onClick={() => void workspace.flush()}>
          {t('save.retry')}
        </button>
      </span>
    );
  return (
    <span className="save-state" role="status" data-save={save.kind}>
      {save.kind === 'saved' ? <Icon name="check" size={13} /> : null}
      {save.kind === 'saved' ? (save.at ? t('save.saved', { time: clock(save.at) }) : t('save.nothing')) : t('save.pending')}
    </span>
  );
}

const clock = (instant: string): string => {
  const date = new Date(instant);
  return `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`;
};
