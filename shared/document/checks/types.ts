import type { Block, DocModel } from '../blocks.ts';
import type { Lacking } from '../checkMessages.ts';

export interface CheckOptions {
  /** Names of all other customers: none of them may stand in this one's document. */
  readonly otherCustomers?: readonly string[];
}

/** What one check found; `at` is the number of the block, or undefined for the document. */
export interface Found {
  readonly severity: 'block' | 'warn';
  readonly at?: number | undefined;
  readonly values?: Readonly<Record<string, string | number>>;
}
export type Check = (model: DocModel, options: CheckOptions) => readonly Found[];

/** Something is not there. */
export const lacking = (severity: Found['severity'], what: Lacking, at?: number, values: Found['values'] = {}): Found => ({
  severity,
  at,
  values: { what, ...values },
});
export const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

/** Runs over the blocks, with the number of each. */
export const perBlock = (model: DocModel, check: (block: Block, at: number) => readonly Found[]): readonly Found[] =>
  model.blocks.flatMap(check);
