import { ladderIn, type Figures, type LadderQuarter } from '@shared/instruments/sales-ladder/figures.ts';
import { layout } from '@shared/instruments/sales-ladder/layout/layout.ts';
import { say } from '@shared/instruments/assessment/questionnaire.ts';
import { AssessmentView } from '../../assessment/AssessmentView.tsx';
import { assessmentMessages } from '../../assessment/messages.ts';
import type { Kind, Session } from '../../assessment/session.ts';
import { TopicItems, TopicSignals } from '../../assessment/TopicPanel.tsx';
import type { InspectorContent } from '../../frame/index.ts';
import { useWords } from '../../i18n/speech.tsx';
import type { InstrumentViewProps } from '../contract.ts';
import { optionsFor } from '../drawing.ts';

/** 业务人员的阶梯: the stairs, what blocks the next rung, and the way through the quarter. */
export function View(props: InstrumentViewProps) {
  const figures = props.figures as Figures;
  return <AssessmentView view={props} figures={figures.base} kind={(session) => kindOf(figures, session)} />;
}

function kindOf(figures: Figures, session: Session): Kind {
  return {
    scene: (size, form, quarter) => layout(figures, optionsFor(session.view, size, { form, quarter })),
    summary: (size, quarter) => layout(figures, optionsFor(session.view, size, { form: 'screen', quarter })),
    inspector: (one) => inspectorOf(ladderIn(figures, one.quarter) as LadderQuarter, session),
  };
}

function inspectorOf(ladder: LadderQuarter, session: Session): InspectorContent {
  const { rungs, next, standing } = ladder;
  const ahead = rungs[Math.min(standing ?? 0, rungs.length - 1)];
  const rung = rungs.find(({ topic }) => topic.topic.id === session.view.selected) ?? next?.rung ?? ahead;
  const title = rung ? `${rung.number} ${say(rung.topic.topic.name, session.speech.language)}` : '';
  return { title, body: rung ? <RungBody key={rung.number} ladder={ladder} rung={rung} session={session} /> : null };
}

function RungBody(props: { readonly ladder: LadderQuarter; readonly rung: LadderQuarter['rungs'][number]; readonly session: Session }) {
  const t = useWords(assessmentMessages);
  const { ladder, rung, session } = props;
  const blocking = ladder.next?.rung.number === rung.number ? ladder.next.blockers : [];
  const rest = rung.topic.items.filter((item) => !blocking.includes(item));
  return (
    <>
      {ladder.standing === ladder.rungs.length ? <p>{t('result.highest')}</p> : null}
      <TopicItems session={session} title={t('result.blocking', { number: rung.number })} items={blocking} />
      <TopicItems session={session} title={t(blocking.length > 0 ? 'result.others' : 'result.items')} items={rest} />
      <TopicSignals session={session} topic={rung.topic} />
    </>
  );
}
