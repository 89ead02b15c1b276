import type { Block, DocModel } from './blocks.ts';
import { headingsOver, textsOf } from './texts.ts';

/** One thing that differs between two versions. `heading` is where it stands, in the newer version unless it was removed. */
export interface Change {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly type: Block['type'] | 'document';
  readonly heading: string;
  /** The texts that differ, in reading order; empty where only a drawing or a layout changed. */
  readonly texts: readonly { readonly part: string; readonly before?: string; readonly after?: string }[];
}

const FACTS = ['title', 'customer', 'sender', 'version', 'date', 'classification', 'audience', 'language'] as const;

/** What changed from one version to the next: facts of the document, then block by block in the order of the newer one. */
export function compareModels(before: DocModel, after: DocModel): readonly Change[] {
  const facts = FACTS.filter((fact) => before[fact] !== after[fact]).map((fact) => ({
    part: fact,
    before: before[fact],
    after: after[fact],
  }));
  return [
    ...(facts.length > 0 ? [{ kind: 'changed' as const, type: 'document' as const, heading: '', texts: facts }] : []),
    ...blockChanges(before.blocks, after.blocks),
  ];
}

interface Placed {
  readonly block: Block;
  readonly heading: string;
}
const placed = (blocks: readonly Block[]): readonly Placed[] => {
  const headings = headingsOver(blocks);
  return blocks.map((block, index) => ({ block, heading: headings[index] ?? '' }));
};

function blockChanges(before: readonly Block[], after: readonly Block[]): readonly Change[] {
  const [old, now] = [placed(before), placed(after)];
  const same = commonRun(before.map(signature), after.map(signature));
  const changes: Change[] = [];
  let [i, j] = [0, 0];
  for (const [a, b] of [...same, [before.length, after.length] as const]) {
    changes.push(...between(old.slice(i, a), now.slice(j, b)));
    [i, j] = [a + 1, b + 1];
  }
  return changes;
}

const signature = (block: Block): string => JSON.stringify(block);

/** Longest common subsequence, as pairs of places. */
function commonRun(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const longest = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0));
  const at = (i: number, j: number): number => longest[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      (longest[i] as number[])[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** Between two unchanged blocks: those of one kind are taken for the same block changed, the most alike first; the rest came or went. */
function between(old: readonly Placed[], now: readonly Placed[]): readonly Change[] {
  const partner = partners(old, now);
  const removed = old.filter((_, index) => ![...partner.values()].includes(index)).map((one) => whole('removed', one));
  const rest = now.map((one, index) => {
    const from = partner.get(index);
    const was = from === undefined ? undefined : old[from];
    return was
      ? { kind: 'changed' as const, type: one.block.type, heading: one.heading, texts: textChanges(was.block, one.block) }
      : whole('added', one);
  });
  return [...removed, ...rest];
}

function partners(old: readonly Placed[], now: readonly Placed[]): ReadonlyMap<number, number> {
  const candidates = now.flatMap((one, j) =>
    old.map((was, i) => ({ i, j, alike: one.block.type === was.block.type ? likeness(was.block, one.block) : -1 })),
  );
  const taken = new Map<number, number>();
  for (const { i, j, alike } of candidates.sort((a, b) => b.alike - a.alike || a.j - b.j || a.i - b.i))
    if (alike >= ALIKE && !taken.has(j) && ![...taken.values()].includes(i)) taken.set(j, i);
  return taken;
}

/** Blocks of one kind that share less than this much of their texts are two different blocks. */
const ALIKE = 0.2;
/** Share of the characters' pairs that two blocks have in common, 0…1 (Dice). */
function likeness(a: Block, b: Block): number {
  const [left, right] = [pairsOf(a), pairsOf(b)];
  if (left.size + right.size === 0) return 1;
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return (2 * shared) / (left.size + right.size);
}
function pairsOf(block: Block): ReadonlySet<string> {
  const text = textsOf(block)
    .map((one) => one.text)
    .join('\n');
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2)));
}

const whole = (kind: 'added' | 'removed', { block, heading }: Placed): Change => ({
  kind,
  type: block.type,
  heading,
  texts: textsOf(block).map(({ part, text }) => ({ part, [kind === 'added' ? 'after' : 'before']: text })),
});

function textChanges(before: Block, after: Block): Change['texts'] {
  const old = new Map(textsOf(before).map(({ part, text }) => [part, text]));
  const now = new Map(textsOf(after).map(({ part, text }) => [part, text]));
  return [...new Set([...now.keys(), ...old.keys()])]
    .filter((part) => old.get(part) !== now.get(part))
    .map((part) => ({ part, ...defined('before', old.get(part)), ...defined('after', now.get(part)) }));
}
const defined = (name: 'before' | 'after', text: string | undefined): { readonly before?: string; readonly after?: string } =>
  text === undefined ? {} : { [name]: text };
