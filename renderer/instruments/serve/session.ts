import type { Behaviour } from '@shared/instruments/serve/behaviours.ts';
import type { Figures } from '@shared/instruments/serve/figures.ts';
import type { Reply } from '@shared/instruments/serve/model.ts';
import type { Say } from '@shared/instruments/serve/say.ts';
import type { InstrumentViewProps } from '../contract.ts';

/** What the parts of this view share. */
export interface Session {
  readonly view: InstrumentViewProps;
  readonly figures: Figures;
  readonly say: Say;
  /** Person at the customer whose answers are written down. */
  readonly asked: Reply | undefined;
  readonly rate: (behaviour: Behaviour, value: number | null) => void;
  readonly answer: (behaviour: Behaviour, value: number | null) => void;
}
