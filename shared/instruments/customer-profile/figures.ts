import type { Amount } from '../../base/amount.ts';
import { inOrder } from '../../base/entity.ts';
import { daysBetween, shiftQuarter } from '../../base/quarter.ts';
import type { CustomerFacts, Facts, Portfolio, Tier } from '../facts.ts';
import { completeQuarters } from '../period.ts';
import { groupOf, type Group } from './group.ts';
import type { Data, Goal, Need } from './model.ts';

export interface QuarterSales {
  readonly quarter: string;
  /** `null` = before the data begins. */
  readonly amount: Amount | null;
  readonly lastYear: Amount | null;
  /** The quarter still runs: its amount will grow. */
  readonly running: boolean;
}
export interface Sales {
  /** The last eight quarters at most, oldest first. */
  readonly quarters: readonly QuarterSales[];
  /** Last four complete quarters, and the four before them; `null` = not known. */
  readonly year: Amount | null;
  readonly yearBefore: Amount | null;
  /** Change against the four quarters before, 0.1 = +10 %; `null` where one side is unknown or was zero. */
  readonly change: number | null;
}
export interface NeedFigures {
  readonly need: Need;
  /** Words, person and day are all known. */
  readonly told: boolean;
  readonly stale: boolean;
}
export interface Figures {
  readonly customer: CustomerFacts | null;
  readonly currency: string;
  readonly sales: Sales;
  /** The group it belongs to, as a tree; `null` = it stands alone. */
  readonly group: Group | null;
  readonly needs: readonly NeedFigures[];
  readonly goals: readonly Goal[];
  readonly hotButton: Data['hotButton'];
  readonly note: string;
  /** Needs in the customer's own words with person and day, of all. */
  readonly told: number;
  readonly stale: number;
  readonly staleDays: number;
}

/** Days after which a fact is stale, by tier: A and small A 90, B 180, C 365. */
export const staleAfter = (tier: Tier): number => (tier === 'B' ? 180 : tier === 'C' ? 365 : 90);

export function figures(data: Data, facts: Facts): Figures {
  const days = staleAfter(facts.customer?.tier ?? 'C');
  const needs = inOrder(data.needs).map((need) => needFigures(need, facts.today, days));
  return {
    customer: facts.customer,
    currency: facts.currency,
    sales: salesOf(facts.portfolio, facts.customer?.id),
    group: groupOf(facts.portfolio, facts.customer?.id),
    needs,
    goals: inOrder(data.goals),
    hotButton: data.hotButton,
    note: data.note,
    told: needs.filter((one) => one.told).length,
    stale: needs.filter((one) => one.stale).length,
    staleDays: days,
  };
}

const needFigures = (need: Need, today: string, days: number): NeedFigures => ({
  need,
  told: need.words !== '' && need.person !== '' && need.at !== null,
  stale: need.at !== null && daysBetween(need.at, today) > days,
});

const NO_SALES: Sales = { quarters: [], year: null, yearBefore: null, change: null };

/** Sales of one customer by quarter with the year before behind. A customer without any recorded sale is unknown, not zero. */
export function salesOf(portfolio: Portfolio, customer: string | undefined): Sales {
  const position = customer === undefined ? -1 : portfolio.ids.indexOf(customer);
  const width = portfolio.quarters.length;
  const first = portfolio.sales[position * width];
  if (position < 0 || width === 0 || first === undefined || Number.isNaN(first)) return NO_SALES;
  const at = (i: number): Amount | null => (i < 0 || i >= width ? null : (portfolio.sales[position * width + i] as number));
  const complete = completeQuarters(portfolio);
  const from = Math.max(0, width - 8);
  const quarters = portfolio.quarters.slice(from).map((quarter, i) => ({
    quarter,
    amount: at(from + i),
    lastYear: portfolio.quarters[from + i - 4] === shiftQuarter(quarter, -4) ? at(from + i - 4) : null,
    running: from + i >= complete,
  }));
  const year = four(at, complete);
  const yearBefore = four(at, complete - 4);
  return { quarters, year, yearBefore, change: year === null || yearBefore === null || yearBefore <= 0 ? null : year / yearBefore - 1 };
}

/** Sum of the four quarters before position `end`; `null` unless all four are in the data. */
function four(at: (i: number) => Amount | null, end: number): Amount | null {
  const parts = [at(end - 4), at(end - 3), at(end - 2), at(end - 1)];
  return parts.some((one) => one === null) ? null : parts.reduce<number>((sum, one) => sum + (one ?? 0), 0);
}
