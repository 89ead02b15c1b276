import { Button, Select } from 'antd';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import { quarterIn } from '@shared/instruments/assessment/figures.ts';
import type { Figures, QuarterFigures } from '@shared/instruments/assessment/types.ts';
import type { CommonSpeech } from '@shared/instruments/assessment/words.ts';
import type { Size } from '@shared/scene/scene.ts';
import { ViewFrame, type InspectorContent } from '../frame/index.ts';
import { orderReadings } from '../frame/readings.ts';
import { useWords } from '../i18n/speech.tsx';
import { usePaperExport } from '../ui/usePaperExport.ts';
import type { InstrumentViewProps } from '../instruments/contract.ts';
import { SceneSvg, useSize, type Hit } from '../scene/index.ts';
import { Icon } from '../ui/Icon.tsx';
import { SeverityIcon } from '../ui/Severity.tsx';
import { AnswerPage } from './AnswerPage.tsx';
import { minutesFor } from './answering.ts';
import { CorrectDialog } from './CorrectDialog.tsx';
import { assessmentMessages } from './messages.ts';
import { PrivatePart } from './PrivatePart.tsx';
import type { Kind, Session } from './session.ts';
import { ShareDialog } from './ShareDialog.tsx';
import './assessment.css';

const PICTURE: Size = { width: 1200, height: 800 };
/** What is selected while one answers: it stands in the address, so that Back leaves it. */
const ANSWERING = 'answer';

interface Props {
  readonly view: InstrumentViewProps;
  readonly figures: Figures;
  /** What makes this one of the two. */
  readonly kind: (session: Session) => Kind;
  readonly actions?: ReactNode;
}

/** One self-assessment: its result, or the way through it. */
export function AssessmentView({ view, figures, kind, actions }: Props) {
  const t = useWords(assessmentMessages);
  const [dialog, setDialog] = useState<'share' | 'correct' | null>(null);
  const exportPaper = usePaperExport(view.saved);
  const one = shownQuarter(view, figures);
  if (!one) return <Nothing view={view} figures={figures} />;
  const session: Session = {
    view: inQuarter(view, one.quarter),
    figures,
    one,
    speech: view.speech,
    run: (command, args) => view.run(command, { quarter: one.quarter, ...args }).ok,
  };
  const own = kind(session);
  const mayWrite = figures.own && !figures.left && !view.readOnly;
  const answering = view.selected === ANSWERING && mayWrite && one.state !== 'closed';
  if (answering) return <AnswerPage key={one.quarter} session={session} kind={own} onLeave={() => view.select(null)} />;
  return (
    <Result
      session={session}
      kind={own}
      actions={
        <>
          {mayWrite && one.state !== 'closed' ? (
            <Button type="primary" onClick={() => view.select(ANSWERING)}>
              {one.answered === 0 ? t('start', { minutes: minutesFor(one.of) }) : t('goOn')}
            </Button>
          ) : null}
          {mayWrite && one.state === 'closed' ? <Button onClick={() => setDialog('correct')}>{t('correct')}</Button> : null}
          {one.answered === 0 ? null : (
            <Button onClick={() => void exportPaper({ kind: 'self-assessment', person: view.target, item: one.quarter })}>
              {t('word')}
            </Button>
          )}
        </>
      }
      toolbar={
        <>
          <QuarterPicker session={session} />
          {actions}
        </>
      }
      onShare={() => setDialog('share')}
    >
      {dialog === 'share' ? <ShareDialog session={session} onClose={() => setDialog(null)} /> : null}
      {dialog === 'correct' ? <CorrectDialog session={session} onClose={() => setDialog(null)} /> : null}
    </Result>
  );
}

/** A picked quarter stays picked for this person and as long as no new quarter begins: then the new one is what is asked about. */
const pickOf = ({ person, now }: Figures, quarter: string): Readonly<Record<string, string>> => ({ quarter, picked: `${person} ${now}` });

/** The picked quarter, else the newest. What is closed cannot be answered: then the newest is meant. */
function shownQuarter({ view, selected }: InstrumentViewProps, figures: Figures): QuarterFigures | undefined {
  const { quarter, picked } = view;
  const wanted = typeof quarter === 'string' && pickOf(figures, quarter)['picked'] === picked ? quarter : undefined;
  const one = quarterIn(figures, wanted);
  return selected === ANSWERING && one?.state === 'closed' ? quarterIn(figures) : one;
}

