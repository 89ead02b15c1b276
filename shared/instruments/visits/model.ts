import * as z from 'zod';
import { day, entityShape, id } from '../../base/entity.ts';
import type { Model } from '../contract.ts';
import { FILINGS } from './rules/filed.ts';

/**
 * Every visit goes out with an aim and comes back with a report. All of it is internal; what the customer said may be taken over, by hand,
 * into fields that are for the customer. Lines of a report that begin with `//` are for the writer alone and go into no document.
 */
export const CHANNELS = ['visit', 'call', 'meeting'] as const;
export const channel = z.enum(CHANNELS);
export const RESULTS = ['reached', 'partly', 'missed'] as const;
export const result = z.enum(RESULTS);
export type VisitResult = z.infer<typeof result>;

export const aimText = z.string().trim().max(200);
export const reportText = z.string().max(20_000);
export const versionText = z.string().trim().max(40);
export const hours = z.number().min(0).max(24);

/** Where a sentence of a report was taken to, so that the report says what came of it. */
export const TAKEN = [
  'promiseOurs',
  'promiseTheirs',
  'need',
  'quote',
  'rivalNews',
  'attitude',
  'newPerson',
  'keyDate',
  'measure',
  'nextVisit',
  'told',
] as const;
export const taken = z.object({
  kind: z.enum(TAKEN),
  words: z.string().trim().max(300),
  /** The instrument it went to; `visits` for what stands in the report only. */
  instrument: z.string().max(60),
  /** Whose words they are. */
  person: id.optional(),
});
export type Taken = z.infer<typeof taken>;

const report = z.object({
  /** `null` = a note without a judgement: what was logged in passing. */
  result: result.nullable(),
  text: reportText,
  /** Day it was handed in. */
  at: day,
  by: id.nullable(),
  taken: z.array(taken).max(100),
  /** Why business was lost, where it was. */
  lost: z.string().trim().max(300),
});
export type Report = z.infer<typeof report>;

/** Kind and words of a suggestion: a clause can be as long as the whole text. */
const ofSuggestion = z.string().max(20_200);
/** A clause that no rule understood, filed by hand: as what, and from whom or of which rival. */
const filed = z.object({ as: z.enum(FILINGS), who: id.nullable() });
export type Filed = z.infer<typeof filed>;

/** A report while it is written: what was typed and decided outlives the page. */
export const reportDraft = z.object({
  result: result.nullable(),
  text: reportText,
  lost: z.string().max(300).optional(),
  /** What the rules found in this text, by the id of the suggestion: taken or dropped, and its words where they were changed. */
  decided: z.record(ofSuggestion, z.enum(['take', 'drop'])).optional(),
  words: z.record(ofSuggestion, z.string().max(2000)).optional(),
  filed: z.record(ofSuggestion, filed).optional(),
});
export type ReportDraft = z.infer<typeof reportDraft>;

const visit = z.object({
  ...entityShape,
  date: day,
  hours,
  channel,
  aim: aimText,
  /** Stakeholders or contacts met. */
  people: z.array(id).max(50),
  /** Ours who went, besides whoever wrote it. */
  ours: z.array(id).max(20),
  /** Label of the proposal's version that is taken along (`V1.2`); '' = none. */
  version: versionText,
  /** Day on which it was planned; `null` = logged afterwards. */
  plannedAt: day.nullable(),
  cancelled: z.boolean(),
  report: report.nullable(),
  /** A report begun and not handed in. */
  draft: reportDraft.nullable(),
});
export type Visit = z.infer<typeof visit>;

/** Nickname of a person, typed once and known from then on. */
const nickname = z.object({ person: id, name: z.string().trim().min(1).max(40) });
export const schema = z.object({ visits: z.record(id, visit), nicknames: z.array(nickname).max(500) });
export type Data = z.infer<typeof schema>;

export const blankVisit = {
  hours: 0,
  channel: 'visit',
  aim: '',
  people: [],
  ours: [],
  version: '',
  plannedAt: null,
  cancelled: false,
  report: null,
  draft: null,
} satisfies Partial<Visit>;

export const model: Model<Data> = { version: 1, schema, empty: () => ({ visits: {}, nicknames: [] }), migrations: {} };
