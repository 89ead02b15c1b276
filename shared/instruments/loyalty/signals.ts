import { live } from '../../base/entity.ts';
import type { SignalSpan } from '../contract.ts';
import type { Facts, Signal } from '../facts.ts';
import { isTheirPlan } from '../theirs.ts';
import { scoresOf } from './mean.ts';
import type { Data } from './model.ts';

/** What customers said of a person's work in a quarter: business skill and devoted service, as sums of people's scores. */
export function signals(data: Data, facts: Facts, span: SignalSpan): readonly Signal[] {
  if (!isTheirPlan(facts, span)) return [];
  const people = live(data.respondents).filter(({ quarter, got }) => quarter === span.quarter && got !== null);
  return (['skill', 'devotion'] as const).flatMap((factor): Signal[] => {
    const scores = people.map((one) => scoresOf(one)[factor]).filter((one) => one !== null);
    if (scores.length === 0) return [];
    const count = scores.reduce((sum, one) => sum + one, 0);
    return [{ id: `loyalty.${factor}`, quarter: span.quarter, kind: 'mean', count, of: scores.length }];
  });
}
