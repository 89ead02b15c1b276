import type { QuarterFigures } from './types.ts';

/**
 * What one colleague may see of a quarter: nothing but what was shared with him or her, item by item. That a quarter is done is the only
 * thing known without sharing; a quarter that is not closed is not even that.
 */
export function sharedWith(all: QuarterFigures, viewer: string | null): readonly QuarterFigures[] {
  if (all.state !== 'closed') return [];
  const mine = all.shares.filter((share) => share.with === viewer);
  const score = mine.some(({ what }) => what === 'score');
  const evidence = mine.some(({ what }) => what === 'evidence');
  const topics = new Set(mine.filter(({ what }) => what === 'topic').map(({ of }) => of));
  const promises = new Set(mine.filter(({ what }) => what === 'promise').map(({ of }) => of));
  return [
    {
      ...all,
      topics: all.topics.map((one) => {
        const whole = topics.has(one.topic.id);
        const seen = score || whole;
        return {
          ...one,
          items: whole ? one.items.map((item) => (evidence ? item : { ...item, evidence: '', wasEvidence: '', corrections: [] })) : [],
          mean: seen ? one.mean : null,
          wasMean: seen ? one.wasMean : null,
          trend: seen ? one.trend : [],
          signals: [],
        };
      }),
      moved: score ? all.moved : { up: 0, down: 0, same: 0 },
      lookBack: [],
      lookAhead: all.lookAhead.filter(({ promise }) => promises.has(promise.id)),
      shares: mine,
      seen: { score, evidence },
    },
  ];
}
