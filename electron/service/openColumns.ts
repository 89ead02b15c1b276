import { quarterOf } from '@shared/base/quarter.ts';
import type { Portfolio } from '@shared/instruments/facts.ts';
import { buildPortfolio, emptyPortfolio } from '@shared/workspace/portfolio.ts';
import type { Fs, Workspace } from '@electron/storage/index.ts';
import { isColumned } from './columnsHeld.ts';
import { marksOf, readColumnIndex, sameMarks } from './columnIndex.ts';

export interface OpenedColumns {
  readonly portfolio: Portfolio;
  /** True: nothing was read but the index, so the documents are yet to be proved. */
  readonly fromIndex: boolean;
}

/** The columns of a workspace just opened: from its index where every file is as the index knew it, else from the documents themselves. */
export async function openColumns(fs: Fs, store: Workspace, today: string): Promise<OpenedColumns> {
  const indexed = store.mode === 'write' ? await fromIndex(fs, store, today) : null;
  if (indexed) return { portfolio: indexed, fromIndex: true };
  return { portfolio: await readColumns(store, today), fromIndex: false };
}

async function fromIndex(fs: Fs, store: Workspace, today: string): Promise<Portfolio | null> {
  // what an instance before us saved may still stand in the redo log only
  if (!(await store.settle()).ok) return null;
  const keys = store.keys().filter(isColumned);
  if (keys.length === 0) return emptyPortfolio;
  const [index, marks] = await Promise.all([readColumnIndex(fs, store.folder), marksOf(fs, store.folder, keys)]);
  return index && index.quarter === quarterOf(today) && sameMarks(index.marks, marks) ? index.portfolio : null;
}

/** Reads every document that bears on the columns. Those that cannot be read are left out; the workspace names them. */
const readColumns = async (store: Workspace, today: string): Promise<Portfolio> => buildPortfolio(await store.loadAll(isColumned), today);
