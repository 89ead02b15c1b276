import { measureText } from '@shared/scene/measure.ts';
import type { Box, Mark } from '@shared/scene/scene.ts';

/** Box around a mark in the coordinates of its parent. Text is measured without a font: near enough to find and to hit. */
export function boundsOf(mark: Mark): Box {
  switch (mark.type) {
    case 'rect':
      return { x: mark.x, y: mark.y, width: mark.width, height: mark.height };
    case 'circle':
      return { x: mark.x - mark.r, y: mark.y - mark.r, width: 2 * mark.r, height: 2 * mark.r };
    case 'text': {
      const width = measureText(mark.text, mark.size, mark.weight);
      const left = mark.anchor === 'middle' ? mark.x - width / 2 : mark.anchor === 'end' ? mark.x - width : mark.x;
      return { x: left, y: mark.y - mark.size, width, height: mark.size * 1.3 };
    }
    case 'path':
      return pathBounds(mark.d);
    case 'group': {
      const inner = mark.clip ?? union(mark.marks.map(boundsOf));
      return { ...inner, x: inner.x + (mark.x ?? 0), y: inner.y + (mark.y ?? 0) };
    }
  }
}

export function union(boxes: readonly Box[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    right = Math.max(right, box.x + box.width);
    bottom = Math.max(bottom, box.y + box.height);
  }
  return left <= right ? { x: left, y: top, width: right - left, height: bottom - top } : { x: 0, y: 0, width: 0, height: 0 };
}

/** How many numbers each path command takes; the last two (or one) are where it ends. */
const TAKES: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 };

/** Box around a path's end and control points: never smaller than the path, apart from the bulge of an arc. */
function pathBounds(d: string): Box {
  const points: Box[] = [];
  let [x, y] = [0, 0];
  for (const [, letter = 'M', rest = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const kind = letter.toLowerCase();
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? []).map(Number);
    const size = TAKES[kind] ?? 0;
    if (size === 0) continue;
    for (let i = 0; i + size <= numbers.length; i += size) {
      const from = letter === kind ? { x, y } : { x: 0, y: 0 };
      const part = numbers.slice(i, i + size);
      for (const point of pointsOf(kind, part, from, { x, y })) {
        points.push({ ...point, width: 0, height: 0 });
        [x, y] = [point.x, point.y];
      }
    }
  }
  return union(points);
}

interface Point {
  readonly x: number;
  readonly y: number;
}
function pointsOf(kind: string, part: readonly number[], from: Point, at: Point): Point[] {
  const value = (i: number): number => part[i] ?? 0;
  if (kind === 'h') return [{ x: from.x + value(0), y: at.y }];
  if (kind === 'v') return [{ x: at.x, y: from.y + value(0) }];
  if (kind === 'a') return [{ x: from.x + value(5), y: from.y + value(6) }];
  const points: Point[] = [];
  for (let i = 0; i + 1 < part.length; i += 2) points.push({ x: from.x + value(i), y: from.y + value(i + 1) });
  return points;
}
