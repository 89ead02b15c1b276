import type { Measure } from '../../../scene/scene.ts';
import type { Pen } from '../../../scene/wrap.ts';
import type { LayoutOptions, Speech } from '../../contract.ts';
import { say } from '../../assessment/questionnaire.ts';
import { ladderIn, type Figures, type LadderQuarter, type Rung } from '../figures.ts';
import type { Key } from '../messages.ts';

export type Say = Speech<Key>;

/** How the ladder is wanted. Everything has a default. */
export interface LadderView {
  /** Quarter shown; the newest where not given. */
  readonly quarter?: string;
  readonly form?: 'screen' | 'picture' | 'print';
}
export type LadderOptions = LayoutOptions<LadderView>;

export interface Sheet {
  readonly figures: Figures;
  readonly ladder: LadderQuarter;
  readonly say: Say;
  readonly measure: Measure;
  readonly screen: boolean;
  readonly width: number;
  readonly height: number;
  readonly selected: string | null;
  /** Low windows get lower bricks and steps, never smaller text. */
  readonly low: boolean;
}

export function sheetOf(figures: Figures, options: LadderOptions, inset: number): Sheet {
  const height = options.size.height - 2 * inset;
  return {
    figures,
    ladder: ladderIn(figures, options.view?.quarter) as LadderQuarter,
    say: options,
    measure: options.measure,
    screen: options.view?.form === 'screen',
    width: options.size.width - 2 * inset,
    height,
    selected: options.selected ?? null,
    low: height < 560,
  };
}

export const pen = ({ measure }: Pick<Sheet, 'measure'>, size = 12, weight = 400): Pen => ({ measure, size, weight });
export const nameOf = (rung: Rung, { say: { language } }: Sheet): string => say(rung.topic.topic.name, language);
/** Whole points; `—` where nothing is known. */
export const scoreText = (score: number | null, { say: { format } }: Sheet): string => (score === null ? '—' : format.number(score));
