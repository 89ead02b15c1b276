import type { Problem } from '../base/result.ts';
import type { MessageValues } from '../i18n/translate.ts';
import type { Docs } from '../workspace/documents.ts';
import type { Sources } from '../workspace/schemas.ts';
import type { Field } from './fields.ts';
import type { ImportMessageKey } from './messages.ts';
import type { NumberStyle } from './numbers.ts';
import type { Cell, Counts, DateOrder, Delimiter, Encoding, Fate, Issue, Kind, RawTable } from './types.ts';

/** A sentence of `importMessages` with its values. */
export interface Why {
  readonly key: ImportMessageKey;
  readonly values?: MessageValues;
}

// ---- what the user may correct ----

/** What the user says about one table; each absent part is found out. */
export interface TableCorrection {
  readonly kind?: Kind | undefined;
  /** True: the table stays out. False: it comes in although it would be left out (suppliers as customers needs `kind` too). */
  readonly leave?: boolean | undefined;
  /** Row of the headings, from 1. */
  readonly headerRow?: number | undefined;
  /** Column key (see `ColumnRecognition.key`) → field, or `skip`. */
  readonly columns?: Readonly<Record<string, Field | 'skip'>> | undefined;
  /** Power of ten of amounts whose column or cell says nothing else (万元 = 4). */
  readonly unit?: number | undefined;
  readonly dateOrder?: DateOrder | undefined;
  readonly numberStyle?: NumberStyle | undefined;
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: Delimiter | undefined;
  /** Cells mended by hand: `row:column`, row from 1, column from 0 → new text. */
  readonly cells?: Readonly<Record<string, string>> | undefined;
  /** Whether its sales take the place of an earlier import of the same sales, or stand beside it. */
  readonly overlap?: 'replace' | 'add' | undefined;
}

/** `same`: one customer; `two`: another one; `later`: stays behind undecided (as when nothing is said). */
export type PairDecision = 'same' | 'two' | 'later';

/** All corrections of an import: a plain value, kept by the screen, read from a file by the command line. */
export interface Corrections {
  /** By table id: the file's name, for sheets of a workbook `file#sheet`. */
  readonly tables?: Readonly<Record<string, TableCorrection>> | undefined;
  /** By pair id. */
  readonly pairs?: Readonly<Record<string, PairDecision>> | undefined;
  /** Rates of other currencies: one unit is so many units of the workspace's, as a decimal string. */
  readonly rates?: Readonly<Record<string, string>> | undefined;
}
export const noCorrections: Corrections = {};

// ---- what was recognised ----

export type Confidence = 'sure' | 'guessed' | 'skipped';

/** A time that a heading names: days since 1970-01-01, both included. */
export interface Period {
  readonly first: number;
  readonly last: number;
}

export interface ColumnRecognition {
  /** Position, from 0. */
  readonly index: number;
  /** As in the file; '' where it has none. Two-line headings are joined by a space. */
  readonly heading: string;
  /** Unique in the table: the heading, the second of the same name `heading#2`, a column without heading `#7`. */
  readonly key: string;
  /** `null`: not taken. */
  readonly field: Field | null;
  readonly confidence: Confidence;
  readonly why: Why;
  /** Other fields it might be, likeliest first. */
  readonly alternatives: readonly Field[];
  readonly hidden: boolean;
  /** Power of ten of amounts here. */
  readonly unit: number;
  /** Currency its heading names, or ''. */
  readonly currency: string;
  readonly numberStyle: NumberStyle;
  readonly dateOrder: DateOrder | null;
  readonly period?: Period | undefined;
  /** Discounts: `off` 0.15 = 15 % off, `percentOff` 15 = 15 % off, `pay` 0.85 or 85 = what is paid. */
  readonly discount?: 'off' | 'percentOff' | 'pay' | 'percentPay' | undefined;
}

/** What a row is; only `data` rows have a fate. */
export type RowRole = 'title' | 'blank' | 'header' | 'data' | 'total' | 'note';

