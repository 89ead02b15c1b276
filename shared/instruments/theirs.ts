import { quarterOf } from '../base/quarter.ts';
import type { SignalSpan } from './contract.ts';
import type { Facts, Portfolio, Signal } from './facts.ts';

/** Whether a customer is a person's: it owns it; or nobody does and this is the only one of us. `null` = everybody's. */
export function isTheirs(owner: string | undefined, { people }: Facts, person: string | null): boolean {
  if (person === null) return true;
  return owner === undefined || owner === '' ? people.length === 1 && people[0]?.id === person : owner === person;
}

/** The same of the customer whose plan it is. */
export function isTheirPlan(facts: Facts, { person }: SignalSpan): boolean {
  return isTheirs(ownerOf(facts.portfolio, facts.customer?.id ?? ''), facts, person);
}

/** Ids ascend in the columns. */
function ownerOf({ ids, owners }: Portfolio, id: string): string | undefined {
  let low = 0;
  let high = ids.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = ids[middle] as string;
    if (found === id) return owners[middle];
    if (found < id) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** What stands in the records today was not counted in earlier quarters: only the running one may be answered from it. */
export const isRunning = (facts: Facts, { quarter }: SignalSpan): boolean => quarterOf(facts.today) === quarter;
export const isIn = (day: string | undefined, { quarter }: SignalSpan): boolean => day !== undefined && quarterOf(day) === quarter;

/** A share; nothing where there is nothing it could be a share of. */
export const shareSignal = (id: string, { quarter }: SignalSpan, count: number, of: number): Signal[] =>
  of > 0 ? [{ id, quarter, kind: 'sum', count, of }] : [];
export const countSignal = (id: string, { quarter }: SignalSpan, count: number): Signal => ({ id, quarter, kind: 'sum', count, of: null });
