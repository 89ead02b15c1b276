import { quarterOf } from '../../../base/quarter.ts';
import type { CommandContext } from '../../contract.ts';
import type { Origin, Was } from '../model.ts';

interface Tracked {
  value: number | null;
  was?: Was | undefined;
}

/** Remembers what a number was before its first change of this quarter, so that the map can say what moved since the last one. */
export function remember(fact: Tracked, next: number | null, context: CommandContext): void {
  const now = quarterOf(context.today);
  if (fact.value !== next && fact.was?.quarter !== now) fact.was = { quarter: now, value: fact.value };
  fact.value = next;
}

/** What is typed without a word on where it is from is today's, and assumed. */
export const freshOrigin = (given: Partial<Origin> | undefined, context: CommandContext): Origin => ({
  status: 'assumed',
  at: context.today,
  ...given,
});

/** A new number does not keep the old one's witness. */
export const replacedOrigin = (given: Partial<Origin> | undefined, context: CommandContext) => ({
  by: null,
  source: null,
  ...freshOrigin(given, context),
});

/** One decimal at most: shares are said in percent, and sums must not drift. */
export const roundShare = (value: number | null): number | null => (value === null ? null : Math.round(value * 10) / 10);
