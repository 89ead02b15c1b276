import { layoutOptions } from '@tests/contract/instruments.ts';
import { flatten, overflowing, overlapping } from '@tests/contract/scene-checks.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountFromNumber } from '../../base/amount.ts';
import { example } from './example.ts';
import { figures } from './figures.ts';
import { classOf, closesAt, edgeOf, openingOf, weighted, wholePercents } from './formulas.ts';
import { benefitComparison } from './index.ts';
import { importanceAtPlace, layout } from './layout/layout.ts';
import { model, type Benefit } from './model.ts';
import { BEST, type BenefitFigure } from './types.ts';

const { data, facts } = example('zh-CN');
const all = figures(data, facts);
const row = (id: string, against = BEST): BenefitFigure => all.against[against]?.rows.find((one) => one.id === id) as BenefitFigure;

describe('worked examples', () => {
  test.each([
    { importance: 9, ours: 7, theirs: 4, opening: 5.4, edge: 2.7, cls: 'attack' },
    { importance: 8, ours: 5, theirs: 8, opening: 1.6, edge: -2.4, cls: 'concede' },
    { importance: 8, ours: 4, theirs: 5, opening: 4, edge: -0.8, cls: 'build' },
    { importance: 8, ours: 9, theirs: 6, opening: 3.2, edge: 2.4, cls: 'defend' },
    { importance: 8, ours: 5, theirs: 5, opening: 4, edge: 0, cls: 'build' },
  ])('$importance, $ours against $theirs → $cls', ({ importance, ours, theirs, opening, edge, cls }) => {
    expect(openingOf(importance, theirs)).toBeCloseTo(opening, 10);
    expect(edgeOf(importance, ours, theirs)).toBeCloseTo(edge, 10);
    expect(classOf(openingOf(importance, theirs), edgeOf(importance, ours, theirs))).toBe(cls);
  });

  test('an opening closes where their rating passes 10 − 40 ÷ importance', () => {
    expect(closesAt(9)).toBeCloseTo(5.56, 2);
    expect(closesAt(3)).toBeNull();
  });
});

