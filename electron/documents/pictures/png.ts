import { framedScene } from '@shared/scene/framed.ts';
import type { Scene, ThemeName } from '@shared/scene/scene.ts';
import { sceneToSvg } from '@shared/scene/svg.ts';
import { fontsFor } from '../fonts/files.ts';
import { encodePng } from './encode.ts';

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
  return encodePng(image.pixels, image.width, image.height);
}

const MOST_REMEMBERED = 40;
const remembered = new Map<string, Promise<Uint8Array>>();
/** As `svgToPng`; the pictures drawn last are remembered, so that a preview, the export after it and the next one draw only what changed. */
export function rememberedPng(svg: string, scale: number): Promise<Uint8Array> {
  const key = `${scale}|${svg}`;
  const drawn = remembered.get(key) ?? svgToPng(svg, scale);
  remembered.delete(key);
  remembered.set(key, drawn);
  drawn.catch(() => remembered.delete(key));
  const [oldest] = remembered.keys();
  if (remembered.size > MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
  return drawn;
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
