import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SignalSpan } from './contract.ts';
import { customerTiers } from './customer-tiers/index.ts';
import { emptyFacts } from './example-facts.ts';
import type { Facts, Signal } from './facts.ts';
import { instruments } from './index.ts';
import { isTheirs } from './theirs.ts';

const people = [
  { id: 'p-1', name: 'A' },
  { id: 'p-2', name: 'B' },
];

describe('whose work a record is', () => {
  test('the owner’s; nobody’s customer is the one seller’s only where there is one', () => {
    const facts = { ...emptyFacts(), people };
    expect([isTheirs('p-1', facts, 'p-1'), isTheirs('p-1', facts, 'p-2')]).toEqual([true, false]);
    expect([isTheirs('', facts, 'p-1'), isTheirs(undefined, facts, 'p-1')]).toEqual([false, false]);
    expect(isTheirs('', { ...facts, people: people.slice(0, 1) }, 'p-1')).toBe(true);
    expect(isTheirs('p-1', facts, null)).toBe(true);
  });
});

/** Two customers of two owners, with the visits and hours given. */
function worldOf(effort: readonly number[]): Facts {
  const { portfolio } = emptyFacts();
  return {
    ...emptyFacts(),
    today: '2026-11-23',
    people,
    portfolio: {
      ...portfolio,
      size: 2,
      ids: ['c-1', 'c-2'],
      codes: ['', ''],
      names: ['X', 'Y'],
      owners: ['p-1', 'p-2'],
      cities: ['', ''],
      countries: ['', ''],
      parents: ['', ''],
      quarters: ['2026Q3'],
      sales: Float64Array.from([900_000, 100_000]),
      potential: Float64Array.from([Number.NaN, Number.NaN]),
      potentialStatus: new Uint8Array(2),
      potentialAt: ['', ''],
      lastSale: ['2026-09-01', '2026-09-01'],
      effort: Float64Array.from(effort),
      dataUntil: '2026-09-30',
    },
  };
}
const signalsOf = (facts: Facts, span: SignalSpan): readonly Signal[] =>
  customerTiers.signals?.(customerTiers.model.empty(), facts, span) ?? [];

describe('customer tiers', () => {
  test('visits to key customers against those due; one’s own customers only', () => {
    const facts = worldOf([6, 15, 0, 0, 4, 10, 0, 0]);
    const own = signalsOf(facts, { quarter: '2026Q4', person: 'p-1' });
    expect(own).toEqual([
      { id: 'customer-tiers.hoursOnC', quarter: '2026Q4', kind: 'sum', count: 0, of: 15 },
      { id: 'customer-tiers.keyVisits', quarter: '2026Q4', kind: 'sum', count: 6, of: 12 },
    ]);
  });

  test('nothing logged, or a quarter that is not known: nothing is said', () => {
    expect(signalsOf(worldOf([0, 0, 0, 0, 0, 0, 0, 0]), { quarter: '2026Q4', person: null })).toEqual([]);
    expect(signalsOf(worldOf([6, 15, 6, 15, 4, 10, 4, 10]), { quarter: '2026Q2', person: null })).toEqual([]);
  });

  test('a share is never more than its whole', () => {
    const count = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(fc.array(count, { minLength: 8, maxLength: 8 }), (effort) => {
        for (const quarter of ['2026Q4', '2026Q3'])
          for (const { count: part, of } of signalsOf(worldOf(effort), { quarter, person: null }))
            expect(part).toBeLessThanOrEqual(of ?? 0);
      }),
    );
  });
});

test('every instrument that counts does so under its own name, for the quarter that was asked', () => {
  for (const one of instruments.filter(({ signals }) => signals !== undefined)) {
    const { data, facts } = one.example('en');
    for (const quarter of ['2026Q4', '2026Q1'])
      for (const signal of one.signals?.(data, facts, { quarter, person: null }) ?? []) {
        expect(signal.id.startsWith(`${one.id}.`)).toBe(true);
        expect(signal.quarter).toBe(quarter);
        expect(signal.count).toBeGreaterThanOrEqual(0);
        if (signal.of !== null && signal.kind === 'sum') expect(signal.count).toBeLessThanOrEqual(signal.of);
      }
  }
});
