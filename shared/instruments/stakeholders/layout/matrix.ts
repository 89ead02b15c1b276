import { circle, d, head, path, rect, text, tick } from '../../../scene/draw.ts';
import type { Box, Mark } from '../../../scene/scene.ts';
import { clip, widthOf } from '../../../scene/wrap.ts';
import { influenceBars } from '../../signs.ts';
import { agoText, cardText, nameOf, percent, roleText, tieWords } from '../say.ts';
import type { PersonFigure } from '../types.ts';
import { attitudeMarks, DISC, ownerMarks } from './glyphs.ts';
import { bandsOf, type Band, type Lane } from './bands.ts';
import { isPale, pen, type Sheet } from './sheet.ts';

const LEFT = 56;
const RIGHT = 92;
const HEAD = 44;
const LINE = 44;
const FOOT = 26;

/** Place of a point of the matrix as ratings, for dragging: influence (1–5) and tie (0–3). */
export interface MatrixPlan {
  readonly bands: readonly Band[];
  readonly column: number;
  readonly height: number;
}
export function matrixPlan(sheet: Sheet, height: number): MatrixPlan {
  const bands = bandsOf(
    sheet.figures.people.filter(({ ghost }) => !ghost),
    HEAD,
    Math.max(0, height - HEAD - FOOT),
    LINE,
  );
  const end = bands.at(-1);
  return { bands, column: (sheet.width - LEFT - RIGHT) / 4, height: (end ? end.y + end.height : HEAD) + FOOT };
}

export function ratingAt({ bands, column }: MatrixPlan, x: number, y: number): { readonly influence: number | null; readonly tie: number } {
  const band = bands.find((one) => y >= one.y && y < one.y + one.height);
  const tie = Math.max(0, Math.min(3, Math.floor((x - LEFT) / column)));
  return { influence: band?.influence ?? null, tie };
}

/** Influence upwards, tie to the right; each person owns a line from the tie we have to the tie we want. */
export function matrixMarks(sheet: Sheet, plan: MatrixPlan): Mark[] {
  return [...groundMarks(sheet, plan), ...axisMarks(sheet, plan), ...plan.bands.flatMap((band) => bandMarks(band, sheet, plan))];
}

const columnX = ({ column }: MatrixPlan, k: number): number => LEFT + k * column;

function groundMarks(sheet: Sheet, plan: MatrixPlan): Mark[] {
  const { bands } = plan;
  const { limits, weak, weakShare } = sheet.figures;
  const first = bands[0];
  const last = bands.at(-1);
  if (!first || !last) return [];
  const [top, end] = [first.y, last.y + last.height];
  const strong = bands.filter(({ influence }) => (influence ?? 0) >= limits.strong).at(-1);
  const zone = strong ? strong.y + strong.height : top;
  const wide = columnX(plan, limits.weak + 1) - LEFT;
  const words = clip(
    sheet.say.t('zone.weak', { count: weak.length, share: percent(weakShare, sheet.say) }),
    wide - 12,
    pen(sheet, 12, 600),
  );
  return [
    rect(LEFT, top, wide, zone - top, { fill: 'attention', opacity: 0.09 }),
    rect(LEFT, top, wide, zone - top, { fill: 'hatch', pattern: 'hatch', opacity: 0.35 }),
    ...[0, 1, 2, 3, 4].map((k) =>
      path(d('M', columnX(plan, k), top, 'V', end), {
        stroke: 'line2',
        ...(k === limits.weak + 1 ? { dash: [4, 3], strokeWidth: 1.4 } : {}),
      }),
    ),
    ...bands.map((band) => path(d('M', LEFT, band.y, 'H', columnX(plan, 4)), { stroke: 'line2' })),
    path(d('M', LEFT, end, 'H', columnX(plan, 4)), { stroke: 'line2' }),
    ...(weak.length > 0 && words !== ''
      ? [
          path(d('M', LEFT, zone, 'H', columnX(plan, 4)), { stroke: 'ink2', dash: [4, 3], strokeWidth: 1.4 }),
          text(LEFT + wide - 6, zone - 6, words, { anchor: 'end', weight: 600, halo: 'ground' }),
        ]
      : []),
  ];
}

