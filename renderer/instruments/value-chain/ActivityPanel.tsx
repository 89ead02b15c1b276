import { Popover } from 'antd';
import { sayVerdict, percent } from '@shared/instruments/value-chain/say.ts';
import type { ActivityFigure, Change, QuoteFigure } from '@shared/instruments/value-chain/figures/types.ts';
import { Facts, InspectorPart, type InspectorContent } from '../../frame/index.ts';
import { useWords } from '../../i18n/speech.tsx';
import { RatingInput } from '../../ui/RatingInput.tsx';
import { readPercent } from './editing.ts';
import { CertaintyWord, PercentInput } from './fields.tsx';
import { Labelled } from '../../ui/OriginFields.tsx';
import { viewMessages } from './messages.ts';
import { QuoteEditor } from './QuoteEditor.tsx';
import type { Session } from './session.ts';
import { SupplyTable } from './SupplyTable.tsx';

export const activityPanel = (session: Session, activity: ActivityFigure): InspectorContent => ({
  title: (
    <>
      <span className="chain-code">{activity.code}</span>
      {activity.name}
    </>
  ),
  side: <KindWord kind={activity.kind} />,
  body: <ActivityBody key={activity.id} session={session} activity={activity} />,
});

function KindWord({ kind }: { readonly kind: ActivityFigure['kind'] }) {
  const t = useWords(viewMessages);
  return t(`panel.kind.${kind}`);
}

interface Props {
  readonly session: Session;
  readonly activity: ActivityFigure;
}

function ActivityBody({ session, activity }: Props) {
  return (
    <>
      <NumbersPart session={session} activity={activity} />
      <QuotesPart session={session} activity={activity} />
      <SupplyTable session={session} activity={activity} />
      <VerdictPart session={session} activity={activity} />
      <ChangesPart session={session} activity={activity} />
      <LinksPart session={session} activity={activity} />
    </>
  );
}

/** Share and importance, and how sure we are of them. */
function NumbersPart({ session, activity }: Props) {
  const t = useWords(viewMessages);
  const { view } = session;
  const { id, share, importance } = activity;
  const of = (fact: 'share' | 'importance') => (status: 'assumed' | 'confirmed') =>
    session.run({ command: 'setOrigin', args: { activity: id, fact, fields: { status } } });
  return (
    <div className="chain-fields">
      <Labelled label={`${t('field.share')} ${t('percent.unit')}`}>
        <PercentInput
          label={t('field.share')}
          value={share.value}
          disabled={view.readOnly}
          read={readPercent}
          onCommit={(value) => session.run({ command: 'setShare', args: { activity: id, share: value } })}
        />
        {share.value === null ? null : <CertaintyWord status={share.status} disabled={view.readOnly} onChange={of('share')} />}
      </Labelled>
      <Labelled label={t('field.importance')}>
        <RatingInput
          label={t('field.importance')}
          value={importance.value}
          disabled={view.readOnly}
          onCommit={(value) => session.run({ command: 'setImportance', args: { activity: id, importance: value } })}
        />
        {importance.value === null ? (
          <small className="muted">{t('panel.asked')}</small>
        ) : (
          <CertaintyWord status={importance.status} disabled={view.readOnly} onChange={of('importance')} />
        )}
      </Labelled>
    </div>
  );
}

function QuotesPart({ session, activity }: Props) {
  const t = useWords(viewMessages);
  const add = (): void => session.edit({ field: 'quote', activity: activity.id, quote: null });
  return (
    <InspectorPart title={t('panel.quotes')} action={session.view.readOnly ? null : <AddLink words={t('panel.addQuote')} onClick={add} />}>
      {activity.quotes.length === 0 ? <p className="muted small">{t('panel.quotes.none')}</p> : null}
      {activity.quotes.map((quote: QuoteFigure) => (
        <QuoteEditor key={quote.id} session={session} activity={activity.id} quote={quote} />
      ))}
    </InspectorPart>
  );
}

export function AddLink({ words, onClick }: { readonly words: string; readonly onClick: () => void }) {
  return (
    <button type="button" className="link" onClick={onClick}>
      {words}
    </button>
  );
}

function VerdictPart({ session, activity }: Props) {
  const t = useWords(viewMessages);
  const how = (
    <Popover trigger="click" content={<p className="idea">{t('panel.how.text')}</p>}>
      <button type="button" className="link">
        {t('panel.how')}
      </button>
    </Popover>
  );
  return (
    <InspectorPart title={t('panel.verdict')} action={how}>
      <p className="chain-verdict">{sayVerdict(activity, session.figures, session.money, session.say)}</p>
    </InspectorPart>
  );
}

const ARROW = '→';

function ChangesPart({ session, activity }: Props) {
  const t = useWords(viewMessages);
  const { say, money } = session;
  if (activity.changes.length === 0) return null;
  const write = (change: Change, value: number | null): string => {
    if (value === null) return '?';
    return change.kind === 'chip' ? money.digits(value) : change.kind === 'share' ? percent(value, say) : String(value);
  };
  const nameOf = (change: Change): string => {
    const who = activity.chips.find((chip) => chip.who === change.who)?.whoName ?? '';
    return change.kind === 'chip'
      ? t('change.chip', { who: change.who === 'us' ? t('plain.us') : who, name: change.name })
      : t(`change.${change.kind}`);
  };
  return (
    <InspectorPart title={t('panel.changes')}>
      <Facts
        rows={activity.changes.map((change) => [nameOf(change), `${write(change, change.from)} ${ARROW} ${write(change, change.to)}`])}
      />
    </InspectorPart>
  );
}

function LinksPart({ session, activity }: Props) {
  const t = useWords(viewMessages);
  const { figures, view } = session;
  const all = [...figures.support, ...figures.primary];
  const links = figures.links.filter((link) => link.cause === activity.id || link.effect === activity.id);
  if (links.length === 0) return null;
  const codeOf = (id: string): string => all.find((one) => one.id === id)?.code ?? '';
  const nameOf = (id: string): string => all.find((one) => one.id === id)?.name ?? '';
  return (
    <InspectorPart title={t('panel.links')}>
      <ul className="chain-links">
        {links.map((link) => (
          <li key={link.id}>
            <button type="button" className="link" onClick={() => view.select(link.id)}>
              {codeOf(link.cause)} {ARROW} {codeOf(link.effect)} {nameOf(link.effect)}
            </button>
            {link.words === '' ? null : `${t('colon')}${link.words}`}
          </li>
        ))}
      </ul>
    </InspectorPart>
  );
}
