import type { LayoutOptions, Speech } from '../../contract.ts';
import { baseSheet, type BaseSheet, type Form } from '../../sheet.ts';
import { say } from '../../assessment/questionnaire.ts';
import { ladderIn, type Figures, type LadderQuarter, type Rung } from '../figures.ts';
import type { Key } from '../messages.ts';

export type Say = Speech<Key>;

/** How the ladder is wanted. Everything has a default. */
export interface LadderView {
  /** Quarter shown; the newest where not given. */
  readonly quarter?: string;
  readonly form?: Form;
}
export type LadderOptions = LayoutOptions<LadderView>;

export interface Sheet extends BaseSheet<Figures, Key> {
  readonly ladder: LadderQuarter;
  readonly screen: boolean;
  /** Low windows get lower bricks and steps, never smaller text. */
  readonly low: boolean;
}

export function sheetOf(figures: Figures, options: LadderOptions, inset: number): Sheet {
  const height = options.size.height - 2 * inset;
  return {
    ...baseSheet(figures, options, inset),
    ladder: ladderIn(figures, options.view?.quarter) as LadderQuarter,
    screen: options.view?.form === 'screen',
    height,
    low: height < 560,
  };
}

export { pen } from '../../sheet.ts';
export const nameOf = (rung: Rung, { say: { language } }: Sheet): string => say(rung.topic.topic.name, language);
/** Whole points; `—` where nothing is known. */
export const scoreText = (score: number | null, { say: { format } }: Sheet): string => (score === null ? '—' : format.number(score));
