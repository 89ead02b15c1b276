import { useState, type ReactNode } from 'react';
import { shiftDay } from '@shared/base/quarter.ts';
import { allActions } from '@shared/instruments/actions/figures.ts';
import { sheetOf } from '@shared/instruments/actions/layout/sheet.ts';
import { barOf, type Bar } from '@shared/instruments/actions/layout/timeline.ts';
import type { Figures } from '@shared/instruments/actions/types.ts';
import type { Size } from '@shared/scene/scene.ts';
import { colour } from '@shared/scene/theme.ts';
import { useWords } from '../../i18n/speech.tsx';
import { DragWords, type Drag, type SceneHandlers } from '../../scene/index.ts';
import type { InstrumentViewProps } from '../contract.ts';
import { optionsFor } from '../drawing.ts';
import { dragDays, gripOf, type Grip } from './bars.ts';
import { viewMessages } from './messages.ts';

interface Way {
  readonly id: string;
  readonly grip: Grip;
  readonly bar: Bar;
  readonly y: number;
  readonly days: number;
}

/** On the timeline: a bar is dragged to other days, its end to another due day. The day is said on the way; Escape lets it lie. */
export function useBarDrag(
  props: InstrumentViewProps,
  figures: Figures,
  size: Size | null,
): Required<Pick<SceneHandlers, 'canDrag' | 'onDrag'>> & { readonly overlay: ReactNode } {
  const t = useWords(viewMessages);
  const [way, setWay] = useState<Way | null>(null);
  const { format } = props.speech;
  const actionOf = (id: string | undefined) => allActions(figures).find((one) => one.action.id === id);
  const end = (id: string, grip: Grip, days: number): void => {
    const action = actionOf(id)?.action;
    if (!action || action.due === null || days === 0) return;
    const due = shiftDay(action.due, days);
    const start = grip === 'bar' && action.start !== null ? { start: shiftDay(action.start, days) } : {};
    if (props.run('editAction', { action: id, fields: { due, ...start } }).ok)
      props.notify(t('done.moved', { name: action.title, day: format.shortDay(due) }), { undo: true });
  };
  const onDrag = ({ phase, intent, place, dx, mark }: Drag): void => {
    const one = actionOf(intent.id);
    if (!one || !size || phase === 'cancel') return setWay(null);
    if (phase === 'start') {
      const bar = barOf(one, sheetOf(figures, optionsFor(props, size, { form: 'screen' }), 0));
      const grip = bar ? gripOf(bar, place.x) : null;
      const y = mark.type === 'rect' ? mark.y : place.y;
      setWay(bar && grip ? { id: one.action.id, grip, bar, y, days: 0 } : null);
      return;
    }
    if (!way) return;
    const days = dragDays(dx, way.bar, way.grip);
    if (phase === 'move') return setWay({ ...way, days });
    setWay(null);
    end(way.id, way.grip, days);
  };
  const due = actionOf(way?.id)?.action.due;
  return {
    canDrag: ({ kind, id }) => kind === 'action' && !props.readOnly && barOfId(id),
    onDrag,
    overlay: way && due ? <Shadow way={way} theme={props.theme} words={format.shortDay(shiftDay(due, way.days))} /> : null,
  };

  function barOfId(id: string | undefined): boolean {
    const action = actionOf(id)?.action;
    return action !== undefined && action.due !== null && action.state !== 'done';
  }
}

function Shadow({ way, theme, words }: { readonly way: Way; readonly theme: InstrumentViewProps['theme']; readonly words: string }) {
  const { bar, grip, days, y } = way;
  const by = days * bar.perDay;
  const start = grip === 'bar' ? bar.start + by : bar.start;
  return (
    <g pointerEvents="none">
      <rect
        x={start}
        y={y + 4}
        width={Math.max(8, bar.end + by - start)}
        height={16}
        rx={3}
        fill={colour(theme, 'primarySoft')}
        fillOpacity={0.8}
        stroke={colour(theme, 'primary')}
        strokeWidth={1.8}
      />
      <DragWords x={bar.end + by + 6} y={y + 17} theme={theme} words={words} />
    </g>
  );
}
