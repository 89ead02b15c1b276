import { expect, test } from 'vitest';
import { makeFormat } from '../../i18n/format.ts';
import { translator } from '../../i18n/translate.ts';
import type { KnownReview, KnownSnapshot } from '../../instruments/plan-facts.ts';
import { frontMessages } from './messages.ts';
import { agesOf, changeLines, openReviewOf, sinceReview, snapshotOf } from './review.ts';
import { changedUnderSentence, sentenceOf } from './sentence.ts';
import type { Front } from './types.ts';

const speech = { t: translator(frontMessages, 'en'), format: makeFormat('en', 'CNY') };
const snapshot: KnownSnapshot = {
  figures: { value: 20_000_000, gap: 18 },
  readings: [],
  ages: { fresh: 1, middle: 0, stale: 4, undated: 0 },
  states: { enough: 7, of: 12 },
};
const review = (id: string, at: string, frozen: KnownSnapshot | null): KnownReview => ({
  id,
  at,
  present: '',
  decisions: [],
  snapshot: frozen,
});
const age = { instrument: 'a', title: 'a', fresh: 2, middle: 1, stale: 3, undated: 0 };
const front = {
  today: '2026-11-23',
  value: 20_000_000,
  valueBefore: null,
  readings: [{ instrument: 'a', title: 'a', severity: 'note', weight: 0, text: 'x'.repeat(500), intent: { kind: 'open' } }],
  standing: { value: 20_000_000, gap: 14, lateActions: null },
  ages: [age, { ...age, instrument: 'b' }],
  states: { enough: 7, of: 12 },
  said: null,
  reviews: [review('old', '2026-05-20', snapshot), review('last', '2026-08-24', snapshot), review('open', '2026-11-23', null)],
} as unknown as Front;

test('changes are told against the last closed review, whatever is open', () => {
  const since = sinceReview(front);
  expect([since?.review.id, since?.days]).toEqual(['last', 91]);
  expect(since && changeLines(since, speech)).toEqual([
    { name: 'Gaps in people', change: '18 → 14' },
    { name: 'Stale facts', change: '4 → 6' },
  ]);
  expect(openReviewOf(front)?.id).toBe('open');
  expect(sinceReview({ ...front, reviews: [review('open', '2026-11-23', null)] })).toBeNull();
});

test('closing keeps figures, three readings of bearable length, ages of all views and states', () => {
  const frozen = snapshotOf(front);
  expect(frozen.figures).toEqual(front.standing);
  expect(frozen.readings.map((one) => one.length)).toEqual([400]);
  expect(frozen.ages).toEqual(agesOf(front.ages));
  expect(frozen.ages).toEqual({ fresh: 4, middle: 2, stale: 6, undated: 0 });
});

test('the owner’s sentence stands until it is cleared, and says which figures it stood on have changed', () => {
  const said = { text: 'Ours', at: '2026-08-24', figures: { value: 20_000_000, gap: 18 } };
  expect(sentenceOf({ ...front, said }, speech)).toBe('Ours');
  expect(changedUnderSentence({ ...front, said })).toEqual([{ name: 'gap', before: 18, now: 14 }]);
  expect(sentenceOf(front, speech)).not.toBe('Ours');
  expect(changedUnderSentence(front)).toEqual([]);
});
