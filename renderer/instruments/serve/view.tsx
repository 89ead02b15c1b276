import { useState, type KeyboardEvent } from 'react';
import { layout } from '@shared/instruments/serve/layout/layout.ts';
import type { Figures } from '@shared/instruments/serve/types.ts';
import type { Size } from '@shared/scene/scene.ts';
import type { Settings } from '@shared/workspace/schemas.ts';
import { ViewFrame } from '../../frame/index.ts';
import { useWords } from '../../i18n/speech.tsx';
import { SceneSvg, type Hit } from '../../scene/index.ts';
import { QuestionnaireButton } from '../../ui/QuestionnaireButton.tsx';
import type { InstrumentViewProps } from '../contract.ts';
import { letsGo, useDrawn } from '../drawing.ts';
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
  const kind = kindOf(props.view['kind']);
  const order = orderOf(props.view['order']);
  const { box, scene, picture } = useDrawn(props, layout, { kind, order });
  const session = sessionOf(props, figures);
  const rowOf = (id: string | null | undefined) => figures.rows.find(({ behaviour }) => behaviour === id);
  const selected = rowOf(props.selected);
  const onKey = (event: KeyboardEvent, hit: Hit | null): boolean => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (letsGo(event, props)) return true;
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
      picture={() => picture(PICTURE)}
      inspector={selected ? behaviourPanel(session, selected, writing) : overviewPanel(session)}
      actions={
        <>
          <QuestionnaireButton
            kind="serve-questionnaire"
            customer={props.target ?? ''}
            first={(props.world.docs['settings'] as Settings).documentLanguage}
            saved={props.saved}
          />
          {props.readOnly ? null : <AskButton session={session} />}
        </>
      }
      toolbar={<Filters session={session} />}
    >
      <div ref={box} className="fill serve-box">
        {scene ? <SceneSvg scene={scene} theme={props.theme} onPick={(hit) => props.select(hit?.intent.id ?? null)} onKey={onKey} /> : null}
      </div>
    </ViewFrame>
  );
}
