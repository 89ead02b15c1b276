import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState, type RefObject } from 'react';
import { select, zoom, zoomIdentity, type D3ZoomEvent, type ZoomBehavior } from 'd3';
import { IDENTITY, type Transform } from './zoom.ts';

export interface ZoomOptions {
  /** Smallest and largest magnification; default 0.5 … 8. */
  readonly extent?: readonly [number, number];
  /** Where to start, e.g. from the remembered view. */
  readonly initial?: Transform;
  /** Rest after which the drawing may be made sharp, in ms; default 90. */
  readonly restAfter?: number;
  readonly onRest?: (transform: Transform) => void;
  /** Off while nothing should move (a table is shown …). */
  readonly disabled?: boolean;
}
export interface Zoom {
  /** How it should look now. */
  readonly transform: Transform;
  /** How it was at the last rest: lay out for this one, and show it under `between(settled, transform)`. */
  readonly settled: Transform;
  readonly moving: boolean;
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
}

/**
 * Pan and zoom of a drawing: wheel and pinch zoom at the pointer, drag on the ground pans; marks and Shift+drag are left to the
 * drawing. The only place that lets d3 touch the page.
 */
export function useZoom(ref: RefObject<HTMLElement | null>, options: ZoomOptions = {}): Zoom {
  const { extent: [least, most] = [0.5, 8], initial = IDENTITY, disabled = false } = options;
  const [transform, setTransform] = useState(initial);
  const [settled, setSettled] = useState(initial);
  const behaviour = useRef<ZoomBehavior<HTMLElement, unknown> | null>(null);
  const [start] = useState(initial);
  const rested = useEffectEvent((next: Transform): void => {
    setSettled(next);
    options.onRest?.(next);
  });
  const restAfter = options.restAfter ?? 90;

  useEffect(() => {
    const element = ref.current;
    if (!element || disabled) return undefined;
    let rest: ReturnType<typeof setTimeout> | undefined;
    const zooming = zoom<HTMLElement, unknown>()
      .scaleExtent([least, most])
      .filter((event: Event) => mayMove(event))
      .on('zoom', ({ transform: t }: D3ZoomEvent<HTMLElement, unknown>) => {
        const next = { k: t.k, x: t.x, y: t.y };
        setTransform(next);
        clearTimeout(rest);
        rest = setTimeout(() => rested(next), restAfter);
      });
    behaviour.current = zooming;
    const selection = select(element);
    selection.call(zooming).on('dblclick.zoom', null);
    selection.property('__zoom', zoomIdentity.translate(start.x, start.y).scale(start.k));
    return () => {
      clearTimeout(rest);
      selection.on('.zoom', null);
    };
  }, [ref, least, most, disabled, start, restAfter]);

  const zoomBy = useCallback(
    (factor: number) => {
      if (ref.current && behaviour.current) behaviour.current.scaleBy(select(ref.current), factor);
    },
    [ref],
  );
  const fit = useCallback(() => {
    if (ref.current && behaviour.current) behaviour.current.transform(select(ref.current), zoomIdentity);
  }, [ref]);
  return useMemo(() => ({ transform, settled, moving: transform !== settled, zoomBy, fit }), [transform, settled, zoomBy, fit]);
}

/** Wheel always; a drag only with the main button on the ground and without Shift (that is the lasso). */
function mayMove(event: Event): boolean {
  if (event.type === 'wheel') return true;
  if (event instanceof MouseEvent && (event.button !== 0 || event.shiftKey)) return false;
  return !(event.target instanceof Element && event.target.closest('[data-target],input,textarea,button,[contenteditable]'));
}
