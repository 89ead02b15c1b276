import { Button } from 'antd';
import { useEffect, useState } from 'react';
import type { BackupSummary } from '@shared/ipc/contract.ts';
import { useWorkspace, useWorkspaceState } from '../app/context.ts';
import { useHost } from '../host/host.ts';
import { useSpeech, useWords } from '../i18n/speech.tsx';
import { BackupComparison } from './BackupComparison.tsx';
import { settingsMessages } from './messages.ts';
import { momentText } from './moment.ts';
import './settings.css';

/** Backups of the workspace: what differs from now, thing by thing, then restore one document or all of it. */
export function BackupsPage() {
  const t = useWords(settingsMessages);
  const { bridge, complain, notify } = useHost();
  const workspace = useWorkspace();
  const readOnly = useWorkspaceState((state) => state.info.mode === 'readOnly');
  const [backups, setBackups] = useState<readonly BackupSummary[] | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [turn, setTurn] = useState(0);
  const again = (): void => setTurn((count) => count + 1);
  useEffect(() => {
    const load = async (): Promise<void> => {
      const answer = await bridge.call['backups.list']();
      if (answer.ok) setBackups(answer.value);
      else complain(answer.error);
    };
    void load();
    // with each turn the list is read anew
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- see above
  }, [bridge, complain, turn]);
  const take = async (): Promise<void> => {
    if (!(await workspace.flush())) return;
    const answer = await bridge.call['backups.take']();
    if (!answer.ok) return complain(answer.error);
    notify({ text: t(answer.value ? 'b.taken' : 'b.unchanged') });
    again();
  };
  const selected = backups?.find(({ id }) => id === chosen) ?? null;
  return (
    <main className="page-body settings" aria-label={t('b.title')}>
      <header className="plain-head">
        <h1>{t('b.title')}</h1>
        <span className="plain-head-actions">
          <Button disabled={readOnly} onClick={() => void take()}>
            {t('b.take')}
          </Button>
        </span>
        <p>{t('b.purpose')}</p>
      </header>
      <div className="backups">
        <nav className="card backups-list" aria-label={t('b.list')}>
          <h2>{t('b.list')}</h2>
          {backups?.length === 0 ? <p className="muted">{t('b.none')}</p> : null}
          {backups?.map((backup) => (
            <BackupRow key={backup.id} backup={backup} isChosen={backup.id === chosen} onChoose={() => setChosen(backup.id)} />
          ))}
        </nav>
        <section className="card backups-compare">
          {selected ? (
            <BackupComparison key={`${selected.id} ${turn}`} backup={selected} readOnly={readOnly} onRestored={again} />
          ) : (
            <p className="muted">{t('b.choose')}</p>
          )}
        </section>
      </div>
    </main>
  );
}

function BackupRow({
  backup,
  isChosen,
  onChoose,
}: {
  readonly backup: BackupSummary;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}) {
  const t = useWords(settingsMessages);
  const { format } = useSpeech();
  return (
    <button type="button" aria-pressed={isChosen} onClick={onChoose}>
      <b>{momentText(backup.takenAt, format)}</b>
      <span className="muted small">
        {`${t('b.documents', { count: format.number(backup.documents) })} · ${format.number(Math.ceil(backup.bytes / 1024))} KB`}
      </span>
    </button>
  );
}
