import { useRef, useState, type PointerEvent } from 'react';
import type { Place } from './handlers.ts';
import { swallowNextClick } from './usePointing.ts';

type Point = readonly [number, number];

/** Whether a point lies inside a polygon (even-odd rule). */
export function inside(polygon: readonly Point[], x: number, y: number): boolean {
  let odd = false;
  for (let i = 0, j = polygon.length - 1; i < polygon.length; j = i++) {
    const [xi, yi] = polygon[i] as Point;
    const [xj, yj] = polygon[j] as Point;
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) odd = !odd;
  }
  return odd;
}

/** Shift+drag on the ground draws a loop; at its end the polygon is handed over, in scene coordinates. */
export function useLasso(place: (event: PointerEvent) => Place, onEnd: ((polygon: readonly Point[]) => void) | undefined) {
  const points = useRef<Point[] | null>(null);
  const [path, setPath] = useState<string | null>(null);
  const stop = (): readonly Point[] => {
    const drawn = points.current ?? [];
    points.current = null;
    setPath(null);
    return drawn;
  };
  return {
    path,
    start: (event: PointerEvent): boolean => {
      if (!onEnd || !event.shiftKey || event.button !== 0) return false;
      event.currentTarget.setPointerCapture(event.pointerId);
      const at = place(event);
      points.current = [[at.x, at.y]];
      return true;
    },
    move: (event: PointerEvent): boolean => {
      if (!points.current) return false;
      const at = place(event);
      points.current.push([at.x, at.y]);
      setPath(`M${points.current.map(([x, y]) => `${x} ${y}`).join('L')}Z`);
      return true;
    },
    end: (event: PointerEvent): boolean => {
      if (!points.current) return false;
      swallowNextClick(event.currentTarget);
      const polygon = stop();
      if (polygon.length > 2) onEnd?.(polygon);
      return true;
    },
    cancel: (): void => {
      stop();
    },
  };
}
