import type { Scene } from '@shared/scene/scene.ts';

/** Largest size of the small picture, in pixels. */
const WIDE = 132;
const HIGH = 180;
/** How much higher than the window a drawing is before a small picture helps. */
const MORE = 1.5;
const STEP = 60;

/** Factor from the drawing to its small picture; `null` where the window shows (nearly) all of it. */
export const scaleOf = ({ width, height }: Pick<Scene, 'width' | 'height'>, shown: number): number | null =>
  shown <= 0 || height < shown * MORE ? null : Math.min(WIDE / width, HIGH / height);

/** Where a key scrolls to, in pixels of the drawing, within its ends; `null`: no key of ours. */
export function scrolledTo(key: string, top: number, shown: number, height: number): number | null {
  const to = {
    ArrowUp: top - STEP,
    ArrowDown: top + STEP,
    PageUp: top - shown,
    PageDown: top + shown,
    Home: 0,
    End: height,
  }[key];
  return to === undefined ? null : Math.max(0, Math.min(height - shown, to));
}