/** Where the unit was found: nowhere, in a title row, in headings, or said by the user. */
export interface UnitFound {
  readonly power: number;
  readonly from: 'none' | 'title' | 'heading' | 'user';
  /** Row from 1, of a title. */
  readonly row?: number | undefined;
}

/** A total row as a check: what it says and what the rows add up to, in amounts as `decimal` strings of the currency unit. */
export interface TotalCheck {
  readonly row: number;
  readonly column: string;
  readonly says: string;
  readonly adds: string;
  readonly difference: string;
  /** Rows whose cell explains the difference exactly (a text that a spreadsheet's sum passes over), from 1. */
  readonly explainedBy: readonly number[];
}

export interface TableRecognition {
  readonly id: string;
  readonly file: string;
  readonly sheet?: string | undefined;
  readonly kind: Kind;
  readonly confidence: Confidence;
  readonly why: Why;
  /** False: stays out as a whole. */
  readonly taken: boolean;
  /** Rows of the headings, from 1; empty where none was found. */
  readonly headerRows: readonly number[];
  readonly columns: readonly ColumnRecognition[];
  /** Number of data rows. */
  readonly dataRows: number;
  /** Positions of data rows among the rows of the file, from 0, ascending. */
  readonly data: Int32Array;
  /** Roles of the rows that are not data, by position from 0. */
  readonly roles: ReadonlyMap<number, Exclude<RowRole, 'data'>>;
  /** Key of the headings under which the mapping is remembered. */
  readonly fingerprint: string;
  readonly remembered: boolean;
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: Delimiter | undefined;
  readonly unit: UnitFound;
  readonly dateOrder: { readonly order: DateOrder | null; readonly sure: boolean } | null;
  readonly totals: readonly TotalCheck[];
  /** Things worth saying that need no decision: two columns of one name that agree, hidden rows. */
  readonly notes: readonly Why[];
  /** Time of all its sales where rows have no date: named by sheet or title. */
  readonly period?: Period | undefined;
  readonly raw: RawTable;
}

/** Two tables held together by a key column. */
export interface Join {
  readonly from: string;
  readonly to: string;
  /** Headings of the two columns. */
  readonly fromColumn: string;
  readonly toColumn: string;
  /** Distinct keys that both have, of all distinct keys of `from`, and of `to`. */
  readonly fits: number;
  readonly of: number;
  readonly ofTo: number;
}

/** What the mapping screen shows. Pure: same tables, corrections and memory give the same. */
export interface Recognition {
  readonly tables: readonly TableRecognition[];
  readonly joins: readonly Join[];
  /** Files that could not be read, tables without headings, the same file twice. */
  readonly problems: readonly Problem[];
  readonly corrections: Corrections;
}
/** Remembered mappings by header fingerprint, as in `sources.json`. */
export type Memory = Sources['mappings'];

// ---- the dry run ----

/** A customer that a row was compared with: one of the workspace (`id`), or one that another row of this import brings. */
export interface PairSide {
  readonly id?: string | undefined;
  readonly table?: string | undefined;
  readonly file?: string | undefined;
  readonly row?: number | undefined;
  readonly name: string;
  readonly code: string;
  readonly contact: string;
  readonly phone: string;
  /** City and country. */
  readonly place: string;
  /** Decimal string of the currency unit, '' = unknown. */
  readonly potential: string;
  readonly sales: string;
}
export type Agreement = 'equal' | 'near' | 'different' | 'open';
/** Two customers that may be one. Nothing merges by itself: an undecided one stays behind with its sales. */
export interface Pair {
  readonly id: string;
  readonly left: PairSide;
  readonly right: PairSide;
  readonly agreement: Readonly<Record<'name' | 'code' | 'contact' | 'phone' | 'place', Agreement>>;
  readonly decision: PairDecision | null;
  /** Data rows that wait for the answer. */
  readonly rows: number;
}

/** What became of a row, for the last column of the preview. */
export interface RowNote {
  readonly fate: Fate;
  readonly why?: Why | undefined;
}

