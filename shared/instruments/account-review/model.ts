import * as z from 'zod';
import { day, entityShape, id } from '../../base/entity.ts';
import type { Model } from '../contract.ts';

/**
 * What the owner says of an account in one sentence, and the reviews held on it. All of it is for us: nothing here is for the customer.
 * Figures are kept as they stood, so that a later page can say what moved; `null` is unknown, never zero.
 */
export const SENTENCE_LIMIT = 300;
export const DECISION_LIMIT = 160;
export const NAME_LIMIT = 80;
export const PRESENT_LIMIT = 200;
/** Whoever decides ten things decides nothing. */
export const MOST_DECISIONS = 3;

export const sentenceText = z.string().trim().min(1).max(SENTENCE_LIMIT);
export const decisionText = z.string().trim().min(1).max(DECISION_LIMIT);
export const presentText = z.string().trim().max(PRESENT_LIMIT);
export const nameText = z.string().trim().max(NAME_LIMIT);
export const decisionState = z.enum(['open', 'done', 'dropped']);

/** Figures by name (`standing.ts`). A name that is not known any more stays as it was written. */
export const standing = z.record(z.string().min(1).max(60), z.number().nullable());
const count = z.int().min(0);
export const snapshot = z.object({
  figures: standing,
  readings: z.array(z.string().max(400)).max(3),
  ages: z.object({ fresh: count, middle: count, stale: count, undated: count }),
  states: z.object({ enough: count, of: count }),
});

const sentence = z.object({
  text: sentenceText,
  /** Day it was written. */
  at: day,
  /** What it stood on: when one of these is written otherwise, the sentence is marked, never rewritten. */
  figures: standing,
});

const decision = z.object({
  ...entityShape,
  text: decisionText,
  owner: nameText,
  due: day.nullable(),
  state: decisionState,
  /** Why it was dropped, or what came of it. */
  why: nameText,
});

const review = z.object({
  ...entityShape,
  /** Day on which it was held. */
  at: day,
  /** Who was there. */
  present: presentText,
  decisions: z.record(id, decision),
  /** What stood on the page when it was closed; `null` = still open. */
  snapshot: snapshot.nullable(),
});

export const schema = z.object({
  sentence: sentence.nullable(),
  reviews: z.record(id, review),
  /** Day of the next review; `null` = not set. */
  next: day.nullable(),
});

export type Data = z.infer<typeof schema>;
export type Review = z.infer<typeof review>;
export type Decision = z.infer<typeof decision>;
export type DecisionState = Decision['state'];
export type Snapshot = z.infer<typeof snapshot>;

export const model: Model<Data> = { version: 1, schema, empty: () => ({ sentence: null, reviews: {}, next: null }), migrations: {} };
