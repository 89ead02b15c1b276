import type { ComponentType } from 'react';
import type { Result } from '@shared/base/result.ts';
import type { Instrument, Reading, Speech, ViewIntent } from '@shared/instruments/contract.ts';
import type { Facts } from '@shared/instruments/facts.ts';
import type { Measure, Scene } from '@shared/scene/scene.ts';
import type { Step } from '@shared/workspace/command.ts';
import type { Surroundings } from '@shared/workspace/gather.ts';

/** Settings of a view as it remembers them: small plain JSON. Every one must have a default in the view. */
export type ViewState = Readonly<Record<string, unknown>>;

/**
 * What a view of an instrument gets. All of it is plain values and functions: a view never reaches for the store, the bridge or the
 * address itself. `D` and `F` are the instrument's own data and figures.
 */
export interface InstrumentViewProps<D = unknown, F = unknown> {
  readonly instrument: Instrument;
  /** Customer id (scope `customer`), person id (scope `person`), else undefined. */
  readonly target: string | undefined;
  readonly data: D;
  readonly facts: Facts;
  readonly figures: F;
  /** Already ordered: severity, then money. */
  readonly readings: readonly Reading[];
  /** Words and numbers of this instrument in the language of the window; `useWords(messages)` for the view's own words. */
  readonly speech: Speech;
  readonly readOnly: boolean;
  /** Runs a command of this instrument for this target (`run('renameActivity', { … })`); undoable at once. Problems are also shown as a toast. */
  readonly run: (command: string, args: unknown) => Result<Step>;
  /** Runs a command of the workspace (`customer.setPotential`, `rival.add`, `batch` …); loads what it needs first. */
  readonly runWorkspace: (command: string, args: unknown) => Promise<Result<Step>>;
  /** One step for everything between `begin` and `settle`; `cancel` (Escape) takes all of it back. */
  readonly gesture: { readonly begin: () => void; readonly settle: () => void; readonly cancel: () => void };
  /** Id of what is selected; stands in the address, so Back works. */
  readonly selected: string | null;
  readonly select: (id: string | null) => void;
  /** View settings, remembered per instrument between starts. */
  readonly view: ViewState;
  readonly setView: (patch: ViewState) => void;
  /** Rival whose eyes we look through, or null; shared by all drawings of the workspace. */
  readonly lens: string | null;
  readonly setLens: (rival: string | null) => void;
  /** Follows an intent of a reading: selects here, opens another instrument, or runs a command. */
  readonly open: (intent: ViewIntent) => void;
  /** Short message; with `undo` it offers to take the last step back. */
  readonly notify: (text: string, options?: { readonly undo?: boolean; readonly kind?: 'info' | 'success' | 'error' }) => void;
  readonly exportPicture: (scene: Scene, format: 'svg' | 'png') => Promise<void>;
  readonly copyPicture: (scene: Scene) => Promise<void>;
  readonly theme: 'light' | 'dark';
  /** Measures with the window's own font. */
  readonly measure: Measure;
  /** The loaded documents, columns and today: for master data of the customer and papers over several instruments. Read only. */
  readonly world: Surroundings;
  /** Writes what is not on the disk yet; false where that failed (the frame says why). Before the main process reads documents. */
  readonly saved: () => Promise<boolean>;
}

/** A view is the named export `View` of `renderer/instruments/<id>/view.tsx`; nothing else has to be registered. */
export type InstrumentView = ComponentType<InstrumentViewProps>;
