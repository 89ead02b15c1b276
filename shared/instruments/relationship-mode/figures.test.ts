import fc from 'fast-check';
import { expect, test } from 'vitest';
import { example } from './example.ts';
import { CONTRASTS, STEPS } from './contrasts.ts';
import { figures, furthest, indexOf, publish, stateOf, stepAt } from './figures.ts';
import { model } from './model.ts';

const { data, facts } = example('zh-CN');
const all = figures(data, facts);

test('the worked case: 46 now on six contrasts, 79 wanted on the same six, 33 to 46 in a year', () => {
  expect(Math.round(all.now.value ?? -1)).toBe(50 - 4);
  expect([all.now.of, all.target.of, all.before.of]).toEqual([6, 6, 6]);
  expect(Math.round(all.target.value ?? -1)).toBe(79);
  expect(Math.round(all.before.value ?? -1)).toBe(33);
});

test('what is furthest from its target comes as all of the same distance', () => {
  expect(furthest(all).map(({ contrast, gap }) => [contrast, gap])).toEqual([
    ['links', 2],
    ['openness', 2],
  ]);
});

test('what was not asked is no middle: it is outside every mean', () => {
  const quality = all.rows.find(({ contrast }) => contrast === 'quality');
  expect([quality?.now, quality?.gap]).toEqual([null, null]);
  expect(indexOf([null, 2, null])).toEqual({ value: 100, of: 1 });
  expect(indexOf([null, null])).toEqual({ value: null, of: 0 });
});

test('a rating holds until the next one, also where the next one is "not known"', () => {
  const standing = { ratings: { '2025Q4': -1, '2026Q2': 1, '2026Q3': null } } as const;
  expect(['2025Q3', '2025Q4', '2026Q1', '2026Q2', '2026Q4'].map((quarter) => stepAt(standing, quarter))).toEqual([null, -1, -1, 1, null]);
});

test('the index is told to the plan by quarter, with what it covers', () => {
  const told = publish(data).indices ?? [];
  expect(told.map(({ quarter }) => quarter)).toEqual(['2025Q4', '2026Q4']);
  expect(told[1]?.coverage).toBeCloseTo(6 / 7);
});

test('nothing rated is empty; five of both is enough', () => {
  expect([stateOf(figures(model.empty(), facts)), stateOf(all)]).toEqual(['empty', 'enough']);
});

test('the index lies between 0 and 100 and never falls when a step rises', () => {
  const steps = fc.array(fc.constantFrom(...STEPS, null), { minLength: CONTRASTS.length, maxLength: CONTRASTS.length });
  fc.assert(
    fc.property(steps, fc.nat(CONTRASTS.length - 1), (given, at) => {
      const index = indexOf(given);
      const step = given[at];
      const raised = given.map((one, i) =>
        i === at && step !== null && step !== undefined && step < 2 ? ((step + 1) as typeof one) : one,
      );
      if (index.value === null) expect(index.of).toBe(0);
      else {
        expect(index.value).toBeGreaterThanOrEqual(0);
        expect(index.value).toBeLessThanOrEqual(100);
        expect(indexOf(raised).value).toBeGreaterThanOrEqual(index.value);
      }
    }),
  );
});
