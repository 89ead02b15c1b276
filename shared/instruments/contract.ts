import type * as z from 'zod';
import type { Audience } from '../base/audience.ts';
import type { Result } from '../base/result.ts';
import type { Block } from '../document/blocks.ts';
import type { Format } from '../i18n/format.ts';
import type { Language, Messages, Translate } from '../i18n/translate.ts';
import type { Measure, Scene, Size } from '../scene/scene.ts';
import type { DataTable } from '../scene/table.ts';
import type { Amount } from '../base/amount.ts';
import type { Quarter } from '../base/entity.ts';
import type { Facts, Opening, Signal, Tier } from './facts.ts';
import type { PlanFacts } from './plan-facts.ts';

/** Whose data it is: one document for the whole portfolio, one part of each customer's plan, of each person, or of the rivals. */
export type Scope = 'portfolio' | 'customer' | 'person' | 'rivals';
/** Phase of the relationship cycle under which a customer's instrument stands. */
export type Phase = 'analyse' | 'propose' | 'implement' | 'evaluate';

/** The shape of an instrument's own data, with everything needed to read old versions of it. */
export interface Model<D> {
  readonly version: number;
  readonly schema: z.ZodType<D>;
  readonly empty: () => D;
  /** `migrations[n]` lifts data of version n to n + 1; each has a saved fixture in the folder. */
  readonly migrations: Readonly<Record<number, (old: unknown) => unknown>>;
}

/** What a command may use besides the data: nothing of it is global. */
export interface CommandContext {
  /** Instant of the change, ISO. */
  readonly now: string;
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
  /** A fresh entity id. */
  readonly newId: () => string;
  /** Person who makes the change, or null. */
  readonly by: string | null;
}

/**
 * A named, pure change of an instrument's data. `run` works on an immer draft; it returns a problem instead of changing anything when
 * the arguments do not fit the data. Commands with the same `merge` result that follow each other are one undo step.
 */
export interface Command<D, A = never> {
  readonly args: z.ZodType<A>;
  readonly run: (draft: D, args: A, context: CommandContext) => Result<void> | void;
  /** Message key of the undo label (`undo.renameActivity`); values are the command's string and number arguments plus `label` returned here. */
  readonly label: string;
  readonly labelValues?: (data: D, args: A) => Readonly<Record<string, string | number>>;
  /** Same non-empty key as the step before: merged into it (a drag, a typing burst). */
  readonly merge?: (args: A) => string;
}
// Commands of different argument types live in one record; the registry parses `args` before `run`, so `any` never sees unchecked data.
// oxlint-disable-next-line typescript/no-explicit-any -- see above
export type AnyCommand<D> = Command<D, any>;

export type Severity = 'urgent' | 'attention' | 'opportunity' | 'note';
/** What the manager should notice, computed: the sentence before the picture. */
export interface Reading {
  readonly id: string;
  readonly severity: Severity;
  /** Message key in the instrument's messages; `values` are numbers and names, already formatted by `Format` where they are amounts. */
  readonly text: string;
  readonly values: Readonly<Record<string, string | number>>;
  /** Money at stake as an amount (orders equal severities); 0 when none. */
  readonly weight: number;
  /** The next step: message key of its words, and where it leads (a mark's id in the drawing, or another view). */
  readonly action?: { readonly text: string; readonly values?: Readonly<Record<string, string | number>>; readonly intent: ViewIntent };
}
export interface ViewIntent {
  /** `select`: a mark here; `open`: another instrument; `command`: run a command of this instrument. */
  readonly kind: 'select' | 'open' | 'command';
  readonly id?: string | undefined;
  readonly instrument?: string | undefined;
  readonly customer?: string | undefined;
  readonly command?: string | undefined;
  readonly args?: unknown;
}

/** Groups of Today, in their fixed order: owed and late, due this week, keep, win; then, quieter, what is arranged. */
export type TodayGroup = 'overdue' | 'due' | 'keep' | 'win' | 'next';
/**
 * One line of Today: what to do next and why. Words are message keys of the instrument; who it is about and how it ranks is decided in one
 * place (`shared/insights/today`), not here.
 */
export interface TodayLine {
  /** Stable within the instrument and its target: what a snooze and "done" are remembered by. */
  readonly id: string;
  readonly group: TodayGroup;
  /** Lines of one kind may be gathered into one ("11 A under-served"); its words are the message `today.<kind>.many` with `count`. */
  readonly kind: string;
  /** Customer it is about; absent = the one whose plan it is, or nobody. */
  readonly customer?: string | undefined;
  /** Verb first: message key. */
  readonly text: string;
  /** One sentence with its number: message key. */
  readonly reason: string;
  readonly values: Readonly<Record<string, string | number>>;
  /** The number that makes it urgent, in words (`3 天`, `−38 %`), already formatted. */
  readonly figure: string;
  /** How the number reads: late and falling are coloured and said in words. */
  readonly tone: 'late' | 'falling' | 'plain';
  /** Overdue: days late; due and next: days left. Orders within the group. Absent for keep and win. */
  readonly days?: number | undefined;
  /** In keep and win: 0 before 1 before 2 (money falling, under-served, not known; attack points, categories). */
  readonly rank?: number | undefined;
  /** Somebody at the customer is displeased and waits: among what is overdue, such a line of an A or small A customer stands before all else. */
  readonly displeased?: boolean | undefined;
  /** Money at stake a year; `null` = not known, which is not zero. */
  readonly value: Amount | null;
  /** Who of us should do it; absent = whoever owns the customer. */
  readonly owner?: string | null | undefined;
  /** The one button: message key, and where it leads (straight to the field or form). */
  readonly action: string;
  readonly intent: ViewIntent;
}

