import { daysBetween } from '../../../base/quarter.ts';
import { widthOf } from '../../../scene/wrap.ts';
import type { Message } from '../model.ts';
import type { PersonRow } from '../types.ts';
import { pen, type Sheet } from './sheet.ts';

/** Heights of the grid's parts, in pixels. */
export const HEAD = 58;
export const ROW = 32;
export const FOOT = 26;
const LINE = 24;
/** Days that the strip of contacts shows. */
export const SPAN = 90;
/** Widths of a message's column: its head of two lines can be read in the least. */
const CELL = { least: 48, most: 62 } as const;
/** Least room for who was told how much; large sums take more. */
const TOLD = 46;
/** Share of the width for messages. */
const SHARE = 0.42;

export interface Columns {
  readonly agreed: number;
  readonly from: number;
  readonly to: number;
  readonly cells: number;
  readonly cell: number;
}
export interface GridPlan {
  readonly people: readonly PersonRow[];
  /** People who are there and not drawn. */
  readonly rest: number;
  /** Those who left, where they are shown. */
  readonly gone: readonly PersonRow[];
  readonly messages: readonly Message[];
  /** Messages before and after those drawn. */
  readonly before: number;
  readonly after: number;
  readonly columns: Columns;
  /** Where the sums stand, the line of those who left, and the end. */
  readonly foot: number;
  readonly goneAt: number;
  readonly height: number;
}

/** What of the grid is drawn, and where: as many messages as can be read, people by influence, who left below the sums. */
export function gridPlan(sheet: Sheet): GridPlan {
  const { figures, width } = sheet;
  const room = Math.max(CELL.least, width * SHARE);
  const shown = Math.max(1, Math.min(figures.messages.length, Math.floor(room / CELL.least)));
  const first = firstShown(sheet, shown);
  const messages = figures.messages.slice(first, first + shown);
  const cell = Math.min(CELL.most, room / shown);
  const { count, of } = figures.message;
  const told = Math.max(TOLD, widthOf(`${count}/${of}`, pen(sheet, 12, 600)) + 14);
  const cells = width - told - cell * shown;
  const people = figures.people.slice(0, sheet.rows);
  const gone = sheet.gone ? figures.gone : [];
  const rest = figures.people.length - people.length;
  const foot = HEAD + people.length * ROW;
  const goneAt = foot + FOOT + (rest > 0 ? LINE : 0);
  const agreed = Math.min(160, width * 0.17);
  return {
    people,
    rest,
    gone,
    messages,
    before: first,
    after: figures.messages.length - first - messages.length,
    columns: { agreed, from: agreed + 66, to: cells - 22, cells, cell },
    foot,
    goneAt,
    height: goneAt + (figures.gone.length > 0 ? LINE : 0) + gone.length * ROW,
  };
}

/** The message asked for, and at least so far that the selected one is seen and no column stays empty. */
function firstShown({ figures, first, selected, live }: Sheet, shown: number): number {
  const last = Math.max(0, figures.messages.length - shown);
  const wanted = Math.max(0, Math.min(first, last));
  const at = live ? figures.messages.findIndex(({ id }) => id === selected) : -1;
  if (at < 0) return wanted;
  return at < wanted ? at : Math.max(wanted, at - shown + 1);
}

/** Where a day lies on the strip of contacts; what is older lies at its beginning. */
export const placeOf = (day: string, today: string, { from, to }: Columns): number =>
  to - ((to - from) * Math.min(SPAN, daysBetween(day, today))) / SPAN;
