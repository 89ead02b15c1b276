import { Button } from 'antd';
import { useEffect, useState } from 'react';
import type { BackupSummary, Output } from '@shared/ipc/contract.ts';
import type { DocKey } from '@shared/workspace/documents.ts';
import { useWorkspace, useWorkspaceState } from '../app/context.ts';
import { useHost } from '../host/host.ts';
import { useSpeech, useWords } from '../i18n/speech.tsx';
import { settingsMessages } from './messages.ts';
import { momentText } from './moment.ts';
import './settings.css';

type Differences = Output<'backups.compare'>;

/** Backups of the workspace: what differs from now, document by document, then restore one or all of it. */
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
            <Comparison key={selected.id} backup={selected} readOnly={readOnly} onRestored={again} />
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

function Comparison({
  backup,
  readOnly,
  onRestored,
}: {
  readonly backup: BackupSummary;
  readonly readOnly: boolean;
  readonly onRestored: () => void;
}) {
  const t = useWords(settingsMessages);
  const { format } = useSpeech();
  const { bridge, complain, notify } = useHost();
  const workspace = useWorkspace();
  const [differences, setDifferences] = useState<Differences | null>(null);
  useEffect(() => {
    void workspace
      .flush()
      .then(() => bridge.call['backups.compare']({ id: backup.id }))
      .then((answer) => (answer.ok ? setDifferences(answer.value) : complain(answer.error)));
  }, [bridge, complain, backup.id, workspace]);
  const time = momentText(backup.takenAt, format);
  const restore = async (key?: DocKey): Promise<void> => {
    if (!(await workspace.flush())) return;
    const answer = await bridge.call['backups.restore']({ id: backup.id, ...(key === undefined ? {} : { key }) });
    if (!answer.ok) return complain(answer.error);
    await workspace.applyLarge(answer.value, '/backups');
    notify({ text: t('b.restored', { time }), kind: 'success' });
    onRestored();
  };
  const rows = differences ? rowsOf(differences) : [];
  return (
    <>
      <header className="backups-head">
        <h2>{t('b.compare', { time })}</h2>
        <span className="muted">
          {differences ? (rows.length === 0 ? t('b.same') : t('b.places', { count: format.number(rows.length) })) : ''}
        </span>
        {rows.length > 0 ? (
          <Button type="primary" disabled={readOnly} onClick={() => void restore()}>
            {t('b.all')}
          </Button>
        ) : null}
      </header>
      <div className="table-scroll">
        <table>
          <tbody>
            {rows.map(({ key, kind }) => (
              <tr key={key}>
                <td>{differences?.names[key] ?? key}</td>
                <td className="muted">{t(`b.${kind}`)}</td>
                <td className="number">
                  <button type="button" className="link" disabled={readOnly} onClick={() => void restore(key)}>
                    {t('b.one')}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

const rowsOf = ({ changed, added, removed }: Differences): { readonly key: DocKey; readonly kind: 'changed' | 'added' | 'removed' }[] => [
  ...changed.map((key) => ({ key, kind: 'changed' as const })),
  ...added.map((key) => ({ key, kind: 'added' as const })),
  ...removed.map((key) => ({ key, kind: 'removed' as const })),
];
