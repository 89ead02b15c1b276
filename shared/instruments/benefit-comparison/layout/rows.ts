import { clock, d, path, rect, text, tick, zone } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import { clip, widthOf } from '../../../scene/wrap.ts';
import { WIDE } from '../formulas.ts';
import { sayBenefit, scoreOf, signed, tenth } from '../say.ts';
import type { BenefitFigure } from '../types.ts';
import { at, type Columns } from './columns.ts';
import { isSelected, pen, type Sheet } from './sheet.ts';
import { classSign } from './signs.ts';
import { trackMarks } from './track.ts';

/** Heading of the rows. */
export const HEADING = 24;
/** Rows closer than this would lose the rivals' letters. */
export const LEAST_ROW = 21;
const MOST_ROW = 30;

/** Height of a row: the room shared out, within what can be read. */
export const rowHeight = (rows: number, room: number): number =>
  Math.max(LEAST_ROW, Math.min(MOST_ROW, Math.floor(room / Math.max(1, rows))));

export function headingMarks(sheet: Sheet, columns: Columns, top: number): Mark[] {
  const { t, format } = sheet.say;
  const y = top + 16;
  const small = { fill: 'ink3' } as const;
  const axis = [0, 2, 4, 6, 8, 10].map((value) => text(at(columns, value), y, format.number(value), { ...small, anchor: 'middle' }));
  const label = t('column.rating');
  const between = at(columns, 2) - at(columns, 0) - 22;
  return [
    text(0, y, clip(t('column.benefit'), columns.nameRoom, pen(sheet)), small),
    text(columns.importance, y, t('column.importance'), { ...small, anchor: 'middle' }),
    ...axis,
    ...(widthOf(label, pen(sheet)) <= between ? [text(at(columns, 1), y, label, { ...small, anchor: 'middle' })] : []),
    text(columns.opening, y, t('column.opening'), { ...small, anchor: 'end' }),
    text(columns.edge, y, t('column.edge'), { ...small, anchor: 'end' }),
    text(columns.cls, y, t('column.class'), small),
    ...(columns.proof ? [text(columns.proof.x, y, clip(t('column.proof'), columns.proof.room, pen(sheet)), small)] : []),
  ];
}

/** All benefits, one under the other; a line parts those of equal importance from the next. */
export function rowsMarks(sheet: Sheet, columns: Columns, top: number, height: number): Mark[] {
  const { rows } = sheet.comparison;
  const bottom = top + rows.length * height;
  const grid = [0, 2, 4, 6, 8, 10].map((value) => path(d('M', at(columns, value), top, 'V', bottom), { stroke: 'grid' }));
  return [
    ...grid,
    path(d('M', 0, top + 0.5, 'H', sheet.width), { stroke: 'line2' }),
    ...rows.flatMap((one, i) => {
      const y = top + i * height;
      const next = rows[i + 1];
      const parted = next !== undefined && next.importance.value !== one.importance.value;
      return [
        ...rowMarks(one, sheet, columns, y, height),
        ...(parted ? [path(d('M', 0, y + height + 0.5, 'H', sheet.width), { stroke: 'line' })] : []),
      ];
    }),
  ];
}

function rowMarks(one: BenefitFigure, sheet: Sheet, columns: Columns, y: number, height: number): Mark[] {
  const on = isSelected(sheet, one);
  const { say } = sheet;
  const middle = y + height / 2;
  const base = middle + 4.6;
  const ground = rect(0, y + 0.5, sheet.width, height, {
    id: one.id,
    label: sayBenefit(one, say),
    intent: { kind: 'benefit', id: one.id },
    ...(on ? { fill: 'primarySoft', stroke: 'primary', strokeWidth: 1.5 } : { fill: 'ground', opacity: 0 }),
  });
  const strong = one.opening !== null && one.opening >= WIDE;
  return [
    ground,
    text(2, base, clip(one.name, columns.nameRoom - 2, pen(sheet, 13, on ? 600 : 400)), {
      size: 13,
      weight: on ? 600 : 400,
      room: columns.nameRoom,
    }),
    text(columns.importance, base, scoreOf(one.importance.value, say), { size: 13, weight: 600, anchor: 'middle' }),
    ...trackMarks(one, sheet, columns, middle, height),
    text(columns.opening, base, one.opening === null ? '–' : tenth(one.opening, say), { anchor: 'end', weight: strong ? 600 : 400 }),
    text(columns.edge, base, one.edge === null ? '–' : signed(one.edge, say), {
      anchor: 'end',
      weight: (one.edge ?? 0) > 0 ? 600 : 400,
    }),
    ...classSign(one.cls, columns.cls, base),
    text(columns.cls + 19, base, say.t(`class.${one.cls ?? 'unknown'}`), {
      weight: one.cls === 'attack' ? 600 : 400,
      fill: one.cls === null ? 'ink3' : 'ink',
    }),
    ...(columns.proof ? proofMarks(one, sheet, columns.proof, base) : []),
  ];
}

/** Proof of the rating that decides: who said it, when, and how sure; or the next thing to ask. */
function proofMarks(one: BenefitFigure, sheet: Sheet, { x, room }: { readonly x: number; readonly room: number }, y: number): Mark[] {
  const { say } = sheet;
  if (one.missing !== null) {
    if (!sheet.screen) return [];
    const words = `+ ${say.t(one.missing === 'ours' ? 'rate' : 'ask')}`;
    const label = say.t('say.ask', { name: one.name, missing: say.t(`missing.${one.missing}`) });
    return [
      text(x, y, words, { fill: 'primary' }),
      zone(`ask:${one.id}`, label, { kind: 'ask', id: one.id, missing: one.missing }, x - 4, y - 14, widthOf(words, pen(sheet)) + 8, 19),
    ];
  }
  const { best } = one;
  if (!best) return [];
  const day = best.at === undefined ? '' : say.format.shortDay(best.at);
  const words = clip([best.by ?? '', day].filter((part) => part !== '').join(' '), room - 18, pen(sheet));
  const after = x + widthOf(words, pen(sheet)) + 6;
  const fill = best.certainty === 'confirmed' ? 'ink2' : 'ink3';
  const sure =
    best.certainty === 'confirmed'
      ? [tick(after, y, 'ink2')]
      : best.certainty === 'stale'
        ? clock(after, y, 'ink3')
        : [text(after, y, '?', { weight: 700, fill: 'ink2' })];
  return [text(x, y, words, { fill, room }), ...sure];
}
