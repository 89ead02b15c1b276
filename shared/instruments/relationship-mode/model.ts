import * as z from 'zod';
import { day, quarter } from '../../base/entity.ts';
import type { Model } from '../contract.ts';
import { CONTRASTS } from './contrasts.ts';

/**
 * Where we stand with this customer on each contrast, and where we want to stand. All of it is our own judgement: nothing here is for the
 * customer. What was not asked is absent or `null`, never 0, since 0 is the middle of the scale.
 */
export const step = z.union([z.literal(-2), z.literal(-1), z.literal(0), z.literal(1), z.literal(2)]);
export const words = z.string().trim().max(200);
export const contrastId = z.enum(CONTRASTS);

const standing = z.object({
  /** Step given in a quarter; it holds until a later one. `null` = from then on not known. */
  ratings: z.record(quarter, step.nullable()),
  target: step.nullable(),
  /** What the step is judged by. */
  evidence: words,
  /** Why the target lies there: a target is a choice that costs something, not +2 everywhere. */
  reason: words,
  /** What is done first to come nearer, and by when. */
  first: words,
  firstDue: day.nullable(),
  /** Day of the newest rating. */
  at: day.nullable(),
});

export const schema = z.object({ standings: z.partialRecord(contrastId, standing) });
export type Data = z.infer<typeof schema>;
export type Standing = z.infer<typeof standing>;

export const bareStanding = (): Standing => ({
  ratings: {},
  target: null,
  evidence: '',
  reason: '',
  first: '',
  firstDue: null,
  at: null,
});

export const model: Model<Data> = { version: 1, schema, empty: () => ({ standings: {} }), migrations: {} };
