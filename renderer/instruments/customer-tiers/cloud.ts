import type { Role, ThemeName } from '@shared/scene/scene.ts';
import { colour } from '@shared/scene/theme.ts';
import { CODE } from '@shared/instruments/customer-tiers/tiers.ts';
import { lookOf } from '@shared/instruments/customer-tiers/layout/paint.ts';
import type { Places } from '@shared/instruments/customer-tiers/layout/places.ts';

/** From this radius up a circle gets its letter; only the largest do, or a crowd would be all letters. */
const LETTER_FROM = 7;
const LETTERS = 300;

/** Ready-made pictures of a circle by tier and size: stamping one is many times faster than stroking it anew. */
class Stamps {
  private readonly known = new Map<number, { readonly picture: HTMLCanvasElement; readonly half: number }>();
  constructor(
    private readonly theme: ThemeName,
    private readonly ratio: number,
  ) {}

  get(tier: number, radius: number): { readonly picture: HTMLCanvasElement; readonly half: number } {
    // Half pixels are fine enough: nobody sees the rest.
    const size = Math.max(2, Math.round(radius * 2));
    const key = tier * 1_000 + size;
    let found = this.known.get(key);
    if (!found) this.known.set(key, (found = this.make(tier, size / 2)));
    return found;
  }

  private make(tier: number, r: number): { readonly picture: HTMLCanvasElement; readonly half: number } {
    const half = Math.ceil(r + 5);
    const picture = document.createElement('canvas');
    picture.width = picture.height = half * 2 * this.ratio;
    const context = picture.getContext('2d');
    if (!context) return { picture, half };
    context.scale(this.ratio, this.ratio);
    context.globalAlpha = 0.93;
    const look = lookOf(tier);
    this.circle(context, half, r, look.fill, look.stroke, Math.min(look.strokeWidth, r * 0.6));
    if (tier === CODE.S) this.circle(context, half, r + (r < 4 ? 1.5 : 3), null, 'tierSmallARing', r < 4 ? 1 : 1.75);
    return { picture, half };
  }

  private circle(context: CanvasRenderingContext2D, at: number, r: number, fill: Role | null, stroke: Role, width: number): void {
    context.beginPath();
    context.arc(at, at, r, 0, 2 * Math.PI);
    if (fill) {
      context.fillStyle = colour(this.theme, fill);
      context.fill();
    }
    context.strokeStyle = colour(this.theme, stroke);
    context.lineWidth = width;
    context.stroke();
  }
}

const stamps = new Map<string, Stamps>();
function stampsFor(theme: ThemeName, ratio: number): Stamps {
  const key = `${theme} ${ratio}`;
  let found = stamps.get(key);
  if (!found) stamps.set(key, (found = new Stamps(theme, ratio)));
  return found;
}

/** Paints the customers of one part, largest first, in the coordinates of the scene. */
export function paintCloud(
  context: CanvasRenderingContext2D,
  { x, y, r, part, tier }: Places,
  who: readonly number[],
  which: number,
  { theme, ratio, fonts }: { readonly theme: ThemeName; readonly ratio: number; readonly fonts: string },
): void {
  const made = stampsFor(theme, ratio);
  const lettered: number[] = [];
  const seen = new Set<number>();
  for (const at of who) {
    if (part[at] !== which || hidden(seen, x[at] as number, y[at] as number, r[at] as number, tier[at] as number)) continue;
    const { picture, half } = made.get(tier[at] as number, r[at] as number);
    context.drawImage(picture, (x[at] as number) - half, (y[at] as number) - half, half * 2, half * 2);
    if ((r[at] as number) >= LETTER_FROM && lettered.length < LETTERS) lettered.push(at);
  }
  context.font = `700 12px ${fonts}`;
  context.textAlign = 'center';
  for (const at of lettered) {
    context.fillStyle = colour(theme, lookOf(tier[at] as number).ink);
    context.fillText('AABC'[tier[at] as number] ?? '', x[at] as number, (y[at] as number) + 4.3);
  }
}

/** Small circles of a tier that lie on each other to two pixels are one: the eye could not tell them apart. */
function hidden(seen: Set<number>, x: number, y: number, r: number, tier: number): boolean {
  if (r > 4) return false;
  const key = ((Math.round(x / 2) + 2_048) * 8_192 + Math.round(y / 2) + 2_048) * 4 + tier;
  if (seen.has(key)) return true;
  seen.add(key);
  return false;
}
