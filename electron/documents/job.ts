import type { DocModel, Letterhead } from '@shared/document/blocks.ts';
import type { Scene, ThemeName } from '@shared/scene/scene.ts';
import type { DataTable } from '@shared/scene/table.ts';
import { scenePng, sceneSvgFile, tableCsv, tableXlsx, writeDocx } from './index.ts';

/** One thing to be written, as plain data that can cross to a worker thread. */
export type Job =
  | { readonly kind: 'docx'; readonly model: DocModel; readonly letterhead: Letterhead; readonly pageNumbers?: boolean }
  | { readonly kind: 'png'; readonly scene: Scene; readonly theme: ThemeName; readonly scale: number; readonly bare?: boolean }
  | { readonly kind: 'svg'; readonly scene: Scene; readonly theme: ThemeName; readonly bare?: boolean }
  | { readonly kind: 'xlsx'; readonly table: DataTable; readonly sheet: string }
  | { readonly kind: 'csv'; readonly table: DataTable };

/** Does a job: the bytes of the file. */
export async function runJob(job: Job): Promise<Uint8Array> {
  switch (job.kind) {
    case 'docx':
      return writeDocx(job.model, job.letterhead, { pageNumbers: job.pageNumbers ?? true });
    case 'png':
      return scenePng(job.scene, job.theme, job.scale, { bare: job.bare ?? false });
    case 'svg':
      return new TextEncoder().encode(sceneSvgFile(job.scene, job.theme, { bare: job.bare ?? false }));
    case 'xlsx':
      return tableXlsx(job.table, { sheet: job.sheet });
    case 'csv':
      return tableCsv(job.table);
  }
}

export interface Request {
  readonly id: number;
  readonly job: Job;
}
/** `ok: false` carries only a short reason for the log: it may hold nothing of a customer. */
export type Reply =
  | { readonly id: number; readonly ok: true; readonly bytes: Uint8Array }
  | { readonly id: number; readonly ok: false; readonly reason: string };
