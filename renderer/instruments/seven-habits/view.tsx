import { Segmented } from 'antd';
import { say } from '@shared/instruments/assessment/questionnaire.ts';
import type { Figures, QuarterFigures } from '@shared/instruments/assessment/types.ts';
import { layout } from '@shared/instruments/seven-habits/layout/layout.ts';
import { AssessmentView } from '../../assessment/AssessmentView.tsx';
import { assessmentMessages } from '../../assessment/messages.ts';
import type { Kind, Session } from '../../assessment/session.ts';
import { TopicItems, TopicSignals } from '../../assessment/TopicPanel.tsx';
import type { InspectorContent } from '../../frame/index.ts';
import { useWords } from '../../i18n/speech.tsx';
import type { InstrumentViewProps } from '../contract.ts';
import { optionsFor } from '../drawing.ts';

/** 七个好习惯: radar and bars, promises of both quarters, and the way through the quarter. */
export function View(props: InstrumentViewProps) {
  const t = useWords(assessmentMessages);
  const figures = props.figures as Figures;
  const order = props.view['order'] === 'value' ? 'value' : 'deck';
  return (
    <AssessmentView
      view={props}
      figures={figures}
      kind={(session) => kindOf(figures, session, order)}
      actions={
        <Segmented
          aria-label={t('order')}
          value={order}
          options={[
            { value: 'deck', label: t('order.deck') },
            { value: 'value', label: t('order.value') },
          ]}
          onChange={(to) => props.setView({ order: to })}
        />
      }
    />
  );
}

function kindOf(figures: Figures, session: Session, order: 'deck' | 'value'): Kind {
  return {
    scene: (size, form, quarter) => layout(figures, optionsFor(session.view, size, { order, form, quarter })),
    summary: (size, quarter) => layout(figures, optionsFor(session.view, size, { order, form: 'screen', quarter, barsOnly: true })),
    inspector: (one) => inspectorOf(one, session),
  };
}

/** The selected habit; the one that fell most where none is. */
function inspectorOf(one: QuarterFigures, session: Session): InspectorContent {
  const fall = ({ mean, wasMean }: QuarterFigures['topics'][number]): number => (mean === null || wasMean === null ? 0 : mean - wasMean);
  const topic =
    one.topics.find((figure) => figure.topic.id === session.view.selected) ?? one.topics.toSorted((a, b) => fall(a) - fall(b))[0];
  return {
    title: topic ? say(topic.topic.name, session.speech.language) : '',
    body: topic ? <HabitBody key={topic.topic.id} topic={topic} session={session} /> : null,
  };
}

function HabitBody({ topic, session }: { readonly topic: QuarterFigures['topics'][number]; readonly session: Session }) {
  const t = useWords(assessmentMessages);
  return (
    <>
      <p className="muted small">{say(topic.topic.explanation, session.speech.language)}</p>
      <TopicItems session={session} title={t('result.items')} items={topic.items} />
      <TopicSignals session={session} topic={topic} />
    </>
  );
}
