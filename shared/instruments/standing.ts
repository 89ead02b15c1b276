import { quarterIndex } from '../base/quarter.ts';
import type { Format } from '../i18n/format.ts';
import type { Facts } from './facts.ts';
import type { KnownIndex, KnownPerson, Standing } from './plan-facts.ts';

/** How a figure is written: an amount, a share of 1, or a plain number. */
const KINDS = {
  value: 'amount',
  spend: 'amount',
  share: 'share',
  gap: 'number',
  lateActions: 'number',
  'index.stakeholders.tie': 'number',
  'index.loyalty.index': 'number',
  'index.serve.customer': 'number',
  'index.serve.ours': 'number',
  'index.relationship-mode.index': 'number',
  'index.three-basics.message': 'number',
} as const;
/** A figure of the account by its name, which is also the key of its words (`standing-words.ts`). */
export type FigureName = keyof typeof KINDS;
const NAMES = Object.keys(KINDS) as readonly FigureName[];

/** A figure that is written otherwise than it was. */
export interface Change {
  readonly name: FigureName;
  readonly before: number | null;
  readonly now: number | null;
}

/**
 * Where an account stands: sales of four quarters, what the customer spends, our share of it, what is missing in ties (influence × steps to
 * the wanted tie, summed), actions past their day, and every index.
 */
export function standingOf({ customer, plan, today }: Pick<Facts, 'customer' | 'plan' | 'today'>): Standing {
  const [value, spend] = [customer?.value ?? null, customer?.potential?.value ?? null];
  return {
    value,
    spend,
    share: value === null || spend === null || spend === 0 ? null : value / spend,
    gap: gapOf(plan.people),
    lateActions: plan.actions.filter(({ state, due, side }) => state !== 'done' && side !== 'customer' && due !== null && due < today)
      .length,
    ...Object.fromEntries(newestIndices(plan.indices).map(({ id, value: newest }) => [`index.${id}`, newest])),
  };
}

/** Influence × steps to the wanted tie, over those of whom both are known; `null` where that is nobody. */
function gapOf(people: readonly KnownPerson[]): number | null {
  const rated = people.flatMap(({ influence, tie, tieWanted, left }) =>
    left || influence === null || tie === null ? [] : [influence * Math.max(0, (tieWanted ?? tie) - tie)],
  );
  return rated.length === 0 ? null : rated.reduce((sum, one) => sum + one, 0);
}

/** Of all figures those that a sentence on the whole account stands on. */
const UNDER_SENTENCE = ['value', 'spend', 'gap', 'index.stakeholders.tie'] as const;
export const underSentence = (now: Standing): Standing => Object.fromEntries(UNDER_SENTENCE.map((name) => [name, now[name] ?? null]));

export interface NewestIndex {
  readonly id: string;
  readonly value: number;
  readonly coverage: number;
  /** The newest earlier value. */
  readonly before: number | null;
}

/** Newest value of each index that is known, and the one before it. */
export function newestIndices(all: readonly KnownIndex[]): readonly NewestIndex[] {
  const ids = [...new Set(all.map(({ id }) => id))];
  return ids.flatMap((id) => {
    const own = all
      .filter((one) => one.id === id && one.value !== null)
      .toSorted((a, b) => quarterIndex(a.quarter) - quarterIndex(b.quarter));
    const [newest, before] = [own.at(-1), own.at(-2)];
    return newest?.value === null || newest === undefined
      ? []
      : [{ id, value: newest.value, coverage: newest.coverage, before: before?.value ?? null }];
  });
}

/** Figures that are written otherwise now, in their fixed order. What rounds to the same did not change; `null` against a number did. */
export const changesOf = (before: Standing, now: Standing): readonly Change[] =>
  NAMES.map((name) => ({ name, before: before[name] ?? null, now: now[name] ?? null })).filter(
    (one) => rounded(one.name, one.before) !== rounded(one.name, one.now),
  );

/** What changed of the figures that a sentence stood on; a figure that came to be known since is no concern of it. */
export const changedUnder = (figures: Standing, now: Standing): readonly Change[] =>
  changesOf(figures, now).filter(({ name }) => name in figures);

/** As exact as `figureText` writes it. */
function rounded(name: FigureName, value: number | null): number | null {
  if (value === null) return null;
  if (KINDS[name] === 'amount') return Number(value.toPrecision(3));
  return Math.round(KINDS[name] === 'share' ? value * 100 : value);
}

/** A figure in numbers, `?` where it is not known. */
export function figureText(name: FigureName, value: number | null, format: Format): string {
  if (value === null) return '?';
  if (KINDS[name] === 'amount') return format.short(value);
  return KINDS[name] === 'share' ? format.percent(value) : format.number(value);
}

/** `before → after`. */
export const changeText = ({ name, before, now }: Change, format: Format): string =>
  `${figureText(name, before, format)} → ${figureText(name, now, format)}`;
