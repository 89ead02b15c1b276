import { Button } from 'antd';
import { useState, type KeyboardEvent } from 'react';
import type { RecentState, RecentWorkspace } from '@shared/ipc/contract.ts';
import type { Severity } from '@shared/instruments/contract.ts';
import { useHost } from '../host/host.ts';
import { useSpeech, useWords } from '../i18n/speech.tsx';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { SeverityIcon } from '../ui/Severity.tsx';
import { startMessages } from './messages.ts';
import type { Starting } from './useStarting.ts';

const SEVERE: Partial<Readonly<Record<RecentState, Severity | 'good'>>> = { sound: 'good', damaged: 'urgent', conflict: 'attention' };
const ICONS: Partial<Readonly<Record<RecentState, IconName>>> = {
  locked: 'lock',
  readOnly: 'lock',
  newer: 'eye',
  moved: 'find',
  missing: 'find',
};
const UP_DOWN = '↑ ↓';
const ENTER = 'Enter';
const DELETE = 'Delete';

interface Props {
  readonly recents: readonly RecentWorkspace[];
  readonly setRecents: (recents: readonly RecentWorkspace[]) => void;
  readonly starting: Starting;
  readonly onFresh: () => void;
}

/** Workspaces opened lately, each with its state in words and what can be done; order is by last opening only. */
export function Recents({ recents, setRecents, starting, onFresh }: Props) {
  const t = useWords(startMessages);
  const { format } = useSpeech();
  const needs = recents.filter(({ state }) => state === 'damaged' || state === 'conflict').length;
  return (
    <div className="start-wrap start-recent">
      <header className="start-recent-head">
        <h1>{t('recent.title')}</h1>
        <span className="muted">{t(needs > 0 ? 'recent.needs' : 'recent.count', { count: recents.length, needs })}</span>
        <Button onClick={() => void starting.open()}>{t('recent.open')}</Button>
      </header>
      <RecentTable recents={recents} setRecents={setRecents} starting={starting} />
      <section>
        <h2>{t('fresh.title')}</h2>
        <div className="start-three">
          <button type="button" className="card way-drop" onClick={() => void starting.pick()}>
            <Icon name="down" size={22} />
            <span>
              <b>{t('fresh.import')}</b>
              <small>{t('fresh.import.text')}</small>
            </span>
          </button>
          <button type="button" className="card" onClick={() => void starting.sample(format.language)}>
            <Icon name="plan" size={22} />
            <span>
              <b>{t('fresh.sample')}</b>
              <small>{t('fresh.sample.text')}</small>
            </span>
          </button>
          <button type="button" className="card" onClick={onFresh}>
            <Icon name="file" size={22} />
            <span>
              <b>{t('fresh.empty')}</b>
              <small>{t('fresh.empty.text')}</small>
            </span>
          </button>
        </div>
      </section>
      <footer className="start-foot">
        <span>
          <kbd>{UP_DOWN}</kbd> {t('keys.choose')} <kbd>{ENTER}</kbd> {t('keys.open')} <kbd>{DELETE}</kbd> {t('keys.remove')}
        </span>
        <span className="start-local">{t('local')}</span>
      </footer>
    </div>
  );
}

function RecentTable({ recents, setRecents, starting }: Omit<Props, 'onFresh'>) {
  const t = useWords(startMessages);
  const { format } = useSpeech();
  const { bridge, complain, notify } = useHost();
  const [selected, setSelected] = useState(0);
  const open = (recent: RecentWorkspace | undefined): void => {
    if (recent?.state === 'missing') void find(recent);
    else if (recent) void starting.openRecent(recent.id, recent.state === 'locked');
  };
  const find = async ({ id }: RecentWorkspace): Promise<void> => {
    const answer = await bridge.call['recents.find']({ id });
    if (!answer.ok) complain(answer.error);
    else if (answer.value) setRecents(answer.value);
  };
  const remove = async ({ id, name }: RecentWorkspace): Promise<void> => {
    const answer = await bridge.call['recents.remove']({ id });
    if (!answer.ok) return;
    setRecents(answer.value);
    const putBack = async (): Promise<void> => {
      const back = await bridge.call['recents.putBack']({ id });
      if (back.ok) setRecents(back.value);
    };
    notify({ text: t('removed', { name }), actions: [{ text: t('undo'), run: () => void putBack() }] });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = recents[selected];
    if (event.key === 'ArrowDown') focusRow(event, Math.min(selected + 1, recents.length - 1));
    else if (event.key === 'ArrowUp') focusRow(event, Math.max(selected - 1, 0));
    else if (event.key === 'Enter' && event.target === event.currentTarget) open(at);
    else if (event.key === 'Delete' && at) void remove(at);
    else return;
    event.preventDefault();
  };
  return (
    <div className="card">
      <table className="recents" aria-label={t('recent.list')}>
        <thead>
          <tr>
            <th scope="col">{t('recent.workspace')}</th>
            <th scope="col">{t('recent.state')}</th>
            <th scope="col" className="number">
              {t('recent.customers')}
            </th>
            <th scope="col" className="number">
              {t('recent.tierA')}
            </th>
            <th scope="col" className="number start-wide">
              {t('recent.at')}
            </th>
            <th aria-label={t('keys.remove')} />
          </tr>
        </thead>
        <tbody>
          {recents.map((recent, i) => (
            <tr
              key={recent.id}
              tabIndex={i === selected ? 0 : -1}
              className={recent.state === 'missing' ? 'recent-gone' : ''}
              onKeyDown={onKeyDown}
              onFocus={() => setSelected(i)}
              onClick={() => open(recent)}
            >
              <td>
                <b>{recent.name}</b>
                <small>{recent.sample ? t('sample') : recent.place}</small>
              </td>
              <td>
                <StateCell recent={recent} onFind={() => void find(recent)} />
              </td>
              <td className="number">{recent.customers === null ? '–' : format.number(recent.customers)}</td>
              <td className="number">{recent.tierA === null ? '–' : format.number(recent.tierA)}</td>
              <td className="number start-wide">{format.day(recent.openedAt.slice(0, 10))}</td>
              <td>
                <button
                  type="button"
                  className="quiet"
                  aria-label={t('remove', { name: recent.name })}
                  onClick={(event) => {
                    event.stopPropagation();
                    void remove(recent);
                  }}
                >
                  <Icon name="close" size={13} />
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function StateCell({ recent: { state, name }, onFind }: { readonly recent: RecentWorkspace; readonly onFind: () => void }) {
  const t = useWords(startMessages);
  const severity = SEVERE[state];
  const icon = ICONS[state];
  return (
    <div className="recent-state">
      {severity ? <SeverityIcon severity={severity} label="" size={14} /> : null}
      {icon ? <Icon name={icon} size={14} /> : null}
      <span>
        {t(`state.${state}`)}
        <small>
          {t(`state.${state}.can`)}
          {state === 'missing' ? (
            <>
              {' '}
              <button
                type="button"
                className="link"
                aria-label={t('find.of', { name })}
                onClick={(event) => {
                  event.stopPropagation();
                  onFind();
                }}
              >
                {t('find')}
              </button>
            </>
          ) : null}
        </small>
      </span>
    </div>
  );
}

function focusRow(event: KeyboardEvent, index: number): void {
  const row = event.currentTarget.parentElement?.querySelectorAll<HTMLElement>('tr')[index];
  row?.focus();
}
