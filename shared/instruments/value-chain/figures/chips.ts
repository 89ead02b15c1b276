import { inOrder } from '../../../base/entity.ts';
import type { Rival } from '../../facts.ts';
import { US, type Chip, type Data } from '../model.ts';
import { ageOf, certaintyOf } from '../../certainty.ts';
import { isLive, OTHERS } from './lanes.ts';
import type { ChipFigure, RivalLane } from './types.ts';

export interface ChipSurroundings {
  readonly lanes: readonly RivalLane[];
  readonly rivals: readonly Rival[];
  readonly company: string;
  readonly today: string;
  readonly limit: number;
}

/** Every chip of the map, ours first, then lane by lane. */
export function chipFigures(data: Data, around: ChipSurroundings): ChipFigure[] {
  const rank = new Map([US, ...around.lanes.map((lane) => lane.id)].map((id, i) => [id, i]));
  return inOrder(data.chips)
    .filter((chip) => isLive(data, chip))
    .map((chip) => chipFigure(chip, around))
    .sort((a, b) => (rank.get(a.lane) ?? 0) - (rank.get(b.lane) ?? 0));
}

function chipFigure(chip: Chip, { lanes, rivals, company, today, limit }: ChipSurroundings): ChipFigure {
  const rival = rivals.find((one) => one.id === chip.who);
  const lane = lanes.find((one) => one.members.includes(chip.who));
  return {
    id: chip.id,
    activity: chip.activity,
    who: chip.who,
    lane: chip.who === US ? US : (lane?.id ?? OTHERS),
    slot: chip.who === US ? null : (lane?.slot ?? 3),
    mark: rival?.mark ?? '',
    whoName: chip.who === US ? company : (rival?.name ?? ''),
    status: chip.status,
    name: chip.name,
    value: chip.value,
    proof: chip.proof ?? '',
    origin: chip.origin,
    certainty: certaintyOf(chip.origin, today, limit),
    age: ageOf(chip.origin, today),
  };
}
