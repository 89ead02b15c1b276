import { useMemo, useRef, type KeyboardEvent, type RefObject } from 'react';
import type { LayoutOptions } from '@shared/instruments/contract.ts';
import type { Form } from '@shared/instruments/sheet.ts';
import type { Scene, Size } from '@shared/scene/scene.ts';
import { useSize } from '../scene/index.ts';
import type { InstrumentViewProps } from './contract.ts';

/** How a drawing is wanted: its form and the instrument's own settings, small and plain. */
export type Wanted = { readonly form?: Form };

/** What a layout is made with in the window, for a room of this size. */
export const optionsFor = <V>(props: InstrumentViewProps, size: Size, view: V): LayoutOptions<V> => ({
  ...props.speech,
  measure: props.measure,
  size,
  selected: props.selected,
  lens: props.lens,
  view,
});

/** A view's drawing: the element that gives it room, and the scene as soon as the room is known. */
export interface DrawnView {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly size: Size | null;
  readonly scene: Scene | null;
  /** The same drawing as a file: nothing on it is selected. */
  readonly picture: (size: Size) => Scene;
}

/** Draws an instrument's figures into its box, anew only when something it shows has changed. `view` holds plain values. */
export function useDrawn<F, V extends Wanted>(
  props: InstrumentViewProps,
  layout: (figures: F, options: LayoutOptions<V>) => Scene,
  view: V,
): DrawnView {
  const figures = props.figures as F;
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const wanted = JSON.stringify(view);
  const scene = useMemo(
    () => (size && size.width > 0 && size.height > 0 ? layout(figures, optionsFor(props, size, { ...view, form: 'screen' })) : null),
    // oxlint-disable-next-line react/exhaustive-deps -- of `props` and `view` only what stands here is read
    [figures, size, props.selected, props.lens, props.speech, props.measure, wanted],
  );
  return { box, size, scene, picture: (at) => layout(figures, { ...optionsFor(props, at, { ...view, form: 'picture' }), selected: null }) };
}

/** Whether a key lets go of what is selected: Escape, where something is. */
export function letsGo({ key }: KeyboardEvent, { selected, select }: Pick<InstrumentViewProps, 'selected' | 'select'>): boolean {
  if (key !== 'Escape' || selected === null) return false;
  select(null);
  return true;
}
