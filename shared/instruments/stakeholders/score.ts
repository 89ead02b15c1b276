import type { Holder, PersonFigure, Score, Thread } from './types.ts';

/** Steps of the tie from no contact to trust. */
const MOST = 3;
const isCounted = ({ person }: PersonFigure): boolean => person.influence !== null && person.tie !== null;
const influenceOf = ({ person }: PersonFigure): number => person.influence ?? 0;
const tieOf = ({ person }: PersonFigure): number => person.tie ?? 0;
const total = (people: readonly PersonFigure[], of: (one: PersonFigure) => number): number => people.reduce((sum, one) => sum + of(one), 0);

/** Tie score of people, 0–100: how much of the influence we could reach we do reach. Who is not known is left out and said. */
export function scoreOf(people: readonly PersonFigure[]): Score {
  const counted = people.filter(isCounted);
  const influence = total(counted, influenceOf);
  const part = (of: (one: PersonFigure) => number): number | null =>
    influence === 0 ? null : (total(counted, (one) => influenceOf(one) * of(one)) / MOST / influence) * 100;
  return {
    value: part(tieOf),
    wanted: part((one) => Math.max(tieOf(one), one.person.tieWanted ?? 0)),
    known: counted.length,
    of: people.length,
    influence,
  };
}

/** What each of ours holds, most first; relations without an owner belong to nobody. */
export function holdersOf(people: readonly PersonFigure[], names: ReadonlyMap<string, string>): readonly Holder[] {
  const counted = people.filter(isCounted);
  const all = total(counted, heldBy);
  const owners = [...new Set(counted.flatMap(({ person }) => (person.owner === null ? [] : [person.owner])))];
  return owners
    .map((owner) => {
      const own = counted.filter(({ person }) => person.owner === owner);
      const held = total(own, heldBy);
      return { owner, name: names.get(owner) ?? '?', count: own.length, held, share: all === 0 ? 0 : held / all };
    })
    .toSorted((a, b) => b.held - a.held);
}
const heldBy = (one: PersonFigure): number => influenceOf(one) * tieOf(one);

/** One of ours who holds at least so many percent of all that is held, and what would be left; `null` where the load is spread. */
export function threadOf(people: readonly PersonFigure[], holders: readonly Holder[], percent: number): Thread | null {
  const [first] = holders;
  if (!first || first.share * 100 < percent || people.filter(isCounted).length < 2) return null;
  const without = scoreOf(people.map((one) => (one.person.owner === first.owner ? { ...one, person: { ...one.person, tie: 0 } } : one)));
  return { ...first, without: without.value ?? 0 };
}
