import { placeLabels, type Anchor, type Circle, type Obstacles, type PlacedLabel } from '../../../scene/labels.ts';
import type { Mark } from '../../../scene/scene.ts';
import type { LayoutOptions } from '../../contract.ts';
import { valueAt, type TierFigures } from '../figures.ts';
import { shortName, tierName } from '../names.ts';
import { CODE } from '../tiers.ts';
import { line, n, TEXT, words } from './paint.ts';
import { PART, type Places } from './places.ts';
import type { Plot } from './plot.ts';

/** The first so many may have their names further away. */
const IMPORTANT = 14;

/** From so many customers on it is a crowd. */
export const CROWD = 600;
/** Beyond so many (who come in the order of value) nobody is asked for a name. */
const MOST_RANKED = 2_000;

/** Names by rank: selected, set by hand, then value; a small A counts with a fifth of its potential. */
function byRank(f: TierFigures, who: readonly number[], selected: number): number[] {
  const weight = (at: number): number => {
    const potential = f.portfolio.potential[at] || 0;
    return f.tier[at] === CODE.S ? Math.max(valueAt(f, at), potential / 5) : valueAt(f, at);
  };
  const first = (at: number): number => (at === selected ? 2 : f.overrides.has(at) ? 1 : 0);
  return who
    .slice(0, MOST_RANKED)
    .sort(
      (a, b) => first(b) - first(a) || weight(b) - weight(a) || (f.portfolio.potential[b] || 0) - (f.portfolio.potential[a] || 0) || a - b,
    );
}

export const circlesOf = (f: TierFigures, places: Places, who: readonly number[]): Circle[] =>
  who.map((at) => ({
    x: places.x[at] as number,
    y: places.y[at] as number,
    r: (places.r[at] as number) + (f.tier[at] === CODE.S ? 4 : 1),
  }));

export function scatterLabels(
  f: TierFigures,
  plot: Plot,
  places: Places,
  who: readonly number[],
  keepOff: Pick<Obstacles, 'boxes' | 'circles' | 'segments'>,
  options: LayoutOptions,
  most: number,
): PlacedLabel[] {
  const selected = options.selected ? f.at(options.selected) : -1;
  const anchors = byRank(f, who, selected)
    .filter((at) => valueAt(f, at) > 0 || (f.portfolio.potential[at] as number) > 0)
    .filter((at) => centreIn(plot, places, at))
    // In a crowd most names find no place: asking for more of them only costs.
    .slice(0, who.length > CROWD ? most : most * 2)
    .map((at, i): Anchor => anchorOf(f, plot, places, at, options, at === selected, i));
  const { cuts, X, Y } = plot;
  const lines = (...amounts: (number | null)[]): number[] => amounts.filter((a): a is number => a !== null);
  return placeLabels(
    anchors,
    {
      ...keepOff,
      verticals: lines(cuts.xA, cuts.xB).map(X),
      horizontals: lines(cuts.yA, cuts.yB).map(Y),
    },
    options.measure,
    most,
  );
}

function centreIn(plot: Plot, { x, y, part }: Places, at: number): boolean {
  const box = part[at] === PART.plane ? plot.plane : part[at] === PART.unknown ? plot.unknown : plot.idle;
  const [cx, cy] = [x[at] as number, y[at] as number];
  return cx >= box.x && cx <= box.x + box.width && cy >= box.y && cy <= box.y + box.height;
}

function anchorOf(f: TierFigures, plot: Plot, places: Places, at: number, { t }: LayoutOptions, selected: boolean, i: number): Anchor {
  const name = shortName(f.portfolio.names[at] as string);
  const override = f.overrides.has(at);
  const computed = tierName(t, f.computed[at] as number);
  const part = places.part[at] as number;
  const { idle, plane, unknown } = plot;
  const wide = { x: idle.x, y: plane.y, width: plane.x + plane.width - idle.x, height: idle.height };
  return {
    key: f.portfolio.ids[at] as string,
    x: places.x[at] as number,
    y: places.y[at] as number,
    r: (places.r[at] as number) + (f.tier[at] === CODE.S ? 4 : 1) + (selected ? 4 : 0),
    text: override ? t('mark.override', { name, tier: computed }) : name,
    size: TEXT,
    weight: selected || override ? 600 : 400,
    within: part === PART.plane ? plane : part === PART.unknown ? unknown : wide,
    important: selected || override || i < IMPORTANT,
  };
}

/** Labels as marks: leaders first, so that no text is crossed. */
export function labelMarks(labels: readonly PlacedLabel[]): Mark[] {
  const leaders = labels.flatMap(({ leader }) => (leader ? [line(leader.x1, leader.y1, leader.x2, leader.y2, 'ink3')] : []));
  const texts = labels.map(({ box, text, weight }) =>
    words(n(box.x + 1), n(box.y + box.height - 3.5), text, { weight, halo: 'ground', room: box.width }),
  );
  return [...leaders, ...texts];
}
