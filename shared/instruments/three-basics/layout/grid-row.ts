import { daysBetween, shiftDay } from '../../../base/quarter.ts';
import { d, path, rect, text, tick } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import { clip, widthOf } from '../../../scene/wrap.ts';
import { cadenceText, cellText, lastText } from '../say.ts';
import type { PersonRow } from '../types.ts';
import { placeOf, ROW, SPAN, type Columns, type GridPlan } from './grid-plan.ts';
import { pen, type Sheet } from './sheet.ts';
import { cellMarks, contactMark, lateMarks, overMark } from './signs.ts';

/** One person: what was agreed, when we met, who was told what. Who left is pale. */
export function rowMarks(row: PersonRow, y: number, sheet: Sheet, { columns, before, messages }: GridPlan): Mark[] {
  const { say, width, selected } = sheet;
  const on = selected === row.id;
  const middle = y + ROW / 2;
  const room = columns.agreed - 8;
  const name = clip(row.name, room, pen(sheet, 13, 600));
  const wide = widthOf(name, pen(sheet, 13, 600));
  const title = clip(row.title ?? '', room - wide - 6, pen(sheet));
  const [told, meant] = row.told;
  const pale = sheet.figures.gone.includes(row);
  return [
    rect(0, y + 0.5, columns.cells - 12, ROW - 1, {
      id: row.id,
      label: say.t('say.person', { name: row.name, cadence: cadenceText(row, say), last: lastText(row, say), told, meant }),
      intent: { kind: 'person', id: row.id },
      ...(on ? { fill: 'primarySoft' } : { fill: 'ground', opacity: 0 }),
    }),
    text(0, middle + 4.5, name, { size: 13, weight: 600, ...(on ? { fill: 'primary' as const } : pale ? { fill: 'ink3' as const } : {}) }),
    ...(title === '' || title === '…' ? [] : [text(wide + 6, middle + 4.5, title, { fill: 'ink3' })]),
    ...agreedMarks(row, middle, columns, sheet),
    ...stripMarks(row, middle, columns, sheet),
    ...row.cells.slice(before, before + messages.length).flatMap((cell, i) => {
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
