import { text } from '../../../scene/draw.ts';
import type { Box, Mark, Role } from '../../../scene/scene.ts';
import { widthOf } from '../../../scene/wrap.ts';
import { BADGE, badge } from '../../signs.ts';
import type { RivalFigure } from '../types.ts';
import { pen, type Sheet } from './sheet.ts';

/** A text that wants to stand somewhere: `x` is its left or, anchored at the end, its right edge; `y` its baseline. */
export interface Wish {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly end?: boolean;
  readonly size?: number;
  readonly weight?: 400 | 600 | 700;
  readonly fill: Role;
  readonly halo?: Role;
  /** Badge that follows the words at their right. */
  readonly rival?: RivalFigure;
}

/** Texts of one column: what is placed first stays, what finds no free place gives way. */
export class Places {
  readonly marks: Mark[] = [];
  private readonly taken: Box[] = [];

  constructor(
    private readonly sheet: Sheet,
    private readonly within: Box,
  ) {}

  /** Keeps texts away from here. */
  block(box: Box): void {
    this.taken.push(box);
  }

  /** Draws the first of the wishes that has a free place; `null` where none has. */
  put(...wishes: readonly Wish[]): Wish | null {
    const found = wishes.find((wish) => this.isFree(this.boxOf(wish)));
    if (!found) return null;
    this.taken.push(this.boxOf(found));
    this.marks.push(...marksOf(found, this.sheet));
    return found;
  }

  /** Texts that may only be drawn together. */
  putBoth(a: Wish, b: Wish): boolean {
    const [first, second] = [this.boxOf(a), this.boxOf(b)];
    if (!this.isFree(first) || !this.isFree(second) || meet(first, second)) return false;
    this.put(a);
    this.put(b);
    return true;
  }

  /** The stretch of a level line that no text stands on, from the left; `null` where there is none worth drawing. */
  freeLine(y: number, from: number, to: number): readonly [from: number, to: number] | null {
    const over = this.taken.filter((box) => box.y - 2 < y && box.y + box.height + 2 > y);
    const middle = (from + to) / 2;
    const left = Math.max(from, ...over.filter((box) => box.x < middle).map((box) => box.x + box.width + 4));
    const right = Math.min(to, ...over.filter((box) => box.x >= middle).map((box) => box.x - 4));
    return right - left < 8 ? null : [left, right];
  }

  boxOf(wish: Wish): Box {
    const { size = 12, rival } = wish;
    const wide = widthOf(wish.words, pen(this.sheet, size, wish.weight)) + (rival ? BADGE + (wish.words === '' ? 0 : 5) : 0);
    const height = rival ? BADGE : size;
    return { x: wish.end ? wish.x - wide : wish.x, y: wish.y - size * 0.8 - (rival ? 3 : 0), width: wide, height };
  }

  private isFree(box: Box): boolean {
    const { within } = this;
    const inside = box.x >= within.x && box.x + box.width <= within.x + within.width;
    return inside && box.y >= within.y && box.y + box.height <= within.y + within.height && !this.taken.some((other) => meet(box, other));
  }
}

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width + 1 && b.x < a.x + a.width + 1 && a.y < b.y + b.height + 1 && b.y < a.y + a.height + 1;

function marksOf({ words, x, y, end, size = 12, weight, fill, halo, rival }: Wish, { outlined }: Sheet): Mark[] {
  const shift = rival ? BADGE + 5 : 0;
  const look = { size, fill, ...(weight ? { weight } : {}), ...(halo ? { halo } : {}), ...(end ? { anchor: 'end' as const } : {}) };
  return [
    ...(words === '' ? [] : [text(end ? x - shift : x, y, words, look)]),
    ...(rival ? badge(rival.slot, rival.rival.mark, end ? x - BADGE : x, y - 13, outlined) : []),
  ];
}
