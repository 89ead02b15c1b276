import { inOrder, live } from '../../base/entity.ts';
import { daysBetween } from '../../base/quarter.ts';
import { staleAfter } from '../certainty.ts';
import type { Facts } from '../facts.ts';
import type { KnownVisit } from '../plan-facts.ts';
import type { Data, Limits, Stakeholder } from './model.ts';
import { holdersOf, scoreOf, threadOf } from './score.ts';
import type { Figures, PersonFigure } from './types.ts';

export function figures(data: Data, facts: Facts): Figures {
  const all = inOrder(data.people);
  const here = all.filter(({ leftAt }) => leftAt === null);
  const look = lookOf(facts, data.limits);
  const people = here.map((person) => personOf(person, here, look));
  const known = people.filter(({ ghost }) => !ghost);
  const score = scoreOf(known);
  const counted = known.map((one) => ({ ...one, gain: gainOf(one, score.influence) }));
  const byId = new Map(counted.map((one) => [one.person.id, one]));
  const withGain = people.map((one) => byId.get(one.person.id) ?? one);
  const holders = holdersOf(counted, new Map(facts.people.map(({ id, name }) => [id, name])));
  const weak = counted.filter((one) => one.weak);
  const decided = counted.some(({ person }) => person.role === 'decides' && person.status === 'confirmed');
  const hereIds = new Set(here.map(({ id }) => id));
  return {
    customer: facts.customer?.name ?? '',
    today: facts.today,
    limits: data.limits,
    people: withGain,
    left: all.filter(({ leftAt }) => leftAt !== null).map((person) => personOf(person, here, look)),
    sways: live(data.sways).filter(({ from, to }) => hereIds.has(from) && hereIds.has(to)),
    score,
    weak,
    weakShare:
      score.influence === 0 ? 0 : sum(weak, ({ person }) => person.influence ?? 0) / sum(counted, ({ person }) => person.influence ?? 0),
    unsure: withGain.filter(({ ghost, person }) => ghost || (!decided && person.role === 'decides' && person.status !== 'confirmed')),
    decided,
    quiet: counted.filter((one) => one.quiet),
    holders,
    thread: threadOf(counted, holders, data.limits.thread),
    gaps: counted
      .filter(({ gain }) => (gain ?? 0) > 0)
      .toSorted((a, b) => influenceOf(b) - influenceOf(a) || (b.gain ?? 0) - (a.gain ?? 0)),
    unplaced: unplaced(all, facts),
    ours: new Map(facts.people.map(({ id, name }) => [id, name])),
    rivals: rivalsOf(facts),
  };
}

const sum = <T>(all: readonly T[], of: (one: T) => number): number => all.reduce((total, one) => total + of(one), 0);
const influenceOf = ({ person }: PersonFigure): number => person.influence ?? 0;

interface Look {
  readonly today: string;
  readonly limits: Limits;
  readonly stale: number;
  readonly visits: readonly KnownVisit[];
}
const lookOf = ({ today, customer, plan }: Facts, limits: Limits): Look => ({
  today,
  limits,
  stale: staleAfter(customer?.tier ?? 'C'),
  visits: plan.visits.filter(({ state, date }) => state === 'reported' && date <= today),
});

function personOf(person: Stakeholder, here: readonly Stakeholder[], { today, limits, stale, visits }: Look): PersonFigure {
  const ghost = person.name === '';
  const met = visits.filter(({ people }) => people.includes(person.id)).map(({ date }) => date);
  const last = [...met, ...(person.touched === null ? [] : [person.touched])].toSorted().at(-1) ?? null;
  const days = last === null ? null : daysBetween(last, today);
  const boss = here.some(({ id }) => id === person.boss) ? person.boss : null;
  const strong = (person.influence ?? 0) >= limits.strong;
  return {
    person,
    boss,
    children: here.filter((one) => one.boss === person.id).map(({ id }) => id),
    ghost,
    last,
    days,
    weak: !ghost && strong && person.tie !== null && person.tie <= limits.weak,
    quiet: !ghost && (days === null || days > limits.quiet),
    stale: !ghost && days !== null && days > stale,
    gain: null,
  };
}

function gainOf({ person: { influence, tie, tieWanted } }: PersonFigure, total: number): number | null {
  if (tie === null || influence === null || total === 0) return null;
  return ((influence * Math.max(0, (tieWanted ?? tie) - tie)) / 3 / total) * 100;
}

/** Contacts nobody put on the drawing yet: neither linked nor of the same name. */
function unplaced(all: readonly Stakeholder[], { customer }: Facts): Figures['unplaced'] {
  const links = new Set(all.map(({ contact }) => contact));
  const names = new Set(all.map(({ name }) => name));
  return (customer?.contacts ?? []).filter(({ id, name }) => !links.has(id) && !names.has(name));
}

const rivalsOf = ({ rivals }: Facts): Figures['rivals'] =>
  new Map(rivals.map(({ id, mark, name }, i) => [id, { mark, name, slot: Math.min(i, 3) as 0 | 1 | 2 | 3 }]));

export function stateOf({ people, score }: Figures): 'empty' | 'begun' | 'enough' {
  if (people.length === 0) return 'empty';
  return score.known >= 4 && score.known === score.of ? 'enough' : 'begun';
}
