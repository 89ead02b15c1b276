import type { Step } from './command.ts';
import type { DocKey, Docs } from './documents.ts';

/**
 * Undo and redo over everything, as a stack of whole document values; it knows nothing of instruments. Selection and zoom are not
 * history. The stack is bounded; what falls off the end can no longer be undone.
 */
export interface History {
  readonly past: readonly HistoryStep[];
  readonly future: readonly HistoryStep[];
  /** Depth at which an interruptible gesture (drag, typing) began; `cancel` returns there. */
  readonly mark: number | null;
}
/** A step plus where the person was, so that undo goes to where the change was. */
export interface HistoryStep extends Step {
  readonly route: string;
}

export const LIMIT = 500;
export const emptyHistory: History = { past: [], future: [], mark: null };

/** Adds a step; merges it into the last one when both carry the same merge key. A step that changed nothing is not kept. */
export function push(history: History, step: HistoryStep): History {
  if (Object.keys(step.after).length === 0) return history;
  const last = history.past.at(-1);
  const joined =
    last && step.merge !== '' && last.merge === step.merge && history.future.length === 0 && history.past.length !== history.mark
      ? joinSteps(last, step)
      : undefined;
  const past = joined ? [...history.past.slice(0, -1), joined] : [...history.past, step].slice(-LIMIT);
  return { past, future: [], mark: history.mark };
}

const joinSteps = (first: HistoryStep, second: HistoryStep): HistoryStep => ({
  ...second,
  before: { ...second.before, ...first.before },
  after: { ...first.after, ...second.after },
  made: [...first.made, ...second.made],
  patches: [...first.patches, ...second.patches],
});

/** Ends merging: the next step stands alone even with the same merge key (pointer released, field left). */
export function settle(history: History): History {
  const last = history.past.at(-1);
  return last && last.merge !== ''
    ? { ...history, past: [...history.past.slice(0, -1), { ...last, merge: '' }], mark: null }
    : { ...history, mark: null };
}

/** Begins a gesture that Escape can take back as a whole. */
export const beginGesture = (history: History): History => ({ ...history, mark: history.past.length });

export interface Moved {
  readonly history: History;
  readonly docs: Docs;
  readonly step: HistoryStep;
}

/** Takes the last step back; `null` when there is none. */
export function undo(history: History, docs: Docs): Moved | null {
  const step = history.past.at(-1);
  if (!step) return null;
  return {
    history: { past: history.past.slice(0, -1), future: [...history.future, step], mark: null },
    docs: put(docs, step.before),
    step,
  };
}

export function redo(history: History, docs: Docs): Moved | null {
  const step = history.future.at(-1);
  if (!step) return null;
  return { history: { past: [...history.past, step], future: history.future.slice(0, -1), mark: null }, docs: put(docs, step.after), step };
}

/** Escape: everything since `beginGesture` is undone and forgotten. */
export function cancelGesture(history: History, docs: Docs): { readonly history: History; readonly docs: Docs } {
  let at = history;
  let value = docs;
  while (history.mark !== null && at.past.length > history.mark) {
    const moved = undo(at, value);
    if (!moved) break;
    value = moved.docs;
    at = { ...moved.history, future: [] };
  }
  return { history: { ...at, mark: null }, docs: value };
}

/** Documents with some replaced; `undefined` removes one. */
export function put(docs: Docs, changes: Partial<Docs>): Docs {
  const next: Record<DocKey, unknown> = { ...docs };
  for (const [key, value] of Object.entries(changes)) {
    if (value === undefined) delete next[key];
    else next[key] = value;
  }
  return next;
}
