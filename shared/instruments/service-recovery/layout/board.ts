import { rect, text } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import { clip, widthOf } from '../../../scene/wrap.ts';
import type { State } from '../state.ts';
import type { ComplaintFigure } from '../types.ts';
import { card } from './card.ts';
import { closedPart } from './closed.ts';
import { pen, type Drawn, type Sheet } from './sheet.ts';

/** Pixels between two columns, for dragging as well. */
export const GAP = 12;
const PAD = 9;
const HEAD = 36;
/** Running ones of a column that are drawn, the longest waiting first; the table has all. */
const MOST = 40;

/** The columns, left to right. There is no fourth. */
export const COLUMNS: readonly State[] = ['open', 'recovering', 'closed'];

/** Three columns: open, recovering, closed. */
export function board(sheet: Sheet, least: number): Drawn {
  const width = (sheet.width - 2 * GAP) / 3;
  const { open, recovering, closed } = sheet.figures;
  const columns: readonly (readonly [state: State, all: readonly ComplaintFigure[]])[] = [
    ['open', open],
    ['recovering', recovering],
    ['closed', closed],
  ];
  const drawn = columns.map(([state, all]) => columnBody(state, all, width - 2 * PAD, sheet));
  const height = Math.max(least, ...drawn.map((one) => HEAD + one.height + PAD));
  return {
    marks: columns.flatMap(([state, all], i): Mark[] => {
      const x = i * (width + GAP);
      return [
        rect(x + 0.5, 0.5, width - 1, height - 1, { fill: 'panel', stroke: 'line', radius: 4 }),
        ...headMarks(state, all.length, x, width, sheet),
        { type: 'group', x: x + PAD, y: HEAD, marks: drawn[i]?.marks ?? [] },
      ];
    }),
    height,
  };
}

/** Name and number; beside them what it takes to go on, where there is room for it. */
function headMarks(state: State, count: number, x: number, width: number, sheet: Sheet): Mark[] {
  const { t, format } = sheet.say;
  const name = t(`state.${state}`);
  const number = format.number(count);
  const after = x + PAD + widthOf(name, pen(sheet, 13, 600)) + 8;
  const left = after + widthOf(number, pen(sheet)) + 12;
  const note = t(`note.${state}`);
  const fits = widthOf(note, pen(sheet)) <= x + width - PAD - left;
  return [
    text(x + PAD, 23, name, { size: 13, weight: 600 }),
    text(after, 23, number, { fill: 'ink2' }),
    ...(fits ? [text(x + width - PAD, 23, note, { anchor: 'end', fill: 'ink3' })] : []),
  ];
}

function columnBody(state: State, all: readonly ComplaintFigure[], width: number, sheet: Sheet): Drawn {
  if (state === 'closed' && all.length > 0) return closedPart(width, sheet);
  if (all.length === 0) {
    const none = clip(sheet.say.t(`none.${state}`), width, pen(sheet));
    return { marks: [text(0, 16, none, { fill: 'ink3' })], height: 24 };
  }
  const marks: Mark[] = [];
  let y = 0;
  for (const one of all.slice(0, MOST)) {
    const drawn = card(one, width, sheet);
    marks.push({ type: 'group', x: 0, y, marks: drawn.marks });
    y += drawn.height + 8;
  }
  if (all.length > MOST) {
    marks.push(text(0, y + 14, sheet.say.t('more', { count: all.length - MOST }), { fill: 'ink3' }));
    y += 22;
  }
  return { marks, height: y };
}
