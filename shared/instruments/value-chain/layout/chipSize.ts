import { widthOf, wrap } from '../../../scene/wrap.ts';
import type { ChipFigure } from '../figures/types.ts';
import { US } from '../model.ts';
import { amountOrDash } from '../say.ts';
import { pen, type Sheet } from './sheet.ts';

/** Sizes of chips, apart from their drawing, because the rows need them first. */
export const LINE = 16;
export const ONE_LINE = 22;
/** Room of the proof mark behind the amount. */
const MARK = 16;

export const chipNameLines = (chip: ChipFigure, width: number, sheet: Sheet): string[] => wrap(chip.name, width - 11, pen(sheet));
export const amountWidth = (chip: ChipFigure, sheet: Sheet): number => widthOf(amountOrDash(chip.value, sheet.money), pen(sheet, 13, 600));
/** Ball or badge before the amount. */
export const leadWidth = (chip: ChipFigure): number => (chip.who === US ? 24 : 28);

/** The amount goes to a line of its own where it does not fit beside who and proof. */
export const isStacked = (chip: ChipFigure, width: number, sheet: Sheet): boolean =>
  leadWidth(chip) + amountWidth(chip, sheet) + MARK > width;

export function chipHeight(chip: ChipFigure, width: number, tight: boolean, sheet: Sheet): number {
  if (tight) return isStacked(chip, width, sheet) ? ONE_LINE + LINE : ONE_LINE;
  return chipNameLines(chip, width, sheet).length * LINE + 24 + (isStacked(chip, width, sheet) ? LINE : 0);
}

/** Width of a chip in a band: all on one line, with or without its name. */
export const lineWidth = (chip: ChipFigure, named: boolean, sheet: Sheet): number =>
  7 + (chip.who === US ? 14 : 21) + amountWidth(chip, sheet) + MARK + 7 + (named ? widthOf(chip.name, pen(sheet)) + 6 : 0);
