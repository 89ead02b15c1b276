import { clock, rect, text, tick } from '../../../scene/draw.ts';
import type { Box, Mark } from '../../../scene/scene.ts';
import { clip, widthOf } from '../../../scene/wrap.ts';
import { badge, BADGE, BARS, influenceBars } from '../../signs.ts';
import { agoText, cardText, nameOf, roleText } from '../say.ts';
import type { PersonFigure } from '../types.ts';
import { attitudeMarks, DISC, ownerMarks, pipMarks, PIPS, roleMarks, warnMarks } from './glyphs.ts';
import { isPale, pen, type Sheet } from './sheet.ts';

/** Heights of a card by room: with everything; the same closer together; only name, role and marks. */
export const TALL = 94;
export const TIGHT = 80;
export const SHORT = 48;
const NAME = 33;

/** A person or an unknown post. Order of giving way: title, days, owner; never name, attitude, role, tie. */
export function cardMarks(one: PersonFigure, box: Box, sheet: Sheet): Mark[] {
  const { person, ghost, weak, stale } = one;
  const { figures, say, selected } = sheet;
  const on = selected === person.id;
  const frame = rect(box.x, box.y, box.width, box.height, {
    id: person.id,
    label: cardText(one, figures, say),
    intent: { kind: 'person', id: person.id },
    radius: 4,
    fill: on ? 'primarySoft' : 'ground',
    stroke: on ? 'primary' : weak ? 'ink' : ghost ? 'ink3' : 'line2',
    strokeWidth: on ? 2 : weak ? 1.6 : 1,
    ...(ghost ? { dash: [5, 4] } : stale ? { dash: [2, 2.5] } : {}),
  });
  const inner = ghost ? ghostMarks(one, box, sheet) : personMarks(one, box, sheet);
  const marks = [frame, ...inner, ...(weak ? warnMarks(box.x + 1, box.y + 3) : [])];
  return isPale(sheet, one) ? marks.map((mark, i) => (i === 0 ? mark : { ...mark, opacity: 0.35 })) : marks;
}

function personMarks(one: PersonFigure, box: Box, sheet: Sheet): Mark[] {
  const { x, y, width, height } = box;
  const { person } = one;
  const tall = height >= TIGHT;
  const top = tall ? y + 6 : y + 4;
  const role = y + (tall ? 53 + (height - TIGHT) / 2 : height - 7);
  const foot = y + height - 12;
  return [
    ...attitudeMarks(person.attitude, x + 7, top),
    ...headMarks(one, box, sheet, tall),
    ...(tall ? roleRow(one, x + 7, role, width - 14, sheet) : roleOnly(one, x + 7, role, width - PIPS - 18, sheet)),
    ...(tall ? footMarks(one, x + 7, foot, width - 14, sheet) : pipMarks(person.tie, person.tieWanted, x + width - PIPS - 5, role - 4)),
  ];
}

/** Name with its proof; under it the title, or the rest of a name that is too wide. */
function headMarks(one: PersonFigure, { x, y, width }: Box, sheet: Sheet, tall: boolean): Mark[] {
  const { person, stale } = one;
  const room = width - NAME - 6;
  const proof = 14;
  const name = nameOf(one, sheet.say);
  const fill = stale ? ('ink2' as const) : ('ink' as const);
  const size = [14, 13, 12].find((each) => widthOf(name, pen(sheet, each, 600)) + proof <= room);
  const baseline = y + 20;
  const mark = (at: number, level = baseline): Mark =>
    person.status === 'confirmed' ? tick(at, level, 'ink2') : text(at, level, '?', { weight: 600, fill: 'ink2' });
  if (size !== undefined) {
    return [
      text(x + NAME, baseline, name, { size, weight: 600, fill, room }),
      mark(x + NAME + widthOf(name, pen(sheet, size, 600)) + 4),
      ...(tall ? [text(x + NAME, y + 35, clip(person.title, room, pen(sheet)), { fill: 'ink2', room })] : []),
    ];
  }
  const [first, rest] = halves(name, room, sheet);
  return [
    text(x + NAME, tall ? baseline - 2 : baseline, clip(first, room - (tall ? 0 : proof), pen(sheet, 12, 600)), {
      weight: 600,
      fill,
      room,
    }),
    ...(tall ? [text(x + NAME, y + 35, clip(rest, room - proof, pen(sheet, 12, 600)), { weight: 600, fill, room })] : []),
    tall ? mark(x + width - proof - 2, y + 35) : mark(x + width - proof),
  ];
}

