import type { Figures } from '@shared/instruments/customer-profile/figures.ts';
import type { Key } from '@shared/instruments/customer-profile/messages.ts';
import type { Translate } from '@shared/i18n/translate.ts';
import type { Customer } from '@shared/workspace/schemas.ts';
import type { InstrumentViewProps } from '../contract.ts';
import type { ViewKey } from './messages.ts';

export interface Profile {
  readonly view: InstrumentViewProps;
  readonly f: Figures;
  /** Master data; null only while the page is being taken down. */
  readonly customer: Customer | null;
  readonly t: Translate<Key>;
  readonly w: Translate<ViewKey>;
}
