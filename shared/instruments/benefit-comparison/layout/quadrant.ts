import { circle, d, path, rect, text } from '../../../scene/draw.ts';
import { placeLabels, touches, type Segment } from '../../../scene/labels.ts';
import type { Box, Mark } from '../../../scene/scene.ts';
import { clip, widthOf } from '../../../scene/wrap.ts';
import { WIDE } from '../formulas.ts';
import { listOf, sayBenefit, scoreOf } from '../say.ts';
import type { BenefitFigure, Class } from '../types.ts';
import { isSelected, pen, type Sheet } from './sheet.ts';
import { classSign } from './signs.ts';

/** Opening to the right, edge upwards; cut where a class begins. Above the diagonal our rating would have to exceed 10. */
const MARGIN = { left: 34, right: 4, top: 24, bottom: 44 };
const MARK = { width: 26, height: 20 };
const CAPTION = 42;

interface Plot {
  readonly box: Box;
  readonly most: number;
  readonly deep: number;
  readonly x: (opening: number) => number;
  readonly y: (edge: number) => number;
}

type Classed = BenefitFigure & { readonly opening: number; readonly edge: number; readonly cls: Class };
const isClassed = (one: BenefitFigure): one is Classed => one.cls !== null;

export function quadrantMarks(sheet: Sheet, top: number, height: number): Mark[] {
  const all = sheet.comparison.rows.filter(isClassed);
  const plot = plotOf(sheet, all, top, height);
  const placed = apart(all, plot);
  const captions = captionMarks(sheet, plot, all, placed);
  return [
    ...groundMarks(sheet, plot),
    ...captions.marks,
    ...placed.flatMap(({ one }) => trail(one, plot)),
    ...placed.map(({ one, x, y }) => benefitMark(one, x, y, sheet)),
    ...nameMarks(sheet, plot, placed, captions.boxes),
    ...axisMarks(sheet, plot),
    ...withoutClass(sheet, plot),
  ];
}

function plotOf(sheet: Sheet, all: readonly Classed[], top: number, height: number): Plot {
  const box = {
    x: MARGIN.left,
    y: top + MARGIN.top,
    width: sheet.width - MARGIN.left - MARGIN.right,
    height: height - MARGIN.top - MARGIN.bottom,
  };
  const points = all.flatMap((one) => [one, ...(one.was ? [one.was] : [])]);
  const most = Math.min(10, Math.max(7, ...points.map(({ opening }) => opening + 0.6)));
  const deep = Math.max(3.4, ...points.map(({ edge }) => Math.abs(edge) + 0.5));
  return {
    box,
    most,
    deep,
    x: (opening) => box.x + (opening / most) * box.width,
    y: (edge) => box.y + box.height / 2 - (edge / deep) * (box.height / 2),
  };
}

function groundMarks(sheet: Sheet, { box, most, deep, x, y }: Plot): Mark[] {
  const full = Math.min(deep, most);
  return [
    rect(x(WIDE), box.y, box.x + box.width - x(WIDE), y(0) - box.y, { fill: 'primarySoft' }),
    path(d('M', x(0), y(0), 'L', x(full), y(full), 'H', x(0), 'Z'), { fill: 'line2', pattern: 'hatch' }),
    path(d('M', x(0), y(0), 'L', x(full), y(full)), { stroke: 'ink3', dash: [3, 3] }),
    rect(box.x, box.y, box.width, box.height, { stroke: 'line2' }),
    path(d('M', x(WIDE), box.y, 'V', box.y + box.height), { stroke: 'ink2', dash: [5, 4] }),
    path(d('M', box.x, y(0), 'H', box.x + box.width), { stroke: 'ink2', dash: [5, 4] }),
    ...fullMark(sheet, { box, most, deep, x, y }),
  ];
}

/** Says what the hatched corner means, where it fits in it. */
function fullMark(sheet: Sheet, { box, x, y, deep }: Plot): Mark[] {
  const words = sheet.say.t('full');
  const width = widthOf(words, pen(sheet));
  return width + 20 > x(deep * 0.72) - box.x ? [] : [text(box.x + 8, y(deep) + 16, words, { fill: 'ink3', halo: 'ground' })];
}

