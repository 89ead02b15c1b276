import type { KeyboardEvent } from 'react';
import type { Figures } from '@shared/instruments/relationship-mode/figures.ts';
import { layout } from '@shared/instruments/relationship-mode/layout/layout.ts';
import type { Size } from '@shared/scene/scene.ts';
import { ViewFrame } from '../../frame/index.ts';
import { SceneSvg, type Hit } from '../../scene/index.ts';
import type { InstrumentViewProps } from '../contract.ts';
import { letsGo, useDrawn } from '../drawing.ts';
import { contrastPanel } from './ContrastPanel.tsx';
import { deedOf } from './keys.ts';
import { overviewPanel } from './OverviewPanel.tsx';
import type { Session } from './session.ts';
import { useProfileDrag } from './useProfileDrag.ts';
import './view.css';

const PICTURE: Size = { width: 1100, height: 720 };

/** 关系模式: the polarity profile, rated on its rows by arrow keys, by dragging its signs, or beside it by the words of each step. */
export function View(props: InstrumentViewProps) {
  const figures = props.figures as Figures;
  const session: Session = { view: props, figures, say: props.speech };
  const { box, size, scene, picture } = useDrawn(props, layout, {});
  const rowOf = (id: string | null | undefined) => figures.rows.find(({ contrast }) => contrast === id);

  const dragging = useProfileDrag(props, figures, size);
  const pick = (hit: Hit | null): void => props.select(hit?.intent.id ?? null);
  const onKey = (event: KeyboardEvent, hit: Hit | null): boolean => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (letsGo(event, props)) return true;
    const row = rowOf(hit?.intent.id);
    const deed = row && !props.readOnly ? deedOf({ key: event.key, shift: event.shiftKey }, row) : null;
    if (!row || !deed) return false;
    props.run(deed.command, { contrast: row.contrast, [deed.command === 'rate' ? 'now' : 'target']: deed.to });
    props.select(row.contrast);
    return true;
  };
  const selected = rowOf(props.selected);
  return (
    <ViewFrame
      view={props}
      picture={() => picture(PICTURE)}
      inspector={selected ? contrastPanel(session, selected) : overviewPanel(session)}
    >
      <div ref={box} className="fill mode-box">
        {scene ? <SceneSvg scene={scene} theme={props.theme} onPick={pick} onKey={onKey} {...dragging} /> : null}
      </div>
    </ViewFrame>
  );
}
