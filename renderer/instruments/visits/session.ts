import type { VisitFields } from '@shared/instruments/visits/commands.ts';
import type { Say } from '@shared/instruments/visits/say.ts';
import type { Figures } from '@shared/instruments/visits/types.ts';
import type { InstrumentViewProps } from '../contract.ts';
import type { Deed } from './keys.ts';

/** What the parts of this view share. */
export interface Session {
  readonly view: InstrumentViewProps;
  readonly figures: Figures;
  readonly say: Say;
  readonly act: (deed: Deed) => void;
  readonly plan: (fields: VisitFields & { readonly date: string }) => boolean;
  readonly exportReport: (visit: string) => void;
}

/** Ways into this view that are no visit: its report is written, one is planned. They stand in the address, so Back works. */
const REPORT = '~report.';
const PLAN = '~plan';
export const reporting = (visit: string): string => `${REPORT}${visit}`;
export const planning = (person?: string): string => (person === undefined ? PLAN : `${PLAN}.${person}`);
export const reportOf = (selected: string | null): string | null => (selected?.startsWith(REPORT) ? selected.slice(REPORT.length) : null);
/** Person to be met, '' for nobody yet; `null` where nothing is planned. */
export const planOf = (selected: string | null): string | null =>
  selected?.startsWith(PLAN) ? selected.slice(PLAN.length).replace(/^\./, '') : null;
