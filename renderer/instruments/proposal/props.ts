import type { Data } from '@shared/instruments/proposal/model.ts';
import type { Figures } from '@shared/instruments/proposal/types.ts';
import type { Key } from '@shared/instruments/proposal/messages.ts';
import type { Translate } from '@shared/i18n/translate.ts';
import type { InstrumentViewProps } from '../contract.ts';
import type { ViewKey } from './messages.ts';

/** What every part of the editor gets. */
export interface Editing {
  readonly view: InstrumentViewProps;
  readonly data: Data;
  readonly f: Figures;
  /** Words of the instrument. */
  readonly t: Translate<Key>;
  /** Words of the view. */
  readonly w: Translate<ViewKey>;
}
