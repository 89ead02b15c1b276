import type { Figures } from '@shared/instruments/actions/types.ts';
import type { Say } from '@shared/instruments/actions/say.ts';
import type { Aim } from '../aim.ts';
import type { InstrumentViewProps } from '../contract.ts';

/** Fields of an action or goal that can be asked for by a key or button. */
export type Asked = 'title' | 'owner' | 'due' | 'doneAt';

/** What the parts of this view share. */
export interface Session {
  readonly view: InstrumentViewProps;
  readonly figures: Figures;
  readonly say: Say;
  readonly aim: Aim<Asked> | null;
  readonly remove: (id: string) => void;
}
