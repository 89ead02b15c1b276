import { d, path, rect, text } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import { clip, widthOf } from '../../../scene/wrap.ts';
import { dueText, listOf, numberText, ownerOf, progressText } from '../say.ts';
import type { ActionFigure, GoalFigure } from '../types.ts';
import { pen, type Drawn, type Sheet } from './sheet.ts';
import { sideSign, stateSign } from './signs.ts';

/** Goals with their meters, and under each what is done for it. */
const HEAD = 26;
const GOAL = 52;
const ROW = 29;
const PROMPT = 26;

interface Columns {
  readonly what: number;
  readonly owner: number;
  readonly state: number;
  readonly due: number;
  readonly width: number;
}

function columnsOf({ width }: Sheet): Columns {
  const due = width - Math.max(128, width * 0.16);
  const state = due - Math.max(76, width * 0.09);
  return { what: 36, owner: state - Math.max(104, width * 0.13), state, due, width };
}

export function listDrawing(sheet: Sheet): Drawn {
  const { figures, say } = sheet;
  const columns = columnsOf(sheet);
  const marks: Mark[] = [
    text(columns.what, 17, say.t('column.action'), { fill: 'ink3' }),
    text(columns.owner, 17, say.t('column.owner'), { fill: 'ink3' }),
    text(columns.state, 17, say.t('column.state'), { fill: 'ink3' }),
    text(columns.due, 17, clip(say.t('column.due'), columns.width - columns.due, pen(sheet)), { fill: 'ink3' }),
  ];
  let y = HEAD;
  const rows = (all: readonly ActionFigure[]): void => {
    for (const one of all) {
      marks.push(...actionRow(one, y, columns, sheet));
      y += ROW;
    }
  };
  for (const goal of figures.goals) {
    marks.push(...goalRow(goal, y, columns, sheet));
    y += GOAL;
    rows(goal.actions);
    if (goal.actions.length > 0) continue;
    marks.push(text(columns.what, y + 17, say.t('firstAction'), { fill: 'attentionInk' }));
    y += PROMPT;
  }
  if (figures.loose.length > 0) {
    marks.push(rect(0, y + 0.5, columns.width, PROMPT, { fill: 'panel' }), text(columns.what, y + 18, say.t('loose'), { weight: 600 }));
    y += PROMPT;
    rows(figures.loose);
  }
  return { marks, height: y + 4 };
}

function goalRow(one: GoalFigure, y: number, columns: Columns, sheet: Sheet): Mark[] {
  const { say, selected } = sheet;
  const { goal, number } = one;
  const on = selected === goal.id;
  const meter = { x: columns.owner - 40, width: columns.due - columns.owner + 4 };
  const room = meter.x - columns.what - 16;
  const progress = progressText(one, say);
  const dueRoom = columns.width - columns.due - 16;
  return [
    rect(0, y + 0.5, columns.width, GOAL - 1, {
      id: goal.id,
      label: say.t('say.goal', { number, title: goal.title, progress }),
      intent: { kind: 'goal', id: goal.id },
      fill: on ? 'primarySoft' : 'panel',
      stroke: on ? 'primary' : 'line',
    }),
    rect(6, y + 14, 21, 21, { fill: 'ink', radius: 3 }),
    text(16.5, y + 29, String(number), { anchor: 'middle', weight: 700, fill: 'ground' }),
    text(columns.what, y + 22, clip(goal.title, room, pen(sheet, 13, 600)), { size: 13, weight: 600, room }),
    text(columns.what, y + 41, clip(goal.benefit === '' ? say.t('noBenefit') : goal.benefit, room, pen(sheet)), {
      fill: goal.benefit === '' ? 'attentionInk' : 'ink2',
      room,
    }),
    ...meterMarks(one, meter, y, progress, sheet),
    text(columns.due + 12, y + 22, goal.due === null ? say.t('noDue') : clip(goal.due, dueRoom, pen(sheet)), { room: dueRoom + 4 }),
    text(columns.due + 12, y + 41, clip(goal.source, dueRoom, pen(sheet)), { fill: 'ink3', room: dueRoom + 4 }),
  ];
}

