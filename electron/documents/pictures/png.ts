import { framedScene } from '@shared/scene/framed.ts';
import type { Scene, ThemeName } from '@shared/scene/scene.ts';
import { sceneToSvg } from '@shared/scene/svg.ts';
import { fontsFor } from '../fonts/files.ts';

/** SVG text as PNG bytes, `scale` pixels for one. Text is set in a font found on this machine. */
export async function svgToPng(svg: string, scale: number): Promise<Uint8Array> {
  const { renderAsync } = await import('@resvg/resvg-js');
  const fonts = fontsFor(svg);
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: fonts
      ? { loadSystemFonts: false, fontFiles: [...fonts.files], defaultFontFamily: fonts.family, sansSerifFamily: fonts.family }
      : { loadSystemFonts: true },
  });
  return image.asPng();
}

/** Title, date, unit and source stand in an exported picture unless it is `bare`. */
export interface PictureOptions {
  readonly bare?: boolean;
}

/** A scene as the text of an SVG file. */
export const sceneSvgFile = (scene: Scene, theme: ThemeName, { bare = false }: PictureOptions = {}): string =>
  sceneToSvg(bare ? scene : framedScene(scene), theme, { standalone: true });

/** A scene as PNG bytes. */
export const scenePng = (scene: Scene, theme: ThemeName, scale: number, options: PictureOptions = {}): Promise<Uint8Array> =>
  svgToPng(sceneSvgFile(scene, theme, options), scale);
