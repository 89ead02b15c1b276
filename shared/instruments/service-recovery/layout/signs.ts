import { circle, d, head, path, rect, text, tick } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import type { Closing, Complaint, Goodwill } from '../model.ts';

/** Goodwill from −2 to +2: ring = before, upright bar = lowest, disc = now, and a thick line over what was regained. */
export function goodwillMarks(
  { before, lowest, now }: Pick<Complaint, 'before' | 'lowest' | 'now'>,
  x: number,
  y: number,
  width: number,
): Mark[] {
  const to = (value: number): number => x + 7 + ((width - 14) * (value + 2)) / 4;
  const marks: Mark[] = [
    path(d('M', to(-2), y, 'H', to(2)), { stroke: 'line' }),
    ...[-2, -1, 0, 1, 2].map((value) => path(d('M', to(value), y - 3, 'v', 6), { stroke: 'line' })),
  ];
  if (lowest !== null && now !== null && lowest !== now)
    marks.push(path(d('M', to(lowest), y, 'H', to(now)), { stroke: 'us', strokeWidth: 3 }));
  if (lowest !== null) marks.push(path(d('M', to(lowest), y - 5.5, 'v', 11), { stroke: 'ink', strokeWidth: 2.2 }));
  // where before and now meet, the ring lies round the disc
  if (before !== null) marks.push(circle(to(before), y, before === now ? 6.4 : 4, { fill: 'ground', stroke: 'ink2', strokeWidth: 1.5 }));
  if (now !== null) marks.push(circle(to(now), y, 4, { fill: 'us' }));
  return marks;
}

export const isKnown = (all: Pick<Complaint, 'before' | 'lowest' | 'now'>): boolean =>
  [all.before, all.lowest, all.now].some((one: Goodwill) => one !== null);

/** An arrow that comes round again: the same cause. `y` is the baseline of the text beside it; 12 px wide. */
export const again = (x: number, y: number): Mark[] => [
  path(d('M', x + 9.6, y - 6.4, 'A', 4.3, 4.3, 0, 1, 0, x + 9.6, y - 2), { stroke: 'attentionInk', strokeWidth: 1.6 }),
  path(d('M', x + 11.6, y - 9.4, 'v', 4.6, 'h', -4.6, 'Z'), { fill: 'attentionInk' }),
];

/** How it closed, by shape: a ticked square is resolved, a ticked disc is a customer who says satisfied. 15 px. */
export function closingSign(kind: Closing['kind'], x: number, y: number): Mark[] {
  return kind === 'resolved'
    ? [rect(x + 0.5, y - 12, 13, 13, { stroke: 'good', strokeWidth: 1.5, radius: 2 }), tick(x + 3.5, y - 2, 'good')]
    : [circle(x + 7, y - 5.5, 6.8, { fill: 'good' }), tick(x + 3.5, y - 2, 'ground')];
}

/** What is still running, in the chart of days: a dashed pennant that points to where it goes on. */
export const pennant = (x: number, y: number, selected: boolean): Mark =>
  path(d('M', x - 4, y - 5, 'h', 8, 'l', 5, 5, 'l', -5, 5, 'h', -8, 'Z'), {
    fill: 'ground',
    stroke: selected ? 'primary' : 'us',
    strokeWidth: 1.8,
    ...(selected ? {} : { dash: [2.5, 1.5] }),
  });

/** Dots from one bar to the next, with an arrow head. */
export const backArrow = (x: number, y: number, toX: number, toY: number): Mark[] => [
  path(d('M', x, y, 'L', Math.max(x, toX - 7), toY), { stroke: 'ink2', dash: [2, 3] }),
  head(toX, toY, 'right', 'ink2'),
];

export const heading = (x: number, y: number, words: string): Mark => text(x, y, words, { size: 13, weight: 600 });
