import type { Scene, ThemeName } from '@shared/scene/scene.ts';
import { sceneToSvg } from '@shared/scene/svg.ts';
import { findFonts } from './fontFiles.ts';

/** SVG text as PNG bytes, `scale` pixels for one. Text is set in a font found on this machine. */
export async function svgToPng(svg: string, scale: number): Promise<Uint8Array> {
  const { renderAsync } = await import('@resvg/resvg-js');
  const fonts = findFonts();
  const family = fonts?.regular.family ?? '';
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: fonts
      ? { loadSystemFonts: false, fontFiles: [fonts.regular.path, fonts.bold.path], defaultFontFamily: family, sansSerifFamily: family }
      : { loadSystemFonts: true },
  });
  return image.asPng();
}

/** A scene as PNG bytes. */
export const scenePng = (scene: Scene, theme: ThemeName, scale: number): Promise<Uint8Array> =>
  svgToPng(sceneToSvg(scene, theme, { standalone: true }), scale);
