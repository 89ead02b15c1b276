import { useRef } from 'react';
import type { Figures } from '@shared/instruments/relationship-mode/figures.ts';
import { placeOf, sheetOf, stepAt } from '@shared/instruments/relationship-mode/layout/sheet.ts';
import type { Size } from '@shared/scene/scene.ts';
import type { Drag, SceneHandlers } from '../../scene/index.ts';
import type { InstrumentViewProps } from '../contract.ts';
import { optionsFor } from '../drawing.ts';
import { heldAt, type Deed } from './keys.ts';

/** On the profile: the disc is dragged to another step, the ring to another target. It snaps on the way; Escape takes all of it back. */
export function useProfileDrag(
  props: InstrumentViewProps,
  figures: Figures,
  size: Size | null,
): Required<Pick<SceneHandlers, 'canDrag' | 'onDrag'>> {
  const held = useRef<Deed['command'] | null>(null);
  const onDrag = ({ phase, intent, place, shift }: Drag): void => {
    const row = figures.rows.find(({ contrast }) => contrast === intent.id);
    if (!row || !size) return;
    const sheet = sheetOf(figures, optionsFor(props, size, { form: 'screen' }), 0);
    if (phase === 'start') {
      held.current = heldAt(place.x, row, (step) => placeOf(sheet, step), shift);
      if (held.current !== null) props.gesture.begin();
      return;
    }
    const command = held.current;
    if (command === null) return;
    if (phase === 'cancel') props.gesture.cancel();
    else {
      const key = command === 'rate' ? 'now' : 'target';
      const to = stepAt(sheet, place.x);
      if (row[key] !== to) props.run(command, { contrast: row.contrast, [key]: to });
      if (phase === 'end') props.gesture.settle();
    }
    if (phase === 'move') return;
    held.current = null;
    props.select(row.contrast);
  };
  return { canDrag: ({ kind }) => kind === 'contrast' && !props.readOnly, onDrag };
}
