import { describe, expect, test } from 'vitest';
import type { Data } from '../assessment/model.ts';
import { caseData } from '../assessment/case.ts';
import { example } from './example.ts';
import { figures, ladderIn, type LadderQuarter } from './figures.ts';
import { version1 } from './questionnaire.ts';

const { data, facts } = example('en');
const of = (some: Data): LadderQuarter => ladderIn(figures(some, facts)) as LadderQuarter;
/** One quarter with sums of five statements each. */
const sums = (visitor: number, price: number, product: number, need: number, partner: number): LadderQuarter =>
  of(caseData(version1, [{ back: 0, answers: { visitor, price, product, need, partner } }], '2026Q4', 'en'));

describe('the ladder', () => {
  test('score is the mean over 4 times 100', () => {
    expect(of(data).rungs.map(({ score }) => score)).toEqual([85, 75, 65, 45, 25]);
    expect(of(data).rungs.map(({ was }) => was)).toEqual([85, 70, 55, 30, 20]);
  });

  test('one stands on the highest rung below which nothing is missing', () => {
    expect(of(data)).toMatchObject({ standing: 3, wasStanding: 2 });
    expect(sums(0, 12, 12, 12, 12).standing, 'rung 1 is where everyone starts').toBe(5);
    expect(sums(20, 11, 20, 20, 20).standing, 'a gap stops it').toBe(1);
    expect(sums(20, 12, 11, 20, 20).standing).toBe(2);
  });

  test('no standing is said until rung 2 is complete', () => {
    const some = structuredClone(data) as { quarters: Record<string, { answers: Record<string, unknown> }> };
    delete some.quarters['2026Q4']?.answers['price-3'];
    expect(of(some as unknown as Data).standing).toBeNull();
  });

  test('the weakest indicators of the next rung block it, as many as points are missing', () => {
    const { next } = of(data);
    expect(next?.rung.number).toBe(4);
    expect(next?.missing).toBe(3);
    expect(next?.blockers.map(({ item }) => item.id)).toEqual(['need-2', 'need-4', 'need-3']);
    expect(sums(20, 12, 12, 11, 0).next).toMatchObject({ missing: 1, blockers: [expect.anything()] });
  });

  test('on the highest rung nothing blocks', () => {
    expect(sums(20, 20, 20, 20, 20).next).toBeNull();
  });

  test('without occasion a row of bricks goes, and the line with it', () => {
    const row = [{ back: 0, answers: { visitor: 20, price: [4, 4, null, 3, 4], product: 0, need: 0, partner: 0 } }];
    const price = of(caseData(version1, row, '2026Q4', 'en')).rungs[1];
    expect(price).toMatchObject({ bricks: { laid: 15, all: 16, line: 10 }, passed: true });
    expect(price?.score).toBeCloseTo(93.75, 10);
  });
});
