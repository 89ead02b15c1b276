import { useEffect, useEffectEvent, useRef, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react';
import type { Drag, Hit, Place, SceneHandlers } from './handlers.ts';
import { directionOf, neighbour, type Target } from './targets.ts';

/** How a drawing finds what lies under an event: by its elements (SVG) or by a search (canvas). */
export interface Surface {
  readonly targets: readonly Target[];
  readonly place: (event: { readonly clientX: number; readonly clientY: number }) => Place;
  readonly targetAt: (event: { readonly target: EventTarget | null; readonly clientX: number; readonly clientY: number }) => Target | null;
  readonly focused: () => Target | null;
  readonly focus: (target: Target) => void;
  /** Middle of a target in the window, for keys that need a place. */
  readonly middle: (target: Target) => Place;
}

interface Pressed {
  readonly target: Target;
  readonly from: Place;
  readonly shift: boolean;
  dragging: boolean;
  last: Place;
}
/** Pixels that tell a drag from a click with an unsteady hand. */
const THRESHOLD = 4;

/** Turns pointer and keyboard into `SceneHandlers`; the same for SVG and canvas. */
export function usePointing(surface: Surface, handlers: SceneHandlers) {
  const pressed = useRef<Pressed | null>(null);
  const cancelOnEscape = useEffectEvent((event: globalThis.KeyboardEvent): void => {
    const at = pressed.current;
    if (event.key !== 'Escape' || !at?.dragging) return;
    event.stopPropagation();
    pressed.current = null;
    handlers.onDrag?.(dragOf(at, at.last, 'cancel'));
  });

  useEffect(() => {
    const escape = (event: globalThis.KeyboardEvent): void => cancelOnEscape(event);
    window.addEventListener('keydown', escape, true);
    return () => window.removeEventListener('keydown', escape, true);
  }, []);

  const hitAt = (event: MouseEvent | PointerEvent): Hit | null => {
    const target = surface.targetAt(event);
    return target ? hitOf(target, surface.place(event), event.shiftKey) : null;
  };

  return {
    onPointerDown: (event: PointerEvent) => {
      const target = event.button === 0 ? surface.targetAt(event) : null;
      if (!target) return;
      surface.focus(target);
      const intent = target.mark.intent;
      if (!intent || !handlers.canDrag?.(intent)) return;
      const place = surface.place(event);
      pressed.current = { target, from: place, last: place, shift: event.shiftKey, dragging: false };
    },
    onPointerMove: (event: PointerEvent) => {
      const at = pressed.current;
      if (!at) {
        handlers.onHover?.(hitAt(event));
        return;
      }
      const place = surface.place(event);
      at.last = place;
      if (!at.dragging) {
        if (Math.hypot(place.clientX - at.from.clientX, place.clientY - at.from.clientY) < THRESHOLD) return;
        at.dragging = true;
        // Only now: a pointer held from the start would take the click away from its mark.
        event.currentTarget.setPointerCapture(event.pointerId);
        handlers.onDrag?.(dragOf(at, at.from, 'start'));
      }
      handlers.onDrag?.(dragOf(at, place, 'move'));
    },
    onPointerUp: (event: PointerEvent) => {
      const at = pressed.current;
      pressed.current = null;
      if (at?.dragging) {
        handlers.onDrag?.(dragOf(at, surface.place(event), 'end'));
        swallowNextClick(event.currentTarget);
      }
    },
    onPointerCancel: () => {
      const at = pressed.current;
      pressed.current = null;
      if (at?.dragging) handlers.onDrag?.(dragOf(at, at.last, 'cancel'));
    },
    onPointerLeave: () => {
      if (!pressed.current) handlers.onHover?.(null);
    },
    onClick: (event: MouseEvent) => handlers.onPick?.(hitAt(event)),
    onDoubleClick: (event: MouseEvent) => handlers.onEdit?.(hitAt(event), surface.place(event)),
    onContextMenu: (event: MouseEvent) => {
      if (!handlers.onMenu) return;
      event.preventDefault();
      handlers.onMenu(hitAt(event), surface.place(event));
    },
    onKeyDown: (event: KeyboardEvent) => onKey(event, surface, handlers),
  };
}

function onKey(event: KeyboardEvent, surface: Surface, handlers: SceneHandlers): void {
  // Enter and Escape belong to the input method while it composes.
  if (event.nativeEvent.isComposing || event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
  const target = surface.focused();
  const hit = target ? hitOf(target, surface.middle(target), event.shiftKey) : null;
  if (handlers.onKey?.(event, hit)) return used(event);
  if (!target || !hit || event.ctrlKey || event.metaKey) return;
  const direction = event.altKey ? null : directionOf(event.key);
  if (direction) {
    const next = neighbour(surface.targets, target, direction);
    if (next) surface.focus(next);
    return used(event);
  }
  if (event.key === 'Enter') {
    if (handlers.onEdit) handlers.onEdit(hit, hit.place);
    else handlers.onPick?.(hit);
    return used(event);
  }
  if (event.key === ' ') {
    handlers.onPick?.(hit);
    return used(event);
  }
  if ((event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) && handlers.onMenu) {
    handlers.onMenu(hit, hit.place);
    used(event);
  }
}

function used(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

const hitOf = (target: Target, place: Place, shift: boolean): Hit => ({
  intent: target.mark.intent ?? { kind: '' },
  mark: target.mark,
  place,
  shift,
});

const dragOf = (at: Pressed, place: Place, phase: Drag['phase']): Drag => ({
  ...hitOf(at.target, place, at.shift),
  phase,
  dx: place.x - at.from.x,
  dy: place.y - at.from.y,
});

/** The click that ends a drag is not a pick. */
export function swallowNextClick(element: Element): void {
  const swallow = (event: Event): void => event.stopPropagation();
  element.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => element.removeEventListener('click', swallow, { capture: true }), 0);
}
