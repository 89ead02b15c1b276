import type * as z from 'zod';
import { visitsIntoPart } from './lifting.ts';
import {
  changesSchema,
  customerPageSchema,
  frozenSchema,
  partSchema,
  planSchema,
  rivalsSchema,
  salesPageSchema,
  settingsSchema,
  snapshotSchema,
  sourcesSchema,
  todaySchema,
} from './schemas.ts';

/** Path of a document inside the workspace folder, without `.json`: `settings`, `customers/0001`, `plans/c-quick`. Ids only, never user text. */
export type DocKey = string;

/** One kind of document: where it lies, what it holds, how old versions are lifted. */
export interface DocumentKind<T = unknown> {
  readonly kind: string;
  /** Pattern of its key. */
  readonly key: RegExp;
  readonly version: number;
  readonly schema: z.ZodType<T>;
  /** `migrations[n]` lifts version n to n + 1. */
  readonly migrations: Readonly<Record<number, (old: unknown) => unknown>>;
  /** What an absent document means; `undefined` = it must exist. */
  readonly empty?: (key: DocKey) => T;
}

const ID = '[a-z0-9][a-z0-9-]{0,63}';
const none = {};

// oxlint-disable-next-line typescript/no-explicit-any -- kinds hold different shapes; each is parsed by its own schema
export const documentKinds: readonly DocumentKind<any>[] = [
  { kind: 'settings', key: /^settings$/, version: 1, schema: settingsSchema, migrations: none },
  {
    kind: 'customers',
    key: /^customers\/\d{4,6}$/,
    version: 1,
    schema: customerPageSchema,
    migrations: none,
    empty: () => ({ customers: {} }),
  },
  { kind: 'sales', key: /^sales\/\d{4,6}$/, version: 1, schema: salesPageSchema, migrations: none, empty: () => ({ customers: {} }) },
  { kind: 'sources', key: /^sources$/, version: 1, schema: sourcesSchema, migrations: none, empty: () => ({ sources: {}, mappings: {} }) },
  { kind: 'rivals', key: /^rivals$/, version: 1, schema: rivalsSchema, migrations: none, empty: () => ({ rivals: {} }) },
  {
    kind: 'plan',
    key: new RegExp(`^plans/${ID}$`),
    version: 2,
    schema: planSchema,
    migrations: { 1: visitsIntoPart },
    empty: (key) => ({ customer: key.slice('plans/'.length), parts: {} }),
  },
  { kind: 'portfolio', key: new RegExp(`^portfolio/${ID}$`), version: 1, schema: partSchema, migrations: none },
  { kind: 'person', key: new RegExp(`^people/${ID}/${ID}$`), version: 1, schema: partSchema, migrations: none },
  { kind: 'today', key: /^today$/, version: 1, schema: todaySchema, migrations: none, empty: () => ({ lines: {} }) },
  { kind: 'snapshot', key: /^snapshots\/\d{4}q[1-4]$/, version: 1, schema: snapshotSchema, migrations: none },
  { kind: 'frozen', key: new RegExp(`^versions/${ID}/${ID}$`), version: 1, schema: frozenSchema, migrations: none },
  { kind: 'changes', key: /^changes$/, version: 1, schema: changesSchema, migrations: none, empty: () => ({ entries: [] }) },
];

/** The kind a key belongs to, or `undefined` for a file that is none of ours. */
export const kindOf = (key: DocKey): DocumentKind | undefined => documentKinds.find((kind) => kind.key.test(key));

/** All documents of a workspace that are loaded, by key: one immutable value; what changed is known by reference. */
export type Docs = Readonly<Record<DocKey, unknown>>;
