import { rect, text } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import { cap, clip, wrap } from '../../../scene/wrap.ts';
import { allActions } from '../figures.ts';
import { dueText, ownerOf } from '../say.ts';
import type { State } from '../model.ts';
import type { ActionFigure } from '../types.ts';
import { pen, type Drawn, type Sheet } from './sheet.ts';
import { sideSign, stateSign } from './signs.ts';

/** One column a state. Overdue is no column: it would hide the state. */
export const STATES: readonly State[] = ['open', 'doing', 'waiting', 'done'];
/** Pixels between two columns, for dragging as well. */
export const GAP = 12;
const CARD = 82;
const HEAD = 32;
const MOST = 30;

export function boardDrawing(sheet: Sheet): Drawn {
  const width = (sheet.width - GAP * (STATES.length - 1)) / STATES.length;
  const all = allActions(sheet.figures);
  const columns = STATES.map((state) => all.filter(({ action }) => action.state === state).toSorted(byDue));
  const tallest = Math.max(...columns.map((column) => Math.min(column.length, MOST)));
  const height = Math.max(HEAD + tallest * (CARD + 8) + 30, Math.min(sheet.height, 360));
  return {
    marks: columns.flatMap((column, i) => columnMarks(STATES[i] as State, column, i * (width + GAP), width, height, sheet)),
    height,
  };
}

const byDue = (a: ActionFigure, b: ActionFigure): number => ((a.action.due ?? '9') < (b.action.due ?? '9') ? -1 : 1);

function columnMarks(state: State, column: readonly ActionFigure[], x: number, width: number, height: number, sheet: Sheet): Mark[] {
  const { t, format } = sheet.say;
  const shown = column.slice(0, MOST);
  const rest = column.length - shown.length;
  return [
    rect(x + 0.5, 0.5, width - 1, height - 1, { fill: 'panel', stroke: 'line', radius: 4 }),
    ...stateSign(state, false, x + 10, 21),
    text(x + 30, 21, clip(t(`state.${state}`), width - 80, pen(sheet, 13, 600)), { size: 13, weight: 600 }),
    text(x + width - 12, 21, format.number(column.length), { anchor: 'end', fill: 'ink2' }),
    ...shown.flatMap((one, i) => cardMarks(one, x + 8, HEAD + i * (CARD + 8), width - 16, sheet)),
    ...(rest > 0 ? [text(x + 12, HEAD + shown.length * (CARD + 8) + 14, t('board.more', { count: rest }), { fill: 'ink3' })] : []),
  ];
}

function cardMarks(one: ActionFigure, x: number, y: number, width: number, sheet: Sheet): Mark[] {
  const { say, selected } = sheet;
  const { action } = one;
  const late = one.late > 0 && action.state !== 'done';
  const on = selected === action.id;
  const owner = ownerOf(one, say);
  const due = dueText(one, say);
  const room = width - 20;
  const lines = cap(wrap(action.title, room, pen(sheet, 13)), 2, room, pen(sheet, 13));
  return [
    rect(x + 0.5, y + 0.5, width - 1, CARD - 1, {
      id: action.id,
      label: say.t('say.action', { title: action.title, owner, state: say.t(`state.${action.state}`), due }),
      intent: { kind: 'action', id: action.id },
      radius: 3,
      fill: on ? 'primarySoft' : 'ground',
      stroke: on ? 'primary' : late ? 'bad' : 'line2',
      strokeWidth: on || late ? 1.6 : 1,
    }),
    ...lines.map((line, i) => text(x + 10, y + 20 + i * 17, line, { size: 13, room: room + 4 })),
    sideSign(action.side, x + 10, y + 57),
    text(x + 25, y + 57, clip(owner, width - 36, pen(sheet)), { fill: action.owner === '' ? 'attentionInk' : 'ink2', room: width - 30 }),
    text(x + 10, y + 74, clip(due, room, pen(sheet, 12, late ? 600 : 400)), {
      fill: late ? 'badInk' : 'ink2',
      weight: late ? 600 : 400,
      room: room + 4,
    }),
  ];
}
