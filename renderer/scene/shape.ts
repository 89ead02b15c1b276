import type { Size } from '@shared/scene/scene.ts';

/** Which paper a drawing wants: across, upright, or as many upright pages as it takes. */
export const shapeOf = ({ width, height }: Size): 'wide' | 'tall' | 'long' =>
  height > 1.6 * width ? 'long' : height > 0.85 * width ? 'tall' : 'wide';
