import type { Taken } from '@shared/instruments/visits/model.ts';
import { promisedAt } from '@shared/instruments/visits/figures.ts';
import type { Suggestion } from '@shared/instruments/visits/rules/types.ts';
import type { Telling } from '@shared/instruments/visits/telling.ts';
import type { VisitFigure } from '@shared/instruments/visits/types.ts';
import type { Request } from '@shared/workspace/command.ts';
import type { InstrumentViewProps } from '../contract.ts';

type View = Pick<InstrumentViewProps, 'target' | 'facts'>;
/** Notes kept on rivals, by id. */
type RivalNotes = ReadonlyMap<string, string>;

/** What a report asks about, one after the other: what the rules found, and what was to be told. */
export type Asked = Suggestion | Telling;

export interface Taking {
  /** `null`: it stands in the report and goes nowhere else. */
  readonly request: Request | null;
  readonly taken: Taken;
}
const LIMIT = 120;

/** Where all that was taken goes, in its order: what is noted on a rival is added to what the one before noted. */
export function takingsOf(
  chosen: readonly Asked[],
  wordsOf: (one: Asked) => string,
  visit: VisitFigure,
  view: View,
  notes: RivalNotes,
): readonly Taking[] {
  const noted = new Map(notes);
  return chosen.flatMap((one): Taking[] => {
    const taking = takingOf(one, wordsOf(one), visit, view, noted);
    if (taking && one.kind === 'rivalNews') noted.set(one.rival, noteWith(noted, one.rival, wordsOf(one), visit, view));
    return taking ? [taking] : [];
  });
}

/** What is noted on a rival, with what a visit brought. */
function noteWith(notes: RivalNotes, rival: string, words: string, { visit }: VisitFigure, { facts }: View): string {
  const line = `${visit.date} ${facts.customer?.name ?? ''}: ${words}`;
  return [notes.get(rival) ?? '', line].filter((part) => part !== '').join('\n');
}

/** Where a suggestion that was taken goes, as a command of the instrument that owns it. `null`: nothing there fits any more. */
export function takingOf(one: Asked, words: string, visit: VisitFigure, view: View, notes: RivalNotes): Taking | null {
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
    case 'quote':
      return {
        request: null,
        taken: { kind: 'quote', words: words.slice(0, 300), instrument: 'visits', ...(one.person === '' ? {} : { person: one.person }) },
      };
    case 'rivalNews':
      return taking('rivals', 'rival.edit', { rival: one.rival, fields: { note: noteWith(notes, one.rival, words, visit, view) } }, false);
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
    case 'told': {
      const { message, state } = one;
      const by = visit.visit.ours[0] ?? facts.me;
      const { date: at, channel } = visit.visit;
      return taking('three-basics', 'three-basics.setCell', {
        message,
        person: one.person,
        state,
        at,
        channel,
        ...(by === null ? {} : { by }),
      });
    }
    case 'nextVisit':
      return taking('visits', 'visits.plan', {
        date: one.date.day,
        people: [...(one.people.length > 0 ? one.people : visit.visit.people)],
        ours: visit.visit.ours,
        version: one.version,
      });
  }
}
