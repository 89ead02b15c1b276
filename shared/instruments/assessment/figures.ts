import { inOrder, live } from '../../base/entity.ts';
import { daysBetween, quarterDays, quarterOf } from '../../base/quarter.ts';
import { fail, ok, problem, type Problem, type Result } from '../../base/result.ts';
import type { Facts, Signal } from '../facts.ts';
import { blank, type Assessment, type Data } from './model.ts';
import { newest, wordingOf, type Questionnaire, type SignalAsked, type Topic, type Wordings } from './questionnaire.ts';
import { movedOf, sharedWith } from './sharing.ts';
import type { Figures, ItemFigure, PromiseFigure, QuarterFigures, SignalFigure, TopicFigure } from './types.ts';

/** Everything the assessments of one person show. A colleague gets only what was shared with him or her. */
export function figuresOf(data: Data, facts: Facts, wordings: Wordings): Figures {
  const now = quarterOf(facts.today);
  const known = Object.keys(data.quarters).filter((quarter) => quarter <= now);
  const all = [...new Set([...known, now])].sort();
  const own = facts.person?.own ?? true;
  const quarters = all.map((quarter) => quarterFigures(quarter, { data, facts, wordings, all, now }));
  return {
    person: facts.person?.id ?? '',
    name: facts.person?.name ?? '',
    own,
    left: facts.person?.left ?? false,
    today: facts.today,
    now,
    daysLeft: daysBetween(facts.today, quarterDays(now).last),
    quarters: own ? quarters : sharedWith(quarters, facts.me),
  };
}

interface Around {
  readonly data: Data;
  readonly facts: Facts;
  readonly wordings: Wordings;
  readonly all: readonly string[];
  readonly now: string;
}

function quarterFigures(quarter: string, around: Around): QuarterFigures {
  const { data, facts, wordings, now } = around;
  const one = data.quarters[quarter] ?? blank(newest(wordings).version, facts.today);
  const questionnaire = wordingOf(wordings, one.version);
  const previous = previousOf(quarter, data);
  const before = previous === null ? undefined : data.quarters[previous];
  const topics = questionnaire.topics.map((topic) => topicFigure(topic, { quarter, one, before, previous }, around));
  const sum = (of: (topic: TopicFigure) => number): number => topics.reduce((total, topic) => total + of(topic), 0);
  return {
    quarter,
    questionnaire,
    state: one.closedAt !== undefined ? 'closed' : quarter < now ? 'late' : 'open',
    startedAt: one.startedAt,
    closedAt: one.closedAt ?? null,
    topics,
    previous,
    answered: sum(({ answered }) => answered),
    none: sum(({ none }) => none),
    of: sum(({ items }) => items.length),
    evidence: Object.keys(one.evidence).length,
    corrections: live(one.corrections).length,
    moved: movedOf(topics),
    lookBack: before ? promisesOf(before, one, questionnaire) : [],
    lookAhead: promisesOf(one, null, questionnaire),
    shares: live(one.shares),
    seen: { score: true, evidence: true },
  };
}

/** The latest quarter before in which anything was answered. */
const previousOf = (quarter: string, data: Data): string | null =>
  Object.keys(data.quarters)
    .filter((one) => one < quarter && Object.keys(data.quarters[one]?.answers ?? {}).length > 0)
    .sort()
    .at(-1) ?? null;

interface OfQuarter {
  readonly quarter: string;
  readonly one: Assessment;
  readonly before: Assessment | undefined;
  readonly previous: string | null;
}

/** The answer that counts: the latest correction, else what was answered. */
function valueOf(one: Assessment, item: string): number | null | undefined {
  const corrected = live(one.corrections)
    .filter((correction) => correction.item === item)
    .sort((a, b) => (a.changedAt < b.changedAt ? -1 : 1))
    .at(-1);
  return corrected ? corrected.value : one.answers[item]?.value;
}

