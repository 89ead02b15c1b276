import { live } from '../../base/entity.ts';
import type { SignalSpan } from '../contract.ts';
import type { Facts, Signal } from '../facts.ts';
import { countSignal, isIn, isTheirPlan } from '../theirs.ts';
import type { Data } from './model.ts';

/** Problems of a quarter that the customer heard of from us first. Nothing where nobody noted who spoke first: that is not zero. */
export function signals(data: Data, facts: Facts, span: SignalSpan): readonly Signal[] {
  if (!isTheirPlan(facts, span)) return [];
  const noted = live(data.complaints).filter(({ openedAt, toldBy }) => toldBy !== null && isIn(openedAt, span));
  const first = noted.filter(({ toldBy }) => toldBy === 'us');
  return noted.length === 0 ? [] : [countSignal('service-recovery.toldFirst', span, first.length)];
}
