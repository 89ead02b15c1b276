import * as z from 'zod';
import { amount, currency } from '../base/amount.ts';
import { forCustomer } from '../base/audience.ts';
import { day, entityShape, id, instant, orderKey, provenanceShape, quarter } from '../base/entity.ts';

/** Text limits keep a hostile file from growing a document without bound. */
const line = z.string().max(300);
const note = z.string().max(20_000);

export const personSchema = z.object({
  ...entityShape,
  name: line,
  title: line.optional(),
  email: line.optional(),
  phone: line.optional(),
});
export const categorySchema = z.object({ ...entityShape, order: orderKey, name: line, code: line.optional() });

export const letterheadSchema = z.object({
  primary: z.string().regex(/^#[0-9a-fA-F]{6}$/),
  accent: z.string().regex(/^#[0-9a-fA-F]{6}$/),
  latinFont: line,
  eastAsianFont: line,
  /** PNG, base64, at most 512 KB. */
  logo: z.string().max(700_000).optional(),
});

/** `settings.json`: the workspace itself, who works in it, what it calls things. */
export const settingsSchema = z.object({
  id,
  name: line.min(1),
  createdAt: instant,
  /** Legal name of our company, for covers and signatures; empty until first asked. */
  company: z.object({ legalName: line, shortName: line, address: line.optional(), phone: line.optional(), email: line.optional() }),
  currency,
  /** Language that documents start with. */
  documentLanguage: z.enum(['zh-CN', 'en']),
  me: id.nullable(),
  people: z.record(id, personSchema),
  categories: z.record(id, categorySchema),
  letterhead: letterheadSchema,
  /** Extra days off and make-up working days, `YYYY-MM-DD`. */
  holidays: z.array(day).max(2_000),
  workdays: z.array(day).max(2_000),
  sample: z.boolean().optional(),
});
export type Settings = z.infer<typeof settingsSchema>;

export const contactSchema = z.object({
  ...entityShape,
  name: forCustomer(line),
  title: forCustomer(line).optional(),
  phone: line.optional(),
  email: line.optional(),
});
export const siteSchema = z.object({
  ...entityShape,
  name: line,
  address: line.optional(),
  city: line.optional(),
  country: line.optional(),
  postalCode: line.optional(),
});
const fact = <T extends z.ZodType>(value: T) => z.object({ value, ...provenanceShape });

/** A customer's master data. Amounts of sales are not here but in `sales`. Its id names its page: made by `newCustomerId` (pages.ts). */
export const customerSchema = z.object({
  ...entityShape,
  /** Code it came with (`QUICK`, `00123`): text, leading zeros kept. */
  code: line.optional(),
  name: forCustomer(line.min(1)),
  legalName: forCustomer(line).optional(),
  parent: id.optional(),
  owner: id.optional(),
  industry: line.optional(),
  taxId: line.optional(),
  country: line.optional(),
  region: line.optional(),
  city: line.optional(),
  address: line.optional(),
  postalCode: line.optional(),
  phone: line.optional(),
  /** Yearly spend on everything we could supply; absent = unknown. */
  potential: fact(amount.min(0)).optional(),
  lastVisit: day.optional(),
  note: note.optional(),
  contacts: z.record(id, contactSchema),
  sites: z.record(id, siteSchema),
});
export type Customer = z.infer<typeof customerSchema>;

/** `customers/<page>.json`: at most `PAGE_SIZE` customers, so that an edit costs the same in a workspace of any size. */
export const customerPageSchema = z.object({ customers: z.record(id, customerSchema) });
export type CustomerPage = z.infer<typeof customerPageSchema>;
export const PAGE_SIZE = 32;

/**
 * `sales/<page>.json`, same pages as the customers: sums by customer → source (one import, or `manual`) → quarter → category
 * ('' = without). Kept by source so that a later file can replace what it repeats instead of counting it twice.
 */
export const salesPageSchema = z.object({
  customers: z.record(
    id,
    z.object({
      lastSale: day.optional(),
      sources: z.record(id, z.record(quarter, z.record(z.string().max(80), amount))),
    }),
  ),
});
export type SalesPage = z.infer<typeof salesPageSchema>;

/** `sources.json`: where sales came from, and the column mapping remembered for the same headers. */
export const sourcesSchema = z.object({
  sources: z.record(
    id,
    z.object({
      ...entityShape,
      files: z.array(line).max(200),
      profile: z.string().max(200),
      from: day.optional(),
      to: day.optional(),
      lines: z.int().min(0),
    }),
  ),
  /** Key: fingerprint of the headers. */
  mappings: z.record(
    z.string().max(200),
    z.object({ kind: z.string().max(40), columns: z.record(z.string().max(300), z.string().max(80)), usedAt: instant }),
  ),
});
export type Sources = z.infer<typeof sourcesSchema>;

export const rivalSchema = z.object({
  ...entityShape,
  order: orderKey,
  name: line.min(1),
  mark: z.string().min(1).max(4),
  note: note.optional(),
});
/** `rivals.json`: competitors, once per workspace. */
export const rivalsSchema = z.object({ rivals: z.record(id, rivalSchema) });
export type Rivals = z.infer<typeof rivalsSchema>;

/** `plans/<customer id>.json`: everything about one customer beyond its master data; read only when it is opened. */
export const planSchema = z.object({
  customer: id,
  /** Instrument id → its versioned data. What no instrument here knows is carried through untouched. */
  parts: z.record(z.string().max(60), z.object({ version: z.int().min(1), data: z.unknown() })),
});
export type Plan = z.infer<typeof planSchema>;

/** `portfolio/<instrument id>.json`: own data of a portfolio instrument; also `people/<person>/<instrument>.json`. */
export const partSchema = z.object({ version: z.int().min(1), data: z.unknown() });
export type Part = z.infer<typeof partSchema>;

const tier = z.enum(['A', 'S', 'B', 'C']);
/** `snapshots/<quarter>.json`. */
export const snapshotSchema = z.object({
  quarter,
  takenAt: instant,
  customers: z.record(id, z.object({ tier, valueTier: z.enum(['A', 'B', 'C']), value: amount.nullable(), potential: amount.nullable() })),
});

/** `versions/<customer>/<version id>.json`: a proposal as it was exported: frozen data of its instrument and of what it drew on. */
export const frozenSchema = z.object({
  id,
  customer: id,
  instrument: z.string().max(60),
  label: line,
  frozenAt: instant,
  by: id.nullable(),
  audience: z.enum(['customer', 'internal']),
  language: z.enum(['zh-CN', 'en']),
  data: z.unknown(),
  blocks: z.unknown(),
});

/** `today.json`: what somebody did with the lines of Today, by the line's key: ticked off, or put off until a day or until it changes. */
export const todaySchema = z.object({
  lines: z.record(
    z.string().max(240),
    z.object({
      state: z.enum(['done', 'snoozed']),
      at: day,
      until: day.nullable(),
      cause: z.string().max(300),
      by: id.nullable(),
    }),
  ),
});
export type TodayDocument = z.infer<typeof todaySchema>;

/** `changes.json`: bounded log of who changed what, when; newest last. */
export const changesSchema = z.object({
  entries: z
    .array(
      z.object({
        at: instant,
        by: id.nullable(),
        command: z.string().max(120),
        docs: z.array(z.string().max(200)).max(50),
        patches: z.unknown().optional(),
      }),
    )
    .max(2_000),
});
