import { useLayoutEffect, useRef } from 'react';
import type { Box } from '@shared/scene/scene.ts';
import type { Transform } from '../../scene/index.ts';

/** Paints what lies in a layer, in the coordinates of the whole scene. */
export type Paint = (context: CanvasRenderingContext2D, ratio: number) => void;

interface Props {
  readonly box: Box;
  readonly paint: Paint;
  /** How the bitmap moves until it is painted anew. */
  readonly moved: Transform;
  /** Directions in which this layer moves at all: axes and lanes only along themselves. */
  readonly along: 'both' | 'x' | 'y';
}

/** One part of the drawing as a bitmap, clipped to its box and moved as a whole by CSS: nothing is painted while it moves. */
export function CloudLayer({ box, paint, moved, along }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return;
    const ratio = window.devicePixelRatio || 1;
    element.width = Math.round(box.width * ratio);
    element.height = Math.round(box.height * ratio);
    context.setTransform(ratio, 0, 0, ratio, -box.x * ratio, -box.y * ratio);
    paint(context, ratio);
  }, [box, paint]);
  return (
    <div className="tiers-part" style={{ left: box.x, top: box.y, width: box.width, height: box.height }}>
      <canvas ref={canvas} aria-hidden="true" style={{ width: box.width, height: box.height, transform: cssMove(box, moved, along) }} />
    </div>
  );
}

/** The movement of the scene, seen from the box's own corner. */
function cssMove(box: Box, { k, x, y }: Transform, along: Props['along']): string {
  const kx = along === 'y' ? 1 : k;
  const ky = along === 'x' ? 1 : k;
  const dx = along === 'y' ? 0 : k * box.x + x - box.x;
  const dy = along === 'x' ? 0 : k * box.y + y - box.y;
  return `translate(${dx}px, ${dy}px) scale(${kx}, ${ky})`;
}
