import { daysBetween, shiftDay } from '../../../base/quarter.ts';
import { d, path, rect, text, tick } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import { balance, cap, clip, widthOf } from '../../../scene/wrap.ts';
import { cadenceText, cellText, lastText } from '../say.ts';
import type { PersonRow } from '../types.ts';
import { pen, type Sheet } from './sheet.ts';
import { cellMarks, contactMark, lateMarks, overMark } from './signs.ts';

const HEAD = 58;
const ROW = 32;
const FOOT = 26;
/** Days that the strip of contacts shows. */
const SPAN = 90;
/** People drawn; the others are in the table. */
const MOST = 40;
const CELL = 62;
const TOLD = 46;

interface Columns {
  readonly agreed: number;
  readonly from: number;
  readonly to: number;
  readonly cells: number;
  readonly cell: number;
}
export interface GridPlan {
  readonly people: readonly PersonRow[];
  readonly rest: number;
  readonly columns: Columns;
  readonly height: number;
}

export function gridPlan({ figures, width }: Sheet): GridPlan {
  const people = figures.people.slice(0, MOST);
  const count = Math.max(1, figures.messages.length);
  const agreed = Math.min(160, width * 0.17);
  const cell = Math.max(34, Math.min(CELL, (width * 0.42) / count));
  const cells = width - TOLD - cell * count;
  const rest = figures.people.length - people.length;
  return {
    people,
    rest,
    columns: { agreed, from: agreed + 66, to: cells - 22, cells, cell },
    height: HEAD + people.length * ROW + FOOT + (rest > 0 ? 20 : 0),
  };
}

/** People by influence: contacts of the last 90 days against what was agreed; beside them, who was told what. */
export function gridMarks(sheet: Sheet, plan: GridPlan): Mark[] {
  return [
    ...headMarks(sheet, plan),
    ...plan.people.flatMap((row, i) => rowMarks(row, HEAD + i * ROW, sheet, plan.columns)),
    ...footMarks(sheet, plan),
  ];
}

const placeOf = (day: string, today: string, { from, to }: Columns): number =>
  to - ((to - from) * Math.min(SPAN, daysBetween(day, today))) / SPAN;

function headMarks(sheet: Sheet, { columns, people }: GridPlan): Mark[] {
  const { say, figures, width } = sheet;
  const end = HEAD + people.length * ROW;
  return [
    path(d('M', 0, 0.5, 'H', width), { stroke: 'line2' }),
    text(0, 18, say.t('grid.touch'), { size: 13, weight: 600 }),
    text(0, HEAD - 10, say.t('grid.person'), { fill: 'ink3' }),
    text(columns.agreed, HEAD - 10, say.t('grid.agreed'), { fill: 'ink3' }),
    ...monthsOf(figures.today).map((day) => {
      const x = placeOf(day, figures.today, columns);
      return path(d('M', x, HEAD - 22, 'V', end), { stroke: 'line' });
    }),
    ...monthsOf(figures.today).map((day) =>
      text(placeOf(day, figures.today, columns) + 4, HEAD - 10, say.format.month(day), { fill: 'ink3' }),
    ),
    path(d('M', columns.to, 22, 'V', end), { stroke: 'ink2' }),
    text(columns.to, 16, say.t('today'), { anchor: 'end', fill: 'ink2' }),
    text(columns.cells + 4, 18, clip(say.t('grid.messages'), width - columns.cells - 4, pen(sheet, 13, 600)), { size: 13, weight: 600 }),
    ...messageHeads(sheet, columns),
    text(width, HEAD - 10, say.t('grid.told'), { anchor: 'end', fill: 'ink3' }),
    path(d('M', 0, HEAD - 0.5, 'H', width), { stroke: 'line2' }),
  ];
}

/** Firsts of the months within the strip, without the one too near to today. */
function monthsOf(today: string): readonly string[] {
  const first = shiftDay(today, -SPAN);
  return [1, 2, 3].flatMap((i) => {
    const month = new Date(Date.UTC(Number(first.slice(0, 4)), Number(first.slice(5, 7)) - 1 + i, 1)).toISOString().slice(0, 10);
    return daysBetween(month, today) >= 12 ? [month] : [];
  });
}

function messageHeads(sheet: Sheet, { cells, cell }: Columns): Mark[] {
  const { figures, say } = sheet;
  if (figures.messages.length === 0) return [text(cells + 4, HEAD - 10, clip(say.t('grid.none'), cell, pen(sheet)), { fill: 'ink2' })];
  return figures.messages.flatMap(({ id, title }, i) => {
    const x = cells + cell * (i + 0.5);
    const words = cap(balance(title, cell - 4, pen(sheet)), 2, cell - 4, pen(sheet));
    const first = HEAD - 10 - (words.length - 1) * 14;
    return [
      rect(cells + cell * i, HEAD - 24, cell, 22, {
        id: `message-${id}`,
        label: title,
        intent: { kind: 'message', id },
        fill: 'ground',
        opacity: 0,
      }),
      ...words.map((line, k) => text(x, first + k * 14, line, { anchor: 'middle', fill: 'ink2', room: cell })),
    ];
  });
}

