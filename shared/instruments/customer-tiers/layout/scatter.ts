import type { Circle } from '../../../scene/labels.ts';
import type { Mark, Scene } from '../../../scene/scene.ts';
import type { LayoutOptions } from '../../contract.ts';
import { structureOf } from '../structure.ts';
import type { TierFigures } from '../figures.ts';
import { bubbles, inSight } from './bubbles.ts';
import { cutsAndBands, gridLines, ground, titles } from './frame.ts';
import { notesIn } from './notes.ts';
import { placesOf, type Places } from './places.ts';
import { plotOf, type Plot } from './plot.ts';
import { circlesOf, CROWD, labelMarks, scatterLabels } from './scatter-labels.ts';
import { wayMarks, waysOf } from './trails.ts';
import { viewOf } from './view.ts';
import { walletLines } from './wallet.ts';

/** The scatter in layers, from back to front: a view may draw the customers itself (on a canvas) between `behind` and `labels`. */
export interface ScatterParts {
  readonly plot: Plot;
  readonly places: Places;
  /** Positions in sight, largest first. */
  readonly who: readonly number[];
  readonly behind: readonly Mark[];
  readonly trails: Mark;
  readonly bubbles: Mark;
  readonly labels: readonly Mark[];
  readonly titles: readonly Mark[];
}

/** In a crowd names keep off the largest circles only: the rest is a cloud, over which a name may stand. */
const SOLID = 120;
const WALLET_KEEPS_OFF = 300;

/** Value × potential on log axes (see the README of this folder for what each sign means). */
export function scatterParts(f: TierFigures, options: LayoutOptions): ScatterParts {
  const view = viewOf(options.view);
  const plot = plotOf(f, options.size, view.zoom);
  const places = placesOf(f, plot);
  const who = inSight(f, places, plot);
  const circles = circlesOf(f, places, who.length > CROWD ? who.slice(0, SOLID) : who);
  const wallet = walletOf(f, plot, circles.slice(0, WALLET_KEEPS_OFF), options);
  const notes = notesIn(f, plot, circles, options);
  const ways = waysOf(f, plot, places, who, view.trail, options.selected ?? null);
  const segments = ways.flatMap(({ way }) => way ?? []);
  const labels = scatterLabels(f, plot, places, who, { boxes: [...wallet.taken, ...notes.taken], circles, segments }, options, view.names);
  const letterFree = [...labels.map((one) => one.box), ...notes.taken];
  return {
    plot,
    places,
    who,
    behind: [...frame(f, plot, options), ...wallet.marks, ...notes.marks],
    trails: byPart(plot, places, ways, ({ at }) => at, wayMarks),
    bubbles: byPart(
      plot,
      places,
      view.bubbles ? who : [],
      (at) => at,
      (own) => bubbles(f, plot, places, own, options, letterFree),
    ),
    labels: labelMarks(labels),
    titles: titles(f, plot, options, key(f, labels.length, options)),
  };
}

const frame = (f: TierFigures, plot: Plot, options: LayoutOptions): Mark[] => [
  ...ground(f, plot),
  ...gridLines(plot, options),
  ...cutsAndBands(f, plot, options),
];
const walletOf = (f: TierFigures, plot: Plot, circles: readonly Circle[], options: LayoutOptions) =>
  f.period.oneYear && f.potential.ranking.known > 0 ? walletLines(plot, circles, options) : { marks: [], taken: [] };
const key = (f: TierFigures, named: number, { t }: LayoutOptions): string => t('scatter.key', { named, count: f.tier.length });

/** What belongs to a lane or to the plane is cut off at its edge, in a group of its own. */
function byPart<T>(plot: Plot, places: Places, all: readonly T[], at: (one: T) => number, draw: (own: readonly T[]) => Mark[]): Mark {
  const boxes = [plot.plane, plot.unknown, plot.idle];
  return {
    type: 'group',
    marks: boxes.map((clip, part) => ({ type: 'group', clip, marks: draw(all.filter((one) => places.part[at(one)] === part)) })),
  };
}

export function scatter(f: TierFigures, options: LayoutOptions): Scene {
  const { behind, trails: trail, bubbles: cloud, labels, titles: title } = scatterParts(f, options);
  const s = structureOf(f);
  return {
    ...options.size,
    title: options.t('scatter.title', { a: s.count.A, small: s.count.S, customers: s.customers }),
    description: options.t('purpose'),
    marks: [...behind, trail, cloud, ...labels, ...title],
  };
}
