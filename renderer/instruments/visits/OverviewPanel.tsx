import { byDay } from '@shared/base/quarter.ts';
import { Button } from 'antd';
import { aimOf, whomText } from '@shared/instruments/visits/say.ts';
import type { PromiseFigure } from '@shared/instruments/visits/types.ts';
import { InspectorPart, type InspectorContent } from '../../frame/index.ts';
import { useWords } from '../../i18n/speech.tsx';
import { viewMessages } from './messages.ts';
import { Nicknames } from './Nicknames.tsx';
import type { Session } from './session.ts';

interface Props {
  readonly session: Session;
}

/** Nothing selected: promises of all visits, and the next one. */
export const overviewPanel = (session: Session): InspectorContent => ({
  title: <Word of="panel.title" />,
  side: <Word of="panel.side" />,
  body: <Body session={session} />,
});
function Word({ of }: { readonly of: 'panel.title' | 'panel.side' }) {
  return useWords(viewMessages)(of);
}

function Body({ session }: Props) {
  const t = useWords(viewMessages);
  const { figures, say, view } = session;
  const [next] = figures.planned;
  const { ours, theirs } = figures.punctual;
  const open = figures.promises.toSorted((a, b) => b.late - a.late || byDay(a.action.due, b.action.due));
  return (
    <>
      <InspectorPart title={t('panel.prepare')}>
        {next ? (
          <button type="button" className="visits-next" onClick={() => view.select(next.visit.id)}>
            <b>{`${say.format.shortDay(next.visit.date)} ${aimOf(next, say)}`}</b>
            <small>{whomText(next, say)}</small>
          </button>
        ) : (
          <p className="muted">{t('nobody')}</p>
        )}
      </InspectorPart>
      <InspectorPart title={t('panel.promises')}>
        {open.length === 0 ? <p className="muted small">{t('panel.noPromises')}</p> : null}
        <ul className="visits-list">
          {open.map((one) => (
            <PromiseLine key={one.action.id} session={session} one={one} />
          ))}
        </ul>
        {ours[1] + theirs[1] > 0 ? (
          <p className="small">{t('panel.kept', { ours: `${ours[0]}/${ours[1]}`, theirs: `${theirs[0]}/${theirs[1]}` })}</p>
        ) : null}
      </InspectorPart>
      <InspectorPart title={t('nick.title')}>
        <Nicknames session={session} />
      </InspectorPart>
      <p className="muted small">{t('panel.hint')}</p>
    </>
  );
}

function PromiseLine({ session: { say, view }, one }: Props & { readonly one: PromiseFigure }) {
  const t = useWords(viewMessages);
  const { action, ours, late, kept } = one;
  const due = action.due === null ? '' : t('promise.due', { day: say.format.shortDay(action.due) });
  const state =
    kept === 'inTime'
      ? t('promise.kept')
      : kept === 'late'
        ? t('promise.keptLate')
        : late > 0
          ? t('promise.late', { days: late, count: late })
          : due;
  const keep = (): void => {
    const label = { source: 'actions', key: 'undo.setState', values: { name: action.title } };
    const requests = [{ command: 'actions.setState', target: view.target, args: { action: action.id, state: 'done' } }];
    void view.runWorkspace('batch', { label, requests });
  };
  return (
    <li>
      <span className={late > 0 ? 'visits-late' : ''}>{action.title}</span>
      <small>{[t(ours ? 'promise.ours' : 'promise.theirs'), action.owner ?? '', state].filter((part) => part !== '').join(' · ')}</small>
      {kept !== null || view.readOnly ? null : (
        <Button size="small" onClick={keep} aria-label={`${t('promise.done')}: ${action.title}`}>
          {t('promise.done')}
        </Button>
      )}
    </li>
  );
}
