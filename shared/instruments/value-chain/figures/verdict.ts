import type { Amount } from '../../../base/amount.ts';
import type { ChipFigure, Verdict } from './types.ts';
import { ofRivals, ofUs, valueOf } from './totals.ts';

/** The rival that supplies most here; ties go to the first lane. Sums by rival, not by lane: others are not one opponent. */
function strongest(chips: readonly ChipFigure[]): { readonly rival: string; readonly held: Amount } | null {
  const rivals = [...new Set(ofRivals(chips).map((chip) => chip.who))];
  const held = rivals.map((rival) => ({ rival, held: valueOf(chips.filter((chip) => chip.who === rival)) }));
  return held.reduce<{ readonly rival: string; readonly held: Amount } | null>(
    (best, one) => (best && best.held >= one.held ? best : one),
    null,
  );
}

/**
 * Who leads on an activity, by value delivered, and what it would take to turn it: our proposals won, against the strongest rival.
 * @param served whether anybody supplies here, or whether that is not known yet
 */
export function verdictOf(chips: readonly ChipFigure[], served: 'served' | 'unserved' | 'unknown'): Verdict {
  if (served !== 'served') return { kind: served };
  const best = strongest(chips);
  if (!best) return { kind: 'alone' };
  const ours = valueOf(ofUs(chips, 'delivered'));
  const after = ours + valueOf(ofUs(chips, 'proposed'));
  const lead = best.held - ours;
  if (lead === 0) return { kind: 'tie' };
  if (lead < 0) return { kind: 'weLead', rival: best.rival, lead: -lead, margin: -lead };
  return { kind: 'rivalLeads', rival: best.rival, held: best.held, lead, after, margin: after - best.held };
}
