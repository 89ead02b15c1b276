import type { DocModel, Letterhead } from '@shared/document/blocks.ts';
import type { Scene, ThemeName } from '@shared/scene/scene.ts';
import type { DataTable } from '@shared/scene/table.ts';
import type { PictureOptions } from './pictures/png.ts';
import type { TableWords } from './tables/xlsx.ts';
import type { WordOptions } from './word/write.ts';

export { searchDocx, type Hit } from './search.ts';
import { sceneSvgFile } from './pictures/png.ts';
export { sceneSvgFile, type PictureOptions } from './pictures/png.ts';
export type { TableWords } from './tables/xlsx.ts';
export type { WordOptions } from './word/write.ts';

// The heavy modules are loaded on the first call: whoever exports nothing pays nothing.

/** A document as the bytes of a Word file. Same model and letterhead → same bytes. */
export async function writeDocx(model: DocModel, letterhead: Letterhead, options: WordOptions = {}): Promise<Uint8Array> {
  const { write } = await import('./word/write.ts');
  return write(model, letterhead, options);
}

/** A scene as PNG bytes, `scale` pixels for one of the scene; with title, date, unit and source unless `bare`. */
export async function scenePng(scene: Scene, theme: ThemeName, scale: number, options: PictureOptions = {}): Promise<Uint8Array> {
  const pictures = await import('./pictures/png.ts');
  return pictures.scenePng(scene, theme, scale, options);
}

/** A table as the bytes of an Excel file. */
export async function tableXlsx(table: DataTable, words: TableWords): Promise<Uint8Array> {
  const xlsx = await import('./tables/xlsx.ts');
  return xlsx.tableXlsx(table, words);
}

/** A table as the bytes of a CSV file. */
export async function tableCsv(table: DataTable): Promise<Uint8Array> {
  const csv = await import('./tables/csv.ts');
  return csv.tableCsv(table);
}

/** A scene as the bytes of a picture file, title, date, unit and source included; a PNG has one pixel for one of the scene. */
export const sceneFile = async (scene: Scene, theme: ThemeName, format: 'svg' | 'png'): Promise<Uint8Array> =>
  format === 'png' ? scenePng(scene, theme, 1) : new TextEncoder().encode(sceneSvgFile(scene, theme));