/** The quarter, and the person if one is meant, of which records are counted. */
export interface SignalSpan {
  readonly quarter: Quarter;
  readonly person: string | null;
}

/** Everything words and numbers are made with. Always a parameter. */
export interface Speech<K extends string = string> {
  readonly t: Translate<K>;
  readonly format: Format;
  readonly language: Language;
}

export interface LayoutOptions<V = unknown> extends Speech {
  readonly size: Size;
  readonly measure: Measure;
  /** What is selected (mark's entity id). */
  readonly selected?: string | null;
  /** Id of a rival: recolours to what that one gives. */
  readonly lens?: string | null;
  /** Instrument's own view settings (drawing kind, zoom window …); every one has a default. */
  readonly view?: V;
}

/** One field of the generic form, for instruments without a view of their own. `path` is dotted within the data. */
export interface Field {
  readonly path: string;
  readonly kind: 'text' | 'longText' | 'number' | 'amount' | 'rating' | 'day' | 'choice' | 'toggle';
  /** Message key of the label; help under it if `<label>.help` exists. */
  readonly label: string;
  readonly min?: number;
  readonly max?: number;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
}

/**
 * One instrument of the deck: a folder in `shared/instruments` and one line in `index.ts`. Gather, then compute, then draw:
 * figures(data, facts) → readings, layout, table, section. All pure.
 */
// oxlint-disable-next-line typescript/no-explicit-any -- the list of instruments holds different data and figures; `partData` parses before use
export interface Instrument<D = any, F = any, K extends string = string> {
  readonly id: string;
  readonly scope: Scope;
  readonly phase?: Phase;
  /** Place among its siblings in navigation; deck's number. */
  readonly order: number;
  readonly model: Model<D>;
  readonly commands: Readonly<Record<string, AnyCommand<D>>>;
  readonly fields?: readonly Field[];
  readonly figures: (data: D, facts: Facts) => F;
  readonly readings: (figures: F, speech: Speech<K>) => readonly Reading[];
  readonly layout: (figures: F, options: LayoutOptions) => Scene;
  readonly table: (figures: F, speech: Speech<K>) => DataTable;
  /** Blocks for a Word document. For `customer` only what fields declared `forCustomer` hold; nothing at all is a fine answer. */
  readonly section: (figures: F, options: SectionOptions<K>) => readonly Block[];
  /** What a proposal could answer or offer. */
  readonly openings?: (data: D, facts: Facts) => readonly Opening[];
  /** What the other instruments of the plan may know: from its own data; `facts.plan` is empty here. */
  readonly publish?: (data: D, facts: Facts) => Partial<PlanFacts>;
  /** Lines for Today; none is a fine answer. */
  readonly today?: (figures: F, speech: Speech<K>, facts: Facts) => readonly TodayLine[];
  /** What its records say of a quarter's work, for the self-assessment. Sums over all customers. */
  readonly signals?: (data: D, facts: Facts, span: SignalSpan) => readonly Signal[];
  /** Tier of every customer, if this instrument decides tiers: others get it through `Facts`. */
  readonly tiers?: (figures: F) => ReadonlyMap<string, Tier>;
  /** Of what is kept by quarter: the figures as they stood with that quarter as the newest. A `Problem` where there is nothing of it. */
  readonly inQuarter?: (figures: F, quarter: Quarter) => Result<F>;
  /** For the dot in navigation. */
  readonly state: (figures: F) => 'empty' | 'begun' | 'enough';
  /** Plain JSON of the figures for the command line (`figures WORKSPACE <id>`): decimal strings for amounts. */
  readonly report: (figures: F) => unknown;
  /** Must hold `title`, `purpose` (one line), `idea` (the deck's idea in three sentences) and the undo labels. */
  readonly messages: Messages<K>;
  /** Fixed data for gallery and contract tests, in each language's words. `facts` are the matching surroundings. */
  readonly example: (language: Language) => { readonly data: D; readonly facts: Facts };
}
export interface SectionOptions<K extends string = string> extends Speech<K> {
  readonly audience: Audience;
  readonly measure: Measure;
  /** Of a person's assessment: the quarter that is meant; the newest where not given. */
  readonly quarter?: Quarter | undefined;
}

/** Keeps the types of one instrument together where it is declared. */
export const instrument = <D, F, K extends string>(definition: Instrument<D, F, K>): Instrument<D, F, K> => definition;
/** Keeps a command's argument type where it is declared. */
export const command = <D, A>(definition: Command<D, A>): Command<D, A> => definition;