/** The name at its last space that lets the first part fit. */
function halves(name: string, room: number, sheet: Sheet): readonly [string, string] {
  const at = [...name.matchAll(/\s/g)]
    .map((space) => space.index)
    .findLast((end) => widthOf(name.slice(0, end), pen(sheet, 12, 600)) <= room);
  return at === undefined ? [name, ''] : [name.slice(0, at), name.slice(at + 1)];
}

/** Where there is no room for the bars of influence. */
function roleOnly(one: PersonFigure, x: number, y: number, room: number, sheet: Sheet): Mark[] {
  const solid = one.person.role === 'decides';
  return roleMarks(clip(roleText(one, sheet.say), room - 10, pen(sheet, 12, solid ? 600 : 400)), solid, x, y, sheet).marks;
}

function roleRow(one: PersonFigure, x: number, y: number, room: number, sheet: Sheet): Mark[] {
  const { person } = one;
  const solid = person.role === 'decides';
  const words = clip(roleText(one, sheet.say), room - BARS - 13, pen(sheet, 12, solid ? 600 : 400));
  const { marks, width } = roleMarks(words, solid, x, y, sheet);
  const rival = person.leans === null ? undefined : sheet.figures.rivals.get(person.leans);
  const fits = rival && width + 5 + BADGE + 4 + BARS <= room;
  return [
    ...marks,
    ...(rival && fits ? badge(rival.slot, rival.mark, x + width + 5, y - 12.5) : []),
    ...influenceBars(person.influence, x + room - BARS, y + 1),
  ];
}

function footMarks(one: PersonFigure, x: number, y: number, room: number, sheet: Sheet): Mark[] {
  const { person, quiet } = one;
  const ago = agoText(one, sheet.say);
  const weight = quiet ? 600 : 400;
  const wide = widthOf(ago, pen(sheet, 12, weight));
  const owner = DISC + 5;
  const sign = quiet ? 14 : 0;
  const left = room - PIPS - 4;
  const withOwner = owner + wide <= left;
  const at = x + (withOwner ? owner : 0);
  return [
    ...(withOwner ? ownerMarks(person.owner === null ? undefined : sheet.figures.ours.get(person.owner), x, y) : []),
    ...(wide <= left ? [text(at, y + 4.3, ago, { weight, fill: quiet ? 'ink' : 'ink2' })] : []),
    ...(quiet && (withOwner ? owner : 0) + wide + sign <= left ? clock(at + wide + 3, y + 4.3, 'ink2') : []),
    ...pipMarks(person.tie, person.tieWanted, x + room - PIPS, y),
  ];
}

function ghostMarks(one: PersonFigure, { x, y, width, height }: Box, sheet: Sheet): Mark[] {
  const { person } = one;
  const { say } = sheet;
  const room = width - NAME - 6;
  const tall = height >= TIGHT;
  const name = nameOf(one, say);
  const fits = widthOf(name, pen(sheet, 13, 600)) <= room;
  const [first, second] = fits ? [name, say.t('who')] : halves(name, room, sheet);
  const why = clip(person.why, width - 18, pen(sheet));
  const foot = y + height - 10;
  return [
    ...attitudeMarks(null, x + 7, y + 6),
    text(x + NAME, y + 20, clip(first, room, pen(sheet, 13, 600)), { size: 13, weight: 600 }),
    text(
      x + NAME,
      y + 35,
      clip(second, room, pen(sheet, fits ? 12 : 13, fits ? 400 : 600)),
      fits ? { fill: 'ink2' } : { size: 13, weight: 600 },
    ),
    ...(tall && why !== '' ? [text(x + 10, foot - 16 - (height - TIGHT) / 4, why, { fill: 'ink2' })] : []),
    ...(tall && sheet.live ? [text(x + 10, foot, clip(say.t('empty.fill'), width - 18, pen(sheet)), { fill: 'primary' })] : []),
  ];
}

/** A shut branch: how many stand in it. */
export function foldMarks(boss: PersonFigure | undefined, id: string, count: number, tie: string, box: Box, sheet: Sheet): Mark[] {
  const { say } = sheet;
  const words = say.t('more', { count });
  return [
    rect(box.x, box.y, box.width, 30, {
      id,
      label: say.t('say.more', { count, boss: boss ? nameOf(boss, say) : '', tie }),
      intent: { kind: 'unfold', id: boss?.person.id ?? '' },
      radius: 4,
      fill: 'zone',
      stroke: 'line2',
    }),
    text(box.x + box.width / 2, box.y + 19.5, clip(words, box.width - 8, pen(sheet, 12, 600)), { anchor: 'middle', weight: 600 }),
  ];
}
