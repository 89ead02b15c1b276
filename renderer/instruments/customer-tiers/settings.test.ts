import { expect, test } from 'vitest';
import { figures } from '@shared/instruments/customer-tiers/figures.ts';
import { model } from '@shared/instruments/customer-tiers/model.ts';
import { factsOf } from '@shared/instruments/customer-tiers/testing.ts';
import { figuresFor, lookOf, periodsOf } from './settings.ts';

test('what is remembered is used, what is not known is not', () => {
  expect(lookOf({})).toEqual({ shown: 'scatter', trail: 'movers', flow: 'count', panels: false, period: null });
  expect(lookOf({ shown: 'pareto', trail: 'x', flow: 'value', panels: true, period: 'all' })).toEqual({
    shown: 'pareto',
    trail: 'movers',
    flow: 'value',
    panels: true,
    period: 'all',
  });
});

test('another period is computed, the usual one taken as it is', () => {
  const facts = factsOf([{ id: 'a', sales: [1, 2, 3, 4, 5] }]);
  const own = figures(model.empty(), facts);
  expect(figuresFor(model.empty(), facts, own, null)).toBe(own);
  expect(figuresFor(model.empty(), facts, own, 'last4')).toBe(own);
  expect(figuresFor(model.empty(), facts, own, 'all').value.ranking.total).toBe(150_000);
});

test('periods offered: rolling, all, years with the newest first', () => {
  expect(periodsOf(['2025Q4', '2026Q1', '2026Q2'])).toEqual(['last4', 'all', '2026', '2025']);
});
