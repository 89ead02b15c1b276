import * as z from 'zod';
import { amount } from '../../base/amount.ts';
import { forCustomer } from '../../base/audience.ts';
import { entityShape, id, orderKey, provenanceShape, quarter } from '../../base/entity.ts';
import type { Model } from '../contract.ts';

/**
 * The customer's chain as data. Percentages are 0…100 with at most one decimal; importance is 0…10; `null` is unknown, never zero.
 * What a customer may read is declared here: names, their own words with person, occasion and day, and shares. Never who supplies what,
 * money, or the importance we put down.
 */
export const NAME_LIMIT = 60;
export const WORDS_LIMIT = 300;
const name = z.string().trim().min(1).max(NAME_LIMIT);
const words = z.string().trim().min(1).max(WORDS_LIMIT);
const short = z.string().trim().max(120);

/** What a number was before the first change of a quarter: how the map knows what moved since the last one. */
const was = z.object({ quarter, value: z.number().nullable() }).optional();
export const origin = z.object(provenanceShape);

export const percent = z.number().min(0).max(100);
export const importance = z.int().min(0).max(10);
const shareFact = z.object({ value: forCustomer(percent).nullable(), was, ...provenanceShape });
const importanceFact = z.object({ value: importance.nullable(), was, ...provenanceShape });

const quote = z.object({
  ...entityShape,
  order: orderKey,
  words: forCustomer(words),
  person: forCustomer(short).optional(),
  occasion: forCustomer(short).optional(),
  at: forCustomer(z.iso.date()).optional(),
  status: z.enum(['assumed', 'confirmed']),
  source: provenanceShape.source,
});

export const activityKind = z.enum(['primary', 'support']);
const activity = z.object({
  ...entityShape,
  order: orderKey,
  kind: activityKind,
  name: forCustomer(name),
  share: shareFact,
  importance: importanceFact,
  quotes: z.record(id, quote),
  /** The quote that stands on the map; absent = the first. */
  shown: id.optional(),
});

export const offerStatus = z.enum(['possible', 'proposed', 'delivered']);
/** `us`, or the id of a rival of the workspace. */
const who = id;
const chip = z.object({
  ...entityShape,
  order: orderKey,
  activity: id,
  who,
  status: offerStatus,
  name,
  value: amount.min(0).nullable(),
  was,
  proof: short.optional(),
  origin,
});

const link = z.object({ ...entityShape, cause: id, effect: id, words: words.optional() });

const supplier = z.object({
  ...entityShape,
  order: orderKey,
  name: forCustomer(name),
  /** What the customer spends there a year. Of our own field it is computed, not kept. */
  value: amount.min(0).nullable(),
  feeds: z.array(id),
  /** The field in which we and our rivals supply. */
  ours: z.boolean(),
});

const market = z.object({
  ...entityShape,
  order: orderKey,
  name: forCustomer(name),
  share: forCustomer(percent).nullable(),
  words: forCustomer(words).optional(),
});

export const schema = z.object({
  activities: z.record(id, activity),
  chips: z.record(id, chip),
  links: z.record(id, link),
  suppliers: z.record(id, supplier),
  markets: z.record(id, market),
});

export type Data = z.infer<typeof schema>;
export type Activity = z.infer<typeof activity>;
export type ActivityKind = Activity['kind'];
export type Quote = z.infer<typeof quote>;
export type Chip = z.infer<typeof chip>;
export type OfferStatus = Chip['status'];
export type Origin = z.infer<typeof origin>;
export type Link = z.infer<typeof link>;
export type Supplier = z.infer<typeof supplier>;
export type Market = z.infer<typeof market>;
export type Was = NonNullable<z.infer<typeof was>>;

export const US = 'us';
export const nameText = name;
export const wordsText = words;
export const shortText = short;

export const model: Model<Data> = {
  version: 1,
  schema,
  empty: () => ({ activities: {}, chips: {}, links: {}, suppliers: {}, markets: {} }),
  migrations: {},
};
