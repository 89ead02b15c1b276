import type { Box, Mark } from '../../../scene/scene.ts';
import type { LayoutOptions } from '../../contract.ts';
import type { Side, TierFigures } from '../figures.ts';
import { brief, counted, tierName } from '../names.ts';
import { shareOf, structureOf } from '../structure.ts';
import { CODE } from '../tiers.ts';
import { line, lookOf, TEXT, words } from './paint.ts';
import { MARGIN, ticks, type Plot } from './plot.ts';

/** What stands behind the customers: grounds of zones and lanes, grid, cut lines. */
export function ground(f: TierFigures, plot: Plot): Mark[] {
  const { plane, unknown, idle, cuts, X, Y } = plot;
  const right = plane.x + plane.width;
  const bottom = plane.y + plane.height;
  const cutX = clamp(cuts.xA === null ? right : X(cuts.xA), plane.x, right);
  const cutY = clamp(cuts.yA === null ? plane.y : Y(cuts.yA), plane.y, bottom);
  const marks: Mark[] = [
    { type: 'rect', ...plane, fill: 'ground' },
    { type: 'rect', ...idle, fill: 'panel' },
  ];
  if (cuts.yA !== null)
    marks.push(
      { type: 'rect', x: plane.x, y: plane.y, width: cutX - plane.x, height: cutY - plane.y, fill: 'zone' },
      { type: 'rect', x: idle.x, y: plane.y, width: idle.width, height: cutY - plane.y, fill: 'zone' },
    );
  marks.push({ type: 'rect', ...unknown, fill: 'hatch', pattern: 'hatch', opacity: 0.4 });
  marks.push({ type: 'rect', ...unknown, stroke: 'line' });
  if (f.period.oneYear && f.potential.ranking.known > 0) marks.push(...impossible(plot));
  return marks;
}

/** The half in which value is above the potential. */
function impossible({ plane, X, Y, amountAtX, amountAtY }: Plot): Mark[] {
  const right = plane.x + plane.width;
  const bottom = plane.y + plane.height;
  const low = Math.max(amountAtX(plane.x), amountAtY(bottom));
  const high = Math.min(amountAtX(right), amountAtY(plane.y));
  if (low >= high) return [];
  const d = `M${at(X(low), Y(low))}L${at(X(high), Y(high))}L${at(right, Y(high))}L${at(right, bottom)}L${at(X(low), bottom)}Z`;
  return [{ type: 'path', d, fill: 'hatch', pattern: 'hatch', opacity: 0.35 }];
}

export function gridLines(plot: Plot, { t, format, measure }: LayoutOptions): Mark[] {
  const { plane, unknown, X, Y } = plot;
  const foot = unknown.y + unknown.height;
  const wide = (amount: number): number => measure(brief(format, amount), TEXT) + 14;
  const marks: Mark[] = [];
  const idleEnd = idleTitle(plot, measure(t('lane.idle'), TEXT)).end;
  for (const amount of ticks(plot.amountAtX(plane.x), plot.amountAtX(plane.x + plane.width), X, wide)) {
    marks.push(line(X(amount), plane.y, X(amount), foot, 'grid'));
    if (X(amount) - wide(amount) / 2 > idleEnd)
      marks.push(words(X(amount), foot + 15, brief(format, amount), { anchor: 'middle', fill: 'ink2' }));
  }
  for (const amount of ticks(plot.amountAtY(plane.y + plane.height), plot.amountAtY(plane.y + 8), Y, () => 26)) {
    marks.push(line(plane.x, Y(amount), plane.x + plane.width, Y(amount), 'grid'));
    if (Y(amount) < plane.y + plane.height - 2)
      marks.push(words(MARGIN.left - 6, Y(amount) + 4, brief(format, amount), { anchor: 'end', fill: 'ink2' }));
  }
  return marks;
}

