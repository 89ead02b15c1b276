import type * as z from 'zod';
import type { Result } from '../base/result.ts';
import type { CommandContext } from '../instruments/contract.ts';
import type { DocKey, Docs } from './documents.ts';

/** Which customer, person … a command is for; absent for the portfolio and the workspace itself. */
export interface Request {
  readonly command: string;
  readonly target?: string | undefined;
  readonly args: unknown;
}

/** Several changes that are one: carried out in their order, undone together. Its words are those given with it. */
export const BATCH = 'batch';
export interface BatchArgs {
  readonly label: StepLabel;
  readonly requests: readonly Request[];
}
/** A request for several changes as one step. A later one sees what the earlier ones did. */
export const batch = (label: StepLabel, requests: readonly Request[]): Request => ({
  command: BATCH,
  args: { label, requests } satisfies BatchArgs,
});

/** Looks up name and parent ('' = none) of a customer that is not loaded. */
export type Family = (customer: string) => { readonly name: string; readonly parent: string } | undefined;

/** What commands may know of the surroundings; `keys` are all documents that exist, loaded or not. */
export interface WorkspaceContext extends CommandContext {
  readonly keys: readonly DocKey[];
  /** From the columns: only where a command sets a parent. */
  readonly family?: Family | undefined;
}

/** Words of an undo step: key in the messages of `source` (an instrument's id or `workspace`). */
export interface StepLabel {
  readonly source: string;
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** One change, made: the documents before and after (only those that changed; `undefined` = does not exist). */
export interface Step {
  readonly request: Request;
  readonly label: StepLabel;
  /** Non-empty and equal to the last step's: one undo step with it. */
  readonly merge: string;
  readonly at: string;
  readonly by: string | null;
  readonly before: Partial<Docs>;
  readonly after: Partial<Docs>;
  /**
   * Set for a change too large to travel as values (an import): the main process holds both versions under this receipt; undo and
   * redo ask it to put them back, and the page forgets the documents it names in `after` and loads them anew when needed.
   */
  readonly receipt?: string;
  /** Ids of entities that the command made, for the caller to select. */
  readonly made: readonly string[];
  /** Immer's patches over {key: document}, for the change log. */
  readonly patches: readonly { readonly op: string; readonly path: readonly (string | number)[]; readonly value?: unknown }[];
}

/** A change of documents of the workspace that belongs to no instrument. `run` works on an immer draft of the documents it asked for. */
export interface WorkspaceCommand<A = never> {
  readonly args: z.ZodType<A>;
  /** Documents it reads or writes. */
  readonly docs: (args: A, context: { readonly keys: readonly DocKey[] }) => readonly DocKey[];
  readonly run: (draft: Record<DocKey, unknown>, args: A, context: WorkspaceContext) => Result<void> | void;
  readonly label: string;
  readonly labelValues?: (docs: Docs, args: A) => Readonly<Record<string, string | number>>;
  readonly merge?: (args: A) => string;
}
// Commands of different argument types live in one table; `execute` parses `args` before `run`.
// oxlint-disable-next-line typescript/no-explicit-any -- see above
export type AnyWorkspaceCommand = WorkspaceCommand<any>;
export const workspaceCommand = <A>(definition: WorkspaceCommand<A>): WorkspaceCommand<A> => definition;
