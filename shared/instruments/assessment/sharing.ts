import type { Reading } from '../contract.ts';
import type { Share } from './model.ts';
import type { ItemFigure, QuarterFigures, TopicFigure } from './types.ts';

/** Something that is shown, or is about to be. */
export type Shown = Pick<Share, 'what' | 'of'>;

/** What one colleague was shown of a quarter. */
class Seen {
  constructor(private readonly shares: readonly Shown[]) {}

  get anything(): boolean {
    return this.shares.length > 0;
  }
  get score(): boolean {
    return this.shares.some(({ what }) => what === 'score');
  }
  /** The answers of a topic, one by one. */
  answers(topic: string): boolean {
    return this.#has('topic', topic);
  }
  /** Only beside answers that are shown; of one topic, or of all of them. */
  evidence(topic: string): boolean {
    return this.answers(topic) && this.shares.some(({ what, of }) => what === 'evidence' && (of === undefined || of === topic));
  }
  mean(topic: string): boolean {
    return this.score || this.answers(topic);
  }
  promise(id: string): boolean {
    return this.#has('promise', id);
  }
  #has(wanted: Share['what'], id: string): boolean {
    return this.shares.some(({ what, of }) => what === wanted && of === id);
  }
}

/**
 * What one colleague may see: nothing but what was shared with him or her, item by item, quarter by quarter: a quarter shown does not show
 * the one before it. That a quarter is done is the only thing known without sharing; of one that is not closed not even that.
 */
export function sharedWith(quarters: readonly QuarterFigures[], viewer: string | null): readonly QuarterFigures[] {
  const mine = (one: QuarterFigures | undefined): readonly Share[] => (one?.shares ?? []).filter((share) => share.with === viewer);
  const seen = new Map(quarters.map((one) => [one.quarter, new Seen(mine(one))]));
  return quarters
    .filter(({ state }) => state === 'closed')
    .map((one) => ({ ...masked(one, (quarter) => seen.get(quarter) ?? new Seen([])), shares: mine(one) }));
}

/** Exactly what a colleague will see of a quarter once more is shown. Made by the very function that makes what he or she sees. */
export function previewOf(
  quarters: readonly QuarterFigures[],
  quarter: string,
  viewer: string,
  more: readonly Shown[],
): QuarterFigures | undefined {
  const shown = more.map((one, i): Share => ({ ...one, id: `preview-${i}`, rev: 0, changedAt: '', with: viewer, at: '' }));
  const shownToo = quarters.map((one) => (one.quarter === quarter ? { ...one, shares: [...one.shares, ...shown] } : one));
  return sharedWith(shownToo, viewer).find((one) => one.quarter === quarter);
}

/** Steps lead into one's own answers: a colleague reads the sentence alone. */
export const forViewer = (all: readonly Reading[], own: boolean): readonly Reading[] =>
  own ? all : all.map(({ id, severity, text, values, weight }) => ({ id, severity, text, values, weight }));

type SeenIn = (quarter: string) => Seen;

function masked(one: QuarterFigures, seenIn: SeenIn): QuarterFigures {
  const now = seenIn(one.quarter);
  const before = one.previous === null ? new Seen([]) : seenIn(one.previous);
  const topics = one.topics.map((topic) => maskedTopic(topic, now, before, seenIn));
  const sum = (of: (topic: TopicFigure) => number): number => topics.reduce((total, topic) => total + of(topic), 0);
  const items = topics.flatMap((topic) => topic.items);
  return {
    ...one,
    startedAt: '',
    closedAt: now.anything ? one.closedAt : null,
    topics,
    previous: before.anything ? one.previous : null,
    answered: sum(({ answered }) => answered),
    none: sum(({ none }) => none),
    evidence: items.filter(({ evidence }) => evidence !== '').length,
    corrections: items.flatMap(({ corrections }) => corrections).length,
    moved: movedOf(topics),
    lookBack: [],
    lookAhead: one.lookAhead.filter(({ promise }) => now.promise(promise.id)),
    seen: { score: now.score, evidence: topics.some(({ topic }) => now.evidence(topic.id)) },
  };
}

function maskedTopic(one: TopicFigure, now: Seen, before: Seen, seenIn: SeenIn): TopicFigure {
  const { id } = one.topic;
  const seen = now.mean(id);
  return {
    ...one,
    items: now.answers(id) ? one.items.map((item) => maskedItem(item, id, now, before)) : [],
    mean: seen ? one.mean : null,
    wasMean: before.mean(id) && seen ? one.wasMean : null,
    answered: seen ? one.answered : 0,
    none: seen ? one.none : 0,
    of: seen ? one.of : one.topic.items.length,
    trend: seen ? one.trend.map(({ quarter, mean }) => ({ quarter, mean: seenIn(quarter).mean(id) ? mean : null })) : [],
    signals: [],
  };
}

/** What was answered before a correction, and why it was corrected, goes with the evidence. */
function maskedItem(item: ItemFigure, topic: string, now: Seen, before: Seen): ItemFigure {
  const evidence = now.evidence(topic);
  return {
    ...item,
    original: evidence ? item.original : item.value,
    corrections: evidence ? item.corrections : [],
    evidence: evidence ? item.evidence : '',
    was: before.answers(topic) ? item.was : undefined,
    wasEvidence: before.evidence(topic) ? item.wasEvidence : '',
  };
}

/** Means are compared as they are shown: to a tenth. */
const tenths = (value: number): number => Math.round(value * 10);

/** Topics up, down and the same against the quarter before. */
export function movedOf(topics: readonly TopicFigure[]): QuarterFigures['moved'] {
  const ways = topics.flatMap(({ mean, wasMean }) => (mean === null || wasMean === null ? [] : [tenths(mean) - tenths(wasMean)]));
  return {
    up: ways.filter((way) => way > 0).length,
    down: ways.filter((way) => way < 0).length,
    same: ways.filter((way) => way === 0).length,
  };
}
