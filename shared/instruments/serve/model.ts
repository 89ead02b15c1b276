import * as z from 'zod';
import { day, entityShape, id, quarter } from '../../base/entity.ts';
import type { Model } from '../contract.ts';
import { BEHAVIOURS } from './behaviours.ts';

/**
 * How well we serve this customer, behaviour by behaviour: as we see it, and as people there see it. 1 = not at all … 5 = fully; what was not
 * asked or cannot be said is absent or `null`, never the middle. Nothing here is for the customer.
 */
export const behaviourId = z.enum(BEHAVIOURS);
export const score = z.int().min(1).max(5);
export const words = z.string().trim().max(200);

const own = z.object({
  /** Score given in a quarter; it holds until a later one. */
  ratings: z.record(quarter, score.nullable()),
  /** What the score is judged by. */
  evidence: words,
});
export type Own = z.infer<typeof own>;

/** What one person at the customer said in one quarter. */
const reply = z.object({
  ...entityShape,
  quarter,
  /** Person of the plan or contact, if it is one of them. */
  person: id.nullable(),
  name: z.string().trim().max(80),
  at: day,
  answers: z.partialRecord(behaviourId, score.nullable()),
});
export type Reply = z.infer<typeof reply>;

export const schema = z.object({ own: z.partialRecord(behaviourId, own), replies: z.record(id, reply) });
export type Data = z.infer<typeof schema>;

export const bareOwn = (): Own => ({ ratings: {}, evidence: '' });
export const model: Model<Data> = { version: 1, schema, empty: () => ({ own: {}, replies: {} }), migrations: {} };
