import { circle, d, path, text } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import { widthOf } from '../../../scene/wrap.ts';
import { runningOf } from '../figures.ts';
import { daysText } from '../say.ts';
import type { ComplaintFigure } from '../types.ts';
import { heading, pennant } from './signs.ts';
import { pen, type Drawn, type Sheet } from './sheet.ts';

const TITLE = 22;
const BASE = 24;
const DOT = 5.5;
/** Dots one above the other at most; more than that lie on each other. */
const LEVELS = 3;
/** Days of the scale at least, so that a complaint of yesterday is not drawn as a long one. */
const LEAST_DAYS = 10;

interface Scale {
  readonly left: number;
  readonly right: number;
  readonly ticks: readonly number[];
  readonly x: (days: number) => number;
}

/** Days from open to closed: what is closed as dots with their median, what is running as pennants, which are not counted. */
export function timesChart(sheet: Sheet, width: number, height: number): Drawn {
  const { say, figures } = sheet;
  const running = runningOf(figures);
  const scale = scaleOf(sheet, width, [...running, ...figures.closed]);
  const base = height - BASE;
  const top = TITLE + 40;
  const row = (part: number): number => top + (base - top) * part;
  return {
    marks: [
      heading(0, 13, say.t('times.title')),
      ...scale.ticks.flatMap((tick) => [
        path(d('M', scale.x(tick), base - 2, 'v', 5), { stroke: 'ink3' }),
        text(scale.x(tick), base + 18, say.format.number(tick), { anchor: 'middle', fill: 'ink3' }),
      ]),
      path(d('M', scale.left, base + 0.5, 'H', scale.right), { stroke: 'ink3' }),
      ...lineMarks(sheet, scale, base),
      text(0, row(0.3) + 4, say.t('times.running'), { fill: 'ink2' }),
      text(0, row(0.78) + 4, say.t('times.closed'), { fill: 'ink2' }),
      ...stacked(figures.closed, scale).map(({ one, x, up }) => target(one, sheet, circle(x, row(0.78) - up, DOT, { fill: 'us' }))),
      ...stacked(running, scale).map(({ one, x, up }) =>
        target(one, sheet, pennant(x, row(0.3) - up, sheet.selected === one.complaint.id)),
      ),
    ],
    height,
  };
}

const target = ({ complaint, days }: ComplaintFigure, sheet: Sheet, mark: Mark): Mark => ({
  ...mark,
  id: `days-${complaint.id}`,
  label: `${complaint.title} · ${daysText(days, sheet.say)}`,
  intent: { kind: 'complaint', id: complaint.id },
  ...(sheet.selected === complaint.id && mark.type === 'circle' ? { stroke: 'primary' as const, strokeWidth: 3 } : {}),
});

/** Steps of 1, 2 or 5 times a power of ten, five or so of them. */
function scaleOf(sheet: Sheet, width: number, all: readonly ComplaintFigure[]): Scale {
  const { say, figures } = sheet;
  const most = Math.max(LEAST_DAYS, figures.agreedDays ?? 0, ...all.map(({ days }) => days));
  const rough = most / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((times) => times * power).find((one) => one >= rough) ?? 10 * power;
  const count = Math.ceil(most / step);
  const left = 18 + Math.max(...(['times.running', 'times.closed'] as const).map((key) => widthOf(say.t(key), pen(sheet))));
  const right = width - 16;
  const x = (days: number): number => left + ((right - left) * days) / (count * step);
  return { left, right, ticks: Array.from({ length: count + 1 }, (_, i) => i * step), x };
}

/** The median and what was agreed: the words of the smaller one at its left, where there is room, so that neither line crosses words. */
function lineMarks({ say, figures, measure }: Sheet, scale: Scale, base: number): Mark[] {
  const { median, agreedDays } = figures;
  const words = (said: string, days: number, left: boolean, y: number, weight: 400 | 600): Mark => {
    const [x, wide] = [scale.x(days), widthOf(said, { measure, size: 12, weight })];
    const before = (left && x - 6 - wide >= 0) || x + 6 + wide > scale.right + 14;
    const place = before ? { anchor: 'end' as const } : {};
    return text(x + (before ? -6 : 6), y, said, { weight, fill: weight === 600 ? 'ink' : 'ink3', halo: 'ground', ...place });
  };
  const isLess = agreedDays !== null && median !== null && agreedDays <= median;
  const marks: Mark[] = [];
  if (agreedDays !== null) marks.push(path(d('M', scale.x(agreedDays), TITLE + 20, 'V', base), { stroke: 'ink3', dash: [2, 3] }));
  if (median !== null) marks.push(path(d('M', scale.x(median), TITLE + 2, 'V', base), { stroke: 'ink', strokeWidth: 1.6 }));
  if (agreedDays !== null) marks.push(words(say.t('times.agreed', { agreed: agreedDays }), agreedDays, isLess, TITLE + 30, 400));
  if (median !== null)
    marks.push(
      words(say.t('times.median', { median: say.format.number(median, 1) }), median, !isLess && agreedDays !== null, TITLE + 12, 600),
    );
  return marks;
}

/** Places along the scale; those that would lie on another one stand above it. */
function stacked(
  all: readonly ComplaintFigure[],
  scale: Scale,
): readonly { readonly one: ComplaintFigure; readonly x: number; readonly up: number }[] {
  const ends: number[] = [];
  return all
    .toSorted((a, b) => a.days - b.days)
    .map((one) => {
      const x = scale.x(one.days);
      const free = ends.findIndex((end) => end <= x);
      const level = free < 0 ? Math.min(ends.length, LEVELS - 1) : free;
      ends[level] = x + 2 * DOT;
      return { one, x, up: level * 2 * DOT };
    });
}
