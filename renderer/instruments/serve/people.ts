import { quarterOf } from '@shared/base/quarter.ts';
import type { KnownPerson } from '@shared/instruments/plan-facts.ts';
import type { Figures } from '@shared/instruments/serve/types.ts';

/** What is not known of a person says nothing for asking him or her first. */
const weightOf = ({ influence, tie }: KnownPerson): number => (influence ?? 0) * (tie ?? 0);

/** People of the plan who were not asked this quarter: who counts there and knows us comes first. */
export function notAsked({ everybody, today }: Figures, people: readonly KnownPerson[]): readonly KnownPerson[] {
  const now = everybody.filter(({ quarter }) => quarter === quarterOf(today));
  return people
    .filter(({ id, name, left }) => !left && !now.some((reply) => reply.person === id || reply.name === name))
    .toSorted((a, b) => weightOf(b) - weightOf(a));
}
