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
