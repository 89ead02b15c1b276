import { sumAmounts, type Amount } from '../../../base/amount.ts';
import { US } from '../model.ts';
import type { ChipFigure, Count, InPlay } from './types.ts';

export const valueOf = (chips: readonly ChipFigure[]): Amount => sumAmounts(chips.map((chip) => chip.value ?? 0));
export const count = (chips: readonly ChipFigure[]): Count => ({ count: chips.length, value: valueOf(chips) });
export const ofUs = (chips: readonly ChipFigure[], status: ChipFigure['status']): ChipFigure[] =>
  chips.filter((chip) => chip.who === US && chip.status === status);
export const ofRivals = (chips: readonly ChipFigure[]): ChipFigure[] => chips.filter((chip) => chip.who !== US);
/** What somebody really supplies: our delivered chips and everything of rivals. */
export const supplied = (chips: readonly ChipFigure[]): ChipFigure[] =>
  chips.filter((chip) => chip.who !== US || chip.status === 'delivered');

/** Value in play 价值盘面: delivered + proposed + possible + held by rivals = total, exactly. */
export function inPlayOf(chips: readonly ChipFigure[]): InPlay {
  const delivered = valueOf(ofUs(chips, 'delivered'));
  const proposed = valueOf(ofUs(chips, 'proposed'));
  const possible = valueOf(ofUs(chips, 'possible'));
  const rivals = valueOf(ofRivals(chips));
  const total = sumAmounts([delivered, proposed, possible, rivals]);
  return { delivered, proposed, possible, rivals, total, unknown: chips.filter((chip) => chip.value === null).length };
}

/** A part of the whole, 0…1; 0 where there is no whole. */
export const partOf = (value: Amount, total: Amount): number => (total === 0 ? 0 : value / total);
