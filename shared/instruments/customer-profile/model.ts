import * as z from 'zod';
import { forCustomer } from '../../base/audience.ts';
import { day, entityShape, factSource, factStatus, orderKey } from '../../base/entity.ts';
import { id } from '../../base/entity.ts';
import type { Model } from '../contract.ts';

const line = () => forCustomer(z.string().max(300));
const text = () => forCustomer(z.string().max(2_000));

/** Who said it, when, where, and how sure we are. '' and `null` = not known. */
const saidShape = {
  words: text(),
  person: line(),
  occasion: line(),
  at: forCustomer(day.nullable()),
  source: factSource.nullable(),
  status: factStatus,
};

/** What the customer needs. `special` is one that only this customer has; `importance` 0–10 as the customer sees it, internal. */
const needSchema = z.object({
  ...entityShape,
  order: orderKey,
  title: line(),
  ...saidShape,
  special: z.boolean(),
  importance: z.number().min(0).max(10).nullable(),
  note: z.string().max(4_000),
});
export type Need = z.infer<typeof needSchema>;

/** What the customer wants to reach, in its own words. */
const goalSchema = z.object({ ...entityShape, order: orderKey, ...saidShape, note: z.string().max(4_000) });
export type Goal = z.infer<typeof goalSchema>;

const schema = z.object({
  needs: z.record(id, needSchema),
  goals: z.record(id, goalSchema),
  /** 转折点: what turns the decision. All of it internal. */
  hotButton: z.object({
    what: z.string().max(2_000),
    words: z.string().max(2_000),
    person: z.string().max(300),
    at: day.nullable(),
    source: factSource.nullable(),
    status: factStatus,
  }),
  note: z.string().max(20_000),
});
export type Data = z.infer<typeof schema>;

export const emptyProfile = (): Data => ({
  needs: {},
  goals: {},
  hotButton: { what: '', words: '', person: '', at: null, source: null, status: 'assumed' },
  note: '',
});
export const blankNeed = {
  title: '',
  words: '',
  person: '',
  occasion: '',
  at: null,
  source: null,
  status: 'assumed' as const,
  special: false,
  importance: null,
  note: '',
};
export const blankGoal = { words: '', person: '', occasion: '', at: null, source: null, status: 'assumed' as const, note: '' };

export const needFields = needSchema.omit({ id: true, rev: true, changedAt: true, deletedAt: true, order: true }).partial();
export const goalFields = goalSchema.omit({ id: true, rev: true, changedAt: true, deletedAt: true, order: true }).partial();
export const hotFields = schema.shape.hotButton.partial();

export const model: Model<Data> = { version: 1, schema, empty: emptyProfile, migrations: {} };
