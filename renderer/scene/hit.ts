import { quadtree, type Quadtree } from 'd3';
import type { Target } from './targets.ts';

/** Marks smaller than a finger are still hit within this many pixels. */
export const REACH = 24;
/** Targets larger than this are looked through one by one: they are few. */
const LARGE = 120;

export interface HitIndex {
  readonly small: Quadtree<Target>;
  readonly large: readonly Target[];
  /** Half of the widest small target. */
  readonly widest: number;
}

const middleX = ({ box }: Target): number => box.x + box.width / 2;
const middleY = ({ box }: Target): number => box.y + box.height / 2;

/** Prepares the search for thousands of targets. */
export function indexTargets(targets: readonly Target[]): HitIndex {
  const isLarge = ({ box }: Target): boolean => box.width > LARGE || box.height > LARGE;
  const small = targets.filter((target) => !isLarge(target));
  return {
    small: quadtree<Target>().x(middleX).y(middleY).addAll(small),
    large: targets.filter(isLarge),
    widest: small.reduce((most, { box }) => Math.max(most, box.width / 2, box.height / 2), 0),
  };
}

/** How far a point lies outside a target; negative inside (more so nearer to the middle). Round marks are taken as round. */
function distanceTo(target: Target, x: number, y: number): number {
  const { box } = target;
  if (target.mark.type === 'circle') return Math.hypot(x - middleX(target), y - middleY(target)) - box.width / 2;
  const dx = Math.max(box.x - x, 0, x - box.x - box.width);
  const dy = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.hypot(dx, dy);
}

/** The target at a point: one that covers it, else the nearest within `reach`. Smaller ones win, as they are drawn above. */
export function hitTest(index: HitIndex, x: number, y: number, reach = REACH): Target | null {
  let best: Target | null = null;
  let least = reach;
  const radius = index.widest + reach;
  const consider = (target: Target): void => {
    const distance = distanceTo(target, x, y);
    const score = distance <= 0 ? -1 / (1 + target.box.width) : distance;
    if (score < least) [best, least] = [target, score];
  };
  index.small.visit((node, x0, y0, x1, y1) => {
    if (!node.length) {
      let leaf: typeof node | undefined = node;
      while (leaf) {
        consider(leaf.data);
        leaf = leaf.next;
      }
    }
    return x0 > x + radius || x1 < x - radius || y0 > y + radius || y1 < y - radius;
  });
  if (best) return best;
  least = 0.001;
  index.large.forEach(consider);
  return best;
}
