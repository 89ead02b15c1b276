import { describe, expect, test } from 'vitest';
import { allQuarters, calendarYear, completeQuarters, lastFour } from './period.ts';

const quarters = ['2025Q1', '2025Q2', '2025Q3', '2025Q4', '2026Q1'];

describe('complete quarters', () => {
  test.each([
    ['2026-03-31', 5],
    ['2026-03-24', 5],
    ['2026-03-23', 4],
    ['2026-01-02', 4],
    ['', 5],
  ])('data until %s: %i', (dataUntil, count) => expect(completeQuarters({ quarters, dataUntil })).toBe(count));
});

describe('spans', () => {
  test('the last four complete ones', () => {
    expect(lastFour({ quarters, dataUntil: '2026-02-10' })).toEqual({ from: 0, to: 4 });
    expect(lastFour({ quarters, dataUntil: '2026-03-31' })).toEqual({ from: 1, to: 5 });
  });
  test('a single running quarter is better than none', () => {
    expect(lastFour({ quarters: ['2026Q1'], dataUntil: '2026-01-05' })).toEqual({ from: 0, to: 1 });
    expect(lastFour({ quarters: [], dataUntil: '' })).toEqual({ from: 0, to: 0 });
  });
  test('a calendar year as far as the data has it', () => {
    expect(calendarYear({ quarters }, 2025)).toEqual({ from: 0, to: 4 });
    expect(calendarYear({ quarters }, 2026)).toEqual({ from: 4, to: 5 });
    expect(calendarYear({ quarters }, 2020)).toEqual({ from: 0, to: 0 });
    expect(allQuarters({ quarters })).toEqual({ from: 0, to: 5 });
  });
});
