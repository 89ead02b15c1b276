import { quarterOf } from '@shared/base/quarter.ts';
import type { Portfolio } from '@shared/instruments/facts.ts';
import { buildPortfolio } from '@shared/workspace/portfolio.ts';
import type { Fs, Workspace } from '@electron/storage/index.ts';
import { isColumned } from './columnsHeld.ts';
import { marksOf, readColumnIndex, sameMarks } from './columnIndex.ts';

export interface OpenedColumns {
  readonly columns: Portfolio | Uint8Array;
  /** True: nothing was read but the index, so the documents are yet to be proved. */
  readonly fromIndex: boolean;
}

/** The columns of a workspace just opened: from its index where every file is as the index knew it, else from the documents themselves. */
export async function openColumns(fs: Fs, store: Workspace, today: string): Promise<OpenedColumns> {
  const packed = store.mode === 'write' ? await fromIndex(fs, store, today) : null;
  return packed ? { columns: packed, fromIndex: true } : { columns: await readColumns(store, today), fromIndex: false };
}

async function fromIndex(fs: Fs, store: Workspace, today: string): Promise<Uint8Array | null> {
  const index = await readColumnIndex(fs, store.folder);
  if (index?.quarter !== quarterOf(today)) return null;
  // what an instance before us saved may still stand in the redo log only
  if (!(await store.settle()).ok) return null;
  const marks = await marksOf(fs, store.folder, store.keys().filter(isColumned));
  return sameMarks(index.marks, marks) ? index.packed : null;
}

/** Reads every document that bears on the columns. Those that cannot be read are left out; the workspace names them. */
const readColumns = async (store: Workspace, today: string): Promise<Portfolio> => buildPortfolio(await store.loadAll(isColumned), today);
