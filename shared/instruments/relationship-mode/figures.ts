import { quarterIndex, quarterOf, shiftQuarter } from '../../base/quarter.ts';
import type { Quarter } from '../../base/entity.ts';
import type { Facts } from '../facts.ts';
import type { PlanFacts } from '../plan-facts.ts';
import { CONTRASTS, type Contrast, type Step } from './contrasts.ts';
import { bareStanding, type Data, type Standing } from './model.ts';

/** Quarters back to which today is compared: the same season of the year before. */
const YEAR = 4;
/** Contrasts of which something must be known before the picture is called enough. */
const ENOUGH = 5;

export interface Row {
  readonly contrast: Contrast;
  /** 1–7. */
  readonly number: number;
  readonly now: Step | null;
  readonly target: Step | null;
  readonly before: Step | null;
  /** Steps from now to target; negative = we stand further than we want to. `null` while one of them is unknown. */
  readonly gap: number | null;
  readonly standing: Standing;
}

/** A mean over some of the seven contrasts. */
export interface Index {
  /** 0 = pure transaction … 100 = pure relationship; `null` = nothing known. */
  readonly value: number | null;
  /** Contrasts it is made of, 0–7. */
  readonly of: number;
}

export interface Figures {
  readonly customer: string;
  readonly today: string;
  readonly rows: readonly Row[];
  readonly now: Index;
  /** Target and now on the same contrasts: those of which both are known. */
  readonly target: Index;
  readonly towards: Index;
  /** A year ago and now on the same contrasts. */
  readonly before: Index;
  readonly since: Index;
  /** Index at the end of every quarter in which something was rated, oldest first. */
  readonly history: readonly { readonly quarter: Quarter; readonly index: Index }[];
  /** Day of the newest rating. */
  readonly at: string | null;
}

/** Mean of (x + 2) ÷ 4 × 100 over what is known. */
export function indexOf(steps: readonly (Step | null)[]): Index {
  const known = steps.filter((one) => one !== null);
  const sum = known.reduce<number>((total, one) => total + (one + 2) * 25, 0);
  return { value: known.length === 0 ? null : sum / known.length, of: known.length };
}

/** The step that held at the end of a quarter. */
export function stepAt({ ratings }: Pick<Standing, 'ratings'>, quarter: Quarter): Step | null {
  const until = quarterIndex(quarter);
  const newest = Object.keys(ratings)
    .filter((one) => quarterIndex(one) <= until)
    .toSorted()
    .at(-1);
  return newest === undefined ? null : (ratings[newest] ?? null);
}

export function figures(data: Data, facts: Facts): Figures {
  const quarter = quarterOf(facts.today);
  const rows = CONTRASTS.map((contrast, i) => rowOf(data.standings[contrast] ?? bareStanding(), contrast, i + 1, quarter));
  const aimed = rows.filter(({ now, target }) => now !== null && target !== null);
  const compared = rows.filter(({ now, before }) => now !== null && before !== null);
  return {
    customer: facts.customer?.name ?? '',
    today: facts.today,
    rows,
    now: indexOf(rows.map(({ now }) => now)),
    target: indexOf(aimed.map(({ target }) => target)),
    towards: indexOf(aimed.map(({ now }) => now)),
    before: indexOf(compared.map(({ before }) => before)),
    since: indexOf(compared.map(({ now }) => now)),
    history: historyOf(data),
    at: rows.reduce<string | null>((newest, { standing }) => ((standing.at ?? '') > (newest ?? '') ? standing.at : newest), null),
  };
}

function rowOf(standing: Standing, contrast: Contrast, number: number, quarter: Quarter): Row {
  const now = stepAt(standing, quarter);
  const { target } = standing;
  const gap = now === null || target === null ? null : target - now;
  return { contrast, number, now, target, before: stepAt(standing, shiftQuarter(quarter, -YEAR)), gap, standing };
}

function historyOf({ standings }: Data): Figures['history'] {
  const all = Object.values(standings);
  const quarters = [...new Set(all.flatMap(({ ratings }) => Object.keys(ratings)))].toSorted();
  return quarters.map((quarter) => ({ quarter, index: indexOf(all.map((one) => stepAt(one, quarter))) }));
}

/** Rows that are furthest from their target, all of the same distance; none where nothing is left to go. */
export function furthest({ rows }: Pick<Figures, 'rows'>): readonly Row[] {
  const most = Math.max(0, ...rows.map(({ gap }) => gap ?? 0));
  return most === 0 ? [] : rows.filter(({ gap }) => gap === most);
}

export function stateOf({ rows, now }: Figures): 'empty' | 'begun' | 'enough' {
  const aimed = rows.filter(({ target }) => target !== null).length;
  if (now.of === 0 && aimed === 0) return 'empty';
  return now.of >= ENOUGH && aimed >= ENOUGH ? 'enough' : 'begun';
}

/** The index by quarter, for what follows the plan over time. */
export const publish = (data: Data): Partial<PlanFacts> => ({
  indices: historyOf(data).map(({ quarter, index }) => ({
    id: 'relationship-mode.index',
    quarter,
    value: index.value,
    coverage: index.of / CONTRASTS.length,
  })),
});
