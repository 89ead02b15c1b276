import { Button } from 'antd';
import { useMemo, type KeyboardEvent } from 'react';
import { publish, type Figures } from '@shared/instruments/account-review/figures.ts';
import { layout } from '@shared/instruments/account-review/layout/layout.ts';
import { SENTENCE_LIMIT, type Data } from '@shared/instruments/account-review/model.ts';
import { sinceText } from '@shared/instruments/account-review/say.ts';
import type { KnownReview } from '@shared/instruments/plan-facts.ts';
import type { Size } from '@shared/scene/scene.ts';
import { frontOf } from '@shared/workspace/front.ts';
import { InspectorPart, ViewFrame } from '../../frame/index.ts';
import { useWords } from '../../i18n/speech.tsx';
import { SceneSvg } from '../../scene/index.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import type { InstrumentViewProps } from '../contract.ts';
import { letsGo, useDrawn } from '../drawing.ts';
import { closeOf, sayOf } from './deeds.ts';
import { Marks } from './Marks.tsx';
import { viewMessages } from './messages.ts';
import { OpenReview } from './OpenReview.tsx';
import './review.css';

const PICTURE: Size = { width: 1100, height: 620 };

/** 客户评审: reviews on a line of time; beside it the sentence, the review under way, and what became of what was decided. */
export function View(props: InstrumentViewProps) {
  const t = useWords(viewMessages);
  const figures = props.figures as Figures;
  const { box, scene, picture } = useDrawn(props, layout, {});
  const reviews = publish(props.data as Data).reviews ?? [];
  const closed = reviews.filter(({ snapshot }) => snapshot !== null);
  const chosen = closed.find(({ id, decisions }) => id === props.selected || decisions.some((one) => one.id === props.selected));
  const shown = chosen ?? closed.at(-1);
  return (
    <ViewFrame
      view={props}
      picture={() => picture(PICTURE)}
      inspector={{
        title: props.speech.t('title'),
        side: chosen ? props.speech.format.day(chosen.at) : sinceText(figures, props.speech),
        body: (
          <>
            {chosen ? null : <Running view={props} open={reviews.find(({ snapshot }) => snapshot === null)} figures={figures} />}
            {shown ? (
              <InspectorPart title={t('past', { day: props.speech.format.day(shown.at) })}>
                <Marks key={shown.id} review={shown} disabled={props.readOnly} run={props.run} />
              </InspectorPart>
            ) : null}
            {chosen && !props.readOnly ? (
              <Button size="small" danger onClick={() => props.run('remove', { review: chosen.id })}>
                {t('remove')}
              </Button>
            ) : null}
          </>
        ),
      }}
    >
      <div ref={box} className="fill review-box">
        {scene ? (
          <SceneSvg
            scene={scene}
            theme={props.theme}
            onPick={(hit) => props.select(hit?.intent.id ?? null)}
            onKey={(event: KeyboardEvent) => letsGo(event, props)}
          />
        ) : null}
      </div>
    </ViewFrame>
  );
}

/** The sentence, the review under way or how to begin one, and the day of the next. */
function Running({
  view,
  open,
  figures,
}: {
  readonly view: InstrumentViewProps;
  readonly open: KnownReview | undefined;
  readonly figures: Figures;
}) {
  const t = useWords(viewMessages);
  const { world, target = '', speech, readOnly, run, facts } = view;
  const front = useMemo(() => frontOf(world, target, speech.language), [world, target, speech.language]);
  if (!front.ok) return null;
  const people = facts.people.map(({ name }) => name);
  return (
    <>
      <InspectorPart title={t('sentence')}>
        <TextInput
          label={t('sentence')}
          long
          value={figures.sentence?.text ?? ''}
          maxLength={SENTENCE_LIMIT}
          disabled={readOnly}
          onCommit={sayOf(run, front.value)}
        />
        {figures.sentence && !readOnly ? (
          <Button size="small" onClick={() => run('clearSentence', {})}>
            {t('sentence.clear')}
          </Button>
        ) : null}
      </InspectorPart>
      {readOnly ? null : (
        <InspectorPart title={t('review')}>
          {open ? (
            <OpenReview review={open} people={people} run={run} onClose={closeOf(run, front.value)} />
          ) : (
            <Button onClick={() => run('begin', {})}>{t('begin')}</Button>
          )}
        </InspectorPart>
      )}
      <InspectorPart title={t('next')}>
        <DayInput label={t('next')} value={figures.next} disabled={readOnly} onCommit={(day) => run('setNext', { day })} />
      </InspectorPart>
    </>
  );
}
