/** A cell as it stands in the file: text, or a number where a workbook says so. '' is an empty cell. */
export type Cell = string | number;
export type Row = readonly Cell[];

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'windows-1252';
export type Delimiter = ',' | ';' | '\t' | '|';
export type DateOrder = 'ymd' | 'dmy' | 'mdy';

/** Merged cells of a sheet: top left corner and extent, counted from 0. */
export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One table as read: a text file, or one sheet of a workbook. Nothing is understood yet. */
export interface RawTable {
  /** Unique within one import. */
  readonly id: string;
  /** Name without folder. */
  readonly file: string;
  readonly sheet?: string | undefined;
  /** Digest of the content: the same file under two names is taken once, and results do not depend on the order of files. */
  readonly digest: string;
  readonly rows: readonly Row[];
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: Delimiter | undefined;
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly merges: readonly Merge[];
  /** A hidden sheet stays out unless the user wants it. */
  readonly hidden?: boolean | undefined;
  /** Row (from 1) of a quote that is never closed: columns after it may have moved. */
  readonly openQuote?: number | undefined;
}

/** What a table lists. Only the first six come in; the others are recognised so that they can be left out with a reason. */
export type Kind =
  'customers' | 'contacts' | 'sites' | 'sales' | 'products' | 'categories' | 'suppliers' | 'employees' | 'other' | 'unknown';
export const IMPORTED: readonly Kind[] = ['categories', 'products', 'customers', 'contacts', 'sites', 'sales'];
export const isImported = (kind: Kind): boolean => IMPORTED.includes(kind);

/** What becomes of a data row: in exactly one of these, so that totals tie. */
export type Fate = 'added' | 'updated' | 'same' | 'ask' | 'left' | 'skipped';
export const FATES: readonly Fate[] = ['added', 'updated', 'same', 'ask', 'left', 'skipped'];
export type Counts = Readonly<Record<Fate, number>>;

/** Why a row was left, a cell was not read, or a row waits. Each has a message `reason.<code>`. */
export type Reason =
  | 'noName'
  | 'noCustomer'
  | 'unknownCustomer'
  | 'noDate'
  | 'noAmount'
  | 'tooLarge'
  | 'overlap'
  | 'currency'
  | 'doubtful'
  | 'empty'
  | 'notNumber'
  | 'unknownValue'
  | 'assumed'
  | 'notDate'
  | 'noSuchDay'
  | 'noDay'
  | 'ambiguousDate'
  | 'lostDigits'
  | 'negative'
  | 'conflict'
  | 'unknownProduct'
  | 'tooLong'
  | 'badDiscount';

/** One thing that was not taken as it stands. `whole`: the row stays behind; otherwise the row comes in and only the cell stays empty. */
export interface Issue {
  readonly table: string;
  readonly file: string;
  readonly sheet?: string | undefined;
  /** Row of the file, from 1. */
  readonly row: number;
  /** Heading of the column, '' for the whole row. */
  readonly column: string;
  readonly value: string;
  readonly reason: Reason;
  readonly whole: boolean;
  /** Other row, customer or file that the reason names. */
  readonly detail?: string | undefined;
}
