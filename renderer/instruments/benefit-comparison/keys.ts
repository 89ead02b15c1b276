import { US } from '@shared/instruments/benefit-comparison/model.ts';
import type { BenefitFigure, Comparison } from '@shared/instruments/benefit-comparison/types.ts';

/** What a key on the drawing asks for. */
export type Deed =
  | { readonly do: 'rate'; readonly benefit: string; readonly who: string; readonly value: number | null }
  | { readonly do: 'importance'; readonly benefit: string; readonly value: number | null }
  | { readonly do: 'notOffered'; readonly benefit: string; readonly who: string }
  | { readonly do: 'add' }
  | { readonly do: 'rename' | 'remove' | 'propose' | 'act' | 'listen'; readonly benefit: string }
  | { readonly do: 'focus'; readonly id: string };

/** Where the focus is: a row, or one rating in it. */
export interface Spot {
  readonly benefit: string;
  readonly who: string | null;
}

/** `rating:<benefit>:<who>` or the benefit's own id. */
export function spotOf(id: string | undefined): Spot | null {
  if (id === undefined) return null;
  const [kind, benefit, who] = id.split(':');
  if (kind === 'rating' && benefit && who) return { benefit, who };
  if ((kind === 'point' || kind === 'do' || kind === 'ask') && benefit) return { benefit, who: null };
  return id.includes(':') ? null : { benefit: id, who: null };
}
const idOf = ({ benefit, who }: Spot): string => (who === null ? benefit : `rating:${benefit}:${who}`);

/** Digits and `T` for ten; `null` for `?`; undefined for any other key. */
export function scoreFrom(key: string): number | null | undefined {
  if (/^\d$/.test(key)) return Number(key);
  if (key.toLowerCase() === 't') return 10;
  return key === '?' ? null : undefined;
}

/**
 * What a key means. `listening`: `I` was pressed on this benefit, so that the next digit is its importance. With a rating focused digits
 * rate; on a row they are the opportunity points.
 */
export function deedOf(key: string, spot: Spot | null, comparison: Comparison, listening: string | null): Deed | null {
  const score = scoreFrom(key);
  if (listening !== null && score !== undefined) return { do: 'importance', benefit: listening, value: score };
  if (key.toLowerCase() === 'n') return { do: 'add' };
  const point = spot?.who ? null : pointOf(key, comparison);
  if (point) return point;
  return spot ? onSpot(key, spot, comparison, score) : null;
}

function pointOf(key: string, { points }: Comparison): Deed | null {
  const point = /^[1-5]$/.test(key) ? points[Number(key) - 1] : undefined;
  return point ? stepOf(point) : null;
}
/** Attack goes into the proposal, build becomes an action first. */
export const stepOf = ({ id, cls }: BenefitFigure): Deed => ({ do: cls === 'attack' ? 'propose' : 'act', benefit: id });

function onSpot(key: string, spot: Spot, comparison: Comparison, score: number | null | undefined): Deed | null {
  const { benefit, who } = spot;
  if (who !== null && score !== undefined) return { do: 'rate', benefit, who, value: score };
  if (who !== null && who !== US && (key === '-' || key === '−')) return { do: 'notOffered', benefit, who };
  const move = moveOf(key, spot, comparison);
  if (move) return move;
  switch (key.toLowerCase()) {
    case 'i':
      return { do: 'listen', benefit };
    case 'p':
      return { do: 'propose', benefit };
    case 'a':
      return { do: 'act', benefit };
    case 'f2':
      return { do: 'rename', benefit };
    case 'delete':
    case 'backspace':
      return { do: 'remove', benefit };
    default:
      return null;
  }
}

/** ↑↓ to the next row, at the same one's rating where it has one; ←→ through the ratings of a row. */
function moveOf(key: string, { benefit, who }: Spot, { rows }: Comparison): Deed | null {
  const at = rows.findIndex(({ id }) => id === benefit);
  const row = rows[at];
  if (!row) return null;
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    const next = rows[at + (key === 'ArrowDown' ? 1 : -1)];
    if (!next) return { do: 'focus', id: idOf({ benefit, who }) };
    return { do: 'focus', id: idOf({ benefit: next.id, who: ratedBy(next).includes(who ?? '') ? who : null }) };
  }
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null;
  const stops = [null, ...ratedBy(row)];
  const stop = stops[Math.max(0, Math.min(stops.length - 1, stops.indexOf(who) + (key === 'ArrowRight' ? 1 : -1)))];
  return { do: 'focus', id: idOf({ benefit, who: stop ?? null }) };
}

/** Who has a mark in a row, from the lowest rating up. */
const ratedBy = ({ ours, theirs }: BenefitFigure): string[] =>
  [ours, ...theirs]
    .filter(({ value }) => value !== null)
    .sort((a, b) => (a.value ?? 0) - (b.value ?? 0))
    .map(({ who }) => who);