function axisMarks(sheet: Sheet, plan: MatrixPlan): Mark[] {
  const { say, figures, width } = sheet;
  const { bands, column, height } = plan;
  const people = figures.people.filter(({ ghost }) => !ghost);
  return [
    text(0, 12, say.t('axis.influence'), { weight: 600 }),
    text(width, HEAD - 9, say.t('score'), { anchor: 'end', weight: 600, fill: 'ink2' }),
    text(columnX(plan, 4), height - FOOT + 17, say.t('axis.tie'), { anchor: 'end', weight: 600 }),
    ...[0, 1, 2, 3].flatMap((k) => {
      const count = say.t('axis.people', { count: people.filter(({ person }) => person.tie === k).length });
      const room = column - 24 - widthOf(count, pen(sheet));
      return [
        text(columnX(plan, k) + 8, HEAD - 9, clip(`${k} ${tieWords(k, say)}`, room, pen(sheet, 12, 600)), { weight: 600 }),
        text(columnX(plan, k) + column - 8, HEAD - 9, count, { anchor: 'end', fill: 'ink3' }),
      ];
    }),
    ...bands.flatMap((band) => scoreOfRow(band, sheet)),
  ];
}

function scoreOfRow({ influence, y, height, people }: Band, sheet: Sheet): Mark[] {
  const middle = y + height / 2;
  if (influence === null) return [text(0, middle + 4, sheet.say.t('unknown'), { fill: 'ink3' })];
  const known = people.filter(({ person }) => person.tie !== null);
  const share = known.length === 0 ? null : known.reduce((sum, { person }) => sum + (person.tie ?? 0), 0) / 3 / known.length;
  const x = sheet.width - RIGHT + 10;
  const wide = RIGHT - 10 - 40;
  return [
    text(4, middle + 5, String(influence), { size: 14, weight: 600 }),
    ...influenceBars(influence, 17, middle + 6),
    ...(share === null
      ? []
      : [
          rect(x, middle - 6, wide, 12, { fill: 'line' }),
          rect(x, middle - 6, wide * share, 12, { fill: 'us' }),
          text(sheet.width, middle + 4.3, percent(share, sheet.say), { anchor: 'end', weight: 600 }),
        ]),
  ];
}

function bandMarks(band: Band, sheet: Sheet, plan: MatrixPlan): Mark[] {
  const pad = (band.height - band.lanes.length * LINE) / 2;
  return band.lanes.flatMap((lane, i) => lane.flatMap((span) => spanMarks(span, band.y + pad + (i + 0.5) * LINE, sheet, plan)));
}

function spanMarks({ one, from, to }: Lane[number], middle: number, sheet: Sheet, plan: MatrixPlan): Mark[] {
  const box = { x: columnX(plan, from) + 6, y: middle - 20, width: plan.column - 12, height: 40 };
  return [...(to > from ? wantMarks(one, box, to, middle, sheet, plan) : []), ...chipMarks(one, box, sheet)];
}