function rowMarks(row: PersonRow, y: number, sheet: Sheet, columns: Columns): Mark[] {
  const { say, width, selected } = sheet;
  const on = selected === row.id;
  const middle = y + ROW / 2;
  const room = columns.agreed - 8;
  const name = clip(row.name, room, pen(sheet, 13, 600));
  const wide = widthOf(name, pen(sheet, 13, 600));
  const title = clip(row.title ?? '', room - wide - 6, pen(sheet));
  const [told, meant] = row.told;
  return [
    rect(0, y + 0.5, columns.cells - 12, ROW - 1, {
      id: row.id,
      label: say.t('say.person', { name: row.name, cadence: cadenceText(row, say), last: lastText(row, say), told, meant }),
      intent: { kind: 'person', id: row.id },
      ...(on ? { fill: 'primarySoft' } : { fill: 'ground', opacity: 0 }),
    }),
    text(0, middle + 4.5, name, { size: 13, weight: 600, ...(on ? { fill: 'primary' as const } : {}) }),
    ...(title === '' || title === '…' ? [] : [text(wide + 6, middle + 4.5, title, { fill: 'ink3' })]),
    ...agreedMarks(row, middle, columns, sheet),
    ...stripMarks(row, middle, columns, sheet),
    ...row.cells.flatMap((cell, i) => {
      const x = columns.cells + columns.cell * (i + 0.5);
      return [
        rect(x - columns.cell / 2, y + 1, columns.cell, ROW - 2, {
          id: `${row.id}|${cell.message.id}`,
          label: say.t('say.cell', { name: row.name, title: cell.message.title, state: cellText(cell, say) }),
          intent: { kind: 'cell', id: row.id, message: cell.message.id },
          fill: 'ground',
          opacity: 0,
        }),
        ...cellMarks(cell, x, middle),
      ];
    }),
    ...(meant === 0 ? [] : [text(width, middle + 4.5, `${told}/${meant}`, { anchor: 'end', weight: 600 })]),
    path(d('M', 0, y + ROW - 0.5, 'H', width), { stroke: 'line' }),
  ];
}

function agreedMarks(row: PersonRow, middle: number, { agreed }: Columns, sheet: Sheet): Mark[] {
  const words = cadenceText(row, sheet.say);
  const sign = agreed + widthOf(words, pen(sheet)) + 10;
  return [
    text(agreed, middle + 4.5, words, { fill: row.cadence === null ? 'ink3' : 'ink2' }),
    ...(row.kept === null ? [] : row.kept ? [tick(sign - 3, middle + 4, 'good')] : lateMarks(sign + 2, middle)),
  ];
}

/** Contacts of the last days, and the stretches beyond what was agreed. */
function stripMarks(row: PersonRow, middle: number, columns: Columns, sheet: Sheet): Mark[] {
  const { today } = sheet.figures;
  const at = (day: string): number => placeOf(day, today, columns);
  if (row.cadence === null)
    return [rect(columns.from, middle - 5, columns.to - columns.from, 10, { fill: 'hatch', pattern: 'hatch', opacity: 0.7 })];
  const days = [...row.contacts.map(({ date }) => date), today];
  const stretches = days.slice(1).flatMap((day, i) => {
    const end = shiftDay(days[i] ?? day, row.cadence ?? 0);
    return end < day ? [{ from: Math.max(columns.from, at(end)), to: at(day), open: day === today }] : [];
  });
  const never = row.contacts.length === 0 ? [{ from: columns.from, to: columns.to, open: false }] : [];
  return [
    path(d('M', columns.from, middle, 'H', columns.to), { stroke: 'line2' }),
    ...[...stretches, ...never]
      .filter(({ from, to }) => to - from > 1)
      .flatMap(({ from, to, open }) => [overMark(from, middle, to - from), ...(open ? overWords(row, from, to, middle, sheet) : [])]),
    ...row.contacts
      .filter(({ date }) => daysBetween(date, today) <= SPAN)
      .map(({ date, channel }) => contactMark(channel, at(date), middle)),
  ];
}

function overWords({ over, id }: PersonRow, from: number, to: number, middle: number, sheet: Sheet): Mark[] {
  const words = sheet.say.t('over', { count: over ?? 0 });
  const wide = widthOf(words, pen(sheet, 12, 600));
  if ((over ?? 0) === 0 || to - from < wide + 16) return [];
  const x = (from + to) / 2;
  return [
    rect(x - wide / 2 - 4, middle - 9, wide + 8, 18, { fill: sheet.selected === id ? 'primarySoft' : 'ground' }),
    text(x, middle + 4.5, words, { anchor: 'middle', weight: 600, fill: 'badInk' }),
  ];
}

function footMarks(sheet: Sheet, { people, columns, rest, height }: GridPlan): Mark[] {
  const { figures, say, width } = sheet;
  const y = HEAD + people.length * ROW + 17;
  const { touch, message, unset } = figures;
  const words = say.t(unset > 0 ? 'within.unset' : 'within', { count: touch.count, of: touch.of, unset });
  const told = figures.messages.map(({ id }) => {
    const cells = people.flatMap((row) => row.cells.filter((cell) => cell.message.id === id && cell.cell !== null));
    return `${cells.filter(({ cell }) => cell?.state !== 'planned').length}/${cells.length}`;
  });
  return [
    text(0, y, clip(words, columns.cells - 20, pen(sheet)), { fill: 'ink2' }),
    ...told.map((share, i) => text(columns.cells + columns.cell * (i + 0.5), y, share, { anchor: 'middle', weight: 600 })),
    ...(message.of === 0 ? [] : [text(width, y, `${message.count}/${message.of}`, { anchor: 'end', weight: 600 })]),
    ...(rest > 0 ? [text(0, height - 4, say.t('grid.more', { count: rest }), { fill: 'ink2' })] : []),
  ];
}
