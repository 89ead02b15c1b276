import type { Say } from '@shared/instruments/three-basics/say.ts';
import type { Figures } from '@shared/instruments/three-basics/types.ts';
import type { Cell, CellState } from '@shared/instruments/three-basics/model.ts';
import type { InstrumentViewProps } from '../contract.ts';

/** By when, and where it was told: when, how, by whom of us. What is left out stays. */
export type CellDetails = {
  readonly due?: string | null;
  readonly at?: string;
  readonly channel?: Cell['channel'];
  readonly by?: Cell['by'];
};

/** What the parts of this view share. */
export interface Session {
  readonly view: InstrumentViewProps;
  readonly figures: Figures;
  readonly say: Say;
  /** Field that gets the cursor when the panel opens, and how often that was asked. */
  readonly focus: { readonly field: 'cadence' | 'title' | null; readonly times: number };
  readonly setCell: (message: string, person: string, state: CellState | null, more?: CellDetails) => void;
  readonly addMessage: () => void;
  readonly touch: (person: string, date: string, channel: 'visit' | 'call' | 'meeting') => void;
}
