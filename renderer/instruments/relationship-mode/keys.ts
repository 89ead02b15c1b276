import { STEPS, type Step } from '@shared/instruments/relationship-mode/contrasts.ts';

/** What a key on a row asks for. */
export interface Deed {
  readonly command: 'rate' | 'aim';
  readonly to: Step | null;
}
export interface KeyPress {
  readonly key: string;
  readonly shift: boolean;
}
interface At {
  readonly now: Step | null;
  readonly target: Step | null;
}

/** ← → move now, with Shift the target, by one step; what was unknown begins in the middle. X = not known. `null`: no key of ours. */
export function deedOf({ key, shift }: KeyPress, { now, target }: At): Deed | null {
  if (key.toLowerCase() === 'x') return { command: shift ? 'aim' : 'rate', to: null };
  const by = key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : 0;
  if (by === 0) return null;
  return { command: shift ? 'aim' : 'rate', to: moved(shift ? target : now, by) };
}

const moved = (step: Step | null, by: number): Step => {
  if (step === null) return 0;
  return STEPS[Math.max(0, Math.min(STEPS.length - 1, STEPS.indexOf(step) + by))] ?? step;
};

/** Pixels around a sign within which it is taken hold of. */
const REACH = 16;

/**
 * Which of the two is taken hold of at `x`: the nearer one within reach, where both stand at one step now, or the target with Shift. On the
 * rest of the plot it is what is not known yet: now first, then the target. `null`: nothing to hold there.
 */
export function heldAt(x: number, { now, target }: At, placeOf: (step: Step) => number, shift: boolean): Deed['command'] | null {
  const way = (step: Step | null): number => (step === null ? Infinity : Math.abs(placeOf(step) - x));
  const [toNow, toTarget] = [way(now), way(target)];
  if (Math.min(toNow, toTarget) <= REACH) return toNow === toTarget ? (shift ? 'aim' : 'rate') : toNow < toTarget ? 'rate' : 'aim';
  return now === null ? 'rate' : target === null ? 'aim' : null;
}
