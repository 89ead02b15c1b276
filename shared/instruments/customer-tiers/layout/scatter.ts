import type { Circle } from '../../../scene/labels.ts';
import type { Box, Mark, Scene } from '../../../scene/scene.ts';
import type { LayoutOptions } from '../../contract.ts';
import { structureOf } from '../structure.ts';
import type { TierFigures } from '../figures.ts';
import { bubbles, inSight } from './bubbles.ts';
import { clamp, cutsAndBands, gridLines, ground, titles } from './frame.ts';
import { TEXT, words } from './paint.ts';
import { placesOf, type Places } from './places.ts';
import { plotOf, type Plot } from './plot.ts';
import { circlesOf, labelMarks, scatterLabels } from './scatter-labels.ts';
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
const CROWD = 600;
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

/** Only axes, bands and lines under a zoom: cheap enough for every frame of a movement; hatches are left out while it moves. */
export function scatterFrame(f: TierFigures, options: LayoutOptions, named: number, moving: boolean): readonly Mark[] {
  const plot = plotOf(f, options.size, viewOf(options.view).zoom);
  return [
    ...frame(f, plot, options, !moving),
    ...walletOf(f, plot, [], options).marks,
    ...titles(f, plot, options, key(f, named, options)),
  ];
}

const frame = (f: TierFigures, plot: Plot, options: LayoutOptions, hatched = true): Mark[] => [
  ...ground(f, plot, hatched),
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

/** Words inside the plane, each at the first place where no circle is. */
function notesIn(f: TierFigures, plot: Plot, circles: readonly { x: number; y: number; r: number }[], options: LayoutOptions) {
  const { plane, cuts, X, Y } = plot;
  const { t, measure } = options;
  const marks: Mark[] = [];
  const taken: Box[] = [];
  const put = (
    x: number,
    y: number,
    lines: readonly string[],
    end: boolean,
    fill: 'tierSmallARing' | 'ink2',
    weight: 400 | 600,
  ): boolean => {
    const width = Math.max(...lines.map((one) => measure(one, TEXT, weight))) + 6;
    const box = { x: end ? x - width : x - 3, y: y - 12, width, height: lines.length * 16 };
    const free = circles.every(
      (c) => c.x + c.r < box.x || c.x - c.r > box.x + box.width || c.y + c.r < box.y || c.y - c.r > box.y + box.height,
    );
    const inside =
      box.x >= plane.x && box.x + width <= plane.x + plane.width && box.y >= plane.y && box.y + box.height <= plane.y + plane.height;
    if (!free || !inside) return false;
    lines.forEach((text, i) => marks.push(words(x, y + i * 16, text, { fill, weight, halo: 'ground', anchor: end ? 'end' : 'start' })));
    taken.push(box);
    return true;
  };
  if (cuts.yA !== null) {
    const cutY = clamp(Y(cuts.yA), plane.y, plane.y + plane.height);
    const cutX = cuts.xA === null ? plane.x + plane.width : clamp(X(cuts.xA), plane.x, plane.x + plane.width);
    const text = t('zone.smallA');
    const short = t('zone.smallAShort');
    const fits = [text, short].filter((one) => measure(one, TEXT, 600) + 16 < cutX - plane.x);
    void [plane.y + 17, cutY - 8, plane.y + 35].some(
      (y) => y < cutY && fits.some((one) => put(plane.x + 8, y, [one], false, 'tierSmallARing', 600)),
    );
  }
  const right = plane.x + plane.width - 8;
  const bottom = plane.y + plane.height;
  const lower = f.period.oneYear ? [t('zone.inconsistent'), t('zone.check')] : [t('zone.notAYear'), t('zone.noWallet')];
  if (f.potential.ranking.known > 0) void [bottom - 24, bottom - 60].some((y) => put(right, y, lower, true, 'ink2', 400));
  if (f.potential.ranking.known === 0 && f.tier.length > 0)
    put(
      plane.x + plane.width / 2 + measure(t('scatter.noPotential'), TEXT, 600) / 2,
      plane.y + plane.height / 2,
      [t('scatter.noPotential'), t('scatter.dragUp')],
      true,
      'ink2',
      600,
    );
  return { marks, taken };
}
