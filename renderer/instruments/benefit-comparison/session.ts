import type { Figures } from '@shared/instruments/benefit-comparison/types.ts';
import type { ComparisonOptions } from '@shared/instruments/benefit-comparison/layout/sheet.ts';
import type { Comparison } from '@shared/instruments/benefit-comparison/types.ts';
import type { Say } from '@shared/instruments/benefit-comparison/say.ts';
import type { Aim } from '../aim.ts';
import type { InstrumentViewProps } from '../contract.ts';
import type { Deed } from './keys.ts';

/** What the parts of this view share: the figures in their own type, and what can be done from anywhere. */
export interface Session {
  readonly view: InstrumentViewProps;
  readonly figures: Figures;
  /** Against the best rival, or the one the lens looks at. */
  readonly comparison: Comparison;
  readonly say: Say;
  readonly act: (deed: Deed) => void;
  readonly aim: Aim<'importance'> | null;
  /** Who said how important it is gets the cursor. */
  readonly ask: (benefit: string, field: 'importance') => void;
  readonly options: (size: ComparisonOptions['size'], view: NonNullable<ComparisonOptions['view']>) => ComparisonOptions;
}