describe('the drawing', () => {
  const draw = (cards: boolean, drawing: 'rows' | 'quadrant') =>
    layout(all, { ...layoutOptions(benefitComparison, 'zh-CN', { width: 720, height: 480 }), view: { form: 'print', drawing, cards } });

  test.each(['rows', 'quadrant'] as const)('of %s leaves the opportunity points to a table where one stands beneath', (drawing) => {
    const points = (cards: boolean) => JSON.stringify(draw(cards, drawing)).match(/"point:/g)?.length ?? 0;
    expect(points(true)).toBeGreaterThan(2);
    expect(points(false)).toBe(0);
  });

  test('without them has more room for its rows, and no words that meet', () => {
    const bare = draw(false, 'rows');
    expect([...overflowing(bare), ...overlapping(bare)]).toEqual([]);
    expect(bare.height).toBeLessThanOrEqual(draw(true, 'rows').height);
  });
});

describe('a row dropped among the others', () => {
  const options = {
    ...layoutOptions(benefitComparison, 'zh-CN', { width: 900, height: 700 }),
    view: { form: 'screen', drawing: 'rows' },
  } as const;
  const rows = all.against[BEST]?.rows ?? [];
  /** Middle of a benefit's row. */
  const middleOf = (id: string): number => {
    const found = flatten(layout(all, options)).find(({ mark }) => mark.type === 'rect' && mark.id === id);
    if (found?.mark.type !== 'rect') throw new Error(id);
    return found.y + found.mark.y + found.mark.height / 2;
  };

  test('gets the importance of the row it lies on, known or not', () => {
    for (const { id, importance } of rows) expect(importanceAtPlace(all, options, middleOf(id)), id).toBe(importance.value);
  });

  test('above the first is one more, never over ten; below the last is as the last', () => {
    const [first, last] = [rows[0], rows.at(-1)];
    expect(importanceAtPlace(all, options, middleOf(first?.id ?? '') - 30)).toBe(Math.min(10, (first?.importance.value ?? 0) + 1));
    expect(importanceAtPlace(all, options, 5000)).toBe(last?.importance.value);
  });

  test('means nothing where there are no rows', () => {
    expect(importanceAtPlace(all, { ...options, view: { form: 'screen', drawing: 'quadrant' } }, 200)).toBeUndefined();
  });
});

describe('the example', () => {
  test('the best known rival counts; one that does not offer it and one not known do not', () => {
    expect(row('seal')).toMatchObject({ best: { who: 'hengyue', value: 4 }, cls: 'attack' });
    expect(row('seal').opening).toBeCloseTo(5.4, 10);
    expect(row('cold')).toMatchObject({ best: { who: 'ruituo' }, cls: 'build' });
    expect(row('backup')).toMatchObject({ best: null, cls: null, missing: 'theirs' });
    expect(row('recall')).toMatchObject({ cls: null, missing: 'importance' });
  });

  test('against one rival everything follows it', () => {
    expect(row('service').best?.who).toBe('ruituo');
    expect(row('service', 'hengyue')).toMatchObject({ best: { who: 'hengyue', value: 6 } });
    expect(row('seal', 'mingbai')).toMatchObject({ best: null, cls: null });
  });

  test('opportunity points by opening, then edge', () => {
    expect(all.against[BEST]?.points.map(({ id }) => id)).toEqual(['seal', 'cold', 'trace', 'samples', 'reel']);
  });

  test('positions are weighted by importance, the lead over what both are rated on', () => {
    const rounded = all.positions.map(({ who, value, known, lead, shared }) => ({
      who,
      value: Math.round((value ?? 0) * 10) / 10,
      known,
      lead: lead === null ? null : Math.round(lead * 10) / 10,
      shared,
    }));
    expect(rounded).toEqual([
      { who: 'us', value: 6, known: 13, lead: null, shared: 0 },
      { who: 'hengyue', value: 5.6, known: 11, lead: 0.7, shared: 11 },
      { who: 'mingbai', value: 5.2, known: 7, lead: 0.5, shared: 7 },
      { who: 'ruituo', value: 4.4, known: 7, lead: 1.6, shared: 7 },
    ]);
  });

  test('shares of wallet sum to 100, what nobody known supplies is unknown', () => {
    expect(all.wallet.parts.map(({ percent }) => percent)).toEqual([22, 21, 13, 23]);
    expect(all.wallet).toMatchObject({ rest: amountFromNumber(2_240_000), restPercent: 21 });
  });

  test('more supplied than spent is said, not clipped', () => {
    const small = { ...facts, customer: { ...facts.customer!, potential: { value: amountFromNumber(1_000_000) } } };
    const { wallet } = figures(data, small);
    expect(wallet.rest).toBeLessThan(0);
    expect(wallet.parts.every(({ percent }) => percent === null)).toBe(true);
  });

  test('a point says whether it is in the proposal, and what it was last quarter', () => {
    expect(row('trace').inProposal).toBe(2);
    expect(row('seal').inProposal).toBeNull();
    expect(row('seal').was?.opening).toBeCloseTo(4.5, 10);
    expect(row('price').was).toBeNull();
  });
});

const rating = fc.option(fc.integer({ min: 0, max: 20 }).map((half) => half / 2));
const benefit = fc
  .record({ importance: fc.option(fc.integer({ min: 0, max: 10 })), us: rating, h: rating, m: rating })
  .map(({ importance, us, h, m }): Omit<Benefit, 'id' | 'order'> => ({
    rev: 0,
    changedAt: '2026-11-01T00:00:00.000Z',
    name: 'x',
    importance: { value: importance },
    ours: { value: us },
    theirs: {
      hengyue: {
        value: h,
        offers: true,
      },
      mingbai: {
        value: m,
        offers: true,
      },
    },
  }));
const anyData = fc.array(benefit, { maxLength: 20 }).map((list) => ({
  benefits: Object.fromEntries(list.map((one, i) => [`b${i}`, { ...one, id: `b${i}`, order: `a${String(i).padStart(2, '0')}i` }])),
}));

describe('properties', () => {
  test('a class needs all three numbers; opening lies in 0…10, edge in −10…10', () => {
    fc.assert(
      fc.property(anyData, (some) => {
        for (const one of figures(some, facts).against[BEST]?.rows ?? []) {
          const known = one.importance.value !== null && one.ours.value !== null && one.theirs.some(({ value }) => value !== null);
          expect(one.cls !== null).toBe(known);
          expect(one.opening ?? 0).toBeGreaterThanOrEqual(0);
          expect(Math.max(one.opening ?? 0, Math.abs(one.edge ?? 0))).toBeLessThanOrEqual(10);
        }
      }),
    );
  });

  test('the best rival leaves no more of an opening than any single one', () => {
    fc.assert(
      fc.property(anyData, (some) => {
        const { against } = figures(some, facts);
        const openings = new Map(against[BEST]?.rows.map(({ id, opening }) => [id, opening]));
        const known = (against['hengyue']?.rows ?? []).filter((one) => one.opening !== null);
        expect(known.every(({ id, opening }) => (openings.get(id) ?? 0) <= (opening ?? 0))).toBe(true);
      }),
    );
  });

  test('a weighted rating lies between the least and the largest', () => {
    const pair = fc.record({ importance: fc.integer({ min: 0, max: 10 }), rating: fc.integer({ min: 0, max: 10 }) });
    fc.assert(
      fc.property(fc.array(pair), (pairs) => {
        const value = weighted(pairs);
        const weighty = pairs.filter(({ importance }) => importance > 0).map((one) => one.rating);
        if (value === null) expect(weighty).toEqual([]);
        else {
          expect(value).toBeGreaterThanOrEqual(Math.min(...weighty) - 1e-9);
          expect(value).toBeLessThanOrEqual(Math.max(...weighty) + 1e-9);
        }
      }),
    );
  });

  test('whole percentages sum to 100 and lie within one of the exact share', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 12 }), (values) => {
        fc.pre(values.some((value) => value > 0));
        const total = values.reduce((sum, value) => sum + value, 0);
        const percents = wholePercents(values);
        expect(percents.reduce((sum, value) => sum + value, 0)).toBe(100);
        percents.forEach((percent, i) => expect(Math.abs(percent - ((values[i] as number) / total) * 100)).toBeLessThan(1));
      }),
    );
  });

  test('nothing known gives nothing, not zeros', () => {
    const empty = figures(model.empty(), { ...facts, customer: null, plan: { ...facts.plan, spend: [] } });
    expect(empty.positions.every(({ value }) => value === null)).toBe(true);
    expect(empty.wallet).toEqual({ total: null, parts: [], rest: null, restPercent: null });
  });
});
