import type * as z from 'zod';
import { ok, type Result } from '../../base/result.ts';
import type { Block, DocModel } from '../../document/blocks.ts';
import { proposal } from '../../instruments/proposal/index.ts';
import type { Request } from '../command.ts';
import type { DocKey, Docs } from '../documents.ts';
import type { Surroundings } from '../gather.ts';
import { partData } from '../parts.ts';
import type { frozenSchema } from '../schemas.ts';
import { linesOf, type Line } from './lines.ts';

export type Frozen = z.infer<typeof frozenSchema>;

/** Keys of the frozen versions of a customer, whether loaded or not. */
export const versionKeys = (keys: readonly DocKey[], customer: string): DocKey[] =>
  keys.filter((key) => key.startsWith(`versions/${customer}/`)).sort();

/** Frozen versions that are loaded, newest first. */
export const versionsOf = (docs: Docs, customer: string): Frozen[] =>
  versionKeys(Object.keys(docs), customer)
    .map((key) => docs[key] as Frozen)
    .sort((a, b) => (a.frozenAt < b.frozenAt ? 1 : a.frozenAt > b.frozenAt ? -1 : a.id < b.id ? -1 : 1));

/** The request that freezes a paper as it is handed out; `version` is a fresh id, `label` what people call it (`V1.0`). */
export function freezeRequest(
  world: Surroundings,
  customer: string,
  paper: DocModel,
  { version, label }: { readonly version: string; readonly label: string },
): Result<Request> {
  const data = partData(proposal, world.docs, customer);
  if (!data.ok) return data;
  const { audience, language, blocks } = paper;
  return ok({
    command: 'version.freeze',
    args: { customer, version, instrument: proposal.id, label, audience, language, data: data.value, blocks },
  });
}

export interface Difference {
  readonly kind: 'added' | 'removed' | 'changed';
  /** Heading of the part it stands in. */
  readonly part: string;
  readonly before: string;
  readonly after: string;
}

/** What a reader would find different: lines added, taken out, or reworded, in the order of the paper. */
export function compareBlocks(before: readonly Block[], after: readonly Block[]): Difference[] {
  return paired(steps(linesOf(before), linesOf(after)));
}

interface Step {
  readonly kind: 'same' | 'added' | 'removed';
  readonly line: Line;
}

/** The shortest way from one list of lines to the other (longest common subsequence). */
function steps(before: readonly Line[], after: readonly Line[]): Step[] {
  const [n, m] = [before.length, after.length];
  const length = new Uint32Array((n + 1) * (m + 1));
  const at = (i: number, j: number): number => length[i * (m + 1) + j] as number;
  const same = (i: number, j: number): boolean => before[i]?.text === after[j]?.text;
  for (let i = n - 1; i >= 0; i--)
    for (let j = m - 1; j >= 0; j--) length[i * (m + 1) + j] = same(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const out: Step[] = [];
  let [i, j] = [0, 0];
  while (i < n || j < m) {
    if (i < n && j < m && same(i, j)) {
      out.push({ kind: 'same', line: after[j] as Line });
      i += 1;
      j += 1;
    } else if (j >= m || (i < n && at(i + 1, j) >= at(i, j + 1))) out.push({ kind: 'removed', line: before[i++] as Line });
    else out.push({ kind: 'added', line: after[j++] as Line });
  }
  return out;
}

/** Lines taken out and put in at the same place, one by one, are one change each when they are alike. */
function paired(all: readonly Step[]): Difference[] {
  const out: Difference[] = [];
  for (let i = 0; i < all.length;) {
    if (all[i]?.kind === 'same') {
      i += 1;
      continue;
    }
    let end = i;
    while (end < all.length && all[end]?.kind !== 'same') end += 1;
    const run = all.slice(i, end);
    out.push(
      ...pairUp(
        run.filter((one) => one.kind === 'removed').map((one) => one.line),
        run.filter((one) => one.kind === 'added').map((one) => one.line),
      ),
    );
    i = end;
  }
  return out;
}

function pairUp(removed: readonly Line[], added: readonly Line[]): Difference[] {
  const left = [...removed];
  const changes = added.map((line): Difference => {
    const like = left.findIndex((old) => alike(old.text, line.text));
    if (like < 0) return { kind: 'added', part: line.part, before: '', after: line.text };
    const [old] = left.splice(like, 1);
    return { kind: 'changed', part: line.part, before: old?.text ?? '', after: line.text };
  });
  return [...changes, ...left.map((line): Difference => ({ kind: 'removed', part: line.part, before: line.text, after: '' }))];
}

/** Half of the pairs of neighbouring characters are the same (Dice's coefficient). */
function alike(a: string, b: string): boolean {
  const pairs = (text: string): Set<string> =>
    new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));
  const [left, right] = [pairs(a), pairs(b)];
  if (left.size + right.size === 0) return a === b;
  let common = 0;
  for (const pair of left) if (right.has(pair)) common += 1;
  return (2 * common) / (left.size + right.size) >= 0.5;
}
