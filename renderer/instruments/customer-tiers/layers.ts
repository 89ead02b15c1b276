import type { Box, Mark, ThemeName } from '@shared/scene/scene.ts';
import type { Plot } from '@shared/instruments/customer-tiers/layout/plot.ts';
import { PART } from '@shared/instruments/customer-tiers/layout/places.ts';
import type { ScatterParts } from '@shared/instruments/customer-tiers/layout/scatter.ts';
import { fontsFor } from '../../scene/measure.ts';
import { paintScene } from '../../scene/paint.ts';
import { paintCloud } from './cloud.ts';
import type { Paint } from './CloudLayer.tsx';

export interface Layer {
  readonly key: string;
  readonly box: Box;
  readonly along: 'both' | 'x' | 'y';
  readonly paint: Paint;
}

/** The boxes of a plot that move in their own way: the plane both ways, lanes and axes along themselves. They do not overlap. */
export function boxesOf({ plane, unknown, idle, width, height }: Plot): readonly (Omit<Layer, 'paint'> & { readonly part: number })[] {
  const right = plane.x + plane.width;
  const foot = unknown.y + unknown.height;
  // Plane and idle lane reach over the gap beside them, so that cut lines do.
  return [
    { key: 'top', part: -1, along: 'x', box: { x: 0, y: 0, width, height: plane.y } },
    { key: 'left', part: -1, along: 'y', box: { x: 0, y: plane.y, width: idle.x, height: plane.height } },
    { key: 'right', part: -1, along: 'y', box: { x: right, y: plane.y, width: width - right, height: plane.height } },
    { key: 'bottom', part: -1, along: 'x', box: { x: 0, y: foot, width, height: height - foot } },
    { key: 'plane', part: PART.plane, along: 'both', box: { ...plane, height: unknown.y - plane.y } },
    { key: 'unknown', part: PART.unknown, along: 'x', box: unknown },
    { key: 'idle', part: PART.idle, along: 'y', box: { ...idle, width: plane.x - idle.x } },
  ];
}

/** What each layer paints: what stands behind, and in the parts the customers with their ways and names. */
export function layersOf(parts: ScatterParts, theme: ThemeName, language: string): readonly Layer[] {
  const fonts = fontsFor(language);
  const marks = (context: CanvasRenderingContext2D, all: readonly Mark[]): void => {
    context.textAlign = 'start';
    paintScene(context, { width: 0, height: 0, title: '', marks: all }, theme, fonts);
  };
  return boxesOf(parts.plot).map(({ part, ...layer }) => ({
    ...layer,
    paint: (context, ratio) => {
      marks(context, parts.behind);
      if (part < 0) return;
      marks(context, [parts.trails]);
      paintCloud(context, parts.places, parts.who, part, { theme, ratio, fonts });
      marks(context, parts.labels);
    },
  }));
}

/** What never moves: the ground and the titles of the axes. */
export const groundOf =
  ({ titles, plot }: ScatterParts, theme: ThemeName, language: string): Paint =>
  (context) =>
    paintScene(
      context,
      {
        width: plot.width,
        height: plot.height,
        title: '',
        marks: [{ type: 'rect', x: 0, y: 0, width: plot.width, height: plot.height, fill: 'ground' }, ...titles],
      },
      theme,
      fontsFor(language),
    );
