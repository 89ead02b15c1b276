import type { Mark, Scene } from '../../../scene/scene.ts';
import type { LayoutOptions } from '../../contract.ts';
import { explain, quartersOf } from '../explain.ts';
import type { TierFigures } from '../figures.ts';
import { brief, shortQuarter, tierName } from '../names.ts';
import { CODE, PARETO } from '../tiers.ts';
import { line, lookOf, n, TEXT, words } from './paint.ts';

/** Where a customer stands on the Pareto ruler: the share of the total before it, against the two bounds. 52 pixels high. */
export function ruler(f: TierFigures, at: number, { size, t, format, measure }: LayoutOptions): Scene {
  const { value } = explain(f, at);
  const { cutA, cutB } = f.settings;
  const x = (share: number): number => 6 + (size.width - 12) * Math.min(Math.max(share, 0), 1);
  const marks: Mark[] = [];
  for (const [code, from, to] of [
    [CODE.A, 0, cutA],
    [CODE.B, cutA, cutB],
    [CODE.C, cutB, 1],
  ] as const) {
    const look = lookOf(code);
    marks.push({
      type: 'rect',
      x: x(from) + 0.5,
      y: 17,
      width: Math.max(1, x(to) - x(from) - 1.5),
      height: 16,
      fill: look.fill,
      ...(code === CODE.A ? {} : { stroke: look.stroke, strokeWidth: 1 }),
    });
    if (x(to) - x(from) > 10)
      marks.push(words((x(from) + x(to)) / 2, 29.5, tierName(t, code), { anchor: 'middle', weight: 700, fill: look.ink }));
  }
  marks.push(words(x(0), 47, format.percent(0), { fill: 'ink2' }));
  marks.push(...bounds([cutA, cutB], x, (share) => format.percent(share), measure));
  const text = value.before === null ? t('explain.noPlace') : t('explain.before', { share: format.percent(value.before, 1) });
  const place = value.before === null ? null : x(value.before);
  const width = measure(text, TEXT, 600);
  if (place !== null) marks.push({ type: 'path', d: `M${n(place)} 16l-5 -7h10z`, fill: 'ink' });
  const left = place === null ? 0 : place + 9 + width <= size.width ? place + 9 : place - 9 - width;
  marks.push(words(Math.max(0, n(left)), 12, text, { weight: 600 }));
  return { ...size, title: text, marks };
}

function bounds(
  cuts: readonly number[],
  x: (share: number) => number,
  percent: (share: number) => string,
  measure: LayoutOptions['measure'],
): Mark[] {
  let right = x(0) + measure(percent(0), TEXT) + 4;
  return cuts.flatMap((cut) => {
    const text = percent(cut);
    const half = measure(text, TEXT) / 2;
    if (x(cut) - half < right) return [];
    right = x(cut) + half + 4;
    return [words(Math.min(x(cut), x(1) - half), 47, text, { anchor: 'middle', fill: 'ink2' })];
  });
}

const SHOWN = 8;

/** Sales of the last eight quarters; solid in the period; under them the rolling four-quarter letter. 108 pixels high. */
export function quarterBars(f: TierFigures, at: number, { size, t, format, measure }: LayoutOptions): Scene {
  const all = quartersOf(f, at).slice(-SHOWN);
  const most = Math.max(1, ...all.map((one) => one.sales ?? 0));
  const step = size.width / Math.max(all.length, 1);
  const base = size.height - 42;
  const tall = base - 18;
  const fits = all.every((one) => measure(brief(format, one.sales ?? 0), TEXT) <= step - 2);
  const marks: Mark[] = all.flatMap((one, i) => {
    const middle = i * step + step / 2;
    const height = Math.max(one.sales === null ? 0 : 1, (tall * Math.max(0, one.sales ?? 0)) / most);
    const shown = one.sales !== null && (fits || one.sales >= most);
    const rolling = one.letter === null ? [] : letterDot(t, middle, size.height - 10, CODE[one.letter]);
    return [
      {
        type: 'rect',
        x: n(i * step + 4),
        y: n(base - height),
        width: n(step - 8),
        height: n(height),
        ...(one.inPeriod ? { fill: 'ink2' } : { stroke: 'ink3', strokeWidth: 1 }),
      },
      ...(shown
        ? [
            words(Math.min(Math.max(middle, 16), size.width - 16), n(base - height - 4), brief(format, one.sales ?? 0), {
              anchor: 'middle',
            }),
          ]
        : []),
      words(middle, base + 15, shortQuarter(one.quarter), { anchor: 'middle', fill: 'ink2' }),
      ...rolling,
    ];
  });
  marks.push(line(0, base, size.width, base, 'line'));
  return { ...size, title: t('quarters.title', { name: f.portfolio.names[at] as string, letters: PARETO.join(' ') }), marks };
}

function letterDot(t: LayoutOptions['t'], x: number, y: number, code: number): Mark[] {
  const { fill, stroke, strokeWidth, ink } = lookOf(code);
  return [
    { type: 'circle', x: n(x), y: n(y), r: 8.5, fill, stroke, strokeWidth },
    words(n(x), n(y + 4.3), tierName(t, code), { anchor: 'middle', weight: 700, fill: ink }),
  ];
}
