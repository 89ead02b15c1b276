import { Grid, touches } from '../../../scene/labels.ts';
import type { Box, Mark } from '../../../scene/scene.ts';
import type { LayoutOptions } from '../../contract.ts';
import { ranked, rowAt, type TierFigures } from '../figures.ts';
import { brief, tierName } from '../names.ts';
import { CODE } from '../tiers.ts';
import { lookOf, n, words } from './paint.ts';
import { PART, type Places } from './places.ts';
import type { Plot } from './plot.ts';

/** From this radius up a circle has room for its letter. */
const LETTER_FROM = 6.4;

/** Positions in sight, largest first, so that small ones lie on top. */
export function inSight(f: TierFigures, { x, y, r, part }: Places, plot: Plot): number[] {
  const boxes = [plot.plane, plot.unknown, plot.idle] as const;
  const out: number[] = [];
  const order = ranked(f);
  for (let k = 0; k < order.length; k++) {
    const at = order[k] as number;
    const box = boxes[part[at] ?? PART.plane] ?? plot.plane;
    const cx = x[at] as number;
    const cy = y[at] as number;
    const reach = r[at] as number;
    if (cx + reach > box.x && cx - reach < box.x + box.width && cy + reach > box.y && cy - reach < box.y + box.height) out.push(at);
  }
  return out;
}

/** One sentence for tooltip and screen reader. */
export function describe(f: TierFigures, at: number, { t, format }: Pick<LayoutOptions, 't' | 'format'>): string {
  const row = rowAt(f, at);
  return t('mark.customer', {
    name: row.name,
    tier: tierName(t, f.tier[at] as number),
    value: row.value === null ? t('unknown') : brief(format, row.value),
    potential: row.potential === null ? t('unknown') : brief(format, row.potential),
  });
}

/** The customers as circles with their letters. */
export function bubbles(
  f: TierFigures,
  plot: Plot,
  places: Places,
  who: readonly number[],
  options: LayoutOptions,
  taken: readonly Box[],
): Mark[] {
  const letters = lettersIn(plot, places, who, taken);
  return who.flatMap((at) => {
    const [x, y, r] = [n(places.x[at] as number), n(places.y[at] as number), n(places.r[at] as number)];
    const code = f.tier[at] as number;
    const look = lookOf(code);
    const id = f.portfolio.ids[at] as string;
    const marks: Mark[] = [];
    if (options.selected === id) marks.push({ type: 'circle', x, y, r: r + 7, stroke: 'primary', strokeWidth: 2 });
    if (code === CODE.S) marks.push({ type: 'circle', x, y, r: r + 3, stroke: 'tierSmallARing', strokeWidth: 1.75 });
    const { fill, stroke, strokeWidth } = look;
    marks.push({
      type: 'circle',
      id,
      label: describe(f, at, options),
      intent: { kind: 'customer', id },
      x,
      y,
      r,
      fill,
      stroke,
      strokeWidth,
      opacity: 0.93,
    });
    if (rowAt(f, at).inconsistent)
      marks.push({ type: 'path', d: `M${n(x + r)} ${n(y - r - 7)}l5 9h-10z`, fill: 'bad', stroke: 'ground', strokeWidth: 1 });
    if (letters.has(at))
      marks.push(words(x, n(y + 4.3), code === CODE.S ? 'A' : letter(code), { anchor: 'middle', weight: 700, fill: look.ink }));
    return marks;
  });
}
const letter = (code: number): string => (code === CODE.A ? 'A' : code === CODE.B ? 'B' : 'C');

/** Which circles show their letter: large enough, and not on another letter or a text. */
function lettersIn(plot: Plot, places: Places, who: readonly number[], taken: readonly Box[]): ReadonlySet<number> {
  const grid = new Grid<Box>();
  for (const box of taken) grid.add(box, box);
  const out = new Set<number>();
  for (const at of who) {
    if ((places.r[at] as number) < LETTER_FROM || !letterInside(plot, places, at)) continue;
    const box = { x: (places.x[at] as number) - 5, y: (places.y[at] as number) - 5.5, width: 10, height: 12 };
    if (grid.some(box, (other) => touches(box, other))) continue;
    grid.add(box, box);
    out.add(at);
  }
  return out;
}

/** A circle that the edge of its part cuts may lose its letter. */
function letterInside(plot: Plot, { x, y, part }: Places, at: number): boolean {
  const box = [plot.plane, plot.unknown, plot.idle][part[at] ?? PART.plane] ?? plot.plane;
  const [cx, cy] = [x[at] as number, y[at] as number];
  return cx > box.x + 6 && cx < box.x + box.width - 6 && cy > box.y + 7 && cy < box.y + box.height - 7;
}
