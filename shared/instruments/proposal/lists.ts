import * as z from 'zod';
import { amount } from '../../base/amount.ts';
import { forCustomer } from '../../base/audience.ts';
import { day, entityShape, id, orderKey } from '../../base/entity.ts';

/** A text of one line; '' is not written yet. Made anew for every field, so that each is declared for itself. */
const line = () => forCustomer(z.string().max(300));
const text = () => forCustomer(z.string().max(4_000));
const when = () => forCustomer(day.nullable());
const money = () => forCustomer(amount.nullable());
/** Never in a document for the customer. */
const note = () => z.string().max(4_000);

const entity = <S extends z.ZodRawShape>(shape: S) => z.object({ ...entityShape, order: orderKey, ...shape });

/**
 * The lists a proposal is made of. Texts start as '' and figures as `null` = unknown; nothing is required, so that a proposal can be
 * written in any order. Amounts of `gains` are counts of 1/10,000: of the currency for `money`, of the hour or day for the others.
 */
export const listSchemas = {
  /** What the customer wants to reach, as it measures it itself. */
  objectives: entity({ measure: line(), baseline: line(), target: line(), date: when(), measuredBy: line(), source: line() }),
  /** What it costs the customer a year to go on as today. `amount` as computed by `formula`. */
  losses: entity({ place: line(), label: line(), formula: line(), amount: money(), source: line() }),
  /** What we propose. `answers` are ids of openings; `liveFrom` the first day of use; `included` false keeps a draft out of the paper. */
  offers: entity({
    title: line(),
    headline: line(),
    answers: z.array(z.string().max(200)).max(50),
    /** Opening of kind `offer` it was picked from. */
    from: z.string().max(200).nullable(),
    provides: text(),
    proof: text(),
    terms: text(),
    liveFrom: when(),
    included: z.boolean(),
    /** Our own margin a year and what we know beside it: internal. */
    margin: amount.nullable(),
    note: note(),
  }),
  /**
   * What an offer brings. `benefit` and `cost` are a year, `release` (cash set free) and `outlay` (what the customer pays once) are once;
   * all are written as positive figures.
   */
  gains: entity({
    offer: id,
    kind: z.enum(['benefit', 'cost', 'release', 'outlay']),
    unit: z.enum(['money', 'hours', 'days']),
    label: line(),
    formula: line(),
    assumption: line(),
    low: money(),
    mid: money(),
    high: money(),
    source: line(),
    /** Loss that a benefit makes smaller: what the chart compares. */
    loss: id.nullable(),
    /** The customer has said yes to figure and assumption. */
    agreed: z.boolean(),
  }),
  /** Who does what by when for an offer. */
  duties: entity({ offer: id, what: line(), ours: line(), theirs: line(), date: when() }),
  /** Ways to take the offers; one is advised. */
  options: entity({ name: line(), offers: z.array(id).max(50), remark: line() }),
  exclusions: entity({ text: line() }),
  departments: entity({ department: line(), gets: line() }),
  milestones: entity({ what: line(), theirs: line(), ours: line(), date: when(), test: line() }),
  /** The standing duties of both sides, by field of work. */
  sides: entity({ area: line(), theirs: line(), ours: line() }),
  promises: entity({ promise: line(), level: line(), measured: line(), remedy: line() }),
  meetings: entity({ text: line() }),
  references: entity({ who: line(), what: line(), result: line(), check: line() }),
  /** Price lines, tax included. `amount` beats quantity × unit price; `kind` year = a year, once = one-off. */
  prices: entity({
    item: line(),
    quantity: forCustomer(z.number().min(0).max(1e12).nullable()),
    unit: line(),
    unitPrice: money(),
    amount: money(),
    kind: z.enum(['year', 'once']),
  }),
  terms: entity({ term: line(), text: text() }),
  risks: entity({ risk: line(), sign: line(), answer: line(), owner: line() }),
  exits: entity({ title: line(), text: text() }),
  steps: entity({ what: line(), owner: line(), date: when() }),
  annexes: entity({ text: line() }),
} as const;
export type ListName = keyof typeof listSchemas;
export const LISTS = Object.keys(listSchemas) as readonly ListName[];
export type ItemOf<L extends ListName> = z.infer<(typeof listSchemas)[L]>;

type Fields<L extends ListName> = Omit<ItemOf<L>, 'id' | 'rev' | 'changedAt' | 'deletedAt' | 'order'>;
export type FieldsOf<L extends ListName> = Fields<L>;

/** What a new item of each list holds before anything is said: nothing known. */
export const blanks: { readonly [L in ListName]: Fields<L> } = {
  objectives: { measure: '', baseline: '', target: '', date: null, measuredBy: '', source: '' },
  losses: { place: '', label: '', formula: '', amount: null, source: '' },
  offers: {
    title: '',
    headline: '',
    answers: [],
    from: null,
    provides: '',
    proof: '',
    terms: '',
    liveFrom: null,
    included: true,
    margin: null,
    note: '',
  },
  gains: {
    offer: '',
    kind: 'benefit',
    unit: 'money',
    label: '',
    formula: '',
    assumption: '',
    low: null,
    mid: null,
    high: null,
    source: '',
    loss: null,
    agreed: false,
  },
  duties: { offer: '', what: '', ours: '', theirs: '', date: null },
  options: { name: '', offers: [], remark: '' },
  exclusions: { text: '' },
  departments: { department: '', gets: '' },
  milestones: { what: '', theirs: '', ours: '', date: null, test: '' },
  sides: { area: '', theirs: '', ours: '' },
  promises: { promise: '', level: '', measured: '', remedy: '' },
  meetings: { text: '' },
  references: { who: '', what: '', result: '', check: '' },
  prices: { item: '', quantity: null, unit: '', unitPrice: null, amount: null, kind: 'year' },
  terms: { term: '', text: '' },
  risks: { risk: '', sign: '', answer: '', owner: '' },
  exits: { title: '', text: '' },
  steps: { what: '', owner: '', date: null },
  annexes: { text: '' },
};
