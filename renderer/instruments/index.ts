import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { InstrumentView, InstrumentViewProps } from './contract.ts';

/** Loaders of all own views, by path; a folder with a `view.tsx` is all it takes. */
const loaders = import.meta.glob<{ readonly View: InstrumentView }>('./*/view.tsx');

const views = new Map<string, LazyExoticComponent<ComponentType<InstrumentViewProps>>>();
for (const [path, load] of Object.entries(loaders)) {
  const id = path.split('/')[1] ?? '';
  views.set(
    id,
    lazy(async () => ({ default: (await load()).View })),
  );
}

/** The view made for an instrument, loaded when first shown; `undefined` = the generic one serves. */
export const viewOf = (id: string): LazyExoticComponent<ComponentType<InstrumentViewProps>> | undefined => views.get(id);
