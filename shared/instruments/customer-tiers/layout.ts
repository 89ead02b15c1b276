import type { Scene } from '../../scene/scene.ts';
import type { LayoutOptions } from '../contract.ts';
import type { TierFigures } from './figures.ts';
import { effortBars, structureBars } from './layout/bars.ts';
import { flow } from './layout/flow.ts';
import { grid } from './layout/grid.ts';
import { pareto } from './layout/pareto.ts';
import { scatter } from './layout/scatter.ts';
import { viewOf } from './layout/view.ts';

const drawings = {
  scatter,
  grid,
  pareto,
  flow: (f: TierFigures, options: LayoutOptions): Scene => flow(f, options),
  structure: structureBars,
  effort: effortBars,
} as const;

/** The drawing that the view asks for; the scatter where it asks for none. */
export const layout = (f: TierFigures, options: LayoutOptions): Scene => drawings[viewOf(options.view).drawing](f, options);
