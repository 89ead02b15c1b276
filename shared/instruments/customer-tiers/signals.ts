import { quarterOf, shiftQuarter } from '../../base/quarter.ts';
import type { SignalSpan } from '../contract.ts';
import type { Facts, Signal } from '../facts.ts';
import { isTheirs, shareSignal } from '../theirs.ts';
import { figures } from './figures.ts';
import type { TierData } from './model.ts';
import { CODE, tierOf } from './tiers.ts';

/**
 * Where the hours of a person's visits went, and how many of the visits due to key customers (A and small A) were made; more than due at one
 * does not make up for another. Known of the running quarter and the one before it.
 */
export function signals(data: TierData, facts: Facts, span: SignalSpan): readonly Signal[] {
  const now = quarterOf(facts.today);
  const offset = span.quarter === now ? 0 : span.quarter === shiftQuarter(now, -1) ? 2 : null;
  if (offset === null) return [];
  const all = figures(data, facts);
  const { owners, effort, size } = all.portfolio;
  let [hours, onC, made, due] = [0, 0, 0, 0];
  for (let at = 0; at < size; at++) {
    if (!isTheirs(owners[at], facts, span.person)) continue;
    const code = all.tier[at] as number;
    const spent = effort[at * 4 + offset + 1] as number;
    hours += spent;
    if (code === CODE.C) onC += spent;
    if (code !== CODE.A && code !== CODE.S) continue;
    const planned = all.settings.visits[tierOf(code)];
    due += planned;
    made += Math.min(planned, effort[at * 4 + offset] as number);
  }
  // without a single visit logged nothing was counted, and nothing is said
  if (hours === 0) return [];
  return [...shareSignal('customer-tiers.hoursOnC', span, onC, hours), ...shareSignal('customer-tiers.keyVisits', span, made, due)];
}
