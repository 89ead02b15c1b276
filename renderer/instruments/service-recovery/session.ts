import type { Say } from '@shared/instruments/service-recovery/say.ts';
import type { Figures } from '@shared/instruments/service-recovery/types.ts';
import type { Aim } from '../aim.ts';
import type { InstrumentViewProps } from '../contract.ts';
import type { Deed } from './keys.ts';

/** Fields of a complaint that can be asked for by a key or button. */
export type Asked = 'title' | 'owner' | 'words';

/** What the parts of this view share. */
export interface Session {
  readonly view: InstrumentViewProps;
  readonly figures: Figures;
  readonly say: Say;
  readonly aim: Aim<Asked> | null;
  readonly act: (deed: Deed) => void;
}
