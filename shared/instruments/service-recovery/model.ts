import * as z from 'zod';
import { amount } from '../../base/amount.ts';
import { day, entityShape, id } from '../../base/entity.ts';
import type { Model } from '../contract.ts';

/**
 * What a customer complained of, and how it was made good. Everything here is internal. The state is derived, never stored: see `stateOf` in
 * `figures.ts`. `null` and '' are unknown, never zero.
 */
export const TITLE_LIMIT = 120;
export const WORDS_LIMIT = 400;
export const NAME_LIMIT = 80;
export const titleText = z.string().trim().min(1).max(TITLE_LIMIT);
export const wordsText = z.string().trim().max(WORDS_LIMIT);
export const nameText = z.string().trim().max(NAME_LIMIT);

/** How somebody at the customer feels about us, −2 (hostile) to +2 (on our side). */
export const goodwill = z.int().min(-2).max(2).nullable();
/** The only two ways in which a complaint ends. */
export const closingKind = z.enum(['resolved', 'satisfied']);
/** Who spoke of it first. */
export const toldBy = z.enum(['us', 'customer']);

const closing = z.object({
  kind: closingKind,
  at: day,
  /** What the customer said, word for word. */
  words: wordsText.min(1),
  /** Who at the customer said so. */
  by: nameText,
  /** Day on which it was opened again; `null` = it holds. */
  reopenedAt: day.nullable(),
});

const step = z.object({ ...entityShape, at: day, text: titleText });

const complaint = z.object({
  ...entityShape,
  title: titleText,
  words: wordsText,
  /** Who at the customer complained: name, and the id where the plan or the customer's contacts know them. */
  who: nameText,
  person: id.optional(),
  openedAt: day,
  toldBy: toldBy.nullable(),
  /** The same text is the same cause. */
  cause: nameText,
  /** Who of us makes it good: name, and the id where it is one of our people. */
  owner: nameText,
  ownerId: id.optional(),
  /** What we do next, and by when. */
  next: titleText.or(z.literal('')),
  nextDue: day.nullable(),
  /** What was done, beginning with what we did first. */
  steps: z.record(id, step),
  /** Compensation and other cost of making it good. */
  cost: amount.min(0).nullable(),
  /** Of the person who complained: before it happened, at the lowest, now. */
  before: goodwill,
  lowest: goodwill,
  now: goodwill,
  /** Day on which making it good began. */
  startedAt: day.nullable(),
  /** Every closing there was, oldest first; all but the last were reopened. */
  closings: z.array(closing).max(50),
});

export const schema = z.object({
  complaints: z.record(id, complaint),
  /** Days within which we mean to close a complaint; `null` = nothing agreed. */
  agreedDays: z.int().min(1).max(365).nullable(),
});

export type Data = z.infer<typeof schema>;
export type Complaint = z.infer<typeof complaint>;
export type Closing = z.infer<typeof closing>;
export type Goodwill = z.infer<typeof goodwill>;

/** A complaint of which only the name and the day are known. */
export const bareComplaint = (openedAt: string): Omit<Complaint, 'id' | 'rev' | 'changedAt' | 'title'> => ({
  words: '',
  who: '',
  openedAt,
  toldBy: null,
  cause: '',
  owner: '',
  next: '',
  nextDue: null,
  steps: {},
  cost: null,
  before: null,
  lowest: null,
  now: null,
  startedAt: null,
  closings: [],
});

export const model: Model<Data> = { version: 1, schema, empty: () => ({ complaints: {}, agreedDays: null }), migrations: {} };
