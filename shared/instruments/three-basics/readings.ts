import type { Reading } from '../contract.ts';
import type { Say } from './say.ts';
import type { Figures, PersonRow } from './types.ts';

const go = (person: PersonRow, text: string, name = person.name) => ({
  text,
  values: { name },
  intent: { kind: 'select' as const, id: person.id },
});

/** Whom we have not met as agreed, what nobody told in time, needs nobody answers, and what was told but not understood. */
export function readings(figures: Figures, say: Say): readonly Reading[] {
  return [missed(figures), untold(figures, say), needs(figures, say), halfway(figures), unset(figures)].filter((one) => one !== null);
}

/** Furthest over what was agreed; never met counts as furthest. */
function worstOf({ people }: Figures): PersonRow | undefined {
  return people.filter(({ kept }) => kept === false).toSorted((a, b) => (b.over ?? 1e6) - (a.over ?? 1e6))[0];
}

function missed(figures: Figures): Reading | null {
  const one = worstOf(figures);
  if (!one) return null;
  const count = figures.people.filter(({ kept }) => kept === false).length;
  return {
    id: 'missed',
    severity: 'urgent',
    text: one.days === null ? 'reading.never' : 'reading.missed',
    values: { name: one.name, days: one.days ?? 0, cadence: one.cadence ?? 0, count },
    weight: 0,
    action: go(one, 'action.meet'),
  };
}

function untold({ people }: Figures, say: Say): Reading | null {
  const late = people.flatMap((person) => person.cells.filter(({ overdue }) => overdue).map((cell) => ({ person, cell })));
  const [first] = late;
  if (!first) return null;
  return {
    id: 'untold',
    severity: 'attention',
    text: 'reading.untold',
    values: {
      count: late.length,
      title: first.cell.message.title,
      name: first.person.name,
      day: say.format.shortDay(first.cell.cell?.due ?? ''),
    },
    weight: 0,
    action: go(first.person, 'action.tell'),
  };
}

function needs({ needs: all }: Figures, say: Say): Reading | null {
  const open = all.filter(({ by }) => by.length === 0);
  const [first] = open;
  if (!first) return null;
  return {
    id: 'needs',
    severity: 'attention',
    text: 'reading.needs',
    values: { count: open.length, name: first.point.title, kind: say.t(`point.${first.point.kind}`) },
    weight: 0,
    action: { text: 'action.needs', intent: { kind: 'open', instrument: 'benefit-comparison' } },
  };
}

function halfway({ message, understood, people }: Figures): Reading | null {
  const one = people.find(({ cells }) => cells.some(({ cell }) => cell?.state === 'delivered'));
  if (!one || message.count === 0 || understood === message.count) return null;
  return {
    id: 'halfway',
    severity: 'note',
    text: 'reading.halfway',
    values: { delivered: message.count, understood },
    weight: 0,
    action: go(one, 'action.ask'),
  };
}

function unset({ unset: count, people }: Figures): Reading | null {
  const one =
    people.find(({ cadence, influence }) => cadence === null && (influence ?? 0) >= 4) ?? people.find(({ cadence }) => cadence === null);
  if (!one || count === people.length) return null;
  return {
    id: 'unset',
    severity: 'note',
    text: 'reading.unset',
    values: { count, name: one.name },
    weight: 0,
    action: go(one, 'action.set'),
  };
}
