import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { problemText } from '@shared/i18n/problems.ts';
import type { DocumentTrouble } from '@shared/ipc/contract.ts';
import type { Changes } from '@shared/workspace/changes.ts';
import { useApplication, useWorkspace, useWorkspaceState } from '../app/context.ts';
import { frameMessages } from '../frame/messages.ts';
import { useDocumentTitle } from '../compare/documentTitle.ts';
import { useHost } from '../host/host.ts';
import { useSpeech, useWords } from '../i18n/speech.tsx';
import { Icon } from '../ui/Icon.tsx';
import { SeverityIcon } from '../ui/Severity.tsx';
import { settingsMessages } from './messages.ts';
import { momentText } from './moment.ts';
import { useBackupBeside } from './useBackupBeside.ts';
import './settings.css';

/** Files that need a person: what happened, what is safe, what to do; in this order. */
export function TroublesPage() {
  const t = useWords(settingsMessages);
  const words = useWords(frameMessages);
  const troubles = useWorkspaceState((state) => state.troubles);
  const [first] = troubles;
  const name = useDocumentTitle(first);
  const title = !first ? t('t.none') : troubles.length === 1 ? t('t.title.one', { file: name }) : t('t.title');
  return (
    <main className="page-scroll settings" aria-label={t('t.title')}>
      <header className="plain-head">
        <SeverityIcon severity={first ? 'urgent' : 'good'} label={words(`severity.${first ? 'urgent' : 'good'}`)} size={22} />
        <h1>{title}</h1>
        <p>{t('t.purpose')}</p>
      </header>
      <div className="settings-parts">
        {troubles.map((trouble) => (
          <Trouble key={`${trouble.key ?? ''} ${trouble.file}`} trouble={trouble} several={troubles.length > 1} />
        ))}
      </div>
    </main>
  );
}

function Trouble({ trouble, several }: { readonly trouble: DocumentTrouble; readonly several: boolean }) {
  const t = useWords(settingsMessages);
  const { language, format } = useSpeech();
  const { bridge, notify } = useHost();
  const title = useDocumentTitle(trouble);
  const lost = useChangesAfter(trouble);
  const others = useWorkspaceState((state) => state.keys.size - state.troubles.filter(({ key }) => key !== null).length);
  const copy = async (): Promise<void> => {
    const done = await bridge.call['clipboard.write']({ text: JSON.stringify(trouble, null, 2) });
    if (done.ok) notify({ text: t('copied') });
  };
  const safe = [
    t('t.safe.others', { count: format.number(others) }),
    ...(trouble.kept ? [t('t.safe.kept', { place: trouble.kept })] : []),
    ...(trouble.lastGood ? [t('t.safe.backup', { time: momentText(trouble.lastGood.takenAt, format) })] : []),
    ...(trouble.key ? [t('t.safe.locked')] : []),
  ];
  return (
    <section className="trouble" aria-label={title}>
      {several ? <h2>{title}</h2> : null}
      <div className="trouble-two">
        <div className="card settings-part">
          <h2>{t('t.happened')}</h2>
          <p>{problemText(trouble.problem, language)}</p>
          <pre>{`${trouble.problem.code}\n${trouble.file}`}</pre>
          <button type="button" className="link" onClick={() => void copy()}>
            {t('t.copy')}
          </button>
        </div>
        <div className="card settings-part">
          <h2>{t('t.safe')}</h2>
          <ul className="trouble-safe">
            {safe.map((line) => (
              <li key={line}>
                <Icon name="check" size={13} />
                {line}
              </li>
            ))}
          </ul>
          {trouble.lastGood && lost !== null ? (
            <p className="trouble-lost">
              <SeverityIcon severity={lost > 0 ? 'attention' : 'good'} label="" size={13} />{' '}
              {t(lost > 0 ? 't.lost' : 't.lost.none', { count: lost, time: momentText(trouble.lastGood.takenAt, format) })}
            </p>
          ) : null}
        </div>
      </div>
      <h2>{t('t.do')}</h2>
      <Choices trouble={trouble} />
    </section>
  );
}

