import type { DocModel, Letterhead } from '@shared/document/blocks.ts';
import type { Scene, ThemeName } from '@shared/scene/scene.ts';
import type { WordOptions } from './word/write.ts';

/** A document as the bytes of a Word file. Same model and letterhead → same bytes. The heavy modules are loaded on the first call. */
export async function writeDocx(model: DocModel, letterhead: Letterhead, options: WordOptions = {}): Promise<Uint8Array> {
  const { write } = await import('./word/write.ts');
  return write(model, letterhead, options);
}

/** A scene as PNG bytes, `scale` pixels for one of the scene. */
export async function scenePng(scene: Scene, theme: ThemeName, scale: number): Promise<Uint8Array> {
  const pictures = await import('./pictures/png.ts');
  return pictures.scenePng(scene, theme, scale);
}
