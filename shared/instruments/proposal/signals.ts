import { live } from '../../base/entity.ts';
import type { SignalSpan } from '../contract.ts';
import type { Facts, Signal } from '../facts.ts';
import { isRunning, isTheirPlan, shareSignal } from '../theirs.ts';
import type { Data } from './model.ts';

/** Whether the proposal at hand says in money what the customer gains. One without an offer is none yet. */
export function signals(data: Data, facts: Facts, span: SignalSpan): readonly Signal[] {
  const offers = live(data.offers).filter(({ included }) => included);
  if (!isRunning(facts, span) || !isTheirPlan(facts, span) || offers.length === 0) return [];
  const gain = live(data.gains).some(({ kind, unit, mid }) => kind === 'benefit' && unit === 'money' && mid !== null);
  return shareSignal('proposal.withGain', span, gain ? 1 : 0, 1);
}
