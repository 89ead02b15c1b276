import type { Figures } from '@shared/instruments/value-chain/figures/types.ts';
import type { Say } from '@shared/instruments/value-chain/say.ts';
import type { Money } from '@shared/instruments/money.ts';
import type { InstrumentViewProps } from '../contract.ts';
import type { EditTarget } from './editing.ts';
import type { Run } from './keys.ts';

/** What the parts of this view share: the figures in their own type, and what can be done from anywhere. */
export interface Session {
  readonly view: InstrumentViewProps;
  readonly figures: Figures;
  readonly say: Say;
  readonly money: Money;
  /** Opens a field on the map. */
  readonly edit: (target: EditTarget) => void;
  readonly run: (run: Run) => void;
  /** Runs and offers to take it back. */
  readonly remove: (run: Run) => void;
  /** Asks for the name of a rival; `whenAdded` gets its id. */
  readonly askRival: (whenAdded: (rival: string) => void) => void;
}
