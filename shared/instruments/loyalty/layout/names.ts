import { circle, d, path, rect, text } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import { balance, widestPart, widthOf } from '../../../scene/wrap.ts';
import { nameOf, shortOf } from '../say.ts';
import type { Column, Plot } from './plot.ts';
import { pen, type Drawn, type Sheet } from './sheet.ts';

const LINE = 15;
/** From the ground line to the first line of a name. */
const HEAD = 29;
/** A column narrower than this shows no weight: it is drawn by its width alone. */
const LEAST = 18;
/** Width that the name of a narrow column may reach where its neighbours leave it. */
const LEAST_ROOM = 72;

interface Named {
  readonly column: Column;
  /** Lines of the name; none = its number in a circle. */
  readonly lines: readonly string[];
  readonly width: number;
}

/** Weights as brackets, and names under them: whole where they fit, else short, else the factor's number. */
export function nameMarks(plot: Plot, y: number, sheet: Sheet): Drawn {
  const all = named(plot.columns, sheet);
  const most = Math.max(1, ...all.map(({ lines }) => lines.length));
  const marks = all.flatMap(({ column, lines }) => [...bracket(column, y + 5, sheet), ...under(column, lines, y + HEAD, sheet)]);
  return { marks, height: HEAD + most * LINE };
}

/** First the columns that hold their own names in two lines, then the narrow ones with the room that is left beside them. */
function named(columns: readonly Column[], sheet: Sheet): Named[] {
  const bold = pen(sheet, 12, 600);
  const fitted = (column: Column, words: string, room: number): Named | null => {
    if (widestPart(words, bold) > room) return null;
    const lines = balance(words, room, bold);
    return { column, lines, width: Math.max(...lines.map((line) => widthOf(line, bold))) };
  };
  const inColumn = columns.map((column) => fitted(column, nameOf(column.row.factor, sheet.say), column.width - 6));
  const own = inColumn.map((one) => (one && one.lines.length <= 2 ? one : null));
  const reach = (i: number, side: -1 | 1): number => {
    const [column, beside] = [columns[i] as Column, columns[i + side]];
    const middle = column.x + column.width / 2;
    if (!beside) return side === 1 ? sheet.width - middle : middle;
    const half = (own[i + side]?.width ?? beside.width) / 2;
    return side * (beside.x + beside.width / 2 - middle) - half - 6;
  };
  return columns.map((column, i): Named => {
    const room = Math.min(2 * Math.min(reach(i, -1), reach(i, 1)), Math.max(LEAST_ROOM, column.width + 24));
    const { factor } = column.row;
    return (
      own[i] ??
      fitted(column, nameOf(factor, sheet.say), room) ??
      inColumn[i] ??
      fitted(column, shortOf(factor, sheet.say), room) ?? { column, lines: [], width: 0 }
    );
  });
}

function bracket({ row, x, width }: Column, y: number, sheet: Sheet): Mark[] {
  if (width < LEAST) return [];
  const [left, right] = [x + 3.5, x + width - 3.5];
  const long = sheet.say.t('weight', { weight: row.weight });
  const words = widthOf(long, pen(sheet)) + 24 <= width ? long : String(row.weight);
  const half = widthOf(words, pen(sheet)) / 2 + 4;
  const middle = x + width / 2;
  return [
    path(d('M', left, y + 3.5, 'H', right, 'M', left, y, 'v', 7, 'M', right, y, 'v', 7), { stroke: 'ink3' }),
    rect(middle - half, y - 4, 2 * half, 15, { fill: sheet.selected === row.factor ? 'primarySoft' : 'ground' }),
    text(middle, y + 8, words, { anchor: 'middle', fill: 'ink2' }),
  ];
}

function under({ row, x, width }: Column, lines: readonly string[], y: number, { selected }: Sheet): Mark[] {
  const fill = selected === row.factor ? 'primary' : 'ink';
  const middle = x + width / 2;
  if (lines.length > 0) return lines.map((line, i) => text(middle, y + i * LINE, line, { anchor: 'middle', weight: 600, fill }));
  if (width < LEAST) return [];
  return [circle(middle, y - 4, 9, { stroke: fill }), text(middle, y, String(row.number), { anchor: 'middle', weight: 600, fill })];
}
