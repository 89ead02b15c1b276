import type { Reading } from '../contract.ts';
import { COLD } from './figures.ts';
import { aimOf, namesOf, type Say } from './say.ts';
import type { Figures, VisitFigure } from './types.ts';

const select = (one: VisitFigure, text: string) => ({ text, intent: { kind: 'select' as const, id: one.visit.id } });

/** Reports that are owed, the next visit and what it lacks, who has gone cold, promises past their day. */
export function readings(figures: Figures, say: Say): readonly Reading[] {
  return [overdue(figures, say), aimless(figures, say), cold(figures, say), promises(figures, say), quarter(figures)].filter(
    (one) => one !== null,
  );
}

function overdue({ overdue: late }: Figures, say: Say): Reading | null {
  const first = late.at(-1);
  if (!first) return null;
  return {
    id: 'overdue',
    severity: 'urgent',
    text: late.length > 1 ? 'reading.overdueMany' : 'reading.overdue',
    values: { day: say.format.shortDay(first.visit.date), days: first.late, aim: aimOf(first, say), count: late.length },
    weight: 0,
    action: { text: 'action.report', intent: { kind: 'select', id: `~report.${first.visit.id}` } },
  };
}

/** The next visit that goes out without an aim, or to nobody in particular. */
function aimless({ planned }: Figures, say: Say): Reading | null {
  const one = planned.find(({ visit, people }) => visit.aim === '' || people.length === 0);
  if (!one) return null;
  return {
    id: 'aimless',
    severity: 'attention',
    text: one.visit.aim === '' ? 'reading.aimless' : 'reading.nobody',
    values: { day: say.format.shortDay(one.visit.date), aim: one.visit.aim },
    weight: 0,
    action: select(one, 'action.prepare'),
  };
}

function cold({ lanes, planned }: Figures, say: Say): Reading | null {
  const booked = new Set(planned.flatMap(({ visit }) => visit.people));
  const people = lanes.filter((one) => one.cold && !booked.has(one.id));
  const [first] = people;
  if (!first) return null;
  return {
    id: 'cold',
    severity: 'attention',
    text: first.days === null ? 'reading.neverMet' : 'reading.cold',
    values: { name: first.name, days: first.days ?? 0, count: people.length, names: namesOf(people.slice(0, 4), say), limit: COLD },
    weight: 0,
    action: { text: 'action.plan', values: { name: first.name }, intent: { kind: 'select', id: `~plan.${first.id}` } },
  };
}

function promises({ promises: all }: Figures, say: Say): Reading | null {
  const late = all.filter((one) => one.late > 0).toSorted((a, b) => Number(b.ours) - Number(a.ours) || b.late - a.late);
  const [first] = late;
  if (!first) return null;
  return {
    id: 'promises',
    severity: first.ours ? 'attention' : 'note',
    text: first.ours ? 'reading.promiseOurs' : 'reading.promiseTheirs',
    values: { name: first.action.title, days: first.late, count: late.length, owner: first.action.owner ?? say.t('nobodyNamed') },
    weight: 0,
    action: { text: 'action.see', intent: { kind: 'open', instrument: 'actions', id: first.action.id } },
  };
}

function quarter({ quarter: { been, planned }, visits }: Figures): Reading | null {
  if (visits.length === 0) return null;
  return {
    id: 'quarter',
    severity: 'note',
    text: planned === 0 ? 'reading.nothingPlanned' : 'reading.quarter',
    values: { been, planned },
    weight: 0,
  };
}
