import * as z from 'zod';
import type { Corrections } from './contract.ts';
import { FIELDS, type Field } from './fields.ts';
import type { Kind } from './types.ts';

const KINDS = [
  'customers',
  'contacts',
  'sites',
  'sales',
  'products',
  'categories',
  'suppliers',
  'employees',
  'other',
  'unknown',
] as const satisfies readonly Kind[];
const fields = [...(Object.keys(FIELDS) as Field[]), 'skip'] as const;

const tableCorrection = z.strictObject({
  kind: z.enum(KINDS).optional(),
  leave: z.boolean().optional(),
  headerRow: z.int().min(1).max(1_000_000).optional(),
  columns: z.record(z.string().max(300), z.enum(fields)).optional(),
  unit: z.int().min(0).max(8).optional(),
  dateOrder: z.enum(['ymd', 'dmy', 'mdy']).optional(),
  numberStyle: z.enum(['point', 'comma']).optional(),
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'windows-1252']).optional(),
  delimiter: z.enum([',', ';', '\t', '|']).optional(),
  cells: z.record(z.string().regex(/^\d{1,7}:\d{1,3}$/), z.string().max(1_000)).optional(),
  overlap: z.enum(['replace', 'add']).optional(),
});

/** Corrections as they come from outside: a mapping file, or the page. */
export const correctionsSchema: z.ZodType<Corrections> = z.strictObject({
  tables: z.record(z.string().max(600), tableCorrection).optional(),
  pairs: z.record(z.string().max(2_000), z.enum(['same', 'two', 'later'])).optional(),
  rates: z.record(z.string().regex(/^[A-Z]{3}$/), z.string().regex(/^\d{1,9}(\.\d{1,9})?$/)).optional(),
});
