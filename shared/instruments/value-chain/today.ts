import type { TodayLine } from '../contract.ts';
import { allActivities } from './figures/figures.ts';
import type { ChipFigure, Figures } from './figures/types.ts';
import { US } from './model.ts';
import { moneyOf, type Say } from './say.ts';

/** From here on an activity matters so much to the customer that nobody serving it is a chance. */
const MATTERS = 7;

/** Activities that matter to the customer, that nobody serves, and for which we have something that was not proposed yet. */
export function today(figures: Figures, say: Say): readonly TodayLine[] {
  const money = moneyOf(figures, say.language);
  const possible = (chip: ChipFigure): boolean => chip.who === US && chip.status === 'possible';
  return allActivities(figures)
    .filter(({ served, importance, chips }) => served === 'unserved' && (importance.value ?? 0) >= MATTERS && chips.some(possible))
    .map((activity) => {
      const offer = activity.chips.filter(possible).toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))[0] as ChipFigure;
      return {
        id: `unserved:${activity.id}`,
        group: 'win',
        kind: 'unserved',
        rank: 1,
        text: 'today.unserved',
        reason: 'today.unserved.reason',
        values: { name: activity.name, importance: activity.importance.value ?? 0, offer: offer.name },
        figure: offer.value === null ? '' : money.full(offer.value),
        tone: 'plain',
        value: offer.value,
        action: 'today.unserved.action',
        intent: { kind: 'open', instrument: 'value-chain', id: offer.id },
      };
    });
}
