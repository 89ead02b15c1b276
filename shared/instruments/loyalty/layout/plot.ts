import { d, path, text } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import { widthOf } from '../../../scene/wrap.ts';
import { FACTORS } from '../factors.ts';
import type { FactorFigure } from '../types.ts';
import { pen, type Sheet } from './sheet.ts';

/** What a column is: its row, and the part of the width that is its weight. */
export interface Column {
  readonly row: FactorFigure;
  readonly x: number;
  readonly width: number;
}
/** The field of the columns: scores 0–10 upwards, weights sideways. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly height: number;
  readonly columns: readonly Column[];
}

const ANCHORS = [10, 9, 7, 5, 3, 0] as const;
/** Room above the highest score for what stands over a column. */
export const ABOVE = 22;
/** White between two columns, half of it at each side. */
export const GAP = 4;

export function plotOf(sheet: Sheet, height: number): Plot {
  const { say, figures, width } = sheet;
  const names = ANCHORS.map((score) => widthOf(say.t(`anchor.${score}`), pen(sheet)));
  const left = Math.max(...names) + 36;
  const whole = figures.rows.reduce((sum, { weight }) => sum + weight, 0);
  let x = left;
  const columns = figures.rows.map((row): Column => {
    const share = whole === 0 ? 1 / FACTORS.length : row.weight / whole;
    const column = { row, x, width: share * (width - left - 2) };
    x += column.width;
    return column;
  });
  return { left, top: ABOVE, height, columns };
}

/** Place of a score. */
export const yOf = ({ top, height }: Pick<Plot, 'top' | 'height'>, score: number): number => top + height * (1 - score / 10);

/** One column, measured: `x` and `width` of its ink, `base` and `peak` of the field. */
export interface Bar {
  readonly column: Column;
  readonly x: number;
  readonly width: number;
  readonly base: number;
  readonly peak: number;
  /** The rival's score of this factor. */
  readonly theirs: number | null;
  readonly whatIf: number | null;
  readonly y: (score: number) => number;
}
export function barOf(column: Column, plot: Plot, { rival, whatIf }: Sheet): Bar {
  const { factor } = column.row;
  return {
    column,
    x: column.x + GAP / 2,
    width: column.width - GAP,
    base: yOf(plot, 0),
    peak: yOf(plot, 10),
    theirs: rival?.scores[factor] ?? null,
    whatIf: whatIf?.factor === factor ? whatIf.value : null,
    y: (score) => yOf(plot, score),
  };
}

/** The score at a place, to a tenth, within the scale: where a handle is dragged to. */
export const scoreAt = ({ top, height }: Pick<Plot, 'top' | 'height'>, y: number): number =>
  Math.max(0, Math.min(10, Math.round((10 - ((y - top) * 10) / height) * 10) / 10));

/** The scale in the questionnaire's own words. */
export function axisMarks(plot: Plot, { say, width }: Sheet): Mark[] {
  return ANCHORS.flatMap((score) => {
    const y = yOf(plot, score);
    return [
      path(d('M', plot.left - 4, y, 'H', width), { stroke: score === 0 ? 'ink2' : 'line' }),
      text(plot.left - 30, y + 4, say.t(`anchor.${score}`), { anchor: 'end', fill: 'ink3' }),
      text(plot.left - 9, y + 4, String(score), { anchor: 'end', weight: 600, fill: 'ink2' }),
    ];
  });
}
