import * as z from 'zod';
import { forCustomer } from '../../base/audience.ts';
import { entityShape, id, orderKey, provenanceShape, quarter } from '../../base/entity.ts';
import type { Model } from '../contract.ts';

/**
 * What a customer values, and how we and each rival do at it. Importance and ratings are 0…10; `null` is unknown, and "does not offer it"
 * is a third thing: neither is 0. A customer may read the names of the benefits and our own proof, nothing else.
 */
export const NAME_LIMIT = 40;
export const PROOF_LIMIT = 200;
export const nameText = z.string().trim().min(1).max(NAME_LIMIT);
export const proofText = z.string().trim().min(1).max(PROOF_LIMIT);

const was = z.object({ quarter, value: z.number().nullable() }).optional();
export const origin = z.object(provenanceShape);

export const importance = z.int().min(0).max(10);
/** Ratings go in halves. */
export const score = z.number().min(0).max(10).multipleOf(0.5);

const rated = { value: score.nullable(), was, ...provenanceShape };
const ours = z.object({ ...rated, proof: forCustomer(proofText).optional() });
const theirs = z.object({
  ...rated,
  /** `false`: this rival does not offer the thing at all; it is left out, not rated 0. */
  offers: z.boolean(),
  proof: proofText.optional(),
});

const benefit = z.object({
  ...entityShape,
  order: orderKey,
  name: forCustomer(nameText),
  importance: z.object({ value: importance.nullable(), was, ...provenanceShape }),
  ours,
  /** By the rival's id. */
  theirs: z.record(id, theirs),
  /** What we could deliver here: an offer of another instrument (`<instrument>:<id>`). */
  offer: z.string().min(1).max(140).optional(),
});

export const schema = z.object({ benefits: z.record(id, benefit) });

export type Data = z.infer<typeof schema>;
export type Benefit = z.infer<typeof benefit>;
export type Theirs = z.infer<typeof theirs>;

/** Who is rated: `us`, or a rival's id. */
export const US = 'us';

export const model: Model<Data> = { version: 1, schema, empty: () => ({ benefits: {} }), migrations: {} };
