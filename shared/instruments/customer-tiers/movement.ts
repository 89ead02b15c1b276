import type { Snapshot } from '../facts.ts';
import type { QuarterSpan } from '../period.ts';
import { once } from './once.ts';
import type { TierFigures } from './figures.ts';
import { rankingOf } from './memory.ts';
import { countsOf, lettersOf } from './ranking.ts';
import { fourUntil, salesOf, spanBefore } from './span.ts';
import { CODE, NONE } from './tiers.ts';

/** The value tiers at one time, by position; `NONE` = was not a customer then. */
export interface Standing {
  /** Last quarter of what the value is made of. */
  readonly quarter: string;
  readonly source: 'snapshot' | 'computed';
  readonly letters: Uint8Array;
  readonly values: Float64Array;
  readonly potentials: Float64Array;
  /** Customers of a snapshot that are not there any more. */
  readonly gone: readonly { readonly id: string; readonly letter: number; readonly value: number }[];
}

/** Nodes of the flow, top to bottom: A, B, C, and those who came or went. */
export const NODES = [CODE.A, CODE.B, CODE.C, NONE] as const;
export interface Flow {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Value now of those in it (before, for those gone). */
  readonly value: number;
  /** Positions, largest change of money first. */
  readonly who: readonly number[];
}
/** Who changed value tier between two times (动态管理). Small A is a treatment, not a value tier, and has no part in it. */
export interface Movement {
  readonly from: Standing;
  readonly to: Standing;
  readonly flows: readonly Flow[];
  readonly up: number;
  readonly down: number;
  readonly same: number;
}

function computedStanding(f: TierFigures, span: QuarterSpan): Standing {
  const values = salesOf(f.portfolio, span);
  const ranking = rankingOf('value before', values, f.value.ranking.keys);
  return {
    quarter: f.portfolio.quarters[span.to - 1] ?? '',
    source: 'computed',
    letters: lettersOf(ranking, countsOf(ranking, f.settings), CODE.C),
    values,
    potentials: f.portfolio.potential,
    gone: [],
  };
}

function frozenStanding(f: TierFigures, snapshot: Snapshot): Standing {
  const { size } = f.portfolio;
  const letters = new Uint8Array(size).fill(NONE);
  const values = new Float64Array(size).fill(Number.NaN);
  const potentials = new Float64Array(size).fill(Number.NaN);
  const gone: { id: string; letter: number; value: number }[] = [];
  for (const [id, was] of Object.entries(snapshot.customers)) {
    const at = f.at(id);
    if (at < 0) {
      gone.push({ id, letter: CODE[was.valueTier], value: was.value ?? 0 });
      continue;
    }
    letters[at] = CODE[was.valueTier];
    if (was.value !== null) values[at] = was.value;
    if (was.potential !== null) potentials[at] = was.potential;
  }
  return { quarter: snapshot.quarter, source: 'snapshot', letters, values, potentials, gone };
}

/** How customers stood at the end of a quarter: as it was kept, else computed from the four quarters that end with it. */
export function standingAt(f: TierFigures, quarter: string): Standing {
  const snapshot = f.facts.snapshots.find((one) => one.quarter === quarter);
  return snapshot ? frozenStanding(f, snapshot) : computedStanding(f, fourUntil(f.portfolio, quarter));
}

/** The standing one step before the period shown, or `null` where neither data nor a snapshot reaches back. */
export const standingBefore = once((f: TierFigures): Standing | null => {
  const span = spanBefore(f.period);
  const quarter = span ? f.portfolio.quarters[span.to - 1] : f.portfolio.quarters[f.period.span.to - 2];
  const rolling = f.period.choice === 'last4' || f.period.choice.includes('Q');
  const kept = rolling && quarter !== undefined && f.facts.snapshots.some((one) => one.quarter === quarter);
  if (kept) return standingAt(f, quarter);
  return span ? computedStanding(f, span) : null;
});

const standingNow = (f: TierFigures): Standing => ({
  quarter: f.period.last,
  source: 'computed',
  letters: f.value.letters,
  values: f.value.ranking.values,
  potentials: f.portfolio.potential,
  gone: [],
});

/** Movement of the period shown against the one before. */
export const movementOf = once((f: TierFigures): Movement | null => {
  const before = standingBefore(f);
  return before ? movementBetween(before, standingNow(f)) : null;
});

export function movementBetween(from: Standing, to: Standing): Movement {
  const groups = new Map<string, number[]>();
  for (let at = 0; at < to.letters.length; at++) {
    const key = `${from.letters[at] ?? NONE} ${to.letters[at] ?? NONE}`;
    const group = groups.get(key);
    if (group) group.push(at);
    else groups.set(key, [at]);
  }
  const flows = NODES.flatMap((a) => NODES.flatMap((b) => flowOf(from, to, a, b, groups.get(`${a} ${b}`) ?? [])));
  const count = (good: (direction: number) => boolean): number =>
    flows.reduce((n, flow) => n + (good(direction(flow)) ? flow.count : 0), 0);
  return { from, to, flows, up: count((d) => d > 0), down: count((d) => d < 0), same: count((d) => d === 0) };
}

/** +1 up, −1 down, 0 same tier; those who came or went do neither. */
export const direction = ({ from, to }: Pick<Flow, 'from' | 'to'>): number =>
  from === NONE || to === NONE ? Number.NaN : Math.sign(from - to);

const change = (from: Standing, to: Standing, at: number): number => Math.abs((to.values[at] || 0) - (from.values[at] || 0));

function flowOf(from: Standing, to: Standing, a: number, b: number, group: readonly number[]): Flow[] {
  if (a === NONE && b === NONE) return [];
  const lost = b === NONE ? from.gone.filter((one) => one.letter === a) : [];
  if (group.length + lost.length === 0) return [];
  const value = group.reduce((sum, at) => sum + (to.values[at] || 0), 0) + lost.reduce((sum, one) => sum + one.value, 0);
  const who = a === b ? group : [...group].sort((x, y) => change(from, to, y) - change(from, to, x) || x - y);
  return [{ from: a, to: b, count: group.length + lost.length, value, who }];
}
