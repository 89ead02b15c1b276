import { amountToNumber } from '../../../base/amount.ts';
import type { Mark, Scene } from '../../../scene/scene.ts';
import type { LayoutOptions } from '../../contract.ts';
import { ranked, valueAt, type TierFigures } from '../figures.ts';
import { brief, joined, shortName, tierName } from '../names.ts';
import { CODE } from '../tiers.ts';
import { describe } from './bubbles.ts';
import { line, lookOf, n, TEXT, words } from './paint.ts';

interface Frame {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
  readonly top: number;
  readonly X: (rank: number) => number;
  readonly bar: (amount: number) => number;
  readonly share: (share: number) => number;
}

/** More bars than pixels: neighbours are drawn as one block of their tier. */
const BARS = 400;

/** Bars by rank in their tier's fill, the cumulative curve, and where the letters end. */
export function pareto(f: TierFigures, options: LayoutOptions): Scene {
  const { t, format, size } = options;
  const frame = frameOf(f, options);
  const { counts, ranking } = f.value;
  const marks: Mark[] = [
    ...axes(f, frame, options),
    ...bars(f, frame, options),
    ...curve(f, frame),
    ...cuts(f, frame, options),
    ...callouts(f, frame, options),
  ];
  const share = ranking.total > 0 ? (ranking.prefix[counts.a] as number) / ranking.total : 0;
  return { ...size, title: t('pareto.title', { count: counts.a, customers: f.tier.length, share: format.percent(share) }), marks };
}

function frameOf(f: TierFigures, { size }: LayoutOptions): Frame {
  const [x0, x1, y0, y1] = [62, size.width - 58, 36, size.height - 48];
  const count = Math.max(f.tier.length, 1);
  const first = ranked(f)[0];
  const top = Math.max(first === undefined ? 0 : valueAt(f, first), 1);
  return {
    x0,
    x1,
    y0,
    y1,
    top,
    X: (rank) => x0 + ((x1 - x0) * rank) / count,
    bar: (amount) => y1 - ((y1 - y0) * Math.max(0, amount)) / (top * 1.08),
    share: (share) => y1 - (y1 - y0) * share,
  };
}

function axes(f: TierFigures, { x0, x1, y1, top, X, bar }: Frame, { t, format, measure, size }: LayoutOptions): Mark[] {
  const marks: Mark[] = [];
  const step = niceStep(amountToNumber(top) / 4) * 10_000;
  for (let amount = 0; amount <= top; amount += step)
    marks.push(
      line(x0, bar(amount), x1, bar(amount), 'grid'),
      words(x0 - 6, bar(amount) + 4, brief(format, amount), { anchor: 'end', fill: 'ink2' }),
    );
  const count = f.tier.length;
  const every = Math.max(1, niceStep(count / 9));
  for (let k = every; k <= count; k += every) marks.push(words(X(k - 0.5), y1 + 16, format.number(k), { anchor: 'middle', fill: 'ink2' }));
  marks.push(line(x0, y1, x1, y1, 'line'));
  const right = t('pareto.right');
  const left = t('pareto.left', { unit: format.unit });
  marks.push(words(8, 15, left, { weight: 600 }));
  if (measure(left, TEXT, 600) + measure(right, TEXT, 600) + 32 < size.width)
    marks.push(words(size.width - 8, 15, right, { weight: 600, anchor: 'end' }));
  marks.push(words(x1, size.height - 10, t('pareto.axis'), { anchor: 'end', weight: 600 }));
  return marks;
}
const niceStep = (rough: number): number => {
  const power = 10 ** Math.floor(Math.log10(Math.max(rough, 1)));
  return ([1, 2, 5, 10].find((m) => m * power >= rough) ?? 10) * power;
};

function bars(f: TierFigures, frame: Frame, options: LayoutOptions): Mark[] {
  const order = ranked(f);
  if (order.length > BARS) return blocks(f, frame);
  const width = (frame.x1 - frame.x0) / Math.max(order.length, 1);
  return [...order].map((at, k) => {
    const code = f.tier[at] as number;
    const { fill, stroke } = lookOf(code);
    const y = Math.min(frame.bar(valueAt(f, at)), frame.y1 - 1);
    const id = f.portfolio.ids[at] as string;
    const selected = options.selected === id;
    const gap = width > 4 ? 0.75 : 0;
    const rim = selected ? 'primary' : code === CODE.S ? 'tierSmallARing' : code === CODE.A ? 'tierA' : stroke;
    return {
      type: 'rect',
      id,
      label: describe(f, at, options),
      intent: { kind: 'customer', id },
      x: n(frame.X(k) + gap),
      y: n(y),
      width: n(Math.max(0.5, width - gap * 2)),
      height: n(frame.y1 - y),
      fill,
      stroke: rim,
      strokeWidth: selected ? 2 : 1,
    };
  });
}

