import type { Figures } from '@shared/instruments/actions/types.ts';
import type { Say } from '@shared/instruments/actions/say.ts';
import type { InstrumentViewProps } from '../contract.ts';

/** Field that gets the cursor. */
export interface Aim {
  readonly id: string;
  readonly field: 'title' | 'owner' | 'due' | 'doneAt';
  /** Grows with each asking, so that the same field can be asked for again. */
  readonly count: number;
}

/** What the parts of this view share. */
export interface Session {
  readonly view: InstrumentViewProps;
  readonly figures: Figures;
  readonly say: Say;
  /** Field of an action or goal that was asked for by a key or button. */
  readonly aim: Aim | null;
  readonly remove: (id: string) => void;
}
