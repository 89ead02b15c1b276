import type { Reading } from '../contract.ts';
import { allActions } from './figures.ts';
import { listOf, ownerOf, type Say } from './say.ts';
import type { Figures } from './types.ts';

/** What the manager should see first: what is late and what it holds up, who has too much, goals that say too little. */
export function readings(figures: Figures, say: Say): readonly Reading[] {
  return [
    late(figures, say),
    over(figures, say),
    unmeasured(figures),
    withoutAction(figures),
    withoutBenefit(figures),
    withoutOwner(figures),
  ].filter((one) => one !== null);
}

const look = (id: string) => ({ text: 'action.look', intent: { kind: 'select' as const, id } });
const toGoal = (id: string) => ({ text: 'action.goal', intent: { kind: 'select' as const, id } });

/** The latest one that holds something up; else the latest one. */
function late(figures: Figures, say: Say): Reading | null {
  const worst = allActions(figures)
    .filter((one) => one.late > 0 && one.action.state !== 'done')
    .toSorted((a, b) => Number(b.holdsUp.length > 0) - Number(a.holdsUp.length > 0) || b.late - a.late)[0];
  if (!worst) return null;
  return {
    id: `late-${worst.action.id}`,
    severity: 'urgent',
    text: worst.holdsUp.length > 0 ? 'reading.lateHolds' : 'reading.late',
    values: { name: worst.action.title, days: worst.late, owner: ownerOf(worst, say), held: listOf(worst.holdsUp, say) },
    weight: 0,
    action: look(worst.action.id),
  };
}

function over({ load }: Figures, { format }: Say): Reading | null {
  const weeks = load.flatMap(({ owner, capacity, weeks: all }) =>
    capacity === null ? [] : all.map((week) => ({ ...week, owner, capacity })),
  );
  const worst = weeks
    .filter(({ hours, capacity }) => hours > capacity)
    .toSorted((a, b) => b.hours - b.capacity - (a.hours - a.capacity))[0];
  if (!worst) return null;
  return {
    id: `over-${worst.owner}`,
    severity: 'attention',
    text: 'reading.over',
    values: {
      owner: worst.owner,
      week: format.shortDay(worst.monday),
      hours: format.number(worst.hours),
      capacity: format.number(worst.capacity),
    },
    weight: 0,
  };
}

function unmeasured({ goals }: Figures): Reading | null {
  const one = goals.find(({ goal }) => goal.target !== null && goal.baseline === null);
  return one
    ? {
        id: 'noBaseline',
        severity: 'note',
        text: 'reading.noBaseline',
        values: { name: one.goal.title },
        weight: 0,
        action: toGoal(one.goal.id),
      }
    : null;
}

function withoutAction({ goals }: Figures): Reading | null {
  const one = goals.find(({ actions }) => actions.length === 0);
  return one
    ? {
        id: 'noAction',
        severity: 'attention',
        text: 'reading.noAction',
        values: { name: one.goal.title },
        weight: 0,
        action: toGoal(one.goal.id),
      }
    : null;
}

function withoutBenefit({ goals }: Figures): Reading | null {
  const one = goals.find(({ goal }) => goal.benefit === '');
  return one
    ? {
        id: 'noBenefit',
        severity: 'attention',
        text: 'reading.noBenefit',
        values: { name: one.goal.title },
        weight: 0,
        action: toGoal(one.goal.id),
      }
    : null;
}

function withoutOwner(figures: Figures): Reading | null {
  const all = allActions(figures).filter(({ action }) => action.owner === '' && action.state !== 'done');
  const first = all[0];
  return first
    ? { id: 'noOwner', severity: 'note', text: 'reading.noOwner', values: { count: all.length }, weight: 0, action: look(first.action.id) }
    : null;
}
