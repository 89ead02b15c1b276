import { quarterOf, shiftQuarter } from '@shared/base/quarter.ts';
import type { SignalSpan } from '@shared/instruments/contract.ts';
import type { Signal } from '@shared/instruments/facts.ts';
import type { DocKey, Docs } from '@shared/workspace/documents.ts';
import type { Surroundings } from '@shared/workspace/gather.ts';
import { signalsOfPlan, signalsOfPortfolio, sumSignals } from '@shared/workspace/signals.ts';
import { sweepPlans } from './sweep.ts';

/** Quarters of records that are counted: two years, the running one with them. */
const QUARTERS = 8;

export const spansOf = (today: string, person: string): SignalSpan[] =>
  Array.from({ length: QUARTERS }, (_, i) => ({ quarter: shiftQuarter(quarterOf(today), -i), person }));

/** What the records of all customers say of a person's quarters. Reads every plan once, a few at a time. */
export async function countSignals(
  world: Surroundings,
  person: string,
  keys: readonly DocKey[],
  load: (keys: readonly DocKey[]) => Promise<Docs>,
): Promise<readonly Signal[]> {
  const spans = spansOf(world.today, person);
  let sums = sumSignals(signalsOfPortfolio(world, spans));
  for await (const { customers, docs } of sweepPlans(keys, load)) {
    const around = { ...world, docs: { ...world.docs, ...docs } };
    sums = sumSignals([...sums, ...customers.flatMap((customer) => signalsOfPlan(around, customer, spans))]);
  }
  return sums;
}
