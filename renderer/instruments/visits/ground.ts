import type { Ground } from '@shared/instruments/visits/rules/types.ts';
import type { Data, Visit } from '@shared/instruments/visits/model.ts';
import type { Rivals } from '@shared/workspace/schemas.ts';
import type { InstrumentViewProps } from '../contract.ts';
import type { Session } from './session.ts';

/** What the rules may know: people, rivals, products and measures that somebody entered. */
export function groundFor({ view }: Session, visit: Visit): Ground {
  const { facts } = view;
  const { nicknames } = view.data as Data;
  const here = facts.plan.people.filter(({ left }) => !left);
  const contacts = (facts.customer?.contacts ?? []).filter(({ id, name }) => !here.some((one) => one.id === id || one.name === name));
  const offers = facts.openings.filter(({ kind }) => kind === 'offer').map(({ title }) => title);
  return {
    visitDay: visit.date,
    calendar: facts.calendar,
    people: [...here, ...contacts].map(({ id, name, title }) => ({
      id,
      name,
      title,
      nicknames: nicknames.filter(({ person }) => person === id).map((one) => one.name),
    })),
    rivals: facts.rivals,
    products: [...new Set([...facts.categories.map(({ name }) => name), ...offers])],
    measures: facts.plan.goals.map(({ id, title, measure, unit }) => ({ id, goal: title, name: measure, unit })),
  };
}

export const rivalNotes = ({ world }: InstrumentViewProps): ReadonlyMap<string, string> =>
  new Map(Object.values((world.docs['rivals'] as Rivals | undefined)?.rivals ?? {}).map(({ id, note = '' }) => [id, note]));