/** Cut lines with what they do, bands of the tiers with their counts: so that no legend is needed. */
export function cutsAndBands(f: TierFigures, plot: Plot, options: LayoutOptions): Mark[] {
  const { plane, unknown, idle, cuts, X, Y } = plot;
  const right = plane.x + plane.width;
  const bottom = plane.y + plane.height;
  const xs = { a: inRange(cuts.xA, X, plane.x, right), b: inRange(cuts.xB, X, plane.x, right) };
  const ys = { a: inRange(cuts.yA, Y, plane.y, bottom), b: inRange(cuts.yB, Y, plane.y, bottom) };
  const cut = { strokeWidth: 1.25, dash: [5, 3] };
  const marks: Mark[] = [];
  for (const x of [xs.a, xs.b]) if (x !== null) marks.push(line(x, plane.y - 20, x, unknown.y + unknown.height, 'ink2', cut));
  for (const y of [ys.a, ys.b]) if (y !== null) marks.push(line(idle.x, y, right + 22, y, 'ink2', cut));
  return [...marks, ...cutNames(plot, xs, options), ...topBands(f, plot, options), ...sideBands(f, plot, ys, options)];
}

const inRange = (amount: number | null, px: (amount: number) => number, low: number, high: number): number | null => {
  if (amount === null) return null;
  const at = px(amount);
  return at > low + 1 && at < high - 1 ? at : null;
};

/** `A 从 7,058 起（累计 80%）` over its line; the two never touch. */
function cutNames(plot: Plot, xs: Cut, { t, format, measure }: LayoutOptions): Mark[] {
  const { bounds, plane, width } = plot;
  const marks: Mark[] = [];
  const y = plane.y - 26;
  let limit = width - 4;
  if (xs.a !== null && bounds.value.lastA !== null) {
    const text = t('cut.A', { amount: brief(format, bounds.value.lastA), share: format.percent(plot.shares.a) });
    const x = Math.min(xs.a - 4, width - 4 - measure(text, TEXT));
    marks.push(words(x, y, text));
    limit = x - 12;
  }
  if (xs.b === null || bounds.value.lastB === null) return marks;
  const text = t('cut.B', { amount: brief(format, bounds.value.lastB), share: format.percent(plot.shares.b) });
  const end = Math.min(Math.max(xs.b + 4, measure(text, TEXT) + 4), limit);
  if (end - measure(text, TEXT) >= 0) marks.push(words(end, y, text, { anchor: 'end' }));
  return marks;
}
interface Cut {
  readonly a: number | null;
  readonly b: number | null;
}

interface Stretch {
  readonly code: number;
  readonly from: number;
  readonly to: number;
  readonly count: number;
}
/** The three letters along an axis, as far as they are in sight. */
function stretches(
  cutA: number | null,
  cutB: number | null,
  px: (amount: number) => number,
  low: number,
  high: number,
  counts: readonly number[],
): Stretch[] {
  const fallback = px(1) < px(2) ? high : low;
  const a = clamp(cutA === null ? fallback : px(cutA), low, high);
  const b = clamp(cutB === null ? a : px(cutB), low, high);
  const rising = px(1) < px(2);
  const ends = rising
    ? ([
        [CODE.C, low, b],
        [CODE.B, b, a],
        [CODE.A, a, high],
      ] as const)
    : ([
        [CODE.A, low, a],
        [CODE.B, a, b],
        [CODE.C, b, high],
      ] as const);
  return ends.map(([code, from, to]) => ({ code, from, to, count: counts[code] ?? 0 })).filter(({ from, to }) => to - from > 3);
}
/** How many have each letter (by code), of `all`. */
const countsIn = ({ counts: { a, ab } }: Side, all: number): readonly number[] => [a, 0, ab - a, all - ab];

function topBands(f: TierFigures, { plane, cuts, X }: Plot, { t, format, measure }: LayoutOptions): Mark[] {
  return stretches(cuts.xA, cuts.xB, X, plane.x, plane.x + plane.width, countsIn(f.value, f.tier.length)).flatMap(
    ({ code, from, to, count }) => {
      const values = { tier: tierName(t, code), count: format.number(count) };
      const text =
        [t('band.value', values), t('band.short', values), tierName(t, code), ''].find((one) => measure(one, TEXT, 600) <= to - from - 8) ??
        '';
      return [
        band({ x: from + 1, y: plane.y - 20, width: to - from - 2, height: 17 }, code),
        ...inBand((from + to) / 2, plane.y - 7.5, text, code),
      ];
    },
  );
}

