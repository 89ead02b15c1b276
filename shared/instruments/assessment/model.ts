import * as z from 'zod';
import { day, entityShape, id, orderKey, quarter } from '../../base/entity.ts';
import type { Model } from '../contract.ts';

/**
 * One person's assessments, one a quarter. An answer is a step of the scale, or "no occasion", or not there: the last two are unknown and
 * count as nothing. Nothing here is for a customer, and nothing of it ever reaches another person unless it was shared.
 */
export const EVIDENCE_LIMIT = 300;
export const MOST_PROMISES = 3;
export const evidenceText = z.string().trim().min(1).max(EVIDENCE_LIMIT);
export const promiseText = z.string().trim().min(1).max(120);

const answer = z.object({
  /** `null` = no occasion this quarter. */
  value: z.int().min(0).max(10).nullable(),
  at: day,
});

/** What is promised for the next quarter: one action, and how one will see that it was kept. */
const promise = z.object({
  ...entityShape,
  order: orderKey,
  topic: id,
  action: promiseText,
  keptIf: promiseText,
  due: day,
});

/** The person's own word on a promise of the quarter before. */
const verdict = z.object({ kept: z.enum(['kept', 'partly', 'missed', 'dropped']), note: promiseText.optional(), at: day });

/** After closing nothing changes; what was wrong is put right beside it, with day and reason. */
const correction = z.object({ ...entityShape, item: id, value: z.int().min(0).max(10).nullable(), why: evidenceText, at: day });

/** Something shown to somebody on purpose. */
export const sharedWhat = z.enum(['score', 'topic', 'promise', 'evidence']);
const share = z.object({ ...entityShape, with: id, what: sharedWhat, of: id.optional(), at: day });

const assessment = z.object({
  /** Wording of the questionnaire. */
  version: z.int().min(1),
  startedAt: day,
  closedAt: day.optional(),
  answers: z.record(id, answer),
  evidence: z.record(id, evidenceText),
  verdicts: z.record(id, verdict),
  promises: z.record(id, promise),
  corrections: z.record(id, correction),
  shares: z.record(id, share),
});

export const schema = z.object({ quarters: z.record(quarter, assessment) });

export type Data = z.infer<typeof schema>;
export type Assessment = z.infer<typeof assessment>;
export type PromiseMade = z.infer<typeof promise>;
export type Verdict = z.infer<typeof verdict>;
export type Kept = Verdict['kept'];
export type Correction = z.infer<typeof correction>;
export type Share = z.infer<typeof share>;
export type SharedWhat = z.infer<typeof sharedWhat>;

export const model: Model<Data> = { version: 1, schema, empty: () => ({ quarters: {} }), migrations: {} };

/** An assessment in which nothing was answered yet. */
export const blank = (version: number, startedAt: string): Assessment => ({
  version,
  startedAt,
  answers: {},
  evidence: {},
  verdicts: {},
  promises: {},
  corrections: {},
  shares: {},
});