/** How many changes of a document the log knows after its last good version: what is to be done again. `null` = not known. */
function useChangesAfter({ key, lastGood }: DocumentTrouble): number | null {
  const { bridge } = useHost();
  const [count, setCount] = useState<number | null>(null);
  const since = lastGood?.takenAt;
  useEffect(() => {
    if (!key || since === undefined) return;
    const look = async (): Promise<void> => {
      const answer = await bridge.call['docs.load']({ keys: ['changes'] });
      const log = answer.ok ? (answer.value.docs['changes'] as Changes | undefined) : undefined;
      if (log) setCount(log.entries.filter(({ at, docs }) => at > since && docs.includes(key)).length);
    };
    void look();
  }, [bridge, key, since]);
  return count;
}

function Choices({ trouble }: { readonly trouble: DocumentTrouble }) {
  const t = useWords(settingsMessages);
  const { format } = useSpeech();
  const { bridge, complain } = useHost();
  const { go } = useApplication();
  const workspace = useWorkspace();
  const { openBeside } = useBackupBeside();
  const { key, lastGood } = trouble;
  const restore = async (): Promise<void> => {
    if (!key || !lastGood) return;
    const answer = await bridge.call['backups.restore']({ id: lastGood.id, key });
    if (!answer.ok) return complain(answer.error);
    await workspace.applyLarge(answer.value, '/troubles');
    workspace.dismissTrouble(trouble);
  };
  const settle = async (side: 'mine' | 'theirs'): Promise<void> => {
    if (!key) return;
    const answer = await (side === 'mine' ? workspace.keepMine(key) : workspace.takeTheirs(key));
    if (!answer.ok) complain(answer.error);
  };
  const isConflict = trouble.problem.code === 'document.changedOutside';
  return (
    <div className="trouble-choices">
      {key && lastGood && !isConflict ? (
        <Choice
          first
          title={t('t.restore', { time: momentText(lastGood.takenAt, format) })}
          text={t('t.restore.text')}
          button={t('b.one')}
          onChoose={() => void restore()}
        />
      ) : null}
      {lastGood && !isConflict ? (
        <Choice
          title={t('t.beside', { time: momentText(lastGood.takenAt, format) })}
          text={t('b.beside.text')}
          button={t('b.beside')}
          onChoose={() => void openBeside(lastGood.id)}
        />
      ) : null}
      {key && isConflict ? (
        <>
          <Choice title={t('t.mine')} text={t('t.mine.text')} button={t('t.mine')} onChoose={() => void settle('mine')} />
          <Choice title={t('t.theirs')} text={t('t.theirs.text')} button={t('t.theirs')} onChoose={() => void settle('theirs')} />
        </>
      ) : null}
      <Choice title={t('t.later')} text={t('t.later.text')} button={t('t.later.button')} onChoose={() => go('/customers')} />
      <Choice title={t('t.backups')} text={t('t.backups.text')} button={t('t.backups.button')} onChoose={() => go('/backups')} />
      {key ? null : (
        <div>
          <Button onClick={() => workspace.dismissTrouble(trouble)}>{t('t.dismiss')}</Button>
        </div>
      )}
    </div>
  );
}

function Choice({
  title,
  text,
  button,
  first = false,
  onChoose,
}: {
  readonly title: string;
  readonly text: string;
  readonly button: string;
  readonly first?: boolean;
  readonly onChoose: () => void;
}) {
  return (
    <div className={first ? 'choice choice-first' : 'choice'}>
      <span>
        <b>{title}</b>
        <span className="muted">{text}</span>
      </span>
      <Button type={first ? 'primary' : 'default'} onClick={onChoose}>
        {button}
      </Button>
    </div>
  );
}
