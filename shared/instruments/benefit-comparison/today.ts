import type { TodayLine } from '../contract.ts';
import { openingId } from './openings.ts';
import { comparisonOf, scoreOf, tenth, type Say } from './say.ts';
import { BEST, type Figures } from './types.ts';

/** Openings where we are better and the customer cares, and that no offer answers yet. */
export function today(figures: Figures, say: Say): readonly TodayLine[] {
  return comparisonOf(figures, BEST)
    .points.filter(({ cls, inProposal }) => cls === 'attack' && inProposal === null)
    .map((one) => ({
      id: openingId(one.id),
      group: 'win',
      kind: 'attack',
      rank: 0,
      text: 'today.attack',
      reason: 'today.attack.reason',
      values: {
        name: one.name,
        importance: scoreOf(one.importance.value, say),
        ours: scoreOf(one.ours.value, say),
        theirs: scoreOf(one.best?.value ?? null, say),
      },
      figure: say.t('today.attack.figure', { opening: tenth(one.opening ?? 0, say) }),
      tone: 'plain',
      value: one.offer?.value ?? null,
      action: 'today.attack.action',
      intent: { kind: 'open', instrument: 'benefit-comparison', id: one.id },
    }));
}
