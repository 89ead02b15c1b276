import { useLayoutEffect, useRef } from 'react';
import type { Box, Mark, ThemeName } from '@shared/scene/scene.ts';
import type { ScatterParts } from '@shared/instruments/customer-tiers/layout/scatter.ts';
import { fontsFor } from '../../scene/measure.ts';
import { paintScene } from '../../scene/paint.ts';
import type { Transform } from '../../scene/index.ts';
import { paintCloud } from './cloud.ts';

interface Props {
  readonly parts: ScatterParts;
  /** Which customers (`PART`), and the box that holds them. */
  readonly which: number;
  readonly box: Box;
  readonly theme: ThemeName;
  readonly language: string;
  /** How the bitmap moves until it is painted anew. */
  readonly moved: Transform;
  /** Directions in which this part moves at all: a lane only along its axis. */
  readonly along: 'both' | 'x' | 'y';
}

/** One part of the cloud as a bitmap, clipped to its box and moved as a whole by CSS. */
export function CloudLayer({ parts, which, box, theme, language, moved, along }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return;
    const ratio = window.devicePixelRatio || 1;
    element.width = Math.round(box.width * ratio);
    element.height = Math.round(box.height * ratio);
    context.setTransform(ratio, 0, 0, ratio, -box.x * ratio, -box.y * ratio);
    const fonts = fontsFor(language);
    paintMarks(context, [parts.trails], theme, fonts);
    paintCloud(context, parts.places, parts.who, which, { theme, ratio, fonts });
    context.textAlign = 'start';
    paintMarks(context, parts.labels, theme, fonts);
  }, [parts, which, box, theme, language]);
  return (
    <div className="tiers-part" style={{ left: box.x, top: box.y, width: box.width, height: box.height }}>
      <canvas ref={canvas} aria-hidden="true" style={{ width: box.width, height: box.height, transform: cssMove(box, moved, along) }} />
    </div>
  );
}

const paintMarks = (context: CanvasRenderingContext2D, marks: readonly Mark[], theme: ThemeName, fonts: string): void =>
  paintScene(context, { width: 0, height: 0, title: '', marks }, theme, fonts);

/** The movement of the scene, seen from the box's own corner. */
function cssMove(box: Box, { k, x, y }: Transform, along: Props['along']): string {
  const kx = along === 'y' ? 1 : k;
  const ky = along === 'x' ? 1 : k;
  const dx = along === 'y' ? 0 : k * box.x + x - box.x;
  const dy = along === 'x' ? 0 : k * box.y + y - box.y;
  return `translate(${dx}px, ${dy}px) scale(${kx}, ${ky})`;
}
