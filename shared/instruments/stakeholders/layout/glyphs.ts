import { circle, d, path, rect, text } from '../../../scene/draw.ts';
import type { Mark, Role } from '../../../scene/scene.ts';
import { widthOf } from '../../../scene/wrap.ts';
import { attitudeText } from '../say.ts';
import { pen, type Sheet } from './sheet.ts';

interface Look {
  readonly fill: Role;
  readonly ink: Role;
  readonly stroke: Role;
}
function lookOf(value: number | null): Look {
  if (value === null || value === 0) return { fill: 'ground', ink: 'ink', stroke: 'ink3' };
  if (value > 0) return { fill: value === 2 ? 'us' : 'usSoft', ink: value === 2 ? 'onFill' : 'usInk', stroke: 'us' };
  return { fill: value === -2 ? 'rival1' : 'rival1Soft', ink: value === -2 ? 'onRival' : 'ink', stroke: 'rival1' };
}

/** House pointing up: for us; down: against; circle: neutral; dashed circle: not known. Strong is filled. The number says it again. */
export function attitudeMarks(value: number | null, x: number, y: number): Mark[] {
  const { fill, ink, stroke } = lookOf(value);
  const round = value === null || value === 0;
  const shape = round
    ? circle(x + 11, y + 11.5, 10.2, { fill, stroke, strokeWidth: 1.4, ...(value === null ? { dash: [3, 2] } : {}) })
    : path(
        value > 0
          ? d('M', x + 1, y + 9, 'L', x + 11, y, 'L', x + 21, y + 9, 'V', y + 22, 'H', x + 1, 'Z')
          : d('M', x + 1, y, 'H', x + 21, 'V', y + 13, 'L', x + 11, y + 22, 'L', x + 1, y + 13, 'Z'),
        { fill, stroke, strokeWidth: 1.4 },
      );
  return [
    shape,
    text(x + 11, y + (round ? 15.8 : value > 0 ? 18 : 13.4), attitudeText(value), { anchor: 'middle', weight: 700, fill: ink }),
  ];
}

export const PIPS = 36;
/** Three dots: full = the tie we have, dashed = wanted, pale = neither. */
export function pipMarks(tie: number | null, wanted: number | null, x: number, y: number): Mark[] {
  if (tie === null) return [text(x + PIPS, y + 4, '?', { anchor: 'end', fill: 'ink3' })];
  return [0, 1, 2].map((k) => {
    const full = k < tie;
    const aim = !full && k < (wanted ?? 0);
    return circle(x + 5 + k * 13, y, full ? 5 : 4.4, {
      fill: full ? 'us' : 'ground',
      stroke: full ? 'us' : aim ? 'primary' : 'line2',
      strokeWidth: full ? 1 : 1.5,
      ...(aim ? { dash: [2.6, 1.8] } : {}),
    });
  });
}

export const DISC = 16;
/** Who of us: a disc with the first sign of the name; dashed = nobody. */
export function ownerMarks(name: string | undefined, x: number, y: number): Mark[] {
  if (name === undefined) return [circle(x + 8, y, 7.5, { stroke: 'ink3', dash: [3, 2] })];
  return [circle(x + 8, y, 8, { fill: 'us' }), text(x + 8, y + 4.3, [...name][0] ?? '', { anchor: 'middle', weight: 600, fill: 'onFill' })];
}

/** The role as a word in a frame; who decides is solid. `y`: baseline. Width comes back for what stands beside. */
export function roleMarks(
  words: string,
  solid: boolean,
  x: number,
  y: number,
  sheet: Sheet,
): { readonly marks: Mark[]; readonly width: number } {
  const width = widthOf(words, pen(sheet, 12, solid ? 600 : 400)) + 10;
  return {
    width,
    marks: [
      rect(x, y - 12.5, width, 17, { radius: 2, ...(solid ? { fill: 'ink' } : { fill: 'ground', stroke: 'line2' }) }),
      text(x + 5, y, words, solid ? { weight: 600, fill: 'ground' } : { fill: 'ink2' }),
    ],
  };
}

/** A triangle on the corner: strong influence, weak tie. */
export const warnMarks = (x: number, y: number): Mark[] => [
  path(d('M', x, y - 7.5, 'L', x + 7.5, y + 6, 'H', x - 7.5, 'Z'), { fill: 'attention' }),
  path(d('M', x, y - 3.2, 'v', 4.2, 'M', x, y + 3.2, 'v', 0.6), { stroke: 'onRival', strokeWidth: 1.5 }),
];
