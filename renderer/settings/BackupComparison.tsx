import { Button } from 'antd';
import { useEffect, useState } from 'react';
import type { BackupSummary, Output } from '@shared/ipc/contract.ts';
import type { DocKey } from '@shared/workspace/documents.ts';
import { useWorkspace } from '../app/context.ts';
import { useUndo } from '../app/useUndo.ts';
import { DifferencesTable } from '../compare/DifferencesTable.tsx';
import { useHost } from '../host/host.ts';
import { useSpeech, useWords } from '../i18n/speech.tsx';
import { settingsMessages } from './messages.ts';
import { momentText } from './moment.ts';
import { useBackupBeside } from './useBackupBeside.ts';

interface Props {
  readonly backup: BackupSummary;
  readonly readOnly: boolean;
  readonly onRestored: () => void;
}

/** One backup against now: everything that differs, then the whole of it or one document back, or all of it as a workspace beside. */
export function BackupComparison({ backup, readOnly, onRestored }: Props) {
  const t = useWords(settingsMessages);
  const { format } = useSpeech();
  const { bridge, complain, notify } = useHost();
  const workspace = useWorkspace();
  const { undo } = useUndo();
  const [differences, setDifferences] = useState<Output<'backups.compare'> | null>(null);
  const [busy, setBusy] = useState(false);
  const beside = useBackupBeside();
  useEffect(() => {
    void workspace
      .flush()
      .then(() => bridge.call['backups.compare']({ id: backup.id }))
      .then((answer) => (answer.ok ? setDifferences(answer.value) : complain(answer.error)));
  }, [bridge, complain, backup.id, workspace]);
  const time = momentText(backup.takenAt, format);
  const restore = async (key?: DocKey): Promise<void> => {
    if (busy || !(await workspace.flush())) return;
    setBusy(true);
    const answer = await bridge.call['backups.restore']({ id: backup.id, ...(key === undefined ? {} : { key }) });
    setBusy(false);
    if (!answer.ok) return complain(answer.error);
    await workspace.applyLarge(answer.value, '/backups');
    notify({ text: t('b.restored', { time }), kind: 'success', actions: [{ text: t('b.undo'), run: () => void undo().then(onRestored) }] });
    onRestored();
  };
  const places = Object.values(differences?.totals ?? {}).reduce((sum, { back, gone, changed }) => sum + back + gone + changed, 0);
  return (
    <>
      <header className="backups-head">
        <h2>{t('b.compare', { time })}</h2>
        <span className="muted" role="status">
          {differences ? (places === 0 ? t('b.same') : t('b.places', { count: format.number(places) })) : t('b.comparing')}
        </span>
        {places > 0 ? (
          <Button type="primary" disabled={readOnly || beside.busy} loading={busy} onClick={() => void restore()}>
            {t('b.all')}
          </Button>
        ) : null}
        <Button title={t('b.beside.text')} disabled={busy} loading={beside.busy} onClick={() => void beside.openBeside(backup.id)}>
          {t('b.beside')}
        </Button>
      </header>
      {differences && places > 0 ? (
        <DifferencesTable
          differences={differences}
          heads={{ mine: t('b.now'), theirs: time }}
          one={{ label: t('b.one'), disabled: readOnly || busy, onTake: (key) => void restore(key) }}
        />
      ) : null}
    </>
  );
}
