import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flatten, notFinite, overflowing, overlapping, tooSmall, doubledIds, isText } from '@tests/contract/scene-checks.ts';
import { makeFormat } from '../../i18n/format.ts';
import { LANGUAGES, translator, type Language } from '../../i18n/translate.ts';
import { measureText } from '../../scene/measure.ts';
import type { Scene, Size } from '../../scene/scene.ts';
import type { LayoutOptions } from '../contract.ts';
import { example } from './example.ts';
import { figures, type TierFigures } from './figures.ts';
import { layout } from './layout.ts';
import { flow } from './layout/flow.ts';
import { quarterBars, ruler } from './layout/explain-marks.ts';
import { PART, placesOf } from './layout/places.ts';
import { plotOf } from './layout/plot.ts';
import { scatterParts } from './layout/scatter.ts';
import { AT_REST, DRAWINGS } from './layout/view.ts';
import { messages } from './messages.ts';
import { model, withPeriod } from './model.ts';
import { movementBetween, standingAt } from './movement.ts';
import { factsOf, simple, type Given } from './testing.ts';

const options = (size: Size, language: Language = 'en', view: object = {}, selected: string | null = null): LayoutOptions => ({
  t: translator(messages, language) as LayoutOptions['t'],
  format: makeFormat(language, 'CNY'),
  language,
  size,
  measure: measureText,
  selected,
  view,
});
const faults = (scene: Scene): string[] => [
  ...flatten(scene).flatMap(notFinite),
  ...overflowing(scene),
  ...overlapping(scene),
  ...tooSmall(scene),
  ...doubledIds(scene),
  ...flatten(scene)
    .filter(isText)
    .filter(({ mark }) => /\{\{|^[a-z]+\.[A-Za-z]+$|NaN|undefined/.test(mark.text))
    .map(({ mark }) => `words: ${mark.text}`),
];
const figuresOf = (language: Language): TierFigures => {
  const { data, facts } = example(language);
  return figures(data, facts);
};
const large = [
  { width: 1024, height: 640 },
  { width: 860, height: 430 },
  { width: 1440, height: 900 },
] as const;
const small: Size = { width: 290, height: 120 };
const sizesOf = (drawing: string): readonly Size[] =>
  drawing === 'scatter' || drawing === 'grid' || drawing === 'pareto' ? large : [small, { width: 340, height: 150 }];
const cases = LANGUAGES.flatMap((language) =>
  DRAWINGS.flatMap((drawing) => sizesOf(drawing).map((size) => [drawing, language, size] as const)),
);

test.each(cases)('%s in %s at %o has no fault, nothing or somebody selected', (drawing, language, size) => {
  const f = figuresOf(language);
  for (const selected of [null, f.portfolio.ids[29] as string, f.portfolio.ids[63] as string])
    expect(faults(layout(f, options(size, language, { drawing }, selected)))).toEqual([]);
});

describe('odd data', () => {
  const sizes = (drawing: string): Size => sizesOf(drawing)[0] as Size;
  const odd: Record<string, readonly Given[]> = {
    nobody: [],
    'one without sales': [{ id: 'a' }],
    'one with everything': [{ id: 'a', sales: [5], potential: 10 }],
    'nobody with a potential': simple([5, 4, 3, 2, 1]),
    'all alike': simple(Array.from({ length: 30 }, () => 7)).map((one) => ({ ...one, potential: 9 })),
    'returns only': simple([-5, -7]),
    'six orders of magnitude': simple([1_000_000, 10_000, 100, 1, 0.01]).map((one, i) => ({ ...one, potential: 10 ** (i * 2) })),
    'potential of nothing': [{ id: 'a', sales: [5], potential: 0 }],
  };
  test.each(Object.keys(odd).flatMap((name) => DRAWINGS.map((drawing) => [name, drawing] as const)))('%s: %s', (name, drawing) => {
    for (const period of ['last4', 'all', '1999']) {
      const f = figures(withPeriod(model.empty(), period), factsOf(odd[name] ?? []));
      for (const language of LANGUAGES) expect(faults(layout(f, options(sizes(drawing), language, { drawing })))).toEqual([]);
    }
  });
});

const amounts = fc.array(
  fc.record({ value: fc.option(fc.integer({ min: 0, max: 900_000 })), potential: fc.option(fc.integer({ min: 0, max: 2_000_000 })) }),
  { maxLength: 40 },
);

test('any customers, any zoom: texts neither leave the picture nor touch', () => {
  fc.assert(
    fc.property(amounts, fc.integer({ min: 10, max: 80 }), fc.integer({ min: -900, max: 100 }), (list, k, shift) => {
      const given = list.map(({ value, potential }, i): Given => ({
        id: `k${String(i).padStart(3, '0')}`,
        ...(value === null ? {} : { sales: [value, 0, 0, 0] }),
        ...(potential === null ? {} : { potential }),
      }));
      const f = figures(model.empty(), factsOf(given));
      const scene = layout(f, options({ width: 900, height: 560 }, 'zh-CN', { zoom: { k: k / 10, x: shift, y: shift / 2 } }));
      expect(faults(scene)).toEqual([]);
    }),
    { numRuns: 60, endOnFailure: true },
  );
});

describe('the scatter', () => {
  const f = figuresOf('en');
  const plot = plotOf(f, { width: 1000, height: 640 }, AT_REST);
  const places = placesOf(f, plot);

  test('right and up is more; back and forth is the same amount', () => {
    expect(plot.X(20_000)).toBeGreaterThan(plot.X(10_000));
    expect(plot.Y(20_000)).toBeLessThan(plot.Y(10_000));
    expect(plot.amountAtX(plot.X(123_456))).toBeCloseTo(123_456, 4);
    expect(plot.amountAtY(plot.Y(123_456))).toBeCloseTo(123_456, 4);
  });

  test('area is proportional to value', () => {
    const first = f.value.ranking.values[f.value.ranking.order[0] as number] as number;
    expect(plot.radius(first / 4) * 2).toBeCloseTo(plot.radius(first), 6);
  });

  test('unknown potential stands in its lane, never at zero; no sales in theirs', () => {
    f.portfolio.ids.forEach((_, at) => {
      const value = f.value.ranking.values[at] as number;
      const potential = f.portfolio.potential[at] as number;
      const part = Number.isNaN(value) || value <= 0 ? PART.idle : Number.isNaN(potential) ? PART.unknown : PART.plane;
      expect(places.part[at]).toBe(part);
      if (part === PART.unknown) expect(places.y[at]).toBeGreaterThan(plot.unknown.y);
    });
  });

  test('the cut line stands between the last A and the first that is none', () => {
    const { lastA, firstBelowA } = plot.bounds.value;
    expect(plot.X(plot.cuts.xA as number)).toBeLessThan(plot.X(lastA as number));
    expect(plot.X(plot.cuts.xA as number)).toBeGreaterThan(plot.X(firstBelowA as number));
  });

  test('zoomed in, fewer are in sight, more of them named', () => {
    const at = scatterParts(f, options({ width: 1000, height: 640 }, 'en', { zoom: { k: 3, x: -400, y: -700 } }));
    expect(at.who.length).toBeLessThan(f.tier.length);
    expect(at.plot.X(10_000_000)).toBeCloseTo(plot.X(10_000_000) * 3 - 400, 6);
  });

  test('an override says what was computed', () => {
    const texts = flatten(layout(f, options({ width: 1100, height: 720 })))
      .filter(isText)
      .map(({ mark }) => mark.text);
    expect(texts.some((text) => text.endsWith('· computed B'))).toBe(true);
  });

  test('without bubbles the customers are left to a canvas', () => {
    const scene = layout(f, options({ width: 1000, height: 640 }, 'en', { bubbles: false }));
    expect(flatten(scene).some(({ mark }) => mark.intent?.kind === 'customer')).toBe(false);
  });

  test('five thousand customers: at most as many names as asked for, nobody lost', () => {
    const many = simple(Array.from({ length: 5_000 }, (_, i) => 1_000_000 / (i + 1))).map((one, i) => ({
      ...one,
      ...(i % 3 ? { potential: 2_000_000 / (i + 1) } : {}),
    }));
    const parts = scatterParts(
      figures(model.empty(), factsOf(many)),
      options({ width: 1000, height: 640 }, 'en', { bubbles: false, names: 150 }),
    );
    expect(parts.who).toHaveLength(5_000);
    expect([...parts.places.x].every(Number.isFinite)).toBe(true);
    expect(parts.labels.filter((mark) => mark.type === 'text' && mark.halo !== undefined).length).toBeLessThanOrEqual(150);
  });
});

describe('flow', () => {
  test('between any two quarters, by money as well, with those who came and went', () => {
    const { data, facts } = example('en');
    const kept = {
      quarter: '2026Q1',
      takenAt: '',
      customers: { gone: { tier: 'B' as const, valueTier: 'B' as const, value: 900_000, potential: null } },
    };
    const f = figures(data, { ...facts, snapshots: [kept] });
    const moved = movementBetween(standingAt(f, '2026Q1'), standingAt(f, '2026Q3'));
    for (const by of ['count', 'value'])
      expect(faults(flow(f, options({ width: 420, height: 220 }, 'en', { flow: by }), moved))).toEqual([]);
  });
});

test.each(LANGUAGES)('ruler and quarter bars in %s have no fault for any customer', (language) => {
  const f = figuresOf(language);
  for (let at = 0; at < f.tier.length; at++) {
    expect(faults(ruler(f, at, options({ width: 288, height: 52 }, language)))).toEqual([]);
    expect(faults(quarterBars(f, at, options({ width: 288, height: 108 }, language)))).toEqual([]);
  }
});

describe('many customers', () => {
  const many = simple(Array.from({ length: 900 }, (_, i) => (900 - i) ** 2)).map((one, i) => ({
    ...one,
    ...(i % 2 ? { potential: (900 - i) ** 2 * 3 } : {}),
  }));
  const f = figures(model.empty(), factsOf(many));

  test('the Pareto curve joins its bars to one block per letter', () => {
    const scene = layout(f, options({ width: 1024, height: 640 }, 'en', { drawing: 'pareto' }));
    expect(faults(scene)).toEqual([]);
    expect(flatten(scene).filter(({ mark }) => mark.intent)).toEqual([]);
    expect(flatten(scene).filter(({ mark }) => mark.type === 'path' && mark.fill !== undefined)).toHaveLength(3);
  });

  test.each(['grid', 'scatter'])('%s has no fault', (drawing) => {
    for (const language of LANGUAGES) expect(faults(layout(f, options({ width: 1024, height: 640 }, language, { drawing })))).toEqual([]);
  });
});

describe('outlines of last quarter', () => {
  const moved: Given[] = [
    { id: 'a', sales: [800, 0, 0, 0, 10], potential: 2_000 },
    { id: 'b', sales: [150, 0, 0, 0, 900], potential: 1_500 },
    { id: 'c', sales: [50, 0, 0, 0, 90], potential: 300 },
    { id: 'd', sales: [20, 0, 0, 0, 20], potential: 40 },
  ];
  const f = figures(model.empty(), factsOf(moved));
  const outlines = (view: object, selected: string | null = null): number =>
    flatten(layout(f, options({ width: 1024, height: 640 }, 'en', view, selected))).filter(
      ({ mark }) => mark.type === 'circle' && mark.dash,
    ).length;

  test('of movers, of all that moved at all, of nobody, and always of the selected', () => {
    // Only a changes its letter (A to C); b and c sell more, d the same.
    expect(outlines({ trail: 'movers' })).toBe(1);
    expect(outlines({ trail: 'all' })).toBe(3);
    expect(outlines({ trail: 'none' })).toBe(0);
    expect(outlines({ trail: 'none' }, 'b')).toBe(1);
  });

  test('a potential that was learned since is shown too', () => {
    const kept = {
      quarter: '2026Q3',
      takenAt: '',
      customers: { d: { tier: 'C' as const, valueTier: 'C' as const, value: 150_000, potential: 900_000 } },
    };
    const g = figures(model.empty(), factsOf(moved, { snapshots: [kept] }));
    const scene = layout(g, options({ width: 1024, height: 640 }));
    expect(flatten(scene).filter(({ mark }) => mark.type === 'circle' && mark.dash)).toHaveLength(1);
  });
});
