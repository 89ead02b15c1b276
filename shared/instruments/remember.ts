import type { Provenance, Quarter } from '../base/entity.ts';
import { quarterOf } from '../base/quarter.ts';
import type { CommandContext } from './contract.ts';

/** A number that remembers what it was before the first change of a quarter. */
interface Tracked {
  value: number | null;
  was?: { quarter: Quarter; value: number | null } | undefined;
}

/** Remembers what a number was before its first change of this quarter, so that a drawing can say what moved since the last one. */
export function remember(fact: Tracked, next: number | null, context: CommandContext): void {
  const now = quarterOf(context.today);
  if (fact.value !== next && fact.was?.quarter !== now) fact.was = { quarter: now, value: fact.value };
  fact.value = next;
}

/** Value before this quarter's first change, if it differs from the value now. Learning what was unknown is no change. */
export function before(fact: Readonly<Tracked>, today: string): { readonly from: number; readonly to: number | null } | null {
  const { was, value } = fact;
  return was && was.value !== null && was.quarter === quarterOf(today) && was.value !== value ? { from: was.value, to: value } : null;
}

/** What is typed without a word on where it is from is today's, and assumed. */
export const freshOrigin = (given: Provenance | undefined, context: CommandContext): Provenance => ({
  status: 'assumed',
  at: context.today,
  ...given,
});

/** A new number does not keep the old one's witness. */
export const replacedOrigin = (given: Provenance | undefined, context: CommandContext) => ({
  by: null,
  source: null,
  ...freshOrigin(given, context),
});

/** One decimal at most: sums of what is written with one decimal must not drift. */
export const toTenths = (value: number | null): number | null => (value === null ? null : Math.round(value * 10) / 10);
