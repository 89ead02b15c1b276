import * as z from 'zod';
import { day, entityShape, id } from '../../base/entity.ts';
import type { Model } from '../contract.ts';

/** `last4` = last four complete quarters of the data, `all`, a calendar year `2025`, or the four quarters that end with `2026Q3`. */
export const period = z.string().regex(/^(last4|all|\d{4}|\d{4}Q[1-4])$/);
export const tier = z.enum(['A', 'S', 'B', 'C']);
export const share = z.number().min(0).max(1);
const visits = z.number().min(0).max(365);

export const settingsSchema = z.object({
  period,
  /** A customer is A while the share of the total before it is below `cutA`, B below `cutB`. */
  cutA: share,
  cutB: share,
  /** Share of the customers each tier should have. */
  target: z.object({ A: share, S: share, B: share, C: share }),
  /** Visits a quarter that a customer of each tier should get. */
  visits: z.object({ A: visits, S: visits, B: visits, C: visits }),
  hoursPerVisit: z.number().positive().max(100),
  /** Hours a quarter that all who sell have for visits; `null` = not said yet. */
  capacity: z.number().positive().max(1_000_000).nullable(),
});
export type TierSettings = z.infer<typeof settingsSchema>;

/** A tier set by hand. Kept by customer id; the computed tier goes on being computed. */
export const overrideSchema = z.object({
  ...entityShape,
  tier,
  reason: z.string().trim().min(1).max(1_000),
  /** Person who set it. */
  by: id.nullable(),
  at: day,
});
export type Override = z.infer<typeof overrideSchema>;

const schema = z.object({ settings: settingsSchema, overrides: z.record(id, overrideSchema) });
export type TierData = z.infer<typeof schema>;

export const defaultSettings: TierSettings = {
  period: 'last4',
  cutA: 0.8,
  cutB: 0.95,
  target: { A: 0.2, S: 0.1, B: 0.3, C: 0.4 },
  visits: { A: 12, S: 9, B: 3, C: 1 },
  hoursPerVisit: 2.5,
  capacity: null,
};

export const model: Model<TierData> = {
  version: 1,
  schema,
  empty: () => ({ settings: defaultSettings, overrides: {} }),
  migrations: {},
};

/** The data as seen over another period; nothing is stored. The period must match `period`. */
export const withPeriod = (data: TierData, chosen: string): TierData => ({ ...data, settings: { ...data.settings, period: chosen } });
