import { Button, Segmented } from 'antd';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { KINDS, type Figures, type Kind } from '@shared/instruments/serve/figures.ts';
import { layout } from '@shared/instruments/serve/layout/layout.ts';
import type { ServeOptions, ServeView } from '@shared/instruments/serve/layout/sheet.ts';
import type { Size } from '@shared/scene/scene.ts';
import { ViewFrame } from '../../frame/index.ts';
import { useWords } from '../../i18n/speech.tsx';
import { SceneSvg, useSize, type Hit } from '../../scene/index.ts';
import type { InstrumentViewProps } from '../contract.ts';
import { behaviourPanel } from './BehaviourPanel.tsx';
import { deedOf } from './keys.ts';
import { viewMessages } from './messages.ts';
import { overviewPanel } from './OverviewPanel.tsx';
import type { Session } from './session.ts';
import './view.css';

const PICTURE: Size = { width: 1200, height: 800 };
const ALL = 'all';

/** SERVE 模式: five sides of service as we see them and as the customer does, rated by one key a behaviour. */
export function View(props: InstrumentViewProps) {
  const t = useWords(viewMessages);
  const figures = props.figures as Figures;
  const [writing, setWriting] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const kind: Kind | null = KINDS.find((one) => one === props.view['kind']) ?? null;
  const options = (at: Size, view: ServeView): ServeOptions => ({
    t: props.speech.t,
    format: props.speech.format,
    language: props.speech.language,
    measure: props.measure,
    size: at,
    selected: props.selected,
    view: { kind, ...view },
  });
  const scene = useMemo(
    () => (size ? layout(figures, options(size, { form: 'screen' })) : null),
    // oxlint-disable-next-line react/exhaustive-deps -- `options` reads only what stands here
    [figures, size, props.selected, props.speech, props.measure, kind],
  );
  const session = sessionOf(props, figures, t('noReply'));
  const rowOf = (id: string | null | undefined) => figures.rows.find(({ behaviour }) => behaviour === id);
  const ask = (): void => {
    const done = props.run('addReply', {});
    const made = done.ok ? done.value.made[0] : undefined;
    if (made === undefined) return;
    props.select(null);
    props.setView({ reply: made });
  };
  const onKey = (event: KeyboardEvent, hit: Hit | null): boolean => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (event.key === 'Escape' && props.selected !== null) {
      props.select(null);
      return true;
    }
    const row = rowOf(hit?.intent.id);
    const deed = row && !props.readOnly ? deedOf({ key: event.key, code: event.code, shift: event.shiftKey }) : null;
    if (!row || !deed) return false;
    if (deed.do === 'evidence') setWriting((times) => times + 1);
    else if (deed.do === 'ours') session.rate(row.behaviour, deed.value);
    else session.answer(row.behaviour, deed.value);
    props.select(row.behaviour);
    return true;
  };
  const selected = rowOf(props.selected);
  const count = (one: Kind): number => figures.rows.filter(({ kinds }) => kinds.includes(one)).length;
  return (
    <ViewFrame
      view={props}
      picture={() => layout(figures, options(PICTURE, { form: 'picture' }))}
      inspector={selected ? behaviourPanel(session, selected, writing) : overviewPanel(session)}
      actions={props.readOnly ? null : <Button onClick={ask}>{t('ask')}</Button>}
      toolbar={
        <Segmented<Kind | typeof ALL>
          aria-label={t('kind')}
          value={kind ?? ALL}
          options={[
            { value: ALL, label: t('all', { count: figures.rows.length }) },
            ...KINDS.map((value) => ({ value, label: `${props.speech.t(`kind.${value}`)} ${count(value)}` })),
          ]}
          onChange={(to) => props.setView({ kind: to === ALL ? null : to })}
        />
      }
    >
      <div ref={box} className="fill serve-box">
        {scene ? <SceneSvg scene={scene} theme={props.theme} onPick={(hit) => props.select(hit?.intent.id ?? null)} onKey={onKey} /> : null}
      </div>
    </ViewFrame>
  );
}

/** Answers go to the person chosen, else to the one asked last. */
function sessionOf(view: InstrumentViewProps, figures: Figures, noReply: string): Session {
  const { replies } = figures;
  const asked = replies.find(({ id }) => id === view.view['reply']) ?? replies.toSorted((a, b) => (a.at < b.at ? -1 : 1)).at(-1);
  return {
    view,
    figures,
    say: view.speech,
    asked,
    rate: (behaviour, value) => void view.run('rate', { behaviour, value }),
    answer: (behaviour, value) => {
      if (asked) view.run('answer', { reply: asked.id, behaviour, value });
      else view.notify(noReply, { kind: 'error' });
    },
  };
}
