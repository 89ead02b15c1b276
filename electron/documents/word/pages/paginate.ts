import type { Box } from './boxes.ts';

/** Fewest lines of a paragraph at the end and at the beginning of a page. */
const TOGETHER = 2;

/** The page, from 1, on which each bookmark starts, and how many pages there are. */
export interface Pages {
  readonly bookmarks: ReadonlyMap<string, number>;
  readonly count: number;
}

/**
 * Puts boxes on pages as Word does: page breaks, paragraphs kept with the next and whole, rows never split, head rows repeated, never a
 * single line alone. Between two paragraphs the larger of both spaces counts; at the top of a page none does.
 * @param height room for text on a page
 */
export function paginate(list: readonly Box[], height: number): Pages {
  const bookmarks = new Map<string, number>();
  const place: Place = { page: 1, used: 0, after: 0, fresh: true, height };
  let index = 0;
  while (index < list.length) {
    const chain = chainFrom(list, index);
    const [first] = chain;
    if (!first) break;
    if (first.newPage && !place.fresh) turn(place);
    if (!place.fresh && !fits(place, chain) && headHeight(chain) <= height) turnTo(place, first);
    for (const box of chain.slice(0, Math.max(1, chain.length - 1))) setBox(place, box, bookmarks);
    index += Math.max(1, chain.length - 1);
  }
  return { bookmarks, count: place.page };
}

interface Place {
  page: number;
  used: number;
  after: number;
  fresh: boolean;
  readonly height: number;
}

function turn(place: Place): void {
  place.page += 1;
  place.used = 0;
  place.after = 0;
  place.fresh = true;
}

/** Turns the page in the middle of a table: its head rows come again. */
function turnTo(place: Place, box: Box): void {
  turn(place);
  place.used = box.repeated;
}

/** The boxes that must start on one page: each kept with the next, and the one after them. */
function chainFrom(list: readonly Box[], from: number): readonly Box[] {
  let to = from;
  while (to < list.length - 1 && list[to]?.keepNext && !list[to + 1]?.newPage) to += 1;
  return list.slice(from, to === from ? from + 1 : to + 1);
}

/** Room that a box needs at the least to begin on a page. */
const leastOf = (box: Box): number => (box.keepLines || box.lines <= TOGETHER + 1 ? wholeOf(box) : box.line * TOGETHER + box.rules);
const wholeOf = (box: Box): number => box.line * box.lines + box.rules;
const spaceOver = (place: Place, box: Box): number => (place.fresh ? 0 : Math.max(place.after, box.before));

function headHeight(chain: readonly Box[]): number {
  return chain.reduce(
    (sum, box, index) =>
      sum +
      (index === 0 ? 0 : Math.max(box.before, chain[index - 1]?.after ?? 0)) +
      (index === chain.length - 1 ? leastOf(box) : wholeOf(box)),
    0,
  );
}

function fits(place: Place, chain: readonly Box[]): boolean {
  const [first] = chain;
  return first !== undefined && place.used + spaceOver(place, first) + headHeight(chain) <= place.height;
}

function setBox(place: Place, box: Box, bookmarks: Map<string, number>): void {
  if (!place.fresh && place.used + spaceOver(place, box) + leastOf(box) > place.height) {
    turnTo(place, box);
  }
  place.used += spaceOver(place, box);
  for (const name of box.bookmarks) bookmarks.set(name, place.page);
  setLines(place, box);
  place.after = box.after;
}

function setLines(place: Place, box: Box): void {
  let left = box.lines;
  for (;;) {
    const room = Math.max(place.fresh ? 1 : 0, Math.floor((place.height - place.used) / Math.max(1, box.line)));
    if (left <= room || box.kind === 'row') break;
    // The last line never stands alone on the next page.
    const now = left - room < TOGETHER && room > TOGETHER ? room - 1 : room;
    left -= Math.max(1, now);
    turn(place);
    place.fresh = false;
  }
  place.used += left * box.line + box.rules;
  place.fresh = false;
}
