import type { Facts, Rival } from '../facts.ts';
import { ownLanes } from '../rivals.ts';
import type { Slot } from '../signs.ts';
import { byFactor, FACTORS, type Weights } from './factors.ts';
import { indexOf, meanScores, withScore } from './mean.ts';
import type { Respondent, RivalAnswer } from './model.ts';
import type { Index, RivalFigure, Round, Scores } from './types.ts';

const slotOf = (at: number): Slot => (at === 0 || at === 1 || at === 2 ? at : 3);
const isKnown = ({ scores }: RivalAnswer): boolean => Object.values(scores).some((one) => one !== null);
const answersOf = (people: readonly Respondent[], rival: string): readonly RivalAnswer[] =>
  people.flatMap(({ rivals }) => (rivals[rival] && isKnown(rivals[rival]) ? [rivals[rival]] : []));
const scoresOf = (all: readonly RivalAnswer[]): Scores => meanScores(all.map(({ scores }) => byFactor((factor) => scores[factor] ?? null)));

/** Rivals that anybody scored, the best known of the round first; `now` = our scores in the round drawn. */
export function rivalFigures(
  people: readonly Respondent[],
  now: Round | null,
  { rivals }: Facts,
  weights: Weights,
): readonly RivalFigure[] {
  const told = (id: string): number => answersOf(people, id).length;
  const own = ownLanes(rivals, told);
  return rivals
    .filter(({ id }) => told(id) > 0)
    .map((rival) => figureOf(rival, slotOf(own.indexOf(rival)), people, now, weights))
    .toSorted((a, b) => b.index.known - a.index.known || b.people - a.people);
}

function figureOf(rival: Rival, slot: Slot, people: readonly Respondent[], now: Round | null, weights: Weights): RivalFigure {
  const quarters = [...new Set(people.map(({ quarter }) => quarter))].toSorted();
  const rounds = quarters.flatMap((quarter): Round[] => {
    const all = answersOf(
      people.filter((one) => one.quarter === quarter),
      rival.id,
    );
    const scores = scoresOf(all);
    return all.length === 0 ? [] : [{ quarter, scores, index: indexOf(scores, weights), people: all.length }];
  });
  const unknown = byFactor(() => null);
  const { scores, people: count } = rounds.find(({ quarter }) => quarter === now?.quarter) ?? { scores: unknown, people: 0 };
  const mine = now?.scores ?? unknown;
  const [ours, theirs] = [indexOf(mine, weights, scores), indexOf(scores, weights, mine)];
  const gap = gapOf(ours, theirs);
  return {
    rival,
    slot,
    scores,
    index: indexOf(scores, weights),
    people: count,
    rounds,
    ours,
    theirs,
    gap,
    level: levelOf(mine, scores, weights),
  };
}

const gapOf = (ours: Index, theirs: Index): number | null =>
  ours.value === null || theirs.value === null ? null : ours.value - theirs.value;

/** s − gap × known ÷ (10 × weight): raising a factor by one point adds 10 × weight ÷ known to our index. */
function levelOf(ours: Scores, theirs: Scores, weights: Weights): Scores {
  const mine = indexOf(ours, weights, theirs);
  const gap = gapOf(mine, indexOf(theirs, weights, ours));
  return byFactor((factor) => {
    const score = ours[factor];
    if (gap === null || score === null || theirs[factor] === null || weights[factor] === 0) return null;
    const at = score - (gap * mine.known) / (10 * weights[factor]);
    return at < 0 || at > 10 ? null : at;
  });
}

/** Index and distance to a rival if one factor had another score; nothing of it is kept. */
export function whatIf(
  scores: Scores,
  weights: Weights,
  rival: RivalFigure | null,
  at: { factor: (typeof FACTORS)[number]; value: number },
) {
  const changed = withScore(scores, at.factor, at.value);
  const against = rival === null ? null : gapOf(indexOf(changed, weights, rival.scores), indexOf(rival.scores, weights, changed));
  return { index: indexOf(changed, weights), gap: against };
}
