import * as z from 'zod';
import { day, entityShape, id, orderKey, quarter } from '../../base/entity.ts';
import type { Model } from '../contract.ts';
import { DEFAULT_WEIGHTS, FACTORS } from './factors.ts';

/**
 * What people at the customer answered, quarter by quarter, and how much each factor weighs. The customer scores, we do not guess: a
 * question that was not answered is absent, "no experience" is `null`, and neither is a 0. Nothing here is for the customer.
 */
export const nameText = z.string().trim().max(80);
export const wordsText = z.string().trim().max(300);
export const factorId = z.enum(FACTORS);
/** 0 = decided to leave … 10 = would recommend us; `null` = no experience. */
export const score = z.int().min(0).max(10).nullable();
export const weight = z.int().min(0).max(100);
export const weightsShape = z.object({
  skill: weight,
  devotion: weight,
  response: weight,
  product: weight,
  service: weight,
  strength: weight,
});

/** How the answers came: in person, by phone, in the Word file, on paper. */
export const way = z.enum(['met', 'phone', 'word', 'paper']);
/** A rival is asked about in person or by phone, never in a file. */
export const spoken = z.enum(['met', 'phone']);
export const rivalAnswer = z.object({ way: spoken, at: day, scores: z.partialRecord(factorId, score) });
const question = z.string().regex(/^[a-z0-9-]{1,40}$/);
export const answers = z.object({
  /** Wording of the questionnaire that was answered. */
  version: z.int().min(1),
  scores: z.record(question, score),
  /** The customer's own words to a question. */
  words: z.record(question, wordsText),
  /** What to change first to earn one more point. */
  closing: wordsText,
});

const respondent = z.object({
  ...entityShape,
  order: orderKey,
  /** Round it belongs to. */
  quarter,
  name: nameText.min(1),
  title: nameText,
  /** Contact of the customer, where it is one. */
  person: id.optional(),
  way,
  /** Day the questionnaire went out; `null` = answered on the spot, or not written down. */
  sent: day.nullable(),
  /** Day the answers came; `null` = still waiting. */
  got: day.nullable(),
  ...answers.shape,
  /** Scores of rivals by the rival's id: what this person said of each factor as a whole. */
  rivals: z.record(id, rivalAnswer),
});

export const schema = z.object({ weights: weightsShape, respondents: z.record(id, respondent) });
export type Data = z.infer<typeof schema>;
export type Respondent = z.infer<typeof respondent>;
export type Answers = z.infer<typeof answers>;
export type RivalAnswer = z.infer<typeof rivalAnswer>;
export type Way = Respondent['way'];

export const model: Model<Data> = {
  version: 1,
  schema,
  empty: () => ({ weights: { ...DEFAULT_WEIGHTS }, respondents: {} }),
  migrations: {},
};
