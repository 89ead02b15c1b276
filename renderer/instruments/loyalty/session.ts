import type { Factor, Weights } from '@shared/instruments/loyalty/factors.ts';
import type { Say } from '@shared/instruments/loyalty/say.ts';
import type { Figures, RivalFigure } from '@shared/instruments/loyalty/types.ts';
import type { InstrumentViewProps } from '../contract.ts';

/** Weights being changed: shown, not saved until they sum to 100. */
export interface WeightDraft {
  readonly weights: Weights;
  /** The one that was set last: rebalancing leaves it. */
  readonly kept: Factor;
}

/** What the parts of this view share. */
export interface Session {
  readonly view: InstrumentViewProps;
  readonly figures: Figures;
  readonly rival: RivalFigure | null;
  readonly say: Say;
  /** The selected factor as it might be. */
  readonly whatIf: { readonly factor: Factor; readonly value: number } | null;
  readonly tryScore: (factor: Factor, value: number) => void;
  readonly weightDraft: WeightDraft | null;
  readonly setWeightDraft: (draft: WeightDraft | null) => void;
  readonly openAnswers: () => void;
}
