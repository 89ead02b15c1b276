import { daysBetween, quarterIndex, quarterOf, shiftQuarter } from '../../base/quarter.ts';
import type { Amount } from '../../base/amount.ts';
import type { Severity } from '../../instruments/contract.ts';
import type { Facts, Portfolio } from '../../instruments/facts.ts';
import { lastFour, salesIn } from '../../instruments/period.ts';
import type { FrontAge, FrontMove, FrontPerson, FrontQuarter, FrontReading, FrontShare } from './types.ts';

/** Never more than three of a kind: a page that says everything says nothing. */
const MOST = 3;
const PEOPLE = 6;
const QUARTERS = 4;
const YEAR = 4;
const RANK: Readonly<Record<Severity, number>> = { urgent: 0, attention: 1, opportunity: 2, note: 3 };

/** Most severe first, then by money; at most one of each view, so that one view does not fill the page. */
function ranked(all: readonly FrontReading[]): readonly FrontReading[] {
  const seen = new Set<string>();
  return all
    .toSorted((a, b) => RANK[a.severity] - RANK[b.severity] || b.weight - a.weight)
    .filter(({ instrument }) => !seen.has(instrument) && seen.add(instrument));
}

/** The three most important readings, then the three next that warn of something: risks. */
export function judge(all: readonly FrontReading[]): {
  readonly readings: readonly FrontReading[];
  readonly risks: readonly FrontReading[];
} {
  const readings = ranked(all).slice(0, MOST);
  const rest = all.filter((one) => !readings.includes(one) && RANK[one.severity] <= RANK.attention);
  return { readings, risks: ranked(rest).slice(0, MOST) };
}

/** Open actions and planned visits by their day; what is late comes first. */
export function movesOf({ plan, today, people }: Facts): readonly FrontMove[] {
  const late = (date: string): number => Math.max(0, daysBetween(date, today));
  const actions = plan.actions
    .filter(({ state, due, side }) => state !== 'done' && due !== null && side !== 'customer')
    .map(({ id, title, owner, due }): FrontMove => ({
      id,
      instrument: 'actions',
      date: due ?? '',
      title,
      owner: owner ?? '',
      late: late(due ?? today),
    }));
  const visits = plan.visits
    .filter(({ state }) => state === 'planned')
    .map(({ id, date, aim, ours }): FrontMove => {
      const owner = people.find((one) => one.id === ours[0])?.name ?? '';
      return { id, instrument: 'visits', date, title: aim ?? '', owner, late: 0 };
    });
  return [...actions, ...visits].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).slice(0, MOST);
}

/** Sales by quarter up to the running one, each beside the same quarter of the year before. */
export function quartersOf(portfolio: Portfolio, at: number, today: string): readonly FrontQuarter[] {
  const now = quarterOf(today);
  const first = portfolio.quarters[0];
  const valueIn = (quarter: string): Amount | null => {
    const position = first === undefined ? -1 : quarterIndex(quarter) - quarterIndex(first);
    if (at < 0 || position < 0 || position >= portfolio.quarters.length) return null;
    const value = portfolio.sales[at * portfolio.quarters.length + position] ?? Number.NaN;
    return Number.isNaN(value) ? null : value;
  };
  return Array.from({ length: QUARTERS }, (_, i) => {
    const quarter = shiftQuarter(now, i - QUARTERS + 1);
    return { quarter, now: valueIn(quarter), before: valueIn(shiftQuarter(quarter, -YEAR)), running: quarter === now };
  });
}

/** The last four complete quarters, and the four before them. */
export function yearsOf(portfolio: Portfolio, at: number): { readonly value: Amount | null; readonly before: Amount | null } {
  const span = lastFour(portfolio);
  const earlier = { from: span.from - YEAR, to: span.from };
  return {
    value: at < 0 ? null : salesIn(portfolio, at, span),
    before: at < 0 || earlier.from < 0 ? null : salesIn(portfolio, at, earlier),
  };
}

/** Who gets what of everything the customer spends: us, rivals by value, and what nobody knows, which is a row of its own. */
export function walletOf({ plan, rivals, customer, company }: Facts): {
  readonly wallet: readonly FrontShare[];
  readonly spend: Amount | null;
} {
  const spend = customer?.potential?.value ?? null;
  const own = customer?.value ?? null;
  const theirs = new Map<string, Amount>();
  for (const { supplier, value } of plan.spend) if (supplier !== 'us') theirs.set(supplier, (theirs.get(supplier) ?? 0) + value);
  const share = (value: Amount): number | null => (spend === null || spend === 0 ? null : value / spend);
  const rows = [...theirs]
    .flatMap(([supplier, value]): FrontShare[] => {
      const place = rivals.findIndex(({ id }) => id === supplier);
      const rival = rivals[place];
      const slot = Math.min(3, place) as FrontShare['slot'];
      return rival ? [{ supplier, name: rival.name, mark: rival.mark, slot, value, share: share(value) }] : [];
    })
    .toSorted((a, b) => b.value - a.value);
  const us: FrontShare[] = own === null ? [] : [{ supplier: 'us', name: company, mark: '', slot: 3, value: own, share: share(own) }];
  const known = [...us, ...rows].reduce((sum, { value }) => sum + value, 0);
  const unknown: FrontShare[] =
    spend !== null && spend > known
      ? [{ supplier: 'unknown', name: '', mark: '?', slot: 3, value: spend - known, share: share(spend - known) }]
      : [];
  return { wallet: [...us, ...rows, ...unknown], spend };
}

/** Strong people first whose tie falls short of what is wanted; then strong people with whom it is enough. */
export function peopleOf({ plan }: Facts): readonly FrontPerson[] {
  return plan.people
    .flatMap(({ id, name, title, influence, tie, tieWanted, left }) =>
      left || influence === null || tie === null ? [] : [{ id, name, title, influence, tie, wanted: Math.max(tie, tieWanted ?? tie) }],
    )
    .toSorted((a, b) => b.influence * (b.wanted - b.tie) - a.influence * (a.wanted - a.tie) || b.influence - a.influence)
    .slice(0, PEOPLE);
}

/** Facts within data: whatever says how sure it is (`status`) and where it is from has a day on which it was learned, or lacks one. */
export function ageOf(data: unknown, today: string, stale: number): Pick<FrontAge, 'fresh' | 'middle' | 'stale' | 'undated'> {
  const counts = { fresh: 0, middle: 0, stale: 0, undated: 0 };
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const fact = value as { readonly status?: unknown; readonly at?: unknown; readonly deletedAt?: unknown };
    if (fact.deletedAt !== undefined) return;
    if (fact.status === 'assumed' || fact.status === 'confirmed') {
      if (typeof fact.at !== 'string') counts.undated += 'at' in fact || 'source' in fact ? 1 : 0;
      else counts[bandOf(daysBetween(fact.at.slice(0, 10), today), stale)] += 1;
    }
    Object.values(value).forEach(visit);
  };
  visit(data);
  return counts;
}
const MONTH = 30;
const bandOf = (days: number, stale: number): 'fresh' | 'middle' | 'stale' =>
  days <= MONTH ? 'fresh' : days <= stale ? 'middle' : 'stale';
