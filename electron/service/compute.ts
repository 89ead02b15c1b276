import { fail, ok, problem, type Result } from '@shared/base/result.ts';
import { makeFormat } from '@shared/i18n/format.ts';
import { translator, type Language } from '@shared/i18n/translate.ts';
import type { Instrument, Reading, Speech } from '@shared/instruments/contract.ts';
import { instruments } from '@shared/instruments/index.ts';
import { measureText } from '@shared/scene/measure.ts';
import type { Scene, Size } from '@shared/scene/scene.ts';
import { figuresOf, type Surroundings } from '@shared/workspace/gather.ts';
import type { Settings } from '@shared/workspace/schemas.ts';

/** What an instrument says of a workspace, as plain JSON: amounts are decimal strings of the currency unit. */
export interface FiguresReport {
  readonly instrument: string;
  readonly figures: unknown;
  readonly readings: readonly { readonly severity: Reading['severity']; readonly text: string; readonly action: string | null }[];
}
export interface Drawing {
  readonly title: string;
  readonly scene: Scene;
}
/** Whom an instrument is computed for, and of which quarter. */
export interface Target {
  readonly target: string | undefined;
  readonly quarter?: string | undefined;
}
export interface DrawingOptions {
  readonly language: Language;
  readonly size?: Size | undefined;
  /** View settings of the instrument (which drawing); it has a default for each. */
  readonly view?: unknown;
}

const USUAL_SIZE: Size = { width: 1200, height: 800 };

/** `call.unknownInstrument`, naming those there are. */
export function findInstrument(id: string, list: readonly Instrument[] = instruments): Result<Instrument> {
  const found = list.find((one) => one.id === id);
  return found ? ok(found) : fail(problem('call.unknownInstrument', { instrument: id, known: list.map((one) => one.id).join(' ') }));
}

const speechOf = (world: Surroundings, instrument: Instrument, language: Language): Speech => ({
  language,
  t: translator(instrument.messages, language),
  format: makeFormat(language, (world.docs['settings'] as Settings).currency),
});

/** Figures, of a quarter where one is meant. `call.badArgument` for an instrument that is not kept by quarter. */
function figuresIn(world: Surroundings, instrument: Instrument, { target, quarter }: Target): Result<unknown> {
  const figures = figuresOf(world, instrument, target);
  if (!figures.ok || quarter === undefined) return figures;
  if (!instrument.inQuarter) return fail(problem('call.badArgument', { argument: '--quarter', value: quarter, known: '—' }));
  return instrument.inQuarter(figures.value, quarter);
}

export function computeFigures(world: Surroundings, instrument: Instrument, target: Target, language: Language): Result<FiguresReport> {
  const figures = figuresIn(world, instrument, target);
  if (!figures.ok) return figures;
  const speech = speechOf(world, instrument, language);
  const readings = instrument.readings(figures.value, speech).map(({ severity, text, values, action }) => ({
    severity,
    text: speech.t(text, values),
    action: action ? speech.t(action.text, action.values) : null,
  }));
  return ok({ instrument: instrument.id, figures: instrument.report(figures.value), readings });
}

export function computeDrawing(
  world: Surroundings,
  instrument: Instrument,
  target: Target,
  { language, size = USUAL_SIZE, view }: DrawingOptions,
): Result<Drawing> {
  const figures = figuresIn(world, instrument, target);
  if (!figures.ok) return figures;
  const speech = speechOf(world, instrument, language);
  const scene = instrument.layout(figures.value, { ...speech, size, measure: measureText, ...(view === undefined ? {} : { view }) });
  return ok({ title: speech.t('title'), scene });
}
