import type { Portfolio, Tier } from '@shared/instruments/facts.ts';
import { matchName, syllablesOf, type Match } from '../ui/pinyin.ts';
import type { IconName } from '../ui/Icon.tsx';

export type ItemKind = 'customer' | 'person' | 'rival' | 'view' | 'command';
export interface PaletteItem {
  readonly id: string;
  readonly kind: ItemKind;
  readonly text: string;
  /** Other words it is found by: the same in the other language, a code. */
  readonly also?: readonly string[];
  readonly note?: string;
  readonly icon: IconName;
  readonly tier?: Tier;
  readonly run: () => void;
  /** Further things to do with it, Alt+1 … */
  readonly actions?: readonly { readonly text: string; readonly run: () => void }[];
}
export interface FoundItem {
  readonly item: PaletteItem;
  readonly match: Match | null;
}

/** Prefixes that keep to some kinds: `@` customers and people, `#` views, `>` commands. */
const PREFIX: Readonly<Record<string, readonly ItemKind[]>> = { '@': ['customer', 'person', 'rival'], '#': ['view'], '>': ['command'] };
const ORDER: readonly ItemKind[] = ['customer', 'person', 'rival', 'view', 'command'];
const MOST_OF_A_KIND = 7;

/** Items that match, best first within each kind; without a query the first of each kind as given. */
export function findItems(
  items: readonly PaletteItem[],
  typed: string,
): readonly { readonly kind: ItemKind; readonly found: readonly FoundItem[] }[] {
  const only = PREFIX[typed.trim()[0] ?? ''];
  const query = only ? typed.trim().slice(1) : typed;
  return ORDER.filter((kind) => !only || only.includes(kind))
    .map((kind) => ({
      kind,
      found: ofKind(
        items.filter((item) => item.kind === kind),
        query,
      ),
    }))
    .filter(({ found }) => found.length > 0);
}

function ofKind(items: readonly PaletteItem[], query: string): FoundItem[] {
  if (query.trim() === '') return items.slice(0, MOST_OF_A_KIND).map((item) => ({ item, match: null }));
  const found: { readonly item: PaletteItem; readonly match: Match; readonly own: boolean }[] = [];
  for (const item of items) {
    const own = matchName(item.text, query, syllablesOf(item.text));
    const match = own ?? item.also?.map((word) => matchName(word, query, syllablesOf(word))).find((one) => one !== null) ?? null;
    if (match) found.push({ item, match, own: own !== null });
  }
  return found
    .sort((a, b) => b.match.score - a.match.score)
    .slice(0, MOST_OF_A_KIND)
    .map(({ item, match, own }) => ({ item, match: own ? match : null }));
}

/** Positions of customers in the order in which they are offered: those seen lately, then by what they bought. */
export function rankCustomers(portfolio: Portfolio, recent: readonly string[]): readonly number[] {
  const width = portfolio.quarters.length;
  const value = (at: number): number => {
    let sum = 0;
    for (let q = Math.max(0, width - 4); q < width; q++) sum += portfolio.sales[at * width + q] || 0;
    return sum;
  };
  const seen = new Map(recent.map((id, i) => [id, i]));
  const rank = portfolio.ids.map((id, at) => ({ at, seen: seen.get(id) ?? Infinity, value: value(at) }));
  return rank.sort((a, b) => (a.seen === b.seen ? b.value - a.value : a.seen - b.seen)).map(({ at }) => at);
}
