import { widthOf } from '../../../scene/wrap.ts';
import { pen, type Sheet } from './sheet.ts';

/** Columns of the rows, left edges in pixels; a column that does not fit is left out, never squeezed. */
export interface Columns {
  readonly nameRoom: number;
  /** Middle of the importance figures. */
  readonly importance: number;
  readonly track: { readonly x: number; readonly width: number };
  /** Right edges of the two figures. */
  readonly opening: number;
  readonly edge: number;
  readonly cls: number;
  readonly clsRoom: number;
  /** `null` where there is no room for proof. */
  readonly proof: { readonly x: number; readonly room: number } | null;
}

const LEAST_TRACK = 220;
const PROOF = 132;

export function columnsOf(sheet: Sheet): Columns {
  const { say, width, comparison } = sheet;
  const longest = Math.max(...comparison.rows.map(({ name }) => widthOf(name, pen(sheet, 13, 600))), 60);
  const nameRoom = Math.min(Math.ceil(longest) + 4, Math.round(width * 0.2));
  const importanceRoom = widthOf(say.t('column.importance'), pen(sheet)) + 16;
  const figure = Math.max(...(['column.opening', 'column.edge'] as const).map((key) => widthOf(say.t(key), pen(sheet)))) + 14;
  const classes = ['class.attack', 'class.build', 'class.defend', 'class.concede', 'class.unknown'] as const;
  const clsRoom = 20 + Math.max(...classes.map((key) => widthOf(say.t(key), pen(sheet, 12, 600)))) + 8;
  const fixed = nameRoom + importanceRoom + 2 * figure + clsRoom + 34;
  const withProof = width - fixed - PROOF >= LEAST_TRACK;
  const trackX = nameRoom + importanceRoom + 12;
  const trackWidth = Math.max(LEAST_TRACK / 2, width - fixed - (withProof ? PROOF : 0) - 12);
  const right = trackX + trackWidth + 10;
  return {
    nameRoom,
    importance: nameRoom + importanceRoom / 2,
    track: { x: trackX, width: trackWidth },
    opening: right + figure,
    edge: right + 2 * figure,
    cls: right + 2 * figure + 14,
    clsRoom,
    proof: withProof ? { x: right + 2 * figure + 14 + clsRoom, room: width - (right + 2 * figure + 14 + clsRoom) } : null,
  };
}

/** Pixel of a rating on the track. */
export const at = ({ track }: Columns, rating: number): number => track.x + (rating / 10) * track.width;

/** Rating under a pixel of the track, whole points within 0…10. */
export const ratingAt = ({ track }: Columns, x: number): number =>
  Math.max(0, Math.min(10, Math.round(((x - track.x) / track.width) * 10)));