function itemFigure(topic: Topic, index: number, { one, before }: OfQuarter): ItemFigure {
  const item = topic.items[index] as Topic['items'][number];
  return {
    item,
    value: valueOf(one, item.id),
    original: one.answers[item.id]?.value,
    corrections: live(one.corrections).filter((correction) => correction.item === item.id),
    evidence: one.evidence[item.id] ?? '',
    was: before ? valueOf(before, item.id) : undefined,
    wasEvidence: before?.evidence[item.id] ?? '',
  };
}

const meanOf = (values: readonly (number | null | undefined)[]): number | null => {
  const known = values.filter((value) => value !== null && value !== undefined);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
};

function topicFigure(topic: Topic, of: OfQuarter, { data, facts, wordings, all }: Around): TopicFigure {
  const items = topic.items.map((_, i) => itemFigure(topic, i, of));
  const none = items.filter(({ value }) => value === null).length;
  const meanIn = (quarter: string): number | null => {
    const one = data.quarters[quarter];
    const asked = one && wordingOf(wordings, one.version).topics.find(({ id }) => id === topic.id);
    return asked ? meanOf(asked.items.map(({ id }) => valueOf(one, id))) : null;
  };
  return {
    topic,
    items,
    mean: meanOf(items.map(({ value }) => value)),
    wasMean: of.previous === null ? null : meanIn(of.previous),
    answered: items.filter(({ value }) => value !== undefined).length,
    none,
    of: items.length - none,
    trend: all.filter((quarter) => quarter <= of.quarter).map((quarter) => ({ quarter, mean: meanIn(quarter) })),
    signals: topic.signals.map((asked) => signalFigure(asked, of, facts.signals)),
  };
}

function signalFigure(asked: SignalAsked, { quarter, previous }: OfQuarter, signals: readonly Signal[]): SignalFigure {
  const find = (of: string | null): Signal | null => signals.find((one) => one.id === asked.id && one.quarter === of) ?? null;
  return { asked, now: find(quarter), before: find(previous) };
}

function promisesOf(made: Assessment, judged: Assessment | null, { topics }: Questionnaire): PromiseFigure[] {
  return inOrder(made.promises).map((promise) => ({
    promise,
    topic: topics.find(({ id }) => id === promise.topic),
    kept: judged?.verdicts[promise.id]?.kept ?? null,
    note: judged?.verdicts[promise.id]?.note ?? '',
  }));
}

/** The quarter asked for; the newest where none is, or it is not there. */
export const quarterIn = ({ quarters }: Figures, asked?: string): QuarterFigures | undefined =>
  quarters.find(({ quarter }) => quarter === asked) ?? quarters.at(-1);

/**
 * The figures with a quarter as the newest: what came later is not there yet. `assessment.future` for a quarter that has not begun,
 * `assessment.none` for one in which nothing was answered (the running one may be asked for before).
 */
export function untilQuarter(figures: Figures, quarter: string): Result<Figures> {
  const { name, now, quarters } = figures;
  if (quarter > now) return fail(problem('assessment.future', { quarter, now }));
  const begun = quarters.filter(({ answered, state }) => answered > 0 || state === 'closed');
  if (quarter !== now && !begun.some((one) => one.quarter === quarter)) return fail(noneOf(name, quarter, begun));
  return ok({ ...figures, quarters: quarters.filter((one) => one.quarter <= quarter) });
}

const noneOf = (name: string, quarter: string, begun: readonly QuarterFigures[]): Problem =>
  problem('assessment.none', { name, quarter, known: begun.map((one) => one.quarter).join(' ') || '—' });

/** Most have been answered: enough; a first answer: begun. */
export function stateOf(figures: Figures): 'empty' | 'begun' | 'enough' {
  const now = figures.quarters.at(-1);
  if (!now || figures.quarters.every(({ answered }) => answered === 0)) return 'empty';
  return now.answered === now.of ? 'enough' : 'begun';
}
