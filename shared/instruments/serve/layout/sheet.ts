import { circle, path, d, rect, text } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import type { LayoutOptions } from '../../contract.ts';
import { baseSheet, type BaseSheet, type Form } from '../../sheet.ts';
import type { Key } from '../messages.ts';
import { letterOf, SIGNS, type Behaviour, type Letter } from '../behaviours.ts';
import { byGap } from '../rows.ts';
import type { Figures, Kind } from '../types.ts';

export interface ServeView {
  readonly form?: Form;
  readonly kind?: Kind | null;
  /** The list by gap, or as the questionnaire runs: rows stay where they are while answers are written down. */
  readonly order?: Order;
  /** `sides`: without the list, where a table says it. */
  readonly part?: 'all' | 'sides';
}
export const ORDERS = ['gap', 'asked'] as const;
export type Order = (typeof ORDERS)[number];
export type ServeOptions = LayoutOptions<ServeView>;

export interface Sheet extends BaseSheet<Figures, Key> {
  /** Side of what is selected. */
  readonly letter: Letter | null;
  readonly kind: Kind | null;
  readonly order: Order;
  /** Everything of the list, not only the widest gaps. */
  readonly long: boolean;
  /** Whether the list stands under the sides at all. */
  readonly listed: boolean;
}

export function sheetOf(figures: Figures, options: ServeOptions, inset: number): Sheet {
  const { selected = null, view } = options;
  const row = figures.rows.find(({ behaviour }) => behaviour === selected);
  return {
    ...baseSheet(figures, options, inset),
    letter: row ? letterOf(row.behaviour) : null,
    kind: view?.kind ?? null,
    // without a gap there is nothing to put first
    order: figures.rows.some(({ gap }) => gap !== null) ? (view?.order ?? 'gap') : 'asked',
    long: view?.form === 'screen',
    listed: view?.part !== 'sides',
  };
}

export { pen } from '../../sheet.ts';
export type { Drawn } from '../../sheet.ts';

/** The letter of a side in its square; `y`: top. */
export const letterMarks = (letter: Letter, on: boolean, x: number, y: number): Mark[] => [
  rect(x, y, 18, 18, { radius: 3, fill: on ? 'primary' : 'ink2' }),
  text(x + 9, y + 13.5, SIGNS[letter], { anchor: 'middle', weight: 700, fill: 'onFill' }),
];
/** We: a disc. */
export const ourMark = (x: number, y: number, r = 5): Mark => circle(x, y, r, { fill: 'us', stroke: 'ground' });
/** They: a hollow diamond. */
export const theirMark = (x: number, y: number, r = 5): Mark =>
  path(d('M', x, y - r, 'l', r, r, 'l', -r, r, 'l', -r, -r, 'Z'), { fill: 'ground', stroke: 'ink', strokeWidth: 1.8 });

/** What is picked where a side is clicked: the behaviour of it with the widest gap. */
export function firstOf({ figures }: Pick<Sheet, 'figures'>, letter: Letter): Behaviour {
  return byGap(figures.rows.filter((row) => row.letter === letter))[0]?.behaviour ?? 's-1';
}
