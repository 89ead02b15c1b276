import * as z from 'zod';
import { forCustomer } from '../../base/audience.ts';
import { day, id } from '../../base/entity.ts';
import type { Model } from '../contract.ts';
import { listSchemas, type ItemOf, type ListName } from './lists.ts';

const line = () => forCustomer(z.string().max(300));
const text = () => forCustomer(z.string().max(4_000));

/** What the paper says once: cover, summary, the one ask. '' and `null` = not written yet. */
const headShape = {
  title: line(),
  promise: line(),
  version: line(),
  validUntil: forCustomer(day.nullable()),
  /** Customer's contact it is addressed to. */
  addressee: id.nullable(),
  /** Our person the customer turns to. */
  contact: id.nullable(),
  notice: text(),
  /** Goal and loss of the customer in two or three sentences: the first thing it reads. */
  summary: text(),
  situation: text(),
  diagnosis: text(),
  doingNothing: text(),
  optionsText: text(),
  /** Advised option. */
  chosen: id.nullable(),
  caseText: text(),
  planText: text(),
  escalation: text(),
  company: text(),
  /** Tax rate in 1/100 of a per cent (13 % = 1300); `null` = not said. */
  taxRate: forCustomer(z.int().min(0).max(10_000).nullable()),
  /** The one decision we ask for, the day it is wanted by, and the way out. */
  ask: text(),
  askDate: forCustomer(day.nullable()),
  wayOut: text(),
  signer: line(),
  /** Openings whose words are not quoted. */
  unquoted: z.array(z.string().max(200)).max(200),
  /** Never in a document for the customer. */
  internalNote: z.string().max(20_000),
};
export const headSchema = z.object(headShape);
export type Head = z.infer<typeof headSchema>;

type ListSchemas = { readonly [L in ListName]: z.ZodRecord<typeof id, (typeof listSchemas)[L]> };
const lists = Object.fromEntries(Object.entries(listSchemas).map(([name, item]) => [name, z.record(id, item)])) as unknown as ListSchemas;

const schema = z.object({ head: headSchema, ...lists });
export type Data = { head: Head } & { [L in ListName]: Record<string, ItemOf<L>> };

const emptyHead: Head = {
  title: '',
  promise: '',
  version: '',
  validUntil: null,
  addressee: null,
  contact: null,
  notice: '',
  summary: '',
  situation: '',
  diagnosis: '',
  doingNothing: '',
  optionsText: '',
  chosen: null,
  caseText: '',
  planText: '',
  escalation: '',
  company: '',
  taxRate: null,
  ask: '',
  askDate: null,
  wayOut: '',
  signer: '',
  unquoted: [],
  internalNote: '',
};

export const emptyProposal = (): Data => ({
  head: emptyHead,
  objectives: {},
  losses: {},
  offers: {},
  gains: {},
  duties: {},
  options: {},
  exclusions: {},
  departments: {},
  milestones: {},
  sides: {},
  promises: {},
  meetings: {},
  references: {},
  prices: {},
  terms: {},
  risks: {},
  exits: {},
  steps: {},
  annexes: {},
});

export const model: Model<Data> = { version: 1, schema, empty: emptyProposal, migrations: {} };