export interface TablePlan {
  readonly table: string;
  readonly rows: number;
  readonly counts: Counts;
  /** Fate by position among the rows of the file: index into `FATES`, 255 = no data row. */
  readonly fates: Uint8Array;
  /** Why, for rows that need a word; by position from 0. */
  readonly notes: ReadonlyMap<number, Why>;
  /** What the table becomes: `91 customers, 91 contacts`. */
  readonly becomes: readonly Why[];
}

/** A sum that stood in the workspace and will be another. Amounts as decimal strings. */
export interface SumChange {
  readonly customer: string;
  readonly name: string;
  readonly quarter: string;
  readonly category: string;
  readonly before: string;
  readonly after: string;
}
/** A field of a customer that will be another. */
export interface FieldChange {
  readonly customer: string;
  readonly name: string;
  readonly field: Field;
  readonly before: string;
  readonly after: string;
}

/** An earlier import whose time a table's sales share. */
export interface Overlap {
  readonly table: string;
  /** Files of the earlier import. */
  readonly with: string;
  readonly mode: 'replace' | 'add';
  readonly why: Why;
}

/** A line of the check list: it holds, it is worth a look, or it is only said. */
export interface Check {
  readonly state: 'good' | 'attention' | 'info';
  readonly say: Why;
}

/** State of the workspace once imported. */
export interface Outcome {
  readonly customers: number;
  readonly withSales: number;
  readonly potentialKnown: number;
  /** All sales of the workspace, decimal string. */
  readonly salesTotal: string;
  readonly firstQuarter: string;
  readonly lastQuarter: string;
  readonly categories: number;
}

/** As the command line prints it. */
export interface ImportSummary {
  readonly customers: { readonly added: number; readonly changed: number; readonly unchanged: number };
  /** Lines of the files that stand in the workspace, and what they add up to. */
  readonly sales: { readonly lines: number; readonly total: string };
  readonly skipped: readonly {
    readonly file: string;
    readonly row: number;
    readonly column: string;
    readonly value: string;
    readonly reason: string;
  }[];
  readonly doubtful: readonly {
    readonly id: string;
    readonly file: string;
    readonly row: number;
    readonly name: string;
    readonly like: string;
    readonly likeId: string;
    readonly decision: string;
  }[];
}

/** The dry run: what would happen, whole, before anything does. */
export interface ImportPlan {
  readonly tables: readonly TablePlan[];
  readonly rows: number;
  readonly counts: Counts;
  readonly issues: readonly Issue[];
  readonly pairs: readonly Pair[];
  readonly overlaps: readonly Overlap[];
  readonly sums: { readonly added: number; readonly changes: readonly SumChange[]; readonly removed: number };
  readonly changes: readonly FieldChange[];
  readonly checks: readonly Check[];
  readonly outcome: Outcome;
  readonly summary: ImportSummary;
  readonly files: readonly string[];
  /** Documents that change, before and after; empty where nothing does. */
  readonly before: Partial<Docs>;
  readonly after: Partial<Docs>;
  /** Ids of the customers that are new. */
  readonly made: readonly string[];
}

/** A row of the preview: the first 17 and the last 3 of the file, and between them how many are not shown. */
export interface PreviewRow {
  /** From 1. */
  readonly row: number;
  readonly role: RowRole;
  readonly cells: readonly Cell[];
  readonly note: RowNote | null;
  /** Cells to look at: column position → issue. */
  readonly marks: Readonly<Record<number, Issue>>;
}
export interface Preview {
  readonly first: readonly PreviewRow[];
  readonly last: readonly PreviewRow[];
  /** Rows not shown, from 1, both included; `null` where all are. */
  readonly cut: { readonly from: number; readonly to: number; readonly issues: readonly Issue[] } | null;
}

/** Progress of a job: what it does, how far. `of` = 0 where the end is not known. */
export interface Progress {
  readonly stage: 'reading' | 'recognising' | 'matching' | 'summing' | 'writing';
  readonly file: string;
  readonly done: number;
  readonly of: number;
}