/** A dashed way to the wanted tie, and who goes when; no step is said in bold. */
function wantMarks(one: PersonFigure, box: Box, to: number, y: number, sheet: Sheet, plan: MatrixPlan): Mark[] {
  const { person } = one;
  const { say, figures } = sheet;
  const ring = columnX(plan, to) + 30;
  const who = figures.ours.get(person.stepBy ?? '') ?? '';
  const due = person.stepDue === null ? '' : say.format.shortDay(person.stepDue);
  const bare = person.step === '';
  const room = plan.column - 50;
  const full = `${who} ${due}`.trim();
  const words = bare ? say.t('noStep') : widthOf(full, pen(sheet)) <= room ? full : due || who;
  return [
    path(d('M', box.x + box.width + 1, y, 'H', ring - 10), { stroke: 'primary', strokeWidth: 1.5, dash: [4, 3] }),
    head(ring - 9, y, 'right', 'primary'),
    circle(ring, y, 8, { fill: 'ground', stroke: 'primary', strokeWidth: 1.5, dash: [3, 2] }),
    text(ring + 13, y + 4.3, clip(words, room, pen(sheet, 12, bare ? 600 : 400)), {
      weight: bare ? 600 : 400,
      fill: bare ? 'ink' : 'ink2',
      halo: 'ground',
    }),
  ];
}

function chipMarks(one: PersonFigure, { x, y, width, height }: Box, sheet: Sheet): Mark[] {
  const { person, stale } = one;
  const { say, figures, selected } = sheet;
  const on = selected === person.id;
  const marks: Mark[] = [
    rect(x, y, width, height, {
      id: person.id,
      label: cardText(one, figures, say),
      intent: { kind: 'person', id: person.id },
      radius: 4,
      fill: on ? 'primarySoft' : 'ground',
      stroke: on ? 'primary' : stale ? 'ink3' : 'line2',
      strokeWidth: on ? 2 : 1,
      ...(stale ? { dash: [2, 2.5] } : {}),
    }),
    ...attitudeMarks(person.attitude, x + 5, y + 9),
    ...nameMarks(one, x + 33, y + 16, width - 36, sheet),
    ...roleRow(one, x + 33, y + 33, width - 38, sheet),
  ];
  return isPale(sheet, one) ? marks.map((mark, i) => (i === 0 ? mark : { ...mark, opacity: 0.35 })) : marks;
}

/** Name with its proof and the one of ours; who is of ours gives way before the name does, the given name before it is cut. */
function nameMarks(one: PersonFigure, x: number, y: number, width: number, sheet: Sheet): Mark[] {
  const { person } = one;
  const name = nameOf(one, sheet.say);
  const room = width - 15;
  const tries = [
    { words: name, size: 13, disc: true },
    { words: name, size: 12, disc: true },
    { words: name, size: 12, disc: false },
    { words: name.split(' ')[0] ?? name, size: 12, disc: true },
  ];
  const fits = ({ words, size, disc }: (typeof tries)[number]): boolean =>
    widthOf(words, pen(sheet, size, 600)) <= room - (disc ? DISC + 4 : 0);
  const { words, size, disc } = tries.find(fits) ?? { words: clip(name, room, pen(sheet, 12, 600)), size: 12, disc: false };
  const proof = x + widthOf(words, pen(sheet, size, 600)) + 3;
  return [
    text(x, y, words, { size, weight: 600 }),
    person.status === 'confirmed' ? tick(proof, y, 'ink2') : text(proof, y, '?', { weight: 600, fill: 'ink2' }),
    ...(disc ? ownerMarks(person.owner === null ? undefined : sheet.figures.ours.get(person.owner), x + width - DISC - 2, y - 4) : []),
  ];
}

/** Role with title and days since the last touch; the title gives way first, then the days. */
function roleRow(one: PersonFigure, x: number, y: number, room: number, sheet: Sheet): Mark[] {
  const { person, quiet } = one;
  const { say } = sheet;
  const ago = agoText(one, say);
  const weight = quiet ? 600 : 400;
  const role = roleText(one, say);
  const left = room - widthOf(ago, pen(sheet, 12, weight)) - 6;
  const words = [person.title === '' ? role : `${role} · ${person.title}`, role].find((each) => widthOf(each, pen(sheet)) <= left);
  return [
    text(x, y, words ?? clip(role, room, pen(sheet)), { fill: 'ink2' }),
    ...(words === undefined ? [] : [text(x + room, y, ago, { anchor: 'end', weight, fill: quiet ? 'ink' : 'ink2' })]),
  ];
}
