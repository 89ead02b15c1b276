import * as z from 'zod';
import { forCustomer } from '../../base/audience.ts';
import { day, entityShape, factStatus, id, orderKey } from '../../base/entity.ts';
import type { Model } from '../contract.ts';

/**
 * Who decides at the customer, who sways whom, and how close we are to each. For the customer's eyes are name and title only; all else is
 * our judgement. What is not known is `null`, never the middle of a scale.
 */
export const NAME_LIMIT = 80;
export const words = z.string().trim().max(200);
export const nameText = z.string().trim().max(NAME_LIMIT);

export const ROLES = ['decides', 'influences', 'uses', 'gatekeeps', 'sponsors', 'blocks'] as const;
export const role = z.enum(ROLES);
export type DecisionRole = z.infer<typeof role>;

/** 1 (hardly heard) … 5 (nothing happens against it): weight of a word in what the customer buys from us. */
export const influence = z.int().min(1).max(5);
/** 0 no contact, 1 acquainted, 2 familiar, 3 trust. */
export const tie = z.int().min(0).max(3);
/** −2 against … +2 champion. */
export const attitude = z.int().min(-2).max(2);

const stakeholder = z.object({
  ...entityShape,
  order: orderKey,
  /** '' = an unknown post: somebody must hold it, nobody knows who. */
  name: forCustomer(nameText),
  title: forCustomer(nameText),
  /** Contact of the customer's master data that this is, if it came from there. */
  contact: id.nullable(),
  /** Whom he or she reports to; `null` = top, or not known. */
  boss: id.nullable(),
  role: role.nullable(),
  attitude: attitude.nullable(),
  influence: influence.nullable(),
  tie: tie.nullable(),
  tieWanted: tie.nullable(),
  attitudeWanted: attitude.nullable(),
  /** Day by which the wanted tie should stand. */
  wantedBy: day.nullable(),
  /** Whether role and attitude were asked in person, or are assumed. */
  status: factStatus,
  /** Who of us owns the relation. */
  owner: id.nullable(),
  /** Rival that he or she leans to. */
  leans: id.nullable(),
  /** Last touch that stands in no visit report. */
  touched: day.nullable(),
  step: words,
  stepBy: id.nullable(),
  stepDue: day.nullable(),
  /** What he or she cares about, in own words. */
  cares: words,
  /** Why an unknown post matters. */
  why: words,
  addedAt: day,
  leftAt: day.nullable(),
});
export type Stakeholder = z.infer<typeof stakeholder>;

const sway = z.object({ ...entityShape, from: id, to: id, words });
export type Sway = z.infer<typeof sway>;

const limits = z.object({
  /** Influence from which somebody counts as strong. */
  strong: influence,
  /** Tie up to which it counts as weak. */
  weak: tie,
  /** Share of all influence × tie (percent) from which one holder is a single thread. */
  thread: z.int().min(1).max(100),
  /** Days without touch. */
  quiet: z.int().min(1).max(1_000),
});
export type Limits = z.infer<typeof limits>;
export const limitFields = limits.partial();

export const schema = z.object({ people: z.record(id, stakeholder), sways: z.record(id, sway), limits });
export type Data = z.infer<typeof schema>;

export const defaultLimits: Limits = { strong: 4, weak: 1, thread: 60, quiet: 60 };

export const blank = {
  name: '',
  title: '',
  contact: null,
  boss: null,
  role: null,
  attitude: null,
  influence: null,
  tie: null,
  tieWanted: null,
  attitudeWanted: null,
  wantedBy: null,
  status: 'assumed',
  owner: null,
  leans: null,
  touched: null,
  step: '',
  stepBy: null,
  stepDue: null,
  cares: '',
  why: '',
  leftAt: null,
} satisfies Partial<Stakeholder>;

export const personFields = stakeholder
  .omit({ id: true, rev: true, changedAt: true, deletedAt: true, order: true, boss: true, contact: true, addedAt: true })
  .partial();
export type PersonFields = z.infer<typeof personFields>;

export const model: Model<Data> = {
  version: 1,
  schema,
  empty: () => ({ people: {}, sways: {}, limits: defaultLimits }),
  migrations: {},
};