/** Readings and table of the quarter that is shown, not of the newest. */
function inQuarter(view: InstrumentViewProps, quarter: string): InstrumentViewProps {
  const { instrument, figures, speech } = view;
  const then = instrument.inQuarter?.(figures, quarter);
  return then?.ok ? { ...view, figures: then.value, readings: orderReadings(instrument.readings(then.value, speech)) } : view;
}

function Result(props: {
  readonly session: Session;
  readonly kind: Kind;
  readonly actions: ReactNode;
  readonly toolbar: ReactNode;
  readonly onShare: () => void;
  readonly children: ReactNode;
}) {
  const { session, kind, actions, toolbar, onShare, children } = props;
  const { view, one, figures } = session;
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const scene = useMemo(
    () => (size ? kind.scene(size, 'screen', one.quarter) : null),
    // oxlint-disable-next-line react/exhaustive-deps -- the kind draws these figures with these words only
    [size, figures, one.quarter, view.selected, view.speech, view.measure, view.view],
  );
  const pick = (hit: Hit | null): void => view.select(hit?.intent.id ?? null);
  const inspector: InspectorContent = kind.inspector(one);
  return (
    <ViewFrame
      view={view}
      actions={actions}
      toolbar={toolbar}
      picture={() => kind.scene(PICTURE, 'picture', one.quarter)}
      inspector={{
        ...inspector,
        body: (
          <>
            <Notes session={session} />
            {inspector.body}
            {figures.own ? <PrivatePart session={session} onShare={onShare} /> : null}
          </>
        ),
      }}
    >
      <div ref={box} className="fill assess-box">
        {scene ? <SceneSvg scene={scene} theme={view.theme} onPick={pick} /> : null}
      </div>
      {children}
    </ViewFrame>
  );
}

/** What must be said before anything else: whose it is, and that somebody left. */
function Notes({ session: { view, figures, one, speech } }: { readonly session: Session }) {
  const t = useWords(assessmentMessages);
  const late = figures.own
    ? figures.quarters.find(({ state, answered, quarter }) => state === 'late' && answered > 0 && quarter !== one.quarter)
    : undefined;
  const { name, own, left } = figures;
  const shared = one.seen.score || one.topics.some(({ items, mean }) => items.length > 0 || mean !== null) || one.lookAhead.length > 0;
  const closed = one.closedAt === null ? null : speech.t('state.closed', { day: speech.format.day(one.closedAt) });
  return (
    <>
      <p className="tag assess-state">
        {closed === null ? null : <Icon name="lock" size={12} />} {closed ?? speech.t(`state.${one.state}`, { day: '' })}
      </p>
      {own ? null : (
        <p className="muted">
          {shared ? t('result.foreign', { name }) : speech.t('hidden.done', { name, quarter: speech.format.quarter(one.quarter) })}
        </p>
      )}
      {left ? <p className="muted">{t('result.left', { name })}</p> : null}
      {late ? (
        <p className="assess-warning">
          <SeverityIcon severity="attention" label="" />
          <span>{t('result.late', { quarter: speech.format.quarter(late.quarter) })}</span>
          <Button type="link" size="small" onClick={() => view.setView(pickOf(figures, late.quarter))}>
            {t('result.toLate')}
          </Button>
        </p>
      ) : null}
    </>
  );
}

function Nothing({ view, figures }: { readonly view: InstrumentViewProps; readonly figures: Figures }) {
  return (
    <ViewFrame view={view} noTable>
      <p className="muted assess-nothing">{(view.speech as CommonSpeech).t('hidden.none', { name: figures.name })}</p>
    </ViewFrame>
  );
}

function QuarterPicker({ session: { view, figures, one, speech } }: { readonly session: Session }) {
  const t = useWords(assessmentMessages);
  const label = (quarter: QuarterFigures): string =>
    [speech.format.quarter(quarter.quarter), quarter.state === 'closed' ? '' : speech.t(`state.${quarter.state}`, { day: '' })]
      .filter((part) => part !== '')
      .join(' · ');
  return (
    <Select
      aria-label={t('quarter')}
      value={one.quarter}
      options={figures.quarters.toReversed().map((quarter) => ({ value: quarter.quarter, label: label(quarter) }))}
      onChange={(quarter) => view.setView(pickOf(figures, quarter))}
      popupMatchSelectWidth={false}
    />
  );
}
