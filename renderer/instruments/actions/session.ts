import type { Figures } from '@shared/instruments/actions/types.ts';
import type { Say } from '@shared/instruments/actions/say.ts';
import type { InstrumentViewProps } from '../contract.ts';

/** What the parts of this view share. */
export interface Session {
  readonly view: InstrumentViewProps;
  readonly figures: Figures;
  readonly say: Say;
  /** Made just now: its name gets the cursor. */
  readonly fresh: string | null;
  readonly remove: (id: string) => void;
}
