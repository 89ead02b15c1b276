import type { Taken } from '@shared/instruments/visits/model.ts';
import { promisedAt } from '@shared/instruments/visits/figures.ts';
import type { Suggestion } from '@shared/instruments/visits/rules/types.ts';
import type { VisitFigure } from '@shared/instruments/visits/types.ts';
import type { Request } from '@shared/workspace/command.ts';
import type { InstrumentViewProps } from '../contract.ts';

type View = Pick<InstrumentViewProps, 'target' | 'facts'>;
/** Notes kept on rivals, by id. */
type RivalNotes = ReadonlyMap<string, string>;

export interface Taking {
  readonly request: Request;
  readonly taken: Taken;
}
const LIMIT = 120;

/** Where a suggestion that was taken goes, as a command of the instrument that owns it. `null`: nothing there fits any more. */
export function takingOf(one: Suggestion, words: string, visit: VisitFigure, view: View, notes: RivalNotes): Taking | null {
  const { target, facts } = view;
  const taking = (instrument: string, command: string, args: unknown, own = true): Taking => ({
    request: { command, args, ...(own ? { target } : {}) },
    taken: { kind: one.kind, words: words.slice(0, 300), instrument },
  });
  const answers = [promisedAt(visit.visit.id)];
  const person = (id: string) =>
    facts.plan.people.find((each) => each.id === id) ?? facts.customer?.contacts.find((each) => each.id === id);
  const title = words.slice(0, LIMIT);
  switch (one.kind) {
    case 'promiseOurs': {
      const me = facts.people.find(({ id }) => id === (visit.visit.ours[0] ?? facts.me));
      const owner = me ? { owner: me.name, person: me.id } : {};
      return taking('actions', 'actions.addAction', { title, side: 'us', ...owner, due: one.due?.day ?? null, answers });
    }
    case 'promiseTheirs':
      return taking('actions', 'actions.addAction', {
        title,
        side: 'customer',
        owner: person(one.person)?.name ?? '',
        due: one.due?.day ?? null,
        answers,
      });
    case 'need': {
      const who = person(one.person);
      const fields = {
        title,
        words,
        person: who?.name ?? '',
        occasion: visit.visit.aim,
        at: visit.visit.date,
        source: 'visit',
        status: 'confirmed',
      };
      return taking('customer-profile', 'customer-profile.needs.add', { fields });
    }
    case 'rivalNews': {
      const line = `${visit.visit.date} ${facts.customer?.name ?? ''}: ${words}`;
      const note = [notes.get(one.rival) ?? '', line].filter((part) => part !== '').join('\n');
      return taking('rivals', 'rival.edit', { rival: one.rival, fields: { note } }, false);
    }
    case 'attitude': {
      const known = facts.plan.people.find(({ id }) => id === one.person);
      if (!known) return null;
      const attitude = Math.max(-2, Math.min(2, (known.attitude ?? 0) + one.step));
      return taking('stakeholders', 'stakeholders.edit', { person: one.person, fields: { attitude, status: 'assumed' } });
    }
    case 'newPerson':
      return taking('stakeholders', 'stakeholders.add', { name: one.name, title: one.title });
    case 'keyDate':
      return taking('actions', 'actions.addAction', { title, side: 'customer', due: one.date.day, answers });
    case 'measure':
      return taking('actions', 'actions.editGoal', { goal: one.goal, fields: { now: one.value } });
    case 'nextVisit':
      return taking('visits', 'visits.plan', {
        date: one.date.day,
        people: [...(one.people.length > 0 ? one.people : visit.visit.people)],
        ours: visit.visit.ours,
        version: one.version,
      });
  }
}
