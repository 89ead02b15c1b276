import type { Measure } from '../../../scene/scene.ts';
import type { Pen } from '../../../scene/wrap.ts';
import { allActivities } from '../figures/figures.ts';
import type { ActivityFigure, Figures, RivalLane } from '../figures/types.ts';
import { US } from '../model.ts';
import type { Money } from '../../money.ts';
import { moneyOf, type Say } from '../say.ts';
import type { MapOptions, MapView } from './options.ts';

/** Everything the parts of the map are drawn with. */
export interface Sheet {
  readonly figures: Figures;
  readonly say: Say;
  readonly money: Money;
  readonly measure: Measure;
  readonly view: Required<MapView>;
  readonly screen: boolean;
  /** Letters in outline instead of filled shapes. */
  readonly outlined: boolean;
  readonly width: number;
  readonly height: number;
  /** Lane that the rival lens looks at, or null. */
  readonly lens: RivalLane | null;
  /** Id of the selected thing, and of the activity it stands on. */
  readonly selected: string | null;
  readonly activity: ActivityFigure | null;
}

export function sheetOf(figures: Figures, options: MapOptions): Sheet {
  const view: Required<MapView> = { form: 'picture', forCustomer: false, first: 0, legend: true, ...options.view };
  const selected = options.selected ?? null;
  return {
    figures,
    say: options,
    money: moneyOf(figures, options.language),
    measure: options.measure,
    view,
    screen: view.form === 'screen',
    outlined: view.form === 'print',
    width: options.size.width,
    height: options.size.height,
    lens: figures.rivals.find((lane) => options.lens !== null && options.lens !== undefined && lane.members.includes(options.lens)) ?? null,
    selected,
    activity: allActivities(figures).find((one) => one.id === selected || one.chips.some((chip) => chip.id === selected)) ?? null,
  };
}

export const pen = ({ measure }: Pick<Sheet, 'measure'>, size = 12, weight = 400): Pen => ({ measure, size, weight });

/** Lanes under the chain: us first, then the rivals. */
export const laneIds = ({ figures }: Sheet): readonly string[] => [US, ...figures.rivals.map((lane) => lane.id)];
export const chipsIn = (activity: ActivityFigure, lane: string) => activity.chips.filter((chip) => chip.lane === lane);
