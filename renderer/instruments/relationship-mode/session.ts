import type { Figures } from '@shared/instruments/relationship-mode/figures.ts';
import type { Say } from '@shared/instruments/relationship-mode/readings.ts';
import type { InstrumentViewProps } from '../contract.ts';

/** What the parts of this view share. */
export interface Session {
  readonly view: InstrumentViewProps;
  readonly figures: Figures;
  readonly say: Say;
}
