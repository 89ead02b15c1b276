import { inOrder, live } from '../../base/entity.ts';
import type { SignalSpan, TodayLine } from '../contract.ts';
import type { Facts, Signal } from '../facts.ts';
import type { PlanFacts } from '../plan-facts.ts';
import { quarterOf, daysBetween } from '../../base/quarter.ts';
import { countSignal, isIn, isTheirPlan } from '../theirs.ts';
import { figures as compute } from './figures.ts';
import type { Data } from './model.ts';
import { nameOf, type Say } from './say.ts';
import type { Figures, PersonFigure } from './types.ts';

/** People for the other instruments, and the tie score of today as the human side of the entry barrier. */
export function publish(data: Data, facts: Facts): Partial<PlanFacts> {
  const { score } = compute(data, facts);
  return {
    people: inOrder(data.people)
      .filter(({ name }) => name !== '')
      .map((one) => ({
        id: one.id,
        name: one.name,
        title: one.title === '' ? null : one.title,
        role: one.role,
        influence: one.influence,
        tie: one.tie,
        tieWanted: one.tieWanted,
        attitude: one.attitude,
        owner: one.owner,
        left: one.leftAt !== null,
      })),
    indices:
      score.of === 0
        ? []
        : [{ id: 'stakeholders.tie', quarter: quarterOf(facts.today), value: score.value, coverage: score.known / score.of }],
  };
}

/** People newly known in a quarter. */
export function signals(data: Data, facts: Facts, span: SignalSpan): readonly Signal[] {
  if (!isTheirPlan(facts, span)) return [];
  const all = live(data.people).filter(({ name }) => name !== '');
  return all.length === 0 ? [] : [countSignal('stakeholders.added', span, all.filter(({ addedAt }) => isIn(addedAt, span)).length)];
}

/** Days before its date in which a step stands on Today. */
const AHEAD = 7;

/** Steps that are late or due, and strong people with a weak tie for whom nobody planned anything. */
export function today(figures: Figures, say: Say): readonly TodayLine[] {
  return figures.people.filter(({ ghost }) => !ghost).flatMap((one) => stepLine(one, figures, say) ?? weakLine(one, figures, say) ?? []);
}

const look = (one: PersonFigure) => ({
  value: null,
  action: 'today.look',
  intent: { kind: 'open' as const, instrument: 'stakeholders', id: one.person.id },
});

function stepLine(one: PersonFigure, { today: now, ours }: Figures, say: Say): TodayLine | null {
  const { person } = one;
  if (person.step === '' || person.stepDue === null) return null;
  const days = daysBetween(now, person.stepDue);
  if (days > AHEAD) return null;
  const kind = days < 0 ? 'late' : 'due';
  return {
    ...look(one),
    id: `${person.id} step`,
    group: days < 0 ? 'overdue' : 'due',
    kind,
    text: `today.${kind}`,
    reason: `today.${kind}.reason`,
    values: {
      name: nameOf(one, say),
      step: person.step,
      owner: ours.get(person.stepBy ?? '') ?? '?',
      day: say.format.shortDay(person.stepDue),
    },
    figure: days < 0 ? say.t('days.late', { count: -days }) : say.t('days.left', { count: days }),
    tone: days < 0 ? 'late' : 'plain',
    days: Math.abs(days),
    owner: person.stepBy,
  };
}

function weakLine(one: PersonFigure, { score }: Figures, say: Say): TodayLine | null {
  const { person, weak } = one;
  if (!weak || person.step !== '' || score.value === null) return null;
  return {
    ...look(one),
    id: `${person.id} weak`,
    group: 'keep',
    kind: 'weak',
    rank: 1,
    text: 'today.weak',
    reason: 'today.weak.reason',
    values: { name: nameOf(one, say), influence: person.influence ?? 0, tie: say.t(`tie.${(person.tie ?? 0) as 0}`) },
    figure: say.t('today.weak.figure', { influence: person.influence ?? 0, tie: person.tie ?? 0 }),
    tone: 'plain',
    owner: person.owner,
  };
}
