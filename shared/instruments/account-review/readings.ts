import type { Reading } from '../contract.ts';
import { QUARTER_DAYS, type Figures } from './figures.ts';
import { movedList, type Say } from './say.ts';

/** A review that is due, decisions that were not carried out, a sentence whose figures moved on, and what came of the last review. */
export function readings(figures: Figures, say: Say): readonly Reading[] {
  return [overdue(figures), old(figures), changed(figures, say), kept(figures), moved(figures, say)].filter((one) => one !== null);
}

function overdue({ overdue: all }: Figures): Reading | null {
  const [first] = all;
  if (!first) return null;
  return {
    id: 'overdue',
    severity: 'attention',
    text: 'reading.overdue',
    values: { count: all.length, name: first.decision.text, days: first.late },
    weight: 0,
    action: { text: 'action.decision', intent: { kind: 'select', id: first.decision.id } },
  };
}

function old({ daysSince, open, next, today, closed }: Figures): Reading | null {
  const arranged = open !== null || (next !== null && next >= today);
  if (daysSince === null || daysSince <= QUARTER_DAYS || arranged) return null;
  const last = closed.at(-1)?.review.id;
  return {
    id: 'old',
    severity: 'attention',
    text: 'reading.old',
    values: { count: daysSince },
    weight: 0,
    action: { text: 'action.review', intent: { kind: 'select', id: last } },
  };
}

function changed({ sentence }: Figures, say: Say): Reading | null {
  if (!sentence || sentence.changed.length === 0) return null;
  return { id: 'changed', severity: 'note', text: 'reading.changed', values: { changes: movedList(sentence.changed, say) }, weight: 0 };
}

/** Of what was decided, how much was done. */
function kept({ done, dropped, waiting }: Figures): Reading | null {
  const of = done + dropped + waiting;
  return of === 0 ? null : { id: 'kept', severity: 'note', text: 'reading.kept', values: { done, of, dropped, waiting }, weight: 0 };
}

function moved({ since }: Figures, say: Say): Reading | null {
  if (since.length === 0) return null;
  return {
    id: 'moved',
    severity: 'note',
    text: 'reading.moved',
    values: { changes: movedList(since, say), count: since.length },
    weight: 0,
  };
}
