import { figures, type TierFigures } from '@shared/instruments/customer-tiers/figures.ts';
import { withPeriod, type TierData } from '@shared/instruments/customer-tiers/model.ts';
import type { Trail } from '@shared/instruments/customer-tiers/layout/view.ts';
import type { Facts } from '@shared/instruments/facts.ts';
import type { ViewState } from '../contract.ts';

export const SHOWN = ['scatter', 'grid', 'pareto', 'table'] as const;
export type Shown = (typeof SHOWN)[number];
export const TRAILS: readonly Trail[] = ['movers', 'all', 'none'];

/** How the window shows the tiers; remembered, never part of the workspace. */
export interface Look {
  readonly shown: Shown;
  readonly trail: Trail;
  readonly flow: 'count' | 'value';
  /** The panels under the drawing, where the window is too low for both. */
  readonly panels: boolean;
  /** Another period than the workspace's usual one. */
  readonly period: string | null;
}

const oneOf = <T extends string>(all: readonly T[], given: unknown, fallback: T): T => all.find((one) => one === given) ?? fallback;

/** What is remembered, with its defaults; anything unknown counts as not remembered. */
export const lookOf = (view: ViewState): Look => ({
  shown: oneOf(SHOWN, view['shown'], 'scatter'),
  trail: oneOf(TRAILS, view['trail'], 'movers'),
  flow: view['flow'] === 'value' ? 'value' : 'count',
  panels: view['panels'] === true,
  period: typeof view['period'] === 'string' ? view['period'] : null,
});

/** Figures over the period that is looked at: looking at another one changes nothing in the workspace. */
export const figuresFor = (data: TierData, facts: Facts, own: TierFigures, period: string | null): TierFigures =>
  period === null || period === data.settings.period ? own : figures(withPeriod(data, period), facts);

/** Periods to choose from: the last four quarters, all, each calendar year of the data. */
export function periodsOf(quarters: readonly string[]): string[] {
  const years = [...new Set(quarters.map((quarter) => quarter.slice(0, 4)))].reverse();
  return ['last4', 'all', ...years];
}
