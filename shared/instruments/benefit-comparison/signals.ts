import { inOrder } from '../../base/entity.ts';
import type { SignalSpan } from '../contract.ts';
import type { Facts, Signal } from '../facts.ts';
import { countSignal, isIn, isRunning, isTheirPlan, shareSignal } from '../theirs.ts';
import type { Data } from './model.ts';

/** Rivals' ratings learned in the quarter; of the running one also how many are the customer's own words, and how many of ours are proven. */
export function signals(data: Data, facts: Facts, span: SignalSpan): readonly Signal[] {
  if (!isTheirPlan(facts, span)) return [];
  const benefits = inOrder(data.benefits);
  const rivals = benefits.flatMap(({ theirs }) => Object.values(theirs)).filter(({ offers, value }) => !offers || value !== null);
  const updated = countSignal('benefit-comparison.updated', span, rivals.filter(({ at }) => isIn(at, span)).length);
  if (!isRunning(facts, span)) return [updated];
  const ours = benefits.map((benefit) => benefit.ours).filter(({ value }) => value !== null);
  const heard = rivals.filter(({ source }) => source === 'customer').length;
  const proven = ours.filter(({ proof }) => proof !== undefined).length;
  return [
    updated,
    ...shareSignal('benefit-comparison.heardFromCustomer', span, heard, rivals.length),
    ...shareSignal('benefit-comparison.ownProven', span, proven, ours.length),
  ];
}
