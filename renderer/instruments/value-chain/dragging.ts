import type { Figures } from '@shared/instruments/value-chain/figures/types.ts';
import { US } from '@shared/instruments/value-chain/model.ts';
import type { Box, Intent } from '@shared/scene/scene.ts';

/** Where things are on the map, from its targets. */
export interface Spot {
  readonly intent: Intent;
  readonly box: Box;
}
const holds = ({ x, y, width, height }: Box, px: number, py: number): boolean => px >= x && px <= x + width && py >= y && py <= y + height;

/** Where a chip lands. `who` differs from the chip's own only where it was dropped into another lane: the view asks first. */
export interface Landing {
  readonly activity: string;
  readonly who: string;
  readonly box: Box;
}

/** The cell or band under the pointer; null outside. The lane of the others has no one owner, so only its own chips land there. */
export function landingOf(spots: readonly Spot[], figures: Figures, who: string, x: number, y: number): Landing | null {
  const cell = spots.find(({ intent, box }) => intent.kind === 'cell' && holds(box, x, y));
  if (cell) {
    const owner = ownerOf(String(cell.intent['who']), who, figures);
    return owner === null ? null : { activity: String(cell.intent['activity']), who: owner, box: cell.box };
  }
  const support = new Set(figures.support.map((one) => one.id));
  const band = spots.find(({ intent, box }) => intent.kind === 'activity' && support.has(intent.id ?? '') && holds(box, x, y));
  return band ? { activity: band.intent.id ?? '', who, box: band.box } : null;
}

function ownerOf(lane: string, who: string, figures: Figures): string | null {
  if (lane === US) return US;
  const members = figures.rivals.find((one) => one.id === lane)?.members ?? [];
  if (members.includes(who)) return who;
  return members.length === 1 ? (members[0] ?? null) : null;
}

/** Where a share starts to be dragged from when it was unknown, and how thick a percent is then. */
const START = 10;
const PIXELS = 2;

/** Share after the lower edge moved by `dy` pixels: both edges move, so thickness changes twice as much. Whole percents, 0…100. */
export function shareAfter(share: number | null, perPercent: number, dy: number): number {
  const each = perPercent > 0 ? perPercent : PIXELS;
  return Math.max(0, Math.min(100, Math.round((share ?? START) + (2 * dy) / each)));
}

/** Where an activity would be put among its siblings: the id it would stand before (null = at the end), and where to draw the line. */
export interface Insertion {
  readonly before: string | null;
  readonly line: Box;
}

export function insertionOf(spots: readonly Spot[], figures: Figures, activity: string, x: number, y: number): Insertion | null {
  const primary = figures.primary.some((one) => one.id === activity);
  const siblings = primary ? figures.primary : figures.support;
  const boxes = siblings.flatMap(({ id }) => {
    const spot = spots.find(({ intent }) => intent.kind === 'activity' && intent.id === id);
    return spot ? [{ id, box: spot.box }] : [];
  });
  if (boxes.length < 2) return null;
  const next = boxes.find(({ box }) => (primary ? x < box.x + box.width / 2 : y < box.y + box.height / 2));
  const own = boxes.findIndex(({ id }) => id === activity);
  const at = next ? boxes.indexOf(next) : boxes.length;
  if (at === own || at === own + 1) return null;
  return {
    before: next?.id ?? afterLast(siblings, boxes.at(-1)?.id),
    line: lineAt(
      boxes.map(({ box }) => box),
      at,
      primary,
    ),
  };
}

/** Columns beyond the window keep their place: the end of what is shown is not the end of the chain. */
function afterLast(siblings: Figures['primary'], last: string | undefined): string | null {
  const at = siblings.findIndex((one) => one.id === last);
  return siblings[at + 1]?.id ?? null;
}

function lineAt(boxes: readonly Box[], at: number, vertical: boolean): Box {
  const [next, previous] = [boxes[at], boxes[at - 1]];
  const box = (next ?? previous) as Box;
  if (vertical) return { x: (next ? box.x : box.x + box.width) - 1, y: box.y, width: 2, height: box.height };
  return { x: box.x, y: (next ? box.y : box.y + box.height) - 1, width: box.width, height: 2 };
}