interface Captions {
  readonly marks: readonly Mark[];
  readonly boxes: readonly Box[];
}

/** Each quarter says its class, how many stand there, and what to do; the explanation gives way to marks. */
function captionMarks(sheet: Sheet, plot: Plot, all: readonly Classed[], placed: readonly Placed[]): Captions {
  const parts = (['attack', 'build', 'defend', 'concede'] as const).map((cls) => captionOf(cls, sheet, plot, all, placed));
  return { marks: parts.flatMap(({ marks }) => marks), boxes: parts.map(({ box }) => box) };
}

function captionOf(
  cls: Class,
  sheet: Sheet,
  { box, x }: Plot,
  all: readonly Classed[],
  placed: readonly Placed[],
): { readonly marks: Mark[]; readonly box: Box } {
  const { say } = sheet;
  const open = cls === 'attack' || cls === 'build';
  const upper = cls === 'attack' || cls === 'defend';
  const right = cls !== 'concede';
  const edge = open ? box.x + box.width - 8 : right ? x(WIDE) - 8 : box.x + 8;
  const count = all.filter((one) => one.cls === cls).length;
  const title = `${say.t(`class.${cls}`)} ${say.format.number(count)}`;
  const room = (open ? box.x + box.width - x(WIDE) : x(WIDE) - box.x) - 18;
  const note = clip(say.t(`explain.${cls}`), room, pen(sheet));
  const y = upper ? box.y + 20 : box.y + box.height - 26;
  const titleWidth = widthOf(title, pen(sheet, 13, 600)) + 20;
  const width = Math.max(titleWidth, widthOf(note, pen(sheet)));
  const titleX = right ? edge - titleWidth : edge;
  const noteBox = { x: right ? edge - width : edge, y: y + 6, width, height: 16 };
  const covered = placed.some((one) => touches(noteBox, markBox(one)));
  return {
    marks: [
      ...classSign(cls, titleX, y),
      text(titleX + 20, y, title, { size: 13, weight: 600 }),
      ...(covered ? [] : [text(edge, y + 18, note, { fill: 'ink2', anchor: right ? 'end' : 'start', room })]),
    ],
    box: { x: right ? edge - width : edge, y: y - 14, width, height: CAPTION },
  };
}

interface Placed {
  readonly one: Classed;
  readonly x: number;
  readonly y: number;
}

const markBox = ({ x, y }: Placed): Box => ({
  x: x - MARK.width / 2 - 2,
  y: y - MARK.height / 2 - 2,
  width: MARK.width + 4,
  height: MARK.height + 4,
});

/** Marks that would cover each other part by half a mark, downwards. */
function apart(all: readonly Classed[], { x, y, box }: Plot): Placed[] {
  const placed: Placed[] = [];
  for (const one of all) {
    const px = Math.min(Math.max(x(one.opening), box.x + MARK.width / 2), box.x + box.width - MARK.width / 2);
    let py = y(one.edge);
    while (placed.some((other) => Math.abs(other.x - px) < MARK.width - 2 && Math.abs(other.y - py) < MARK.height - 2))
      py += MARK.height / 2;
    placed.push({ one, x: px, y: py });
  }
  return placed;
}

const trailOf = ({ was, opening, edge }: Classed, { x, y }: Plot): Segment[] =>
  was ? [{ x1: x(was.opening), y1: y(was.edge), x2: x(opening), y2: y(edge) }] : [];

const trail = (one: Classed, plot: Plot): Mark[] =>
  trailOf(one, plot).flatMap(({ x1, y1, x2, y2 }) => [
    path(d('M', x1, y1, 'L', x2, y2), { stroke: 'us', dash: [3, 3] }),
    circle(x1, y1, 5.5, { stroke: 'us', fill: 'ground', strokeWidth: 1.2, dash: [2, 2] }),
  ]);

