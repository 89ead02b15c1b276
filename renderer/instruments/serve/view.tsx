import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { layout } from '@shared/instruments/serve/layout/layout.ts';
import type { ServeOptions, ServeView } from '@shared/instruments/serve/layout/sheet.ts';
import type { Figures } from '@shared/instruments/serve/types.ts';
import type { Size } from '@shared/scene/scene.ts';
import { ViewFrame } from '../../frame/index.ts';
import { useWords } from '../../i18n/speech.tsx';
import { SceneSvg, useSize, type Hit } from '../../scene/index.ts';
import type { InstrumentViewProps } from '../contract.ts';
import { AskButton } from './AskButton.tsx';
import { behaviourPanel } from './BehaviourPanel.tsx';
import { Filters, kindOf, orderOf } from './Filters.tsx';
import { deedOf } from './keys.ts';
import { viewMessages } from './messages.ts';
import { overviewPanel } from './OverviewPanel.tsx';
import { sessionOf } from './session.ts';
import './view.css';

const PICTURE: Size = { width: 1200, height: 800 };

/** SERVE 模式: five sides of service as we see them and as the customer does, rated by one key a behaviour. */
export function View(props: InstrumentViewProps) {
  const t = useWords(viewMessages);
  const figures = props.figures as Figures;
  const [writing, setWriting] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const kind = kindOf(props.view['kind']);
  const order = orderOf(props.view['order']);
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
    () => (size ? layout(figures, options(size, { form: 'screen', order })) : null),
    // oxlint-disable-next-line react/exhaustive-deps -- `options` reads only what stands here
    [figures, size, props.selected, props.speech, props.measure, kind, order],
  );
  const session = sessionOf(props, figures);
  const rowOf = (id: string | null | undefined) => figures.rows.find(({ behaviour }) => behaviour === id);
  const selected = rowOf(props.selected);
  const onKey = (event: KeyboardEvent, hit: Hit | null): boolean => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (event.key === 'Escape' && props.selected !== null) {
      props.select(null);
      return true;
    }
    // a side stands for several behaviours: on it a key means the one that is selected
    const row = rowOf(hit?.mark.id) ?? selected;
    const deed = row && !props.readOnly ? deedOf({ key: event.key, code: event.code, shift: event.shiftKey }) : null;
    if (!row || !deed) return false;
    if (deed.do === 'evidence') setWriting((times) => times + 1);
    else if (deed.do === 'ours') session.rate(row.behaviour, deed.value);
    else if (session.askedNow) session.answer(row.behaviour, deed.value);
    else props.notify(t(session.asked ? 'oldReply' : 'noReply'), { kind: 'error' });
    props.select(row.behaviour);
    return true;
  };
  return (
    <ViewFrame
      view={props}
      picture={() => layout(figures, options(PICTURE, { form: 'picture' }))}
      inspector={selected ? behaviourPanel(session, selected, writing) : overviewPanel(session)}
      actions={props.readOnly ? null : <AskButton session={session} />}
      toolbar={<Filters session={session} />}
    >
      <div ref={box} className="fill serve-box">
        {scene ? <SceneSvg scene={scene} theme={props.theme} onPick={(hit) => props.select(hit?.intent.id ?? null)} onKey={onKey} /> : null}
      </div>
    </ViewFrame>
  );
}
