import type { Circle } from '../../../scene/labels.ts';
import type { Box, Mark, Role } from '../../../scene/scene.ts';
import type { LayoutOptions } from '../../contract.ts';
import type { TierFigures } from '../figures.ts';
import { TEXT, words } from './paint.ts';
import type { Plot } from './plot.ts';

/** Words that stand in the plane itself: what they say and where they could stand, best place first. */
interface Note {
  readonly lines: readonly string[];
  readonly places: readonly (readonly [x: number, y: number])[];
  readonly anchor: 'start' | 'end';
  readonly fill: Role;
  readonly weight: 400 | 600;
}
interface Notes {
  readonly marks: readonly Mark[];
  /** Boxes that names must keep off. */
  readonly taken: readonly Box[];
}
const LINE = 16;

/** The name of the small-A zone, what the hatched half means, or what to do where nothing is known; each where no circle is, or nowhere. */
export function notesIn(f: TierFigures, plot: Plot, circles: readonly Circle[], options: LayoutOptions): Notes {
  const known = f.potential.ranking.known > 0;
  const wanted = [
    ...zoneNotes(plot, options),
    ...(known ? [lowerNote(f, plot, options)] : f.tier.length > 0 ? [emptyNote(plot, options)] : []),
  ];
  const marks: Mark[] = [];
  const taken: Box[] = [];
  for (const note of wanted) {
    const placed = placeOf(note, plot, circles, options);
    if (!placed) continue;
    taken.push(placed.box);
    note.lines.forEach((text, i) =>
      marks.push(words(placed.x, placed.y + i * LINE, text, { fill: note.fill, weight: note.weight, halo: 'ground', anchor: note.anchor })),
    );
  }
  return { marks, taken };
}

function placeOf(note: Note, { plane }: Plot, circles: readonly Circle[], { measure }: LayoutOptions) {
  const width = Math.max(...note.lines.map((one) => measure(one, TEXT, note.weight))) + 6;
  for (const [x, y] of note.places) {
    const box = { x: note.anchor === 'end' ? x - width : x - 3, y: y - 12, width, height: note.lines.length * LINE };
    if (within(box, plane) && circles.every((circle) => apart(circle, box))) return { x, y, box };
  }
  return null;
}
const within = (box: Box, outer: Box): boolean =>
  box.x >= outer.x && box.y >= outer.y && box.x + box.width <= outer.x + outer.width && box.y + box.height <= outer.y + outer.height;
const apart = ({ x, y, r }: Circle, box: Box): boolean =>
  x + r < box.x || x - r > box.x + box.width || y + r < box.y || y - r > box.y + box.height;

/** The zone's name, in full where it fits. */
function zoneNotes({ plane, cuts, X, Y }: Plot, { t, measure }: LayoutOptions): Note[] {
  if (cuts.yA === null) return [];
  const right = Math.min(cuts.xA === null ? Number.POSITIVE_INFINITY : X(cuts.xA), plane.x + plane.width);
  const bottom = Math.min(Y(cuts.yA), plane.y + plane.height);
  const text = [t('zone.smallA'), t('zone.smallAShort')].find((one) => measure(one, TEXT, 600) + 16 < right - plane.x);
  if (text === undefined) return [];
  const places = [plane.y + 17, bottom - 8, plane.y + 35].filter((y) => y < bottom).map((y) => [plane.x + 8, y] as const);
  return [{ lines: [text], places, anchor: 'start', fill: 'tierSmallARing', weight: 600 }];
}

function lowerNote(f: TierFigures, { plane }: Plot, { t }: LayoutOptions): Note {
  const lines = f.period.oneYear ? [t('zone.inconsistent'), t('zone.check')] : [t('zone.notAYear'), t('zone.noWallet')];
  const x = plane.x + plane.width - 8;
  const bottom = plane.y + plane.height;
  return {
    lines,
    places: [
      [x, bottom - 24],
      [x, bottom - 60],
    ],
    anchor: 'end',
    fill: 'ink2',
    weight: 400,
  };
}

function emptyNote({ plane }: Plot, { t, measure }: LayoutOptions): Note {
  const lines = [t('scatter.noPotential'), t('scatter.dragUp')];
  const width = Math.max(...lines.map((one) => measure(one, TEXT, 600)));
  return { lines, places: [[plane.x + (plane.width - width) / 2, plane.y + plane.height / 2]], anchor: 'start', fill: 'ink2', weight: 600 };
}
