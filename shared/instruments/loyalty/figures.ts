import { inOrder, type Quarter } from '../../base/entity.ts';
import { daysBetween } from '../../base/quarter.ts';
import type { Facts, Tier } from '../facts.ts';
import type { PlanFacts } from '../plan-facts.ts';
import { byFactor, FACTORS, type Factor, type Weights } from './factors.ts';
import { indexOf, meanOf, meanScores, scoresOf } from './mean.ts';
import type { Data, Respondent } from './model.ts';
import { questionsOf, wordingOf } from './questionnaire.ts';
import { rivalFigures } from './rivalFigures.ts';
import type { FactorFigure, Figures, QuestionFigure, RespondentFigure, RivalFigure, Round, Said, Scores } from './types.ts';

/** Days after which a customer is asked again: half a year for an A customer, large or small, else a year. */
const LIMITS: Readonly<Record<Tier, number>> = { A: 183, S: 183, B: 365, C: 365 };
/** Share of the weight, and people, from which the picture is called enough. */
const ENOUGH = { coverage: 0.8, people: 2 };

export function figures(data: Data, facts: Facts): Figures {
  const { weights } = data;
  const all = inOrder(data.respondents);
  const rounds = roundsOf(all, weights);
  const now = rounds.at(-1) ?? null;
  const last = rounds.at(-2) ?? null;
  const answered = all.filter(hasAnswered);
  return {
    customer: facts.customer?.name ?? '',
    today: facts.today,
    weights,
    rows: FACTORS.map((factor, i) =>
      rowOf(
        factor,
        i + 1,
        answered.filter(({ quarter }) => quarter === now?.quarter),
        last,
        weights,
      ),
    ),
    rounds,
    now,
    before: now && last ? { quarter: last.quarter, change: changeOf(now, last, weights) } : null,
    rivals: rivalFigures(all, now, facts, weights),
    asked: askedOf(all, facts.today, weights),
    at: answered.reduce<string | null>((newest, { got }) => ((got ?? '') > (newest ?? '') ? got : newest), null),
    limit: LIMITS[facts.customer?.tier ?? 'C'],
  };
}

const hasAnswered = ({ got }: Respondent): boolean => got !== null;

/** Quarters in which somebody answered, all with today's weights so that they compare. */
function roundsOf(all: readonly Respondent[], weights: Weights): readonly Round[] {
  const answered = all.filter(hasAnswered);
  const quarters = [...new Set(answered.map(({ quarter }) => quarter))].toSorted();
  return quarters.map((quarter) => {
    const people = answered.filter((one) => one.quarter === quarter).map(scoresOf);
    const scores = meanScores(people);
    return { quarter, scores, index: indexOf(scores, weights), people: people.length };
  });
}

function changeOf(now: Round, last: Round, weights: Weights): number | null {
  const [to, from] = [indexOf(now.scores, weights, last.scores), indexOf(last.scores, weights, now.scores)];
  return to.value === null || from.value === null ? null : to.value - from.value;
}

function rowOf(factor: Factor, number: number, people: readonly Respondent[], last: Round | null, weights: Weights): FactorFigure {
  const weight = weights[factor];
  const scored = people.flatMap((one) => {
    const score = scoresOf(one)[factor];
    return score === null ? [] : [{ id: one.id, name: one.name, score }];
  });
  const score = meanOf(scored.map((one) => one.score));
  return {
    factor,
    number,
    weight,
    score,
    before: last?.scores[factor] ?? null,
    people: scored.length,
    gives: score === null ? null : (weight * score) / 10,
    room: score === null ? null : (weight * (10 - score)) / 10,
    questions: questionFigures(factor, people),
    scored,
    said: saidOf(factor, people),
  };
}

/** Questions in the newest wording that anybody of the round answered. */
function questionFigures(factor: Factor, people: readonly Respondent[]): readonly QuestionFigure[] {
  const version = Math.max(0, ...people.map((one) => one.version));
  return questionsOf(wordingOf(version))
    .filter((one) => one.factor === factor)
    .map(({ id, number, text }) => ({ id, number, factor, text, mean: meanOf(people.map(({ scores }) => scores[id])) }));
}

const saidOf = (factor: Factor, people: readonly Respondent[]): readonly Said[] =>
  people.flatMap(({ version, words, name, title, way, got }) =>
    wordingOf(version).factors[factor].items.flatMap(({ id }) => (words[id] ? [{ words: words[id], name, title, way, at: got }] : [])),
  );

function askedOf(all: readonly Respondent[], today: string, weights: Weights): Figures['asked'] {
  const quarter = all.reduce<Quarter>((newest, one) => (one.quarter > newest ? one.quarter : newest), '');
  return quarter === '' ? null : { quarter, people: peopleOf(all, quarter, today, weights) };
}

const peopleOf = (all: readonly Respondent[], quarter: Quarter, today: string, weights: Weights): readonly RespondentFigure[] =>
  all.filter((one) => one.quarter === quarter).map((one) => respondentFigure(one, today, weights));

/** Who was asked in a round, in the order they were written down. */
export const askedIn = ({ respondents, weights }: Data, quarter: Quarter, today: string): readonly RespondentFigure[] =>
  peopleOf(inOrder(respondents), quarter, today, weights);

const NOTHING: Scores = byFactor(() => null);
function respondentFigure(respondent: Respondent, today: string, weights: Weights): RespondentFigure {
  const { got, sent } = respondent;
  const scores = got === null ? NOTHING : scoresOf(respondent);
  const waited = got !== null || sent === null ? null : Math.max(0, daysBetween(sent, today));
  return { respondent, scores, index: indexOf(scores, weights), waited };
}

/** The rival compared with: the one looked at, if it was ever scored, else the best known. */
export const rivalIn = ({ rivals }: Figures, lens: string | null | undefined): RivalFigure | null =>
  rivals.find(({ rival }) => rival.id === lens) ?? rivals[0] ?? null;

/** Factors by what they could still add, the most first; those that are not known come last. */
export const byRoom = (rows: readonly FactorFigure[]): readonly FactorFigure[] =>
  rows.toSorted((a, b) => (b.room ?? -1) - (a.room ?? -1) || a.number - b.number);

export function stateOf({ asked, now }: Figures): 'empty' | 'begun' | 'enough' {
  if (asked === null) return 'empty';
  return now && now.people >= ENOUGH.people && now.index.known >= ENOUGH.coverage * now.index.of ? 'enough' : 'begun';
}

/** The indices by quarter, for what follows the plan over time. */
export function publish(data: Data, facts: Facts): Partial<PlanFacts> {
  const all = figures(data, facts);
  const told = (id: string, rounds: readonly Round[]) =>
    rounds.map(({ quarter, index }) => ({ id, quarter, value: index.value, coverage: index.of === 0 ? 0 : index.known / index.of }));
  return { indices: [...told('loyalty.index', all.rounds), ...told('loyalty.rival', all.rivals[0]?.rounds ?? [])] };
}
