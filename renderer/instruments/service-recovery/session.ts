import type { Say } from '@shared/instruments/service-recovery/say.ts';
import type { Figures } from '@shared/instruments/service-recovery/types.ts';
import type { InstrumentViewProps } from '../contract.ts';
import type { Deed } from './keys.ts';

/** Field of a complaint that was asked for by a key or button, and gets the cursor. */
export interface Aim {
  readonly id: string;
  readonly field: 'title' | 'owner' | 'words';
  /** Grows with each asking, so that the same field can be asked for again. */
  readonly count: number;
}

/** What the parts of this view share. */
export interface Session {
  readonly view: InstrumentViewProps;
  readonly figures: Figures;
  readonly say: Say;
  readonly aim: Aim | null;
  readonly act: (deed: Deed) => void;
}
