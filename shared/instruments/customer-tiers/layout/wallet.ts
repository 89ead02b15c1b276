import type { Mark } from '../../../scene/scene.ts';
import type { Circle } from '../../../scene/labels.ts';
import type { LayoutOptions } from '../../contract.ts';
import { line, TEXT, words } from './paint.ts';
import type { Plot } from './plot.ts';

const SHARES = [0.1, 0.3, 1] as const;

/** Lines of equal share of wallet, each named along itself where it is emptiest. `taken`: what the names keep off, as boxes. */
export function walletLines(
  plot: Plot,
  circles: readonly Circle[],
  { t, format, measure }: LayoutOptions,
): { readonly marks: readonly Mark[]; readonly taken: readonly { x: number; y: number; width: number; height: number }[] } {
  const marks: Mark[] = [];
  const taken: { x: number; y: number; width: number; height: number }[] = [];
  for (const share of SHARES) {
    const ends = endsOf(plot, share);
    if (!ends) continue;
    const dotted = share < 1 ? { dash: [1, 3], strokeWidth: 1.5 } : {};
    marks.push(line(ends.x1, ends.y1, ends.x2, ends.y2, 'ink3', dotted));
    const text = t('wallet', { share: format.percent(share) });
    const place = emptiest(plot, ends, measure(text, TEXT), circles);
    if (!place) continue;
    marks.push({ ...words(place.x, place.y, text, { fill: 'ink2', halo: 'ground' }), rotate: place.degrees });
    taken.push(...place.spots);
  }
  return { marks, taken };
}

interface Ends {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}
function endsOf({ plane, X, Y, amountAtX, amountAtY }: Plot, share: number): Ends | null {
  const low = Math.max(amountAtX(plane.x), amountAtY(plane.y + plane.height) * share);
  const high = Math.min(amountAtX(plane.x + plane.width), amountAtY(plane.y) * share);
  return low < high ? { x1: X(low), y1: Y(low / share), x2: X(high), y2: Y(high / share) } : null;
}

/** The place along the line from which circles and cut lines are furthest. */
function emptiest(plot: Plot, { x1, y1, x2, y2 }: Ends, width: number, circles: readonly Circle[]) {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const cuts = {
    xs: [plot.cuts.xA, plot.cuts.xB].flatMap((c) => (c === null ? [] : [plot.X(c)])),
    ys: [plot.cuts.yA, plot.cuts.yB].flatMap((c) => (c === null ? [] : [plot.Y(c)])),
  };
  const top = plot.plane.y + 24;
  let best: { clear: number; start: number } | null = null;
  for (let start = 10; start + width < length - 4; start += 8) {
    const points = Array.from({ length: 7 }, (_, i) => start + (width * i) / 6).map((d) => ({
      x: x1 + ux * d + uy * 9,
      y: y1 + uy * d - ux * 9,
    }));
    if (points.some((p) => p.y < top || p.x < plot.plane.x + 8)) continue;
    const clear = Math.min(
      ...points.map((p) =>
        Math.min(
          14,
          ...circles.map((c) => Math.hypot(c.x - p.x, c.y - p.y) - c.r - 8),
          ...cuts.xs.map((x) => Math.abs(x - p.x) - 3),
          ...cuts.ys.map((y) => Math.abs(y - p.y) - 7),
        ),
      ),
    );
    if (!best || clear > best.clear + 0.5) best = { clear, start };
    if (clear >= 12) break;
  }
  if (!best || best.clear < -6) return null;
  const degrees = Math.round((Math.atan2(uy, ux) * 1800) / Math.PI) / 10;
  const spots = Array.from({ length: 9 }, (_, i) => best.start + (width * i) / 8).map((d) => ({
    x: x1 + ux * d + uy * 9 - 7,
    y: y1 + uy * d - ux * 9 - 8,
    width: 14,
    height: 16,
  }));
  return { x: x1 + ux * best.start + uy * 4, y: y1 + uy * best.start - ux * 4, degrees, spots };
}
