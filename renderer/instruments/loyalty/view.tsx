import { Button } from 'antd';
import { useState } from 'react';
import { rivalIn } from '@shared/instruments/loyalty/figures.ts';
import type { Factor } from '@shared/instruments/loyalty/factors.ts';
import { layout } from '@shared/instruments/loyalty/layout/layout.ts';
import type { LoyaltyOptions, LoyaltyView } from '@shared/instruments/loyalty/layout/sheet.ts';
import type { Data } from '@shared/instruments/loyalty/model.ts';
import type { Figures } from '@shared/instruments/loyalty/types.ts';
import type { Size } from '@shared/scene/scene.ts';
import type { Settings } from '@shared/workspace/schemas.ts';
import { ViewFrame } from '../../frame/index.ts';
import { useWords } from '../../i18n/speech.tsx';
import { QuestionnaireButton } from '../../ui/QuestionnaireButton.tsx';
import type { InstrumentViewProps } from '../contract.ts';
import { optionsFor } from '../drawing.ts';
import { Answers, AnswerKeys } from './Answers.tsx';
import { Drawing } from './Drawing.tsx';
import { factorPanel } from './FactorPanel.tsx';
import { viewMessages } from './messages.ts';
import { overviewPanel } from './OverviewPanel.tsx';
import { personPanel } from './PersonPanel.tsx';
import type { Session, WeightDraft } from './session.ts';
import { startOf } from './whatIf.ts';
import './view.css';

const PICTURE: Size = { width: 1100, height: 800 };

/** 客户忠诚度六要素: the columns with what-if, and the questionnaire that fills them, one key a question. */
export function View(props: InstrumentViewProps) {
  const t = useWords(viewMessages);
  const figures = props.figures as Figures;
  const rival = rivalIn(figures, props.lens);
  const [trial, setTrial] = useState<LoyaltyView['whatIf']>(null);
  const [weightDraft, setWeightDraft] = useState<WeightDraft | null>(null);
  const row = figures.rows.find(({ factor }) => factor === props.selected);
  const person = (props.data as Data).respondents[props.selected ?? ''];
  const chosen = person?.deletedAt === undefined ? person : undefined;
  const answering = chosen !== undefined || props.view['drawing'] === 'answers';
  const start = row ? startOf(row, rival) : null;
  const whatIf = row && trial?.factor === row.factor ? trial : row && start !== null ? { factor: row.factor, value: start } : null;

  const options = (size: Size, view: LoyaltyView): LoyaltyOptions => optionsFor(props, size, view);
  const openAnswers = (): void => {
    const people = figures.asked?.people ?? [];
    const next = people.find(({ respondent }) => respondent.got === null) ?? people[0];
    props.setView({ drawing: 'answers' });
    props.select(next?.respondent.id ?? null);
  };
  const back = (): void => {
    props.setView({ drawing: 'columns' });
    props.select(null);
  };
  const session: Session = {
    view: props,
    figures,
    rival,
    say: props.speech,
    whatIf,
    tryScore: (factor: Factor, value: number) => setTrial({ factor, value }),
    weightDraft,
    setWeightDraft,
    openAnswers,
  };
  const counts = {
    got: figures.asked?.people.filter(({ respondent }) => respondent.got !== null).length ?? 0,
    of: figures.asked?.people.length ?? 0,
  };
  return (
    <ViewFrame
      view={props}
      lens={!answering}
      noTable={answering}
      {...(answering ? {} : { picture: () => layout(figures, { ...options(PICTURE, { form: 'picture' }), selected: null }) })}
      inspector={answering ? personPanel(session, chosen) : row ? factorPanel(session, row) : overviewPanel(session)}
      actions={
        answering ? (
          <>
            <Button onClick={back}>{t('back')}</Button>
            <QuestionnaireButton
              kind="loyalty-questionnaire"
              customer={props.target ?? ''}
              first={(props.world.docs['settings'] as Settings).documentLanguage}
              saved={props.saved}
            />
          </>
        ) : (
          <Button onClick={openAnswers}>{counts.of === 0 ? t('answers') : t('answers.counts', counts)}</Button>
        )
      }
      footer={answering && !props.readOnly ? <AnswerKeys /> : null}
    >
      {answering ? <Answers session={session} chosen={chosen} /> : <Drawing session={session} options={options} />}
    </ViewFrame>
  );
}
