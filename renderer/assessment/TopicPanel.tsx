import { say } from '@shared/instruments/assessment/questionnaire.ts';
import type { ItemFigure, TopicFigure } from '@shared/instruments/assessment/types.ts';
import { answerText } from '@shared/instruments/assessment/words.ts';
import { InspectorPart } from '../frame/index.ts';
import { useWords } from '../i18n/speech.tsx';
import { Boxes } from './Boxes.tsx';
import { assessmentMessages } from './messages.ts';
import type { Session } from './session.ts';
import { Signals } from './Signals.tsx';

/** The statements of one topic with answers, evidence and corrections, and what the records say. */
export function TopicItems({
  session,
  title,
  items,
}: {
  readonly session: Session;
  readonly title: string;
  readonly items: readonly ItemFigure[];
}) {
  if (items.length === 0) return null;
  return (
    <InspectorPart title={title}>
      {items.map((item) => (
        <ItemResult key={item.item.id} session={session} item={item} />
      ))}
    </InspectorPart>
  );
}

export function TopicSignals({ session, topic }: { readonly session: Session; readonly topic: TopicFigure }) {
  const t = useWords(assessmentMessages);
  if (topic.signals.every(({ now, before }) => now === null && before === null)) return null;
  return (
    <InspectorPart title={t('result.signals')}>
      <p className="muted small">{t('result.signalsNote')}</p>
      <Signals signals={topic.signals} speech={session.speech} />
    </InspectorPart>
  );
}

function ItemResult({ session: { one, speech }, item }: { readonly session: Session; readonly item: ItemFigure }) {
  const t = useWords(assessmentMessages);
  const { value, was, original, evidence, corrections } = item;
  const { min, max } = one.questionnaire;
  return (
    <div className="assess-result">
      <p>{say(item.item.text, speech.language)}</p>
      <p className="assess-answer">
        {typeof value === 'number' ? <Boxes value={value} was={was} min={min} max={max} /> : null}
        <span>{answerText(value, one.questionnaire, speech)}</span>
        {typeof was === 'number' && was !== value ? <small>{t('lastQuarter', { value: was })}</small> : null}
      </p>
      {corrections.map((correction) => (
        <p key={correction.id} className="assess-corrected">
          {t('result.corrected', {
            day: speech.format.shortDay(correction.at),
            value: answerText(original, one.questionnaire, speech),
            why: correction.why,
          })}
        </p>
      ))}
      {evidence === '' ? (
        value === undefined || value === null ? null : (
          <p className="assess-evidence assess-bare">{t('result.noEvidence')}</p>
        )
      ) : (
        <p className="assess-evidence">{evidence}</p>
      )}
    </div>
  );
}
