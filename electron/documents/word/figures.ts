import type { DocModel } from '@shared/document/blocks.ts';
import type { Scene } from '@shared/scene/scene.ts';
import { sceneToSvg } from '@shared/scene/svg.ts';
import { rememberedPng } from '../pictures/png.ts';
import type { Picture } from './context.ts';
import { TEXT_WIDTH, toPixels } from './measures.ts';

/** Pixels of the PNG for one CSS pixel on the page: 192 to the inch. It stands behind the SVG for programs that cannot show that. */
const PIXELS_ON_PAGE = 2;
const WIDEST = Math.floor(toPixels(TEXT_WIDTH));
/** A figure leaves room for its caption and a line of text. */
const HIGHEST = 820;

/** Size on the page in pixels: never wider than the text, never higher than a page, never enlarged. */
export function sizeOnPage(scene: Pick<Scene, 'width' | 'height'>): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, WIDEST / scene.width, HIGHEST / scene.height);
  return { width: Math.max(1, Math.round(scene.width * scale)), height: Math.max(1, Math.round(scene.height * scale)) };
}

const pngScale = (scene: Scene): number => (PIXELS_ON_PAGE * sizeOnPage(scene).width) / scene.width;

/** All figures of a document in the print theme, drawn side by side. */
export async function drawFigures(model: DocModel): Promise<ReadonlyMap<object, Picture>> {
  const figures = model.blocks.filter((block) => block.type === 'figure' && block.scene.width > 0 && block.scene.height > 0);
  const drawn = await Promise.all(
    figures.map(async (block) => {
      if (block.type !== 'figure') return [];
      const svg = sceneToSvg(block.scene, 'print', { standalone: true });
      return [
        [
          block,
          { svg: new TextEncoder().encode(svg), png: await rememberedPng(svg, pngScale(block.scene)), ...sizeOnPage(block.scene) },
        ] as const,
      ];
    }),
  );
  return new Map(drawn.flat());
}
