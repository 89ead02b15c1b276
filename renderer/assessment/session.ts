import type { Figures, QuarterFigures } from '@shared/instruments/assessment/types.ts';
import type { CommonSpeech } from '@shared/instruments/assessment/words.ts';
import type { Scene, Size } from '@shared/scene/scene.ts';
import type { InspectorContent } from '../frame/index.ts';
import type { InstrumentViewProps } from '../instruments/contract.ts';

/** What one of the two assessments is, for the parts they share. */
export interface Kind {
  /** The drawing of a quarter, laid out to a size. */
  readonly scene: (size: Size, form: 'screen' | 'picture', quarter: string) => Scene;
  /** The figures to be frozen, smaller. */
  readonly summary: (size: Size, quarter: string) => Scene;
  /** Inspector of a result; `null` selected shows what matters most. */
  readonly inspector: (one: QuarterFigures) => InspectorContent;
}

/** What the parts of an assessment share. */
export interface Session {
  readonly view: InstrumentViewProps;
  readonly figures: Figures;
  readonly one: QuarterFigures;
  readonly speech: CommonSpeech;
  /** Runs a command of this quarter. */
  readonly run: (command: string, args: Readonly<Record<string, unknown>>) => boolean;
}