/** Thousands of bars as one stepped area per value letter. */
function blocks(f: TierFigures, frame: Frame): Mark[] {
  const { counts } = f.value;
  const order = ranked(f);
  const ranges = [
    [CODE.A, 0, counts.a],
    [CODE.B, counts.a, counts.ab],
    [CODE.C, counts.ab, order.length],
  ] as const;
  return ranges.flatMap(([code, from, to]): Mark[] => {
    if (to <= from) return [];
    const step = Math.max(1, Math.floor((to - from) / 300));
    const points: string[] = [`M${n(frame.X(from))} ${n(frame.y1)}`];
    for (let k = from; k < to; k += step) points.push(`L${n(frame.X(k))} ${n(frame.bar(valueAt(f, order[k] as number)))}`);
    const { fill, stroke } = lookOf(code);
    return [
      {
        type: 'path',
        d: `${points.join('')}L${n(frame.X(to))} ${n(frame.y1)}Z`,
        fill,
        stroke: code === CODE.A ? 'tierA' : stroke,
        strokeWidth: 1,
      },
    ];
  });
}

function curve(f: TierFigures, { X, share }: Frame): Mark[] {
  const { prefix, known, total } = f.value.ranking;
  if (total <= 0) return [];
  const step = Math.max(1, Math.floor(known / 400));
  const points: string[] = [];
  for (let k = 0; k <= known; k += step)
    points.push(`${points.length === 0 ? 'M' : 'L'}${n(X(k))} ${n(share((prefix[k] as number) / total))}`);
  points.push(`L${n(X(known))} ${n(share(1))}`);
  return [{ type: 'path', d: points.join(''), stroke: 'ink', strokeWidth: 2 }];
}

/** The two bounds, said in words beside their lines. */
function cuts(f: TierFigures, frame: Frame, { t, format, measure }: LayoutOptions): Mark[] {
  const { counts, ranking } = f.value;
  if (ranking.total <= 0) return [];
  const all = f.tier.length;
  const lines = [
    {
      k: counts.a,
      share: f.settings.cutA,
      text: t('pareto.cutA', {
        share: format.percent(f.settings.cutA),
        count: counts.a,
        part: format.percent(all > 0 ? counts.a / all : 0),
      }),
      down: 22,
    },
    {
      k: counts.ab,
      share: f.settings.cutB,
      text: t('pareto.cutB', { share: format.percent(f.settings.cutB), count: counts.ab, rest: all - counts.ab }),
      down: 44,
    },
  ];
  return lines.flatMap(({ k, share, text, down }) => {
    const x = frame.X(k);
    const dashed = { dash: [5, 3] };
    const width = measure(text, TEXT);
    const end = x + 8 + width > frame.x1;
    return [
      line(x, frame.y0 - 6, x, frame.y1, 'ink2', dashed),
      line(frame.x0, frame.share(share), frame.x1, frame.share(share), 'ink2', dashed),
      words(frame.x1 + 6, frame.share(share) + 4, format.percent(share)),
      words(end ? x - 8 : x + 8, frame.share(f.settings.cutA) + down, text, { halo: 'ground', anchor: end ? 'end' : 'start' }),
    ];
  });
}

/** The three largest by name, and the selected one with its rank. */
function callouts(f: TierFigures, frame: Frame, { t, format, measure, selected }: LayoutOptions): Mark[] {
  const { prefix, known, total } = f.value.ranking;
  const order = ranked(f);
  const marks: Mark[] = [];
  const middle = frame.y1 - (frame.y1 - frame.y0) * 0.42;
  if (known >= 3 && total > 0) {
    const names = joined(
      t,
      Array.from(order.slice(0, 3), (at) => shortName(f.portfolio.names[at] as string)),
    );
    const text = t('pareto.top', { names, share: format.percent((prefix[3] as number) / total, 1) });
    const x = frame.X(Math.min(order.length * 0.12, 9));
    if (x + measure(text, TEXT, 600) < frame.x1) marks.push(words(x, middle, text, { weight: 600, halo: 'ground' }));
  }
  const at = selected ? f.at(selected) : -1;
  if (at < 0) return marks;
  const rank = f.value.ranking.rank[at] as number;
  const text = t('pareto.selected', {
    name: shortName(f.portfolio.names[at] as string),
    rank: rank + 1,
    tier: tierName(t, f.tier[at] as number),
  });
  const half = measure(text, TEXT, 600) / 2;
  const x = Math.min(Math.max(frame.X(rank + 0.5), frame.x0 + half), frame.x1 - half);
  const foot = frame.bar(valueAt(f, at)) - 4;
  // Bars fall from left to right: over the one at the label's left end it is over all of them.
  const leftmost = Math.max(0, Math.floor(((x - half - frame.x0) / (frame.x1 - frame.x0)) * order.length));
  const y = Math.min(frame.bar(valueAt(f, order[leftmost] ?? at)) - 8, frame.y1 - 60);
  const free = Math.abs(y - middle) > 18 ? y : middle - 22;
  return [
    ...marks,
    line(frame.X(rank + 0.5), foot, frame.X(rank + 0.5), Math.min(free + 4, foot), 'primary', { strokeWidth: 1.5 }),
    words(x, free, text, { weight: 600, halo: 'ground', anchor: 'middle' }),
  ];
}
