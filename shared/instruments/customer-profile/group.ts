import type { Amount } from '../../base/amount.ts';
import type { Portfolio } from '../facts.ts';
import { lastFour, salesIn, type QuarterSpan } from '../period.ts';

/** One customer of a group. */
export interface Member {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly city: string;
  /** 0 = the top of the group. */
  readonly depth: number;
  /** Own sales of the last four complete quarters, and of the four before; `null` = unknown, which is not zero. */
  readonly year: Amount | null;
  readonly before: Amount | null;
  /** Own sales and those of all below it, each once; `null` where none of them is known. */
  readonly sum: Amount | null;
  /** Customers from here down: those with known sales, and all. */
  readonly known: number;
  readonly of: number;
}
export interface Group {
  /** From the top down, each followed by all below it; siblings by their sum, largest first, the unknown last. Each customer once. */
  readonly members: readonly Member[];
  /** Sales of all members, each counted once; `null` where none is known. */
  readonly year: Amount | null;
  /** The four quarters before, of those members whose both years are known: what `change` compares. */
  readonly change: number | null;
  /** Members with known sales, of all. */
  readonly known: number;
  readonly of: number;
  /** Names of customers that belong to each other in a circle (two people wrote at once); empty = none. */
  readonly circle: readonly string[];
}

interface Tree {
  /** Position of every customer that has a parent or is one. */
  readonly at: ReadonlyMap<string, number>;
  readonly children: ReadonlyMap<string, readonly string[]>;
}

/** Columns are immutable: their tree is built once. */
const trees = new WeakMap<Portfolio, Tree>();

function treeOf(portfolio: Portfolio): Tree {
  const seen = trees.get(portfolio);
  if (seen) return seen;
  const parents = new Set(portfolio.parents);
  parents.delete('');
  const at = new Map<string, number>();
  const children = new Map<string, string[]>();
  if (parents.size > 0)
    portfolio.ids.forEach((id, i) => {
      const parent = portfolio.parents[i] ?? '';
      if (parent !== '' || parents.has(id)) at.set(id, i);
      if (parent !== '' && parent !== id) children.set(parent, [...(children.get(parent) ?? []), id]);
    });
  const tree = { at, children };
  trees.set(portfolio, tree);
  return tree;
}

/** Everybody below a customer, itself first. A circle ends where it would come round again. */
export function belowIn(portfolio: Portfolio, customer: string): ReadonlySet<string> {
  const { children } = treeOf(portfolio);
  const found = new Set([customer]);
  // a set hands out what is added while it is walked
  for (const id of found) for (const child of children.get(id) ?? []) found.add(child);
  return found;
}

/** The top above a customer, and the circle that was met on the way up: there the smallest id stands for the top. */
function topOf(portfolio: Portfolio, { at }: Tree, customer: string): { readonly top: string; readonly circle: readonly string[] } {
  const way: string[] = [];
  let id = customer;
  for (;;) {
    way.push(id);
    const parent = portfolio.parents[at.get(id) ?? -1] ?? '';
    if (parent === '' || parent === id || !at.has(parent)) return { top: id, circle: [] };
    const met = way.indexOf(parent);
    if (met >= 0) {
      const circle = way.slice(met).toSorted();
      return { top: circle[0] as string, circle };
    }
    id = parent;
  }
}

/**
 * The group a customer belongs to, wherever in it the customer stands: the top above it and everybody below that.
 * @returns `null` where the customer has neither parent nor children among the customers that are there
 */
export function groupOf(portfolio: Portfolio, customer: string | undefined): Group | null {
  const tree = treeOf(portfolio);
  if (customer === undefined || !tree.at.has(customer)) return null;
  const { top, circle } = topOf(portfolio, tree, customer);
  const span = lastFour(portfolio);
  const earlier = { from: span.from - 4, to: span.from };
  const members = walk(portfolio, tree, top, { span, earlier, seen: new Set(), depth: 0 });
  const first = members[0];
  if (!first || members.length < 2) return null;
  const both = members.filter(({ year, before }) => year !== null && before !== null);
  const [year, before] = [total(both.map((one) => one.year)), total(both.map((one) => one.before))];
  return {
    members,
    year: first.sum,
    change: year === null || before === null || before <= 0 ? null : year / before - 1,
    known: first.known,
    of: first.of,
    circle: circle.map((id) => portfolio.names[tree.at.get(id) ?? -1] ?? id),
  };
}

interface Walk {
  readonly span: QuarterSpan;
  readonly earlier: QuarterSpan;
  readonly seen: Set<string>;
  readonly depth: number;
}

function walk(portfolio: Portfolio, tree: Tree, id: string, given: Walk): readonly Member[] {
  const { span, earlier, seen, depth } = given;
  const at = tree.at.get(id);
  if (at === undefined || seen.has(id)) return [];
  seen.add(id);
  const below = (tree.children.get(id) ?? [])
    .map((child) => walk(portfolio, tree, child, { ...given, depth: depth + 1 }))
    .filter((branch) => branch.length > 0)
    .toSorted((a, b) => (b[0]?.sum ?? -Infinity) - (a[0]?.sum ?? -Infinity) || ((a[0]?.id ?? '') < (b[0]?.id ?? '') ? -1 : 1));
  const year = salesIn(portfolio, at, span);
  const heads = below.flatMap((branch) => branch.slice(0, 1));
  return [
    {
      id,
      code: portfolio.codes[at] ?? '',
      name: portfolio.names[at] ?? id,
      city: portfolio.cities[at] ?? '',
      depth,
      year,
      before: earlier.from < 0 ? null : salesIn(portfolio, at, earlier),
      sum: total([year, ...heads.map((one) => one.sum)]),
      known: (year === null ? 0 : 1) + heads.reduce((count, one) => count + one.known, 0),
      of: 1 + heads.reduce((count, one) => count + one.of, 0),
    },
    ...below.flat(),
  ];
}

/** Sum of what is known; `null` where nothing is. */
const total = (all: readonly (Amount | null)[]): Amount | null => {
  const known = all.filter((one) => one !== null);
  return known.length === 0 ? null : known.reduce<number>((sum, one) => sum + one, 0);
};
