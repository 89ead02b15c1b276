import { d, path, rect, text } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import { clip } from '../../../scene/wrap.ts';
import { aimOf, broughtText, resultText, stateText, whomText } from '../say.ts';
import type { VisitFigure } from '../types.ts';
import { pen, type Sheet } from './sheet.ts';
import { paperMarks, stateMarks } from './signs.ts';
import { visitLabel } from './timeline.ts';

const HEAD = 26;
const ROW = 42;
const TODAY = 26;
/** Rows drawn below each other; what lies further back is in the table. */
const ROWS = 40;
/** Width under which result and what came back give way. */
const ROOMY = 720;

interface Columns {
  readonly date: number;
  readonly mark: number;
  readonly aim: number;
  readonly aimRoom: number;
  readonly version: number;
  readonly result: number | null;
  readonly brought: number | null;
  readonly state: number;
  readonly stateRoom: number;
}

function columnsOf(width: number): Columns {
  const roomy = width >= ROOMY;
  const stateRoom = Math.min(170, width * 0.24);
  const state = width - stateRoom;
  const brought = roomy ? state - 184 : null;
  const result = brought === null ? null : brought - 64;
  const version = (result ?? state) - 84;
  return { date: 8, mark: 106, aim: 122, aimRoom: version - 122 - 12, version, result, brought, state, stateRoom: stateRoom - 8 };
}

export interface RowsPlan {
  readonly shown: readonly VisitFigure[];
  readonly earlier: number;
  readonly height: number;
}
export function rowsPlan({ figures }: Sheet): RowsPlan {
  const shown = figures.visits.slice(0, ROWS);
  const earlier = figures.visits.length - shown.length;
  return { shown, earlier, height: HEAD + shown.length * ROW + TODAY + (earlier > 0 ? 26 : 0) };
}

/** The same visits as rows, split by today: when, what for, whom, with what, and what came back. */
export function rowMarks(sheet: Sheet, { shown, earlier, height }: RowsPlan): Mark[] {
  const columns = columnsOf(sheet.width);
  const marks: Mark[] = headMarks(sheet, columns);
  let y = HEAD;
  let isPast = false;
  for (const one of shown) {
    if (!isPast && one.visit.date <= sheet.figures.today) {
      isPast = true;
      marks.push(...todayMarks(sheet, y));
      y += TODAY;
    }
    marks.push(...oneRow(one, y, sheet, columns));
    y += ROW;
  }
  if (earlier > 0) marks.push(text(8, height - 8, sheet.say.t('rows.more', { count: earlier }), { fill: 'ink2' }));
  return marks;
}

function headMarks({ say, width }: Sheet, columns: Columns): Mark[] {
  const head = (x: number | null, key: 'date' | 'aim' | 'version' | 'result' | 'brought' | 'report'): Mark[] =>
    x === null ? [] : [text(x, 17, say.t(`head.${key}`), { fill: 'ink3' })];
  return [
    path(d('M', 0, 0.5, 'H', width), { stroke: 'line2' }),
    ...head(columns.date, 'date'),
    ...head(columns.aim, 'aim'),
    ...head(columns.version, 'version'),
    ...head(columns.result, 'result'),
    ...head(columns.brought, 'brought'),
    ...head(columns.state, 'report'),
    path(d('M', 0, HEAD - 0.5, 'H', width), { stroke: 'line2' }),
  ];
}

function todayMarks({ say, figures, width, measure }: Sheet, y: number): Mark[] {
  const { today } = figures;
  const words = say.t('rows.today', { day: `${say.format.shortDay(today)} ${say.format.weekday(today)}` });
  const wide = measure(words, 12, 600);
  return [text(8, y + 17, words, { weight: 600, fill: 'primary' }), path(d('M', 8 + wide + 10, y + 13, 'H', width), { stroke: 'primary' })];
}

function oneRow(one: VisitFigure, y: number, sheet: Sheet, columns: Columns): Mark[] {
  const { say, width, selected } = sheet;
  const { visit, state } = one;
  const on = selected === visit.id;
  const gone = state === 'cancelled';
  const middle = y + ROW / 2 + 4;
  const late = state === 'overdue';
  return [
    rect(0, y + 0.5, width, ROW - 1, {
      id: visit.id,
      label: visitLabel(one, say),
      intent: { kind: 'visit', id: visit.id },
      ...(on ? { fill: 'primarySoft' } : { fill: 'ground', opacity: 0 }),
    }),
    text(columns.date, middle, `${say.format.shortDay(visit.date)} ${say.format.weekday(visit.date)}`, { size: 13 }),
    ...stateMarks(state, columns.mark, y + ROW / 2),
    text(columns.aim, y + 18, clip(aimOf(one, say), columns.aimRoom, pen(sheet, 13, 600)), {
      size: 13,
      weight: 600,
      fill: gone || visit.aim === '' ? 'ink2' : 'ink',
      room: columns.aimRoom,
    }),
    text(columns.aim, y + 34, clip(whomText(one, say), columns.aimRoom, pen(sheet)), { fill: 'ink2', room: columns.aimRoom }),
    ...(visit.version === ''
      ? [text(columns.version, middle, say.t('noVersion'), { fill: 'ink3' })]
      : [
          ...paperMarks(state === 'planned', columns.version, y + ROW / 2 - 6.5),
          text(columns.version + 16, middle, clip(visit.version, 60, pen(sheet))),
        ]),
    ...(columns.result === null ? [] : [text(columns.result, middle, clip(resultText(one, say), 60, pen(sheet, 13)), { size: 13 })]),
    ...(columns.brought === null ? [] : [text(columns.brought, middle, clip(broughtText(one, say), 176, pen(sheet)), { fill: 'ink2' })]),
    text(columns.state, middle, clip(stateText(one, say), columns.stateRoom, pen(sheet, 12, late ? 600 : 400)), {
      weight: late ? 600 : 400,
      fill: late ? 'badInk' : 'ink2',
    }),
    path(d('M', 0, y + ROW - 0.5, 'H', width), { stroke: 'line' }),
  ];
}
