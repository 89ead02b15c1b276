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
import { trails } from './trails.ts';
import { viewOf } from './view.ts';
import { walletLines } from './wallet.ts';

/** The scatter in parts: a view may draw the customers itself (on a canvas) between `behind` and `before`. */
export interface ScatterParts {
  readonly plot: Plot;
  readonly places: Places;
  /** Positions in sight, largest first. */
  readonly who: readonly number[];
  readonly behind: readonly Mark[];
  readonly cloud: readonly Mark[];
  readonly before: readonly Mark[];
}

/** Value × potential on log axes (see the README of this folder for what each sign means). */
export function scatterParts(f: TierFigures, options: LayoutOptions): ScatterParts {
  const view = viewOf(options.view);
  const plot = plotOf(f, options.size, view.zoom);
  const places = placesOf(f, plot);
  const who = inSight(f, places, plot);
  // With thousands of circles only the largest can be kept off: the rest is a cloud anyway.
  const solid = who.slice(0, 2_000);
  const circles = circlesOf(f, places, solid);
  const wallet =
    f.period.oneYear && f.potential.ranking.known > 0 ? walletLines(plot, circles.slice(0, 300), options) : { marks: [], taken: [] };
  const notes = notesIn(f, plot, circles, options);
  const taken: Box[] = [...wallet.taken, ...notes.taken];
  const labels = scatterLabels(f, plot, places, solid, taken, options, view.names);
  const named = options.t('scatter.key', { named: labels.length, count: f.tier.length });
  return {
    plot,
    places,
    who,
    behind: [...ground(f, plot), ...gridLines(plot, options), ...cutsAndBands(f, plot, options), ...wallet.marks, ...notes.marks],
    cloud: [
      clipped(plot, trails(f, plot, places, who, view.trail, options.selected ?? null)),
      clipped(plot, view.bubbles ? bubbles(f, plot, places, who, options, [...labels.map((one) => one.box), ...notes.taken]) : []),
    ],
    before: [...labelMarks(labels), ...titles(f, plot, options, named)],
  };
}

const clipped = ({ plane, idle }: Plot, marks: readonly Mark[]): Mark => ({
  type: 'group',
  clip: { x: idle.x, y: plane.y, width: plane.x + plane.width - idle.x, height: idle.height },
  marks,
});

export function scatter(f: TierFigures, options: LayoutOptions): Scene {
  const { behind, cloud, before } = scatterParts(f, options);
  const s = structureOf(f);
  return {
    ...options.size,
    title: options.t('scatter.title', { a: s.count.A, small: s.count.S, customers: s.customers }),
    description: options.t('purpose'),
    marks: [...behind, ...cloud, ...before],
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
