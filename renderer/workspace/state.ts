import type { Problem } from '@shared/base/result.ts';
import type { Portfolio } from '@shared/instruments/facts.ts';
import type { DocumentTrouble, OpenedWorkspace, WorkspaceInfo } from '@shared/ipc/contract.ts';
import type { DocKey, Docs } from '@shared/workspace/documents.ts';
import { emptyHistory, type History } from '@shared/workspace/history.ts';

/** Whether what was typed is on the disk. `pending`: a change waits for the pause; `failed`: it will be tried again, editing goes on. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'pending' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** One open workspace as one immutable value. What changed is known by reference. */
export interface WorkspaceState {
  readonly info: WorkspaceInfo;
  /** Documents that exist, loaded or not. */
  readonly keys: ReadonlySet<DocKey>;
  readonly docs: Docs;
  /** Keys that were asked for and do not exist. */
  readonly absent: ReadonlySet<DocKey>;
  /** `null` until the columns have come. */
  readonly portfolio: Portfolio | null;
  readonly portfolioProblem: Problem | null;
  readonly troubles: readonly DocumentTrouble[];
  readonly history: History;
  readonly save: SaveState;
  readonly today: string;
}

export const initialState = (opened: OpenedWorkspace, today: string): WorkspaceState => ({
  info: opened.info,
  keys: new Set(opened.keys),
  docs: opened.docs,
  absent: new Set(),
  portfolio: null,
  portfolioProblem: null,
  troubles: opened.troubles,
  history: emptyHistory,
  save: { kind: 'saved', at: null },
  today,
});

/** Whether a document can be read now: loaded, or known not to exist. */
export const isKnown = (state: WorkspaceState, key: DocKey): boolean => key in state.docs || state.absent.has(key) || !state.keys.has(key);

/** The keys with those of changed documents added or taken away. */
export function keysAfter(keys: ReadonlySet<DocKey>, changes: Partial<Docs>): ReadonlySet<DocKey> {
  const changed = Object.entries(changes).filter(([key, value]) => keys.has(key) !== (value !== undefined));
  if (changed.length === 0) return keys;
  const next = new Set(keys);
  for (const [key, value] of changed)
    if (value === undefined) next.delete(key);
    else next.add(key);
  return next;
}
