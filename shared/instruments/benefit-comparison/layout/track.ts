import { circle, d, path, rect, text } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import { widthOf } from '../../../scene/wrap.ts';
import { badge, slotColours } from '../../signs.ts';
import { classOf, edgeOf, openingOf, WIDE } from '../formulas.ts';
import { US } from '../model.ts';
import { rivalOf, sayRating } from '../say.ts';
import type { BenefitFigure, RatingFigure } from '../types.ts';
import { at, type Columns } from './columns.ts';
import { isSelected, pen, type Sheet } from './sheet.ts';
import { classSign, smallShape, wasRing } from './signs.ts';

/** Marks nearer than this cover each other. */
const NEAR = 11;

/**
 * One benefit on its scale of 0…10. Thickness is importance, so the hatched area (from theirs to 10) is the opening and the area of the bar
 * is the edge: the formula is what one sees.
 */
export function trackMarks(one: BenefitFigure, sheet: Sheet, columns: Columns, middle: number, height: number): Mark[] {
  const thickness = Math.min(height - 7, 4 + (one.importance.value ?? 0) * 1.4);
  const { best } = one;
  if (one.missing !== null || best === null || best.value === null) return unknownTrack(one, sheet, columns, middle);
  return [
    openingMark(one, best.value, columns, middle, thickness),
    ...barMark(one, best, sheet, columns, middle, thickness),
    ...(isSelected(sheet, one) && one.ours.was !== null ? [wasRing(at(columns, one.ours.was), middle)] : []),
    ...others(one, sheet, columns, middle, Math.min(12, height / 2 - 1)),
    ratingMark(one, best, sheet, columns, middle),
    ratingMark(one, one.ours, sheet, columns, middle),
    ...ghostMarks(one, sheet, columns, middle, height),
  ];
}

function openingMark(one: BenefitFigure, theirs: number, columns: Columns, middle: number, thickness: number): Mark {
  const x = at(columns, theirs);
  const open = (one.opening ?? 0) >= WIDE;
  return rect(x, middle - thickness / 2, at(columns, 10) - x, thickness, {
    fill: 'line2',
    pattern: 'hatch',
    ...(open ? { stroke: 'ink3', strokeWidth: 1 } : {}),
  });
}

function barMark(one: BenefitFigure, best: RatingFigure, sheet: Sheet, columns: Columns, middle: number, thickness: number): Mark[] {
  const ours = one.ours.value ?? 0;
  const theirs = best.value ?? 0;
  if (ours === theirs) return [];
  const x = at(columns, Math.min(ours, theirs));
  const width = at(columns, Math.max(ours, theirs)) - x;
  const { soft, full } = slotColours(rivalOf(sheet.figures, best.who)?.slot ?? 3);
  const look =
    ours > theirs
      ? ({ fill: 'usSoft', stroke: 'us', strokeWidth: 1 } as const)
      : ({ fill: soft, stroke: full, strokeWidth: 1, dash: [4, 3] } as const);
  return [rect(x, middle - thickness / 2, width, thickness, look)];
}

/** Not comparable: what is known of us on a dotted line, and what is missing. */
function unknownTrack(one: BenefitFigure, sheet: Sheet, columns: Columns, middle: number): Mark[] {
  const words = sheet.say.t(`missing.${one.missing ?? 'theirs'}`);
  const width = widthOf(words, pen(sheet));
  const end = at(columns, 10) - width - 8;
  const known = [one.ours, ...one.theirs].filter((rating) => rating.value !== null && at(columns, rating.value) < end - 8);
  return [
    path(d('M', at(columns, 0), middle, 'H', Math.max(at(columns, 0), end - 4)), { stroke: 'ink3', dash: [1, 4] }),
    text(at(columns, 10), middle + 4.4, words, { anchor: 'end', fill: 'ink3' }),
    ...known.map((rating) => ratingMark(one, rating, sheet, columns, middle)),
  ];
}

/** Rivals that do not count in this row, small; moved up or down where they would cover something, never sideways. */
function others(one: BenefitFigure, sheet: Sheet, columns: Columns, middle: number, step: number): Mark[] {
  const taken = [one.ours.value, one.best?.value ?? null].filter((value) => value !== null).map((value) => at(columns, value));
  const placed: { readonly x: number; readonly lift: number }[] = [];
  return one.theirs
    .filter((rating) => rating.value !== null && rating.who !== one.best?.who)
    .map((rating) => {
      const x = at(columns, rating.value ?? 0);
      const covered = taken.some((other) => Math.abs(other - x) < NEAR + 2);
      const lifts = covered ? [-step, step] : [0, -step, step];
      const lift = lifts.find((way) => placed.every((other) => Math.abs(other.x - x) >= NEAR || other.lift !== way)) ?? 0;
      placed.push({ x, lift });
      const slot = rivalOf(sheet.figures, rating.who)?.slot ?? 3;
      return named(one, rating, sheet, [smallShape(slot, x, middle + lift, sheet.outlined)]);
    });
}

const named = (one: BenefitFigure, rating: RatingFigure, sheet: Sheet, marks: readonly Mark[]): Mark => ({
  type: 'group',
  id: `rating:${one.id}:${rating.who}`,
  label: sayRating(one.name, rating, sheet.figures, sheet.say),
  intent: { kind: 'rating', id: one.id, who: rating.who },
  marks,
});

function ratingMark(one: BenefitFigure, rating: RatingFigure, sheet: Sheet, columns: Columns, middle: number): Mark {
  const x = at(columns, rating.value ?? 0);
  if (rating.who === US) return named(one, rating, sheet, [circle(x, middle, 7, { fill: 'us', stroke: 'ground', strokeWidth: 1.5 })]);
  const rival = rivalOf(sheet.figures, rating.who);
  return named(one, rating, sheet, badge(rival?.slot ?? 3, rival?.mark ?? '', x - 8.5, middle - 8.5, sheet.outlined));
}

/** Where a drag would put a rating, and the class it would get. */
function ghostMarks(one: BenefitFigure, sheet: Sheet, columns: Columns, middle: number, height: number): Mark[] {
  const { ghost } = sheet.view;
  const importance = one.importance.value;
  if (ghost?.benefit !== one.id || importance === null) return [];
  const ours = ghost.who === US ? ghost.value : (one.ours.value ?? 0);
  const theirs = ghost.who === US ? (one.best?.value ?? 0) : ghost.value;
  const cls = classOf(openingOf(importance, theirs), edgeOf(importance, ours, theirs));
  const x = at(columns, ghost.value);
  return [
    circle(x, middle, 8.5, { stroke: 'primary', strokeWidth: 1.5, dash: [3, 2] }),
    ...classSign(cls, x + 12, middle + 4 - height / 4, 'primary'),
  ];
}
