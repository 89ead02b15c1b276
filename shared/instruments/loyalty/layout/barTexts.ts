import type { Role } from '../../../scene/scene.ts';
import { readsSame, scoreText } from '../say.ts';
import type { Places, Wish } from './place.ts';
import type { Bar } from './plot.ts';
import type { Sheet } from './sheet.ts';

const PAD = 8;
/** Height of the score's line. */
const SCORE = 24;
/** Width of a column from which the score is set large. */
const WIDE = 44;

/** The texts of a column in the order in which they keep their place: score, rival, what if, change, people, contribution. */
export function barTexts(bar: Bar, places: Places, sheet: Sheet): void {
  const { rival, say, live } = sheet;
  const { x, width, base, peak, theirs, y } = bar;
  const { score } = bar.column.row;
  if (theirs !== null && rival) places.block({ x: x + 2, y: y(theirs) - 3, width: width - 4, height: 6 });
  if (score === null) {
    places.put({ words: '?', x: x + width / 2 - 5, y: (base + peak) / 2 + 6, size: 16, weight: 600, fill: 'ink' });
  }
  const shown = score === null ? null : putScore(bar, score, places);
  if (rival) putRival(bar, places, sheet);
  if (score === null || !shown) return;
  if (bar.whatIf !== null && bar.whatIf > score && !readsSame(bar.whatIf, score)) {
    const at = { x: x + PAD, y: y(score) - 8, weight: 600, fill: 'usInk', halo: 'usSoft' } as const;
    const value = scoreText(bar.whatIf);
    // the handle lies over the edge
    if (live) places.block({ x: x + width / 2 - 17, y: y(bar.whatIf) - 6, width: 34, height: 12 });
    if (y(score) - y(bar.whatIf) > 20) places.put({ ...at, words: say.t('whatIf', { value }) }, { ...at, words: value });
  }
  putChange(bar, shown, places, sheet);
  putFoot(bar, score, places, sheet);
}

/** Inside the bar's top, or above it where the bar is low or the rival's line runs through. */
function putScore({ x, width, base, y }: Bar, score: number, places: Places): Wish | null {
  const top = y(score);
  const common = { words: scoreText(score), x: x + PAD, weight: 600 as const };
  const inside = (size: number): Wish => ({ ...common, size, y: top + size + 1, fill: 'onFill' });
  const above = (size: number): Wish => ({ ...common, size, y: top - 7, fill: 'ink', halo: 'ground' });
  const sizes = width >= WIDE ? [16, 12] : [12];
  const centred = (wish: Wish): Wish => ({ ...wish, x: x + (width - places.boxOf(wish).width) / 2 });
  const wishes = sizes.flatMap((size) => [...(base - top >= SCORE ? [inside(size)] : []), above(size)]);
  return places.put(...wishes, ...wishes.map(centred));
}

/** Number and badge at the line, the badge alone where it is narrow; "not asked" under the top where nobody knows. */
function putRival({ x, width, theirs, peak, y, column }: Bar, places: Places, { rival, say }: Sheet): void {
  if (!rival) return;
  const right = { x: x + width - 3, end: true, rival } as const;
  if (theirs === null) {
    const at = { ...right, y: peak + 18, fill: 'ink2' as const };
    places.put({ ...at, words: say.t('notAsked') }, { ...at, words: '?', weight: 600 }, { ...at, words: '?', x: x + width - 3 });
    return;
  }
  const { score } = column.row;
  const line = y(theirs);
  const ink = (baseline: number): Role => (score !== null && baseline - 12 > y(score) ? 'onFill' : 'ink');
  const at = (baseline: number, words: string): Wish => ({ ...right, words, y: baseline, weight: 600, fill: ink(baseline) });
  const [over, under] = [line - 10, line + 18];
  const order = score !== null && theirs <= score ? [under, over] : [over, under];
  places.put(...[scoreText(theirs), ''].flatMap((words) => order.map((baseline) => at(baseline, words))));
}

/** By how much it moved since the last round: beside the score, else under it. */
function putChange({ x, column }: Bar, shown: Wish, places: Places, { figures }: Sheet): void {
  const { score, before } = column.row;
  if (figures.before === null || score === null || before === null || readsSame(score, before)) return;
  const words = `${score > before ? '▲' : '▼'}${scoreText(Math.abs(Number(scoreText(score)) - Number(scoreText(before))))}`;
  const beside = places.boxOf(shown);
  const look = { words, fill: shown.fill, ...(shown.halo ? { halo: shown.halo } : {}) };
  const below = { ...look, x: x + PAD, y: shown.y + 17 };
  places.put({ ...look, x: beside.x + beside.width + 4, y: shown.y }, ...(shown.fill === 'onFill' ? [below, { ...below, x: x + 3 }] : []));
}

/** What it gives of its weight, and how many people scored it; bold where not all did. */
function putFoot({ x, width, base, column, y }: Bar, score: number, places: Places, { figures, say }: Sheet): void {
  const { gives, weight, people } = column.row;
  const few = people < (figures.now?.people ?? 0);
  const room = base - y(score);
  const foot = { y: base - 8, fill: 'onFill' as const };
  const who = (words: string): Wish => ({ ...foot, words, x: x + width - PAD, end: true, ...(few ? { weight: 600 as const } : {}) });
  const part: Wish = { ...foot, words: `${scoreText(gives)} / ${weight}`, x: x + PAD };
  if (room < 18) return;
  const [long, short] = [say.t('people', { count: people }), say.t('peopleShort', { count: people })];
  if (places.putBoth(part, who(long)) || places.putBoth(part, who(short))) return;
  const low: Wish = { ...who(short), x: x + PAD, end: false };
  places.put(low, { ...low, x: x + 3 });
  const up = { ...part, words: `${scoreText(gives)}/${weight}`, y: base - 24 };
  if (room >= 60) places.put(up, { ...up, x: x + 3 });
}
