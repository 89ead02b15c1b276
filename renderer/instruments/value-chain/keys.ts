import type { Figures } from '@shared/instruments/value-chain/figures/types.ts';
import type { Intent } from '@shared/scene/scene.ts';
import type { Direction } from './navigate.ts';
import { thingOf } from './things.ts';

export interface Run {
  readonly command: string;
  readonly args: unknown;
}

/** Alt+arrow: moves the thing itself. An activity along the chain, a chip to the next activity, a card among its kind. */
export function moveOf(intent: Intent, direction: Direction, figures: Figures): Run | null {
  const id = intent.id ?? '';
  if (intent.kind === 'chip') return moveChip(id, direction, figures);
  if (intent.kind === 'supplier') return moveCard('moveSupplier', 'supplier', figures.suppliers, id, direction);
  if (intent.kind === 'market') return moveCard('moveMarket', 'market', figures.markets, id, direction);
  const thing = thingOf(figures, id);
  if (thing?.kind !== 'activity') return null;
  const primary = thing.activity.kind === 'primary';
  const siblings = primary ? figures.primary : figures.support;
  const forward = primary ? 'right' : 'down';
  const backward = primary ? 'left' : 'up';
  if (direction !== forward && direction !== backward) return null;
  return reordered('moveActivity', 'activity', siblings, id, direction === forward ? 1 : -1);
}

const moveCard = (command: string, key: string, all: readonly { readonly id: string }[], id: string, direction: Direction): Run | null =>
  direction === 'up' || direction === 'down' ? reordered(command, key, all, id, direction === 'down' ? 1 : -1) : null;

/** One place on or back among siblings. */
export function reordered(command: string, key: string, all: readonly { readonly id: string }[], id: string, by: 1 | -1): Run | null {
  const at = all.findIndex((one) => one.id === id);
  if (at < 0 || at + by < 0 || at + by >= all.length) return null;
  const before = by === 1 ? (all[at + 2]?.id ?? null) : (all[at - 1]?.id ?? null);
  return { command, args: { [key]: id, before } };
}

function moveChip(id: string, direction: Direction, figures: Figures): Run | null {
  const thing = thingOf(figures, id);
  if (thing?.kind !== 'chip') return null;
  const { chip, activity } = thing;
  if (direction === 'up' || direction === 'down') {
    const cell = activity.chips.filter((one) => one.lane === chip.lane);
    const run = reordered('moveChip', 'chip', cell, id, direction === 'down' ? 1 : -1);
    return run && { ...run, args: { ...(run.args as object), activity: activity.id } };
  }
  const chain = [...figures.support, ...figures.primary];
  const next = chain[chain.findIndex((one) => one.id === activity.id) + (direction === 'right' ? 1 : -1)];
  return next ? { command: 'moveChip', args: { chip: id, activity: next.id } } : null;
}

/** What Delete takes away. An activity's importance and share are emptied where one stands on them; its shown words are removed. */
export function removalOf(intent: Intent, figures: Figures): Run | null {
  const id = intent.id ?? '';
  const thing = thingOf(figures, id);
  if (intent.kind === 'chip') return { command: 'removeChip', args: { chip: id } };
  if (intent.kind === 'link') return { command: 'removeLink', args: { link: id } };
  if (intent.kind === 'supplier') return { command: 'removeSupplier', args: { supplier: id } };
  if (intent.kind === 'market') return { command: 'removeMarket', args: { market: id } };
  if (thing?.kind !== 'activity') return null;
  const { activity } = thing;
  if (intent.kind === 'importance')
    return activity.importance.value === null ? null : { command: 'setImportance', args: { activity: id, importance: null } };
  if (intent.kind === 'share') return activity.share.value === null ? null : { command: 'setShare', args: { activity: id, share: null } };
  if (intent.kind === 'pain') {
    const quote = activity.quotes.find((one) => one.shown);
    return quote ? { command: 'removeQuote', args: { activity: id, quote: quote.id } } : null;
  }
  return { command: 'removeActivity', args: { activity: id } };
}

/** A digit sets the importance; `1` and then `0` within a second is ten. */
export interface Typed {
  readonly digit: string;
  readonly at: number;
  readonly activity: string;
}
export function importanceOf(key: string, activity: string, now: number, last: Typed | null): number | null {
  if (!/^\d$/.test(key)) return null;
  const ten = key === '0' && last?.digit === '1' && last.activity === activity && now - last.at < 1000;
  return ten ? 10 : Number(key);
}