function sideBands(f: TierFigures, { plane, cuts, Y, bounds, shares }: Plot, ys: Cut, { t, format, measure }: LayoutOptions): Mark[] {
  const x = plane.x + plane.width + 4;
  const marks: Mark[] = [];
  const taken: number[] = [];
  const cutText = (y: number | null, amount: number | null, share: number): void => {
    if (y === null || amount === null) return;
    const at = taken.every((other) => Math.abs(other - y) >= 15) ? y : Math.max(...taken) + 15;
    taken.push(at);
    marks.push(words(x + 22, at + 4, t('cut.side', { share: format.percent(share), amount: brief(format, amount) })));
  };
  cutText(ys.a, bounds.potential.lastA, shares.a);
  cutText(ys.b, bounds.potential.lastB, shares.b);
  if (f.potential.ranking.known === 0) return marks;
  for (const { code, from, to, count } of stretches(
    cuts.yA,
    cuts.yB,
    Y,
    plane.y,
    plane.y + plane.height,
    countsIn(f.potential, f.potential.ranking.known),
  )) {
    const middle = (from + to) / 2;
    marks.push(
      band({ x, y: from + 1, width: 17, height: to - from - 2 }, code),
      ...(to - from >= 15 ? inBand(x + 8.5, middle + 4.3, tierName(t, code), code) : []),
    );
    const values = { tier: tierName(t, code), count: format.number(count) };
    const lines =
      to - from >= 68
        ? [t('band.potential', values), t('band.count', { count: counted(format, count) })]
        : to - from >= 30
          ? [[t('band.potentialShort', values), t('band.short', values)].find((one) => measure(one, TEXT) <= MARGIN.right - 28) ?? '']
          : [];
    const top = middle + 4.3 - ((lines.length - 1) * 16) / 2;
    lines.forEach((text, i) => {
      const y = top + i * 16;
      if (taken.every((other) => Math.abs(other + 4 - y) >= 14)) marks.push(words(x + 22, y, text, { fill: 'ink2' }));
    });
  }
  return marks;
}

function band(box: Box, code: number): Mark {
  const look = lookOf(code);
  return { type: 'rect', ...box, radius: 2, fill: look.fill, ...(code === CODE.A ? {} : { stroke: look.stroke, strokeWidth: 1 }) };
}
const inBand = (x: number, y: number, text: string, code: number): Mark[] =>
  text === '' ? [] : [words(x, y, text, { anchor: 'middle', weight: 600, fill: lookOf(code).ink })];

/** Axis titles, lane titles, and how to read a circle. */
export function titles(f: TierFigures, plot: Plot, { t, format, measure }: LayoutOptions, named: string): Mark[] {
  const { plane, unknown, width, height } = plot;
  const right = plane.x + plane.width;
  const s = structureOf(f);
  const title = t(f.period.choice === 'all' ? 'axis.valueAll' : f.period.choice === 'last4' ? 'axis.value' : 'axis.valuePeriod', {
    unit: format.unit,
  });
  const titleWidth = measure(title, TEXT, 600);
  const titleEnd = Math.min(Math.max(right, titleWidth + 8), width - 4);
  const marks: Mark[] = [
    words(8, 15, t('axis.potential', { unit: format.unit }), { weight: 600 }),
    words(titleEnd, height - 8, title, { weight: 600, anchor: 'end' }),
  ];
  if (measure(named, TEXT) + 24 < titleEnd - titleWidth) marks.push(words(8, height - 8, named, { fill: 'ink2' }));
  const idleText = t('lane.idle');
  marks.push(
    words(idleTitle(plot, measure(idleText, TEXT)).middle, unknown.y + unknown.height + 15, idleText, { anchor: 'middle', fill: 'ink2' }),
  );
  const lines = [
    t('lane.unknown'),
    t('band.count', { count: counted(format, s.unknownPotential) }),
    t('lane.share', { share: format.percent(shareOf(s.valueWithoutPotential, s.total)) }),
  ];
  const top = unknown.y + unknown.height / 2 - 12;
  lines.forEach((text, i) => marks.push(words(right + 8, top + i * 16, text, i === 0 ? { weight: 600 } : { fill: 'ink2' })));
  return marks;
}

/** Where the name of the lane without sales stands: under its middle, but inside the picture. */
function idleTitle({ idle }: Plot, width: number): { readonly middle: number; readonly end: number } {
  const middle = Math.max(idle.x + idle.width / 2, width / 2 + 2);
  return { middle, end: middle + width / 2 };
}

export const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);
export const at = (x: number, y: number): string => `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`;
