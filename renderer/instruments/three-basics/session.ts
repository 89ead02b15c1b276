import type { Say } from '@shared/instruments/three-basics/say.ts';
import type { Figures } from '@shared/instruments/three-basics/types.ts';
import type { CellState } from '@shared/instruments/three-basics/model.ts';
import type { InstrumentViewProps } from '../contract.ts';

/** What the parts of this view share. */
export interface Session {
  readonly view: InstrumentViewProps;
  readonly figures: Figures;
  readonly say: Say;
  /** Field that gets the cursor when the panel opens, and how often that was asked. */
  readonly focus: { readonly field: 'cadence' | 'title' | null; readonly times: number };
  readonly setCell: (message: string, person: string, state: CellState | null, due?: string | null) => void;
  readonly addMessage: () => void;
  readonly touch: (person: string, date: string, channel: 'visit' | 'call' | 'meeting') => void;
}
