import { d, path, rect, text, zone } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import { widthOf } from '../../../scene/wrap.ts';
import { LETTERS } from '../behaviours.ts';
import { scoreText, sideLabel } from '../say.ts';
import type { Side } from '../types.ts';
import { firstOf, letterMarks, ourMark, pen, theirMark, type Sheet } from './sheet.ts';

const TOP = 46;
/** Share of the radius by which the lowest corner of the pentagon reaches down. */
const DEEP = 1.81;
/** From the square of a letter to the text beside it. */
const MARK = 23;
/** Baseline of a name above the corner it belongs to, and the half width that the pentagon has there. */
const RAISED = 50;
const CLEAR = 56;

/** Five axes from 1 to 5: we as a solid line with discs, the customer dashed with diamonds. A side nobody knows breaks the line. */
export function radarMarks(sheet: Sheet, width: number, height: number): Mark[] {
  const { sides } = sheet.figures;
  const radius = Math.min((height - 92) / DEEP, width / 2 - 24);
  const [cx, cy] = [width / 2, TOP + radius];
  const angle = (i: number): number => -Math.PI / 2 + (i * 2 * Math.PI) / LETTERS.length;
  const point = (i: number, value: number): readonly [number, number] => {
    const r = (radius * (value - 1)) / 4;
    return [cx + Math.cos(angle(i)) * r, cy + Math.sin(angle(i)) * r];
  };
  const ring = (value: number): string => `${d('M', ...LETTERS.flatMap((_, i) => [i === 0 ? '' : 'L', ...point(i, value)]).slice(1))} Z`;
  return [
    ...[2, 3, 4, 5].map((value) => path(ring(value), { stroke: value === 5 ? 'line2' : 'line' })),
    ...sides.map(({ letter }, i) => {
      const on = sheet.letter === letter;
      return path(d('M', cx, cy, 'L', ...point(i, 5)), { stroke: on ? 'primary' : 'line', strokeWidth: on ? 1.5 : 1 });
    }),
    ...scaleMarks(cx, cy, radius),
    ...lineMarks(sides, 'theirs', point),
    ...lineMarks(sides, 'ours', point),
    ...sides.flatMap(({ ours, theirs }, i) => [
      ...(ours === null ? [] : [ourMark(...point(i, ours), 4.5)]),
      ...(theirs === null ? [] : [theirMark(...point(i, theirs))]),
    ]),
    ...sides.flatMap((side, i) => nameMarks(side, i, width, { cx, at: point(i, 5), angle: angle(i) }, sheet)),
  ];
}

type Point = (i: number, value: number) => readonly [number, number];
function lineMarks(sides: readonly Side[], key: 'ours' | 'theirs', point: Point): Mark[] {
  const style = key === 'ours' ? { stroke: 'us' as const, strokeWidth: 2.2 } : { stroke: 'ink' as const, strokeWidth: 1.6, dash: [4, 3] };
  return sides.flatMap((side, i) => {
    const next = (i + 1) % sides.length;
    const [a, b] = [side[key], sides[next]?.[key] ?? null];
    return a === null || b === null ? [] : [path(d('M', ...point(i, a), 'L', ...point(next, b)), style)];
  });
}

/** Numbers of the rings run down between R and V, where no name stands. */
function scaleMarks(cx: number, cy: number, radius: number): Mark[] {
  return [2, 3, 4, 5].flatMap((value) => {
    const y = cy + (radius * (value - 1) * 0.81) / 4;
    return [rect(cx - 6, y - 7, 12, 14, { fill: 'ground' }), text(cx, y + 4, String(value), { anchor: 'middle', fill: 'ink3' })];
  });
}

interface Corner {
  readonly cx: number;
  readonly at: readonly [number, number];
  readonly angle: number;
}
interface Name {
  readonly name: string;
  readonly ours: string;
  readonly theirs: string;
  readonly oursWide: number;
  readonly wide: number;
}
function nameOf(side: Side, sheet: Sheet): Name {
  const name = sheet.say.t(`side.${side.letter}`);
  const ours = scoreText(side.ours);
  const theirs = sheet.say.t('customer', { value: scoreText(side.theirs) });
  const oursWide = widthOf(ours, pen(sheet, 12, 600));
  const wide = MARK + Math.max(widthOf(name, pen(sheet, 13, 600)), oursWide + 8 + widthOf(theirs, pen(sheet)));
  return { name, ours, theirs, oursWide, wide };
}

/** Width at which the names left and right stand clear of the pentagon between them. */
export const radarNeeds = (sheet: Sheet): number => 2 * (Math.max(...sheet.figures.sides.map((side) => nameOf(side, sheet).wide)) + CLEAR);

function nameMarks(side: Side, i: number, width: number, { cx, at, angle }: Corner, sheet: Sheet): Mark[] {
  const { letter } = side;
  const on = sheet.letter === letter;
  const { name, ours, theirs, oursWide, wide } = nameOf(side, sheet);
  const [right, low] = [Math.cos(angle) > 0.1, Math.sin(angle) > 0.5];
  const x = i === 0 ? cx - wide / 2 : low ? (right ? cx + 14 : cx - 14 - wide) : right ? width - wide : 0;
  const y = i === 0 ? 14 : low ? at[1] + 22 : at[1] - RAISED;
  return [
    zone(`radar-${letter}`, sideLabel(side, sheet.say), { kind: 'behaviour', id: firstOf(sheet, letter) }, x - 3, y - 16, wide + 6, 40),
    ...letterMarks(letter, on, x, y - 13),
    text(x + MARK, y, name, { size: 13, weight: 600, ...(on ? { fill: 'primary' as const } : {}) }),
    text(x + MARK, y + 17, ours, { weight: 600, fill: 'usInk' }),
    text(x + MARK + oursWide + 8, y + 17, theirs, { fill: 'ink2' }),
  ];
}
