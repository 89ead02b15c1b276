import { sumAmounts } from '../../../base/amount.ts';
import { live } from '../../../base/entity.ts';
import type { Rival } from '../../facts.ts';
import { ownLanes } from '../../rivals.ts';
import { US, type Chip, type Data } from '../model.ts';
import type { RivalLane } from './types.ts';

export const OTHERS = 'others';

const valueOf = (chips: readonly Chip[]): number => sumAmounts(chips.map((chip) => chip.value ?? 0));
export const latestOf = (chips: readonly Chip[]): string =>
  chips.reduce((latest, { origin }) => (origin.at !== undefined && origin.at > latest ? origin.at : latest), '');

/**
 * One lane a rival, at most three: the largest by value on this map, shown in the workspace's order so that a rival keeps its place;
 * everyone else who supplies, and rivals no longer kept, share the lane of the others.
 */
export function rivalLanes(data: Data, rivals: readonly Rival[]): RivalLane[] {
  const chips = live(data.chips).filter((chip) => chip.who !== US && isLive(data, chip));
  const of = (id: string): Chip[] => chips.filter((chip) => chip.who === id);
  const laned = ownLanes(rivals, (id) => valueOf(of(id)));
  const own = new Set(laned.map((rival) => rival.id));
  const lanes = laned.map((rival, i) => lane(rival, i as 0 | 1 | 2, [rival.id], of(rival.id), data));
  const rest = chips.filter((chip) => !own.has(chip.who));
  const members = [...new Set(rest.map((chip) => chip.who))];
  return rest.length === 0 ? lanes : [...lanes, lane({ id: OTHERS, name: '', mark: '' }, 3, members, rest, data)];
}

/** A chip whose activity is gone is not part of the map. */
export const isLive = (data: Data, chip: Chip): boolean => {
  const activity = data.activities[chip.activity];
  return activity !== undefined && activity.deletedAt === undefined;
};

function lane(rival: Rival, slot: RivalLane['slot'], members: readonly string[], chips: readonly Chip[], data: Data): RivalLane {
  const supporting = chips.filter((chip) => data.activities[chip.activity]?.kind === 'support');
  return {
    ...rival,
    slot,
    members,
    total: valueOf(chips),
    inSupport: valueOf(supporting),
    chips: chips.length,
    latest: latestOf(chips),
  };
}
