import { baseSheet, type BaseSheet } from '../../sheet.ts';
import { allActivities } from '../figures/figures.ts';
import type { ActivityFigure, Figures, RivalLane } from '../figures/types.ts';
import { US } from '../model.ts';
import type { Money } from '../../money.ts';
import type { Key } from '../messages.ts';
import { moneyOf } from '../say.ts';
import type { MapOptions, MapView } from './options.ts';

/** Everything the parts of the map are drawn with. */
export interface Sheet extends BaseSheet<Figures, Key> {
  readonly money: Money;
  readonly view: Required<MapView>;
  readonly screen: boolean;
  /** Letters in outline instead of filled shapes. */
  readonly outlined: boolean;
  /** Lane that the rival lens looks at, or null. */
  readonly lens: RivalLane | null;
  /** The activity that is selected, or that what is selected stands on. */
  readonly activity: ActivityFigure | null;
}

export function sheetOf(figures: Figures, options: MapOptions): Sheet {
  const view: Required<MapView> = { form: 'picture', forCustomer: false, first: 0, legend: true, ...options.view };
  const base = baseSheet<Figures, Key>(figures, options);
  return {
    ...base,
    money: moneyOf(figures, options.language),
    view,
    screen: view.form === 'screen',
    outlined: view.form === 'print',
    lens: figures.rivals.find((lane) => options.lens !== null && options.lens !== undefined && lane.members.includes(options.lens)) ?? null,
    activity: allActivities(figures).find(({ id, chips }) => [id, ...chips.map((chip) => chip.id)].includes(base.selected ?? '')) ?? null,
  };
}

export { pen } from '../../sheet.ts';

/** Lanes under the chain: us first, then the rivals. */
export const laneIds = ({ figures }: Sheet): readonly string[] => [US, ...figures.rivals.map((lane) => lane.id)];
export const chipsIn = (activity: ActivityFigure, lane: string) => activity.chips.filter((chip) => chip.lane === lane);
