import { ok, type Result } from '../../base/result.ts';
import { figuresOf, untilQuarter } from '../assessment/figures.ts';
import type { Data } from '../assessment/model.ts';
import type { Wordings } from '../assessment/questionnaire.ts';
import type { Figures as Base, ItemFigure, QuarterFigures, TopicFigure } from '../assessment/types.ts';
import type { Facts } from '../facts.ts';
import { version1 } from './questionnaire.ts';

export const wordings: Wordings = [version1];

/** A rung is passed from here on. */
export const PASS = 60;
/** Most indicators named as what blocks the next rung. */
const MOST_BLOCKERS = 3;

/** One step of the stairs. A brick is one point on one indicator. */
export interface Rung {
  readonly topic: TopicFigure;
  /** 1…5. */
  readonly number: number;
  /** Mean ÷ 4 × 100; `null` where nothing is known. */
  readonly score: number | null;
  readonly was: number | null;
  /** Every indicator is answered, or had no occasion. */
  readonly complete: boolean;
  readonly passed: boolean;
  /** Bricks laid, all that there are, and those below the line. */
  readonly bricks: { readonly laid: number; readonly all: number; readonly line: number; readonly was: number | null };
}

export interface LadderQuarter {
  readonly base: QuarterFigures;
  readonly rungs: readonly Rung[];
  /** Highest rung on which one stands; `null` until rung 2 is complete. */
  readonly standing: number | null;
  readonly wasStanding: number | null;
  /** The next rung, and the indicators that block it, weakest first; `null` on the highest. */
  readonly next: { readonly rung: Rung; readonly blockers: readonly ItemFigure[]; readonly missing: number } | null;
}

export interface Figures {
  readonly base: Base;
  readonly quarters: readonly LadderQuarter[];
}

/** Mean ÷ max × 100, to a millionth: a mean that is exactly on the line must not fall under it by its binary form. */
export const scoreOf = (mean: number | null, max: number): number | null =>
  mean === null ? null : Math.round((mean / max) * 100_000_000) / 1_000_000;

/** Scores, standing and what blocks the next rung, for every quarter. */
export function figures(data: Data, facts: Facts): Figures {
  const base = figuresOf(data, facts, wordings);
  const all: LadderQuarter[] = [];
  for (const one of base.quarters) {
    const before = all.find(({ base: { quarter } }) => quarter === one.previous);
    all.push(ladderOf(one, before?.standing ?? null));
  }
  return { base, quarters: all };
}

function ladderOf(base: QuarterFigures, wasStanding: number | null): LadderQuarter {
  const rungs = base.topics.map((topic, i) => rungOf(topic, i + 1, base.questionnaire.max));
  const standing = base.seen.score ? standingOf(rungs) : null;
  return { base, rungs, standing, wasStanding, next: nextOf(rungs, standing) };
}

function rungOf(topic: TopicFigure, number: number, max: number): Rung {
  const score = scoreOf(topic.mean, max);
  const complete = topic.answered === topic.topic.items.length;
  const all = topic.of * max;
  return {
    topic,
    number,
    score,
    was: scoreOf(topic.wasMean, max),
    complete,
    passed: complete && score !== null && score >= PASS,
    bricks: {
      // from the mean, so that a colleague who was shown the score sees the same bricks; last quarter's on this quarter's scale
      laid: Math.round((topic.mean ?? 0) * (topic.answered - topic.none)),
      all,
      line: Math.ceil((all * PASS) / 100 - 1e-9),
      was: topic.wasMean === null ? null : Math.round(topic.wasMean * topic.of),
    },
  };
}

/**
 * The highest n where every rung 2…n is passed. Rung 1 is where everyone starts. `null` while rung 2 is not complete: half an answer
 * says nothing of where one stands.
 */
export function standingOf(rungs: readonly Rung[]): number | null {
  if (!rungs[1]?.complete) return null;
  const stop = rungs.slice(1).findIndex(({ passed }) => !passed);
  return stop < 0 ? rungs.length : stop + 1;
}

function nextOf(rungs: readonly Rung[], standing: number | null): LadderQuarter['next'] {
  const rung = standing === null ? undefined : rungs[standing];
  // what is not answered is unknown, not missing; a colleague who was shown the score alone does not learn what blocks
  if (!rung || !rung.complete || rung.topic.items.length === 0) return null;
  const missing = Math.max(0, rung.bricks.line - rung.bricks.laid);
  const weakest = rung.topic.items
    .filter(({ value }) => value !== null && (value ?? 0) < 4)
    .toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
  return { rung, missing, blockers: weakest.slice(0, Math.min(MOST_BLOCKERS, Math.max(missing, 1))) };
}

/** The quarter asked for; the newest where none is, or it is not there. */
export const ladderIn = ({ quarters }: Figures, asked?: string): LadderQuarter | undefined =>
  quarters.find(({ base }) => base.quarter === asked) ?? quarters.at(-1);

/** The same with a quarter as the newest, see `untilQuarter`. */
export function ladderUntil({ base, quarters }: Figures, quarter: string): Result<Figures> {
  const until = untilQuarter(base, quarter);
  return until.ok ? ok({ base: until.value, quarters: quarters.filter((one) => one.base.quarter <= quarter) }) : until;
}