/** Baseline always left, target always right, so that falling and rising measures read alike. Unknown baseline: dashed, no fill. */
function meterMarks(
  one: GoalFigure,
  { x, width }: { readonly x: number; readonly width: number },
  y: number,
  progress: string,
  sheet: Sheet,
): Mark[] {
  const { goal } = one;
  const { say } = sheet;
  const name = `${goal.measure}${goal.unit === '' ? '' : ` (${goal.unit})`}`;
  const right = widthOf(progress, pen(sheet));
  const words = clip(name, width - right - 10, pen(sheet));
  if (goal.target === null) return [text(x + width, y + 22, clip(progress, width, pen(sheet)), { anchor: 'end', fill: 'ink3' })];
  const start = numberText(goal.baseline, say);
  const end = numberText(goal.target, say);
  const from = x + widthOf(start, pen(sheet)) + 6;
  const to = x + width - widthOf(end, pen(sheet, 12, 600)) - 8;
  const part = Math.max(0, Math.min(1, one.progress ?? 0));
  return [
    ...(words.length > 1 ? [text(x, y + 20, words, { fill: 'ink2' })] : []),
    text(x + width, y + 20, progress, { anchor: 'end', fill: goal.baseline === null ? 'attentionInk' : 'ink2' }),
    text(x, y + 40, start, { fill: 'ink2' }),
    rect(from, y + 32, Math.max(4, to - from), 8, {
      radius: 4,
      fill: 'ground',
      stroke: 'line2',
      ...(goal.baseline === null ? { dash: [3, 3] } : {}),
    }),
    ...(part > 0 ? [rect(from, y + 32, (to - from) * part, 8, { radius: 4, fill: 'ink2' })] : []),
    path(d('M', to, y + 28, 'v', 16), { stroke: 'ink', strokeWidth: 2 }),
    text(x + width, y + 40, end, { anchor: 'end', weight: 600 }),
  ];
}

function actionRow(one: ActionFigure, y: number, columns: Columns, sheet: Sheet): Mark[] {
  const { say, selected } = sheet;
  const { action } = one;
  const base = y + 19;
  const on = selected === action.id;
  const done = action.state === 'done';
  const late = one.late > 0 && !done;
  const owner = ownerOf(one, say);
  const due = dueText(one, say);
  const room = columns.owner - columns.what - 14;
  const title = clip(action.title, room, pen(sheet, 13));
  const after = columns.what + widthOf(title, pen(sheet, 13)) + 10;
  const note = clip(noteOf(one, sheet), columns.owner - after - 12, pen(sheet));
  return [
    rect(0, y + 0.5, columns.width, ROW, {
      id: action.id,
      label: say.t('say.action', { title: action.title, owner, state: say.t(`state.${action.state}`), due }),
      intent: { kind: 'action', id: action.id },
      ...(on ? { fill: 'primarySoft', stroke: 'primary', strokeWidth: 1.5 } : { fill: 'ground', opacity: 0 }),
    }),
    ...stateSign(action.state, late, 10, base),
    text(columns.what, base, title, { size: 13, fill: done ? 'ink3' : 'ink', room }),
    ...(note.length > 3 ? [text(after, base, note, { fill: late ? 'badInk' : 'ink3' })] : []),
    sideSign(action.side, columns.owner, base),
    text(columns.owner + 15, base, clip(owner, columns.state - columns.owner - 22, pen(sheet)), {
      fill: action.owner === '' ? 'attentionInk' : 'ink',
      room: columns.state - columns.owner - 18,
    }),
    text(columns.state, base, clip(say.t(`state.${action.state}`), columns.due - columns.state - 6, pen(sheet)), {
      fill: done ? 'ink3' : 'ink',
    }),
    text(columns.due, base, clip(due, columns.width - columns.due - 4, pen(sheet, 12, late ? 600 : 400)), {
      fill: late ? 'badInk' : done ? 'ink3' : 'ink',
      weight: late ? 600 : 400,
      room: columns.width - columns.due,
    }),
    path(d('M', 0, y + ROW + 0.5, 'H', columns.width), { stroke: 'line' }),
  ];
}

const noteOf = ({ holdsUp, waitsFor, late }: ActionFigure, { say }: Sheet): string =>
  late > 0 && holdsUp.length > 0
    ? say.t('holdsUp', { names: listOf(holdsUp, say) })
    : waitsFor.length > 0
      ? say.t('waitsFor', { names: listOf(waitsFor, say) })
      : '';
