import { Button } from 'antd';
import { nameOf, questionText, scoreText } from '@shared/instruments/loyalty/say.ts';
import type { FactorFigure, Said } from '@shared/instruments/loyalty/types.ts';
import { Facts, InspectorPart, type InspectorContent } from '../../frame/index.ts';
import { useWords } from '../../i18n/speech.tsx';
import { viewMessages } from './messages.ts';
import { RankPart } from './RankPart.tsx';
import type { Session } from './session.ts';
import { WeightsPart } from './WeightsPart.tsx';
import { WhatIfPart } from './WhatIfPart.tsx';

interface Props {
  readonly session: Session;
  readonly row: FactorFigure;
}
/** A mean under which it is coloured. */
const LOW = 5;

/** One factor: its weight, what if, the questions behind it, and how each person scored it. */
export const factorPanel = (session: Session, row: FactorFigure): InspectorContent => ({
  title: nameOf(row.factor, session.say),
  side: scoreText(row.score),
  body: <Body session={session} row={row} />,
  footer: <NextStep session={session} />,
});

function Body({ session, row }: Props) {
  const t = useWords(viewMessages);
  return (
    <>
      <WeightsPart session={session} factors={[row.factor]} />
      <WhatIfPart session={session} row={row} />
      <RankPart session={session} />
      <InspectorPart title={t('questions')}>
        <Facts
          rows={row.questions.map(({ text, mean }) => [
            questionText(text, session.say),
            <span key="mean" className={mean !== null && mean < LOW ? 'loyalty-mean loyalty-down' : 'loyalty-mean'}>
              {scoreText(mean)}
            </span>,
          ])}
        />
      </InspectorPart>
      {row.scored.length === 0 ? null : (
        <InspectorPart title={t('scored', { count: row.scored.length })}>
          {row.scored.map(({ id, name, score }) => (
            <div key={id} className="loyalty-scored">
              <button type="button" className="link" onClick={() => session.view.select(id)}>
                {name}
              </button>
              <svg width="120" height="10" aria-hidden="true">
                <rect className="loyalty-track" y="4" width="120" height="2" />
                <rect y="2" width={score * 12} height="6" rx="2" />
              </svg>
              <b>{scoreText(score)}</b>
            </div>
          ))}
        </InspectorPart>
      )}
      {row.said.map((said) => (
        <Quote key={`${said.name} ${said.words}`} said={said} session={session} />
      ))}
    </>
  );
}

function Quote({ said: { words, name, title, way, at }, session: { say } }: { readonly said: Said; readonly session: Session }) {
  return (
    <blockquote className="loyalty-quote">
      {words}
      <small className="muted">
        {[`${name} ${title}`.trim(), say.t(`way.${way}`), ...(at === null ? [] : [say.format.shortDay(at)])].join(' · ')}
      </small>
    </blockquote>
  );
}

export function NextStep({ session: { view } }: { readonly session: Session }) {
  const t = useWords(viewMessages);
  return (
    <Button type="primary" block onClick={() => view.open({ kind: 'open', instrument: 'actions', customer: view.target })}>
      {t('next')}
    </Button>
  );
}
