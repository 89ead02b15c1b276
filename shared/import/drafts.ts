import { RUNNING } from './aliases.ts';
import { cellAt, textOf } from './cells.ts';
import type { Period } from './contract.ts';
import type { Field } from './fields.ts';
import type { Header } from './header.ts';
import { candidatesOf, headingOf, periodOf, type Candidate, type Heading } from './headings.ts';
import type { RawTable } from './types.ts';

/** A column before anything is decided: what its heading and its first cells say. */
export interface Draft {
  readonly index: number;
  readonly key: string;
  readonly heading: Heading;
  readonly candidates: readonly Candidate[];
  readonly period: Period | null;
  readonly hidden: boolean;
  readonly empty: boolean;
  /** Only counts the rows. */
  readonly running: boolean;
  /** Nearly every cell of the sample is another: a key of the table's own things. */
  readonly unique: boolean;
  /** Index of an earlier column of the same heading. */
  readonly twin: number | null;
}

/** Cells looked at to judge a column; whole columns are read only where every cell counts. */
const SAMPLE = 400;

export function draftsOf(table: RawTable, header: Header, data: Int32Array, year: number | null): Draft[] {
  const keys = new Map<string, number>();
  const firstOf = new Map<string, number>();
  const hidden = new Set(table.hiddenColumns);
  return header.headings.map((text, index) => {
    const heading = headingOf(text);
    const twin = text === '' ? null : (firstOf.get(heading.plain) ?? null);
    if (twin === null) firstOf.set(heading.plain, index);
    const sample = sampleOf(table, data, index);
    return {
      index,
      key: keyOf(text, index, keys),
      heading,
      candidates: candidatesFor(text, heading),
      period: periodOf(text, year),
      hidden: hidden.has(index),
      empty: sample.filled === 0 && isEmpty(table, data, index),
      running: RUNNING.has(heading.plain) && sample.running,
      unique: sample.unique,
      twin,
    };
  });
}

/** Two-line headings are known by both lines, else by the lower one. */
function candidatesFor(text: string, heading: Heading): readonly Candidate[] {
  const whole = candidatesOf(heading.plain);
  if ((whole[0]?.score ?? 0) > 1 || !text.includes(' ')) return whole;
  const last = candidatesOf(headingOf(text.slice(text.lastIndexOf(' ') + 1)).plain);
  return (last[0]?.score ?? 0) > 1 ? last : whole;
}

function keyOf(text: string, index: number, keys: Map<string, number>): string {
  if (text === '') return `#${index + 1}`;
  const short = text.slice(0, 200);
  const count = (keys.get(short) ?? 0) + 1;
  keys.set(short, count);
  return count === 1 ? short : `${short}#${count}`;
}

function sampleOf(table: RawTable, data: Int32Array, column: number): { filled: number; unique: boolean; running: boolean } {
  const seen = new Set<string>();
  let filled = 0;
  let steps = 0;
  let previous = Number.NaN;
  const end = Math.min(SAMPLE, data.length);
  for (let i = 0; i < end; i++) {
    const text = textOf(cellAt(table.rows[data[i] as number], column));
    if (text === '') continue;
    filled++;
    seen.add(text);
    if (Number(text) === previous + 1) steps++;
    previous = Number(text);
  }
  return { filled, unique: filled > 0 && seen.size >= filled * 0.95, running: filled > 0 && steps >= (filled - 1) * 0.8 };
}

function isEmpty(table: RawTable, data: Int32Array, column: number): boolean {
  for (let i = 0; i < data.length; i++) if (textOf(cellAt(table.rows[data[i] as number], column)) !== '') return false;
  return true;
}

/** Best score with which a shown, filled column names a field; 0 where none does. */
export function scoreFor(drafts: readonly Draft[], field: Field): number {
  let best = 0;
  for (const draft of drafts) {
    if (draft.hidden || draft.empty) continue;
    for (const one of draft.candidates) if (one.field === field && one.score > best) best = one.score;
  }
  return best;
}

/** Whether the column that best names one of the fields holds another value in every row. */
export function isKey(drafts: readonly Draft[], fields: readonly Field[]): boolean {
  const named = drafts.filter(
    (draft) => !draft.hidden && !draft.empty && draft.candidates.some((c) => fields.includes(c.field) && c.score > 1),
  );
  return named.some((draft) => draft.unique);
}
