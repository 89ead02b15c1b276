import { Button, Segmented, Select } from 'antd';
import { useState } from 'react';
import { FACTORS, type Factor } from '@shared/instruments/loyalty/factors.ts';
import { spoken, type Respondent, type RivalAnswer } from '@shared/instruments/loyalty/model.ts';
import { inLanguage, newest } from '@shared/instruments/loyalty/questionnaire.ts';
import { shortOf } from '@shared/instruments/loyalty/say.ts';
import { useWords } from '../../i18n/speech.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import { Labelled } from '../../ui/OriginFields.tsx';
import { viewMessages } from './messages.ts';
import type { Session } from './session.ts';

interface Props {
  readonly session: Session;
  readonly respondent: Respondent;
}
const SCORES = Array.from({ length: 11 }, (_, score) => score);
/** A choice as text: a score, not asked, or no experience. */
type Choice = 'open' | 'none' | `${number}`;

/** What this person says of another supplier, asked in person or by phone. */
export function RivalPart({ session, respondent }: Props) {
  const t = useWords(viewMessages);
  const { view, rival, say, figures } = session;
  const rivals = view.facts.rivals;
  const told = rivals.find(({ id }) => respondent.rivals[id]);
  const [picked, setPicked] = useState<string | null>(null);
  const of = picked ?? told?.id ?? view.lens ?? rival?.rival.id ?? rivals[0]?.id;
  if (of === undefined) return <p className="muted small">{t('rival.nobody')}</p>;
  const answer: RivalAnswer = respondent.rivals[of] ?? { way: 'met', at: respondent.got ?? figures.today, scores: {} };
  const put = (next: RivalAnswer | null): void => void view.run('scoreRival', { respondent: respondent.id, rival: of, answer: next });
  const set = (factor: Factor, choice: Choice): void => {
    const { [factor]: _old, ...rest } = answer.scores;
    put({ ...answer, scores: choice === 'open' ? rest : { ...rest, [factor]: choice === 'none' ? null : Number(choice) } });
  };
  return (
    <div className="loyalty-rival">
      <p className="muted small">{inLanguage(newest.rivalPrompt, say.language)}</p>
      <Labelled label={t('rival.who')}>
        <Select
          aria-label={t('rival.who')}
          value={of}
          options={rivals.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setPicked}
        />
      </Labelled>
      {FACTORS.map((factor) => (
        <div key={factor} className="loyalty-rival-row">
          <span>{shortOf(factor, say)}</span>
          <Select<Choice>
            aria-label={t('rival.score', { name: shortOf(factor, say) })}
            size="small"
            disabled={view.readOnly}
            value={choiceOf(answer.scores[factor])}
            options={[
              { value: 'open', label: t('rival.open') },
              { value: 'none', label: t('rival.none') },
              ...SCORES.map((score) => ({ value: `${score}` as const, label: String(score) })),
            ]}
            onChange={(choice) => set(factor, choice)}
          />
        </div>
      ))}
      {respondent.rivals[of] ? (
        <>
          <Labelled label={t('rival.way')}>
            <Segmented
              aria-label={t('rival.way')}
              disabled={view.readOnly}
              value={answer.way}
              options={spoken.options.map((value) => ({ value, label: t(`way.${value}`) }))}
              onChange={(way) => put({ ...answer, way })}
            />
          </Labelled>
          <Labelled label={t('rival.at')}>
            <DayInput
              label={t('rival.at')}
              value={answer.at}
              disabled={view.readOnly}
              onCommit={(at) => (at === null ? undefined : put({ ...answer, at }))}
            />
          </Labelled>
          {view.readOnly ? null : (
            <Button size="small" onClick={() => put(null)}>
              {t('rival.clear')}
            </Button>
          )}
        </>
      ) : null}
      <p className="muted small">{t('rival.note')}</p>
    </div>
  );
}

const choiceOf = (score: number | null | undefined): Choice => (score === undefined ? 'open' : score === null ? 'none' : `${score}`);
