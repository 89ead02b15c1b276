import { circle, d, path, text } from '../../scene/draw.ts';
import type { Box, Mark } from '../../scene/scene.ts';
import { widthOf, type Pen } from '../../scene/wrap.ts';

export interface TrendPoint {
  readonly quarter: string;
  /** `null` = nothing was known: a gap in the line, never a zero. */
  readonly value: number | null;
}

/** How a row of small trends is scaled: one scale for all, or slopes would lie. */
export interface TrendScale {
  readonly min: number;
  readonly max: number;
  /** Values from here on get a filled point. */
  readonly filledFrom?: number;
}

export const trendY = (value: number, box: Box, { min, max }: TrendScale): number =>
  box.y + box.height - ((value - min) / (max - min || 1)) * box.height;

/** Points by quarter, joined where neighbours are known; the last one larger. */
export function trendMarks(points: readonly TrendPoint[], box: Box, scale: TrendScale): Mark[] {
  const step = points.length < 2 ? 0 : box.width / (points.length - 1);
  const at = points.map(({ value }, i) => (value === null ? null : { x: box.x + i * step, y: trendY(value, box, scale), value }));
  const line = at
    .map((one, i) => (one === null ? '' : d(i > 0 && at[i - 1] !== null ? 'L' : 'M', one.x, one.y)))
    .filter((part) => part !== '')
    .join(' ');
  const dots = at.flatMap((one, i) => {
    if (one === null) return [];
    const filled = scale.filledFrom === undefined || one.value >= scale.filledFrom;
    return [circle(one.x, one.y, i === at.length - 1 ? 4.5 : 2.8, { fill: filled ? 'us' : 'ground', stroke: 'us', strokeWidth: 1.4 })];
  });
  return [...(line === '' ? [] : [path(line, { stroke: 'us', strokeWidth: 1.6 })]), ...dots];
}

/** First and last quarter at the ends of a trend; where both do not fit, the last. */
export function trendEnds(
  points: readonly { readonly quarter: string }[],
  { x, width }: Pick<Box, 'x' | 'width'>,
  y: number,
  pen: Pen,
): Mark[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return [];
  const one = text(x, y, first.quarter, { fill: 'ink3' });
  if (points.length < 2) return [one];
  const fits = widthOf(first.quarter, pen) + 8 + widthOf(last.quarter, pen) <= width;
  return [...(fits ? [one] : []), text(x + width, y, last.quarter, { fill: 'ink3', anchor: 'end' })];
}