/** Pointed where something is open, filled where we are better; the number is the importance. */
function benefitMark(one: Classed, x: number, y: number, sheet: Sheet): Mark {
  const open = one.opening >= WIDE;
  const filled = one.edge > 0;
  const on = isSelected(sheet, one);
  const [left, top, w, h] = [x - MARK.width / 2, y - MARK.height / 2, MARK.width, MARK.height];
  const shape = open
    ? d('M', left, top, 'h', w - 8, 'l', 8, h / 2, 'l', -8, h / 2, 'h', 8 - w, 'Z')
    : d('M', left, top, 'h', w, 'v', h, 'h', -w, 'Z');
  return {
    type: 'group',
    id: one.id,
    label: sayBenefit(one, sheet.say),
    intent: { kind: 'benefit', id: one.id },
    marks: [
      path(shape, {
        fill: filled ? 'us' : 'ground',
        stroke: on ? 'primary' : 'us',
        strokeWidth: on ? 3 : 1.5,
      }),
      text(x - (open ? 3 : 0), y + 4.4, scoreOf(one.importance.value, sheet.say), {
        anchor: 'middle',
        weight: 700,
        fill: filled ? 'onFill' : 'ink',
      }),
    ],
  };
}

function nameMarks(sheet: Sheet, plot: Plot, placed: readonly Placed[], captions: readonly Box[]): Mark[] {
  const within = plot.box;
  const anchors = placed.map(({ one, x, y }) => ({
    key: one.id,
    text: one.name,
    size: 12,
    weight: isSelected(sheet, one) ? (600 as const) : (400 as const),
    x,
    y,
    r: MARK.width / 2 + 1,
    within,
  }));
  const labels = placeLabels(
    anchors,
    {
      boxes: captions,
      circles: placed.map(({ x, y }) => ({ x, y, r: MARK.width / 2 })),
      verticals: [plot.x(WIDE)],
      horizontals: [plot.y(0)],
      segments: placed.flatMap(({ one }) => trailOf(one, plot)),
    },
    sheet.measure,
  );
  return labels.map(({ key, text: words, weight, box }) =>
    text(box.x + 1, box.y + 12, words, { weight: weight as 400 | 600, halo: 'ground', id: `name:${key}` }),
  );
}

function axisMarks(sheet: Sheet, { box, most, deep, x, y }: Plot): Mark[] {
  const { say } = sheet;
  const small = { fill: 'ink3' } as const;
  const openings = Array.from({ length: Math.floor(most) + 1 }, (_, i) => i).filter((value) => x(value) <= box.x + box.width - 4);
  const edges = Array.from({ length: 2 * Math.floor(deep) + 1 }, (_, i) => i - Math.floor(deep));
  const bottom = box.y + box.height;
  const sign = (value: number): string => (value > 0 ? `+${say.format.number(value)}` : say.format.number(value));
  const title = clip(say.t('axis.opening'), box.width, pen(sheet, 12, 600));
  return [
    text(0, box.y - 9, clip(say.t('axis.edge'), sheet.width, pen(sheet, 12, 600)), { weight: 600 }),
    ...edges.map((value) => text(box.x - 6, y(value) + 4.4, sign(value), { ...small, anchor: 'end' })),
    ...openings.map((value) => text(x(value), bottom + 16, say.format.number(value), { ...small, anchor: 'middle' })),
    text(box.x + box.width, bottom + 36, title, { weight: 600, anchor: 'end' }),
  ];
}

/** Benefits that cannot be placed are named, not left out. */
function withoutClass(sheet: Sheet, { box }: Plot): Mark[] {
  const { say, comparison } = sheet;
  const rest = comparison.rows.filter((one) => one.cls === null);
  if (rest.length === 0) return [];
  const room = box.width - widthOf(say.t('axis.opening'), pen(sheet, 12, 600)) - 20;
  const names = listOf(
    rest.map((one) => one.name),
    say,
  );
  const words = clip(say.t('noClass', { count: rest.length, names }), room, pen(sheet));
  return words.length < 4 ? [] : [text(box.x, box.y + box.height + 36, words, { fill: 'ink3', room })];
}
