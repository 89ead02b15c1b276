import * as z from 'zod';
import { entityShape, id, orderKey } from '../../base/entity.ts';
import type { Model } from '../contract.ts';

/**
 * Goals that are worth something to the customer, and who does what by when for them. Everything here is internal: what the customer is
 * told stands in the proposal. Measures are numbers in a unit of their own; `null` is unknown, never zero.
 */
export const TITLE_LIMIT = 120;
export const titleText = z.string().trim().min(1).max(TITLE_LIMIT);
export const shortText = z.string().trim().max(80);
export const dayText = z.iso.date();
export const measureValue = z.number().min(-1e9).max(1e9);

const goal = z.object({
  ...entityShape,
  order: orderKey,
  title: titleText,
  /** What the customer has of it: a goal without one is ours alone. */
  benefit: z.string().trim().max(200),
  measure: shortText,
  unit: shortText,
  baseline: measureValue.nullable(),
  /** Where the baseline is from. */
  source: shortText,
  now: measureValue.nullable(),
  target: measureValue.nullable(),
  due: dayText.nullable(),
});

export const side = z.enum(['us', 'department', 'partner', 'customer']);
export const state = z.enum(['open', 'doing', 'waiting', 'done']);

const action = z.object({
  ...entityShape,
  order: orderKey,
  /** Goal it serves; `null` = not sorted in yet. */
  goal: id.nullable(),
  title: titleText,
  side,
  /** Name of who owns it; ours are kept by `person` as well. */
  owner: shortText,
  person: id.optional(),
  start: dayText.nullable(),
  due: dayText.nullable(),
  state,
  doneAt: dayText.nullable(),
  /** Hours of work left; `null` = not estimated. */
  hours: z.number().min(0).max(10_000).nullable(),
  /** Actions that must be done before. */
  needs: z.array(id).max(20),
  /** Openings and opportunity points that it answers. */
  answers: z.array(z.string().max(200)).max(50),
});

export const schema = z.object({
  goals: z.record(id, goal),
  actions: z.record(id, action),
  /** Hours a week that an owner can give this customer, by name. */
  capacity: z.record(z.string().min(1).max(80), z.number().min(0).max(168)),
});

export type Data = z.infer<typeof schema>;
export type Goal = z.infer<typeof goal>;
export type Action = z.infer<typeof action>;
export type Side = Action['side'];
export type State = Action['state'];

export const model: Model<Data> = {
  version: 1,
  schema,
  empty: () => ({ goals: {}, actions: {}, capacity: {} }),
  migrations: {},
};
