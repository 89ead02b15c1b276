import { live } from '../../base/entity.ts';
import type { SignalSpan } from '../contract.ts';
import type { Facts, Signal } from '../facts.ts';
import { countSignal, isRunning, isTheirPlan } from '../theirs.ts';
import { isLive } from './figures/lanes.ts';
import { US, type Data } from './model.ts';

/** On how many of the customer's activities it is written what we deliver there. */
export function signals(data: Data, facts: Facts, span: SignalSpan): readonly Signal[] {
  if (!isRunning(facts, span) || !isTheirPlan(facts, span)) return [];
  const ours = live(data.chips).filter((chip) => chip.who === US && chip.status === 'delivered' && isLive(data, chip));
  return [countSignal('value-chain.served', span, new Set(ours.map(({ activity }) => activity)).size)];
}
