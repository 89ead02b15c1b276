import { text } from '../../../scene/draw.ts';
import type { Mark, Scene } from '../../../scene/scene.ts';
import { balance, widthOf } from '../../../scene/wrap.ts';
import { readings } from '../readings.ts';
import { indexText } from '../say.ts';
import type { Figures } from '../types.ts';
import { gridMarks } from './grid.ts';
import { gridPlan } from './grid-plan.ts';
import { lineMarks } from './lines.ts';
import { needMarks, needsHeight } from './needs.ts';
import { pen, sheetOf, type BasicsOptions, type Sheet } from './sheet.ts';
import { cellMarks, contactMark, overMark } from './signs.ts';

const INSET = 12;
const GAP = 28;
const LEAST = 176;
const LEGEND = 52;
const CELL = { addedAt: '', due: null, at: null } as const;

/** 三个基本点: the indices over time, need points with their answers, and the grid of people. */
export function layout(figures: Figures, options: BasicsOptions): Scene {
  const inset = options.view?.form === 'screen' ? 0 : INSET;
  const sheet = sheetOf(figures, options, inset);
  const note = emptyNote(sheet);
  const left = (sheet.width - GAP) * 0.5;
  const top = Math.max(LEAST, needsHeight(sheet));
  const grid = gridPlan(sheet);
  const below = note.height + top + 14;
  const end = below + grid.height;
  const marks: Mark[] = [
    ...note.marks,
    { type: 'group', x: 0, y: note.height, marks: lineMarks(sheet, left, Math.min(top, 240)) },
    { type: 'group', x: left + GAP, y: note.height, marks: needMarks(sheet, sheet.width - left - GAP) },
    { type: 'group', x: 0, y: below, marks: gridMarks(sheet, grid) },
    ...legendMarks(sheet, end + 16),
  ];
  return {
    width: options.size.width,
    height: end + LEGEND + 2 * inset,
    title: titleOf(sheet),
    source: sheet.say.t('source', { day: sheet.say.format.day(figures.today) }),
    marks: inset === 0 ? marks : [{ type: 'group', x: inset, y: inset, marks }],
  };
}

function emptyNote(sheet: Sheet): { readonly marks: readonly Mark[]; readonly height: number } {
  const { touch, message } = sheet.figures;
  if (touch.of + message.of > 0) return { marks: [], height: 0 };
  const all = balance(sheet.say.t('empty.note'), Math.min(sheet.width, 700), pen(sheet));
  return { marks: all.map((line, i) => text(0, 16 + i * 18, line, { fill: 'ink2' })), height: all.length * 18 + 12 };
}

interface Sign {
  readonly words: string;
  readonly width: number;
  readonly draw: (x: number, y: number) => Mark[];
}

function legendMarks(sheet: Sheet, y: number): Mark[] {
  const { t } = sheet.say;
  const cell = (state: 'planned' | 'delivered' | 'understood', overdue = false): Sign => ({
    words: t(overdue ? 'cell.overdue' : `cell.${state}`),
    width: 24,
    draw: (x, at) => cellMarks({ cell: { ...CELL, state }, overdue }, x + 10, at - 4),
  });
  const contact = (channel: 'visit' | 'call' | 'meeting'): Sign => ({
    words: t(`channel.${channel}`),
    width: 16,
    draw: (x, at) => [contactMark(channel, x + 6, at - 4)],
  });
  const over: Sign = { words: t('legend.over'), width: 30, draw: (x, at) => [overMark(x, at - 4, 24)] };
  const none: Sign = { words: t('cell.none'), width: 14, draw: (x, at) => cellMarks({ cell: null, overdue: false }, x + 5, at - 4) };
  return [
    ...signLine([contact('visit'), contact('call'), contact('meeting'), over], y, sheet),
    ...signLine([cell('understood'), cell('delivered'), cell('planned'), cell('planned', true), none], y + 22, sheet),
  ];
}

/** Signs side by side; what finds no room is left out from the end. */
function signLine(signs: readonly Sign[], y: number, sheet: Sheet): Mark[] {
  let x = 0;
  return signs.flatMap(({ words, width, draw }) => {
    const wide = width + widthOf(words, pen(sheet));
    if (x + wide > sheet.width) return [];
    const marks = [...draw(x, y), text(x + width, y, words, { fill: 'ink2' })];
    x += wide + 18;
    return marks;
  });
}

function titleOf({ figures, say }: Sheet): string {
  const { customer, touch, message, need } = figures;
  if (touch.of + message.of === 0) return say.t('finding.none', { customer });
  const first = readings(figures, say)[0];
  return first
    ? say.t(first.text as 'title', first.values)
    : say.t('finding.plain', { customer, touch: indexText(touch, say), message: indexText(message, say), need: indexText(need, say) });
}
