import { d, path, rect, text, tick } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import { clip, widthOf } from '../../../scene/wrap.ts';
import type { NeedPoint } from '../types.ts';
import { pen, type Sheet } from './sheet.ts';

const HEAD = 26;
const ROW = 24;
/** Points shown; the rest is counted. */
const MOST = 8;

export const needsHeight = ({ figures: { needs } }: Sheet): number =>
  HEAD + Math.min(MOST, Math.max(1, needs.length)) * ROW + (needs.length > MOST ? 20 : 0);

/** Points to attack and to build, widest opening first, and what answers each. */
export function needMarks(sheet: Sheet, width: number): Mark[] {
  const { figures, say } = sheet;
  const { needs, need } = figures;
  const title = say.t('points');
  const more = needs.length - MOST;
  const from = say.t('points.from');
  const wide = widthOf(title, pen(sheet, 13, 600));
  return [
    text(0, 14, title, { size: 13, weight: 600 }),
    text(wide + 8, 14, `${need.count}/${need.of}`, { fill: 'ink2' }),
    ...(wide + 60 + widthOf(from, pen(sheet)) <= width ? [text(width, 14, from, { anchor: 'end', fill: 'ink3' })] : []),
    ...(needs.length === 0 ? [text(0, HEAD + 16, clip(say.t('points.none'), width, pen(sheet)), { fill: 'ink2' })] : []),
    ...needs.slice(0, MOST).flatMap((one, i) => pointMarks(one, HEAD + i * ROW, width, sheet)),
    ...(more > 0 ? [text(0, HEAD + MOST * ROW + 15, say.t('points.more', { count: more }), { fill: 'ink2' })] : []),
  ];
}

function pointMarks({ point, by }: NeedPoint, y: number, width: number, sheet: Sheet): Mark[] {
  const { say } = sheet;
  const kind = say.t(`point.${point.kind}`);
  const tag = widthOf(kind, pen(sheet)) + 12;
  const who = by.length === 0 ? say.t('nobody') : by.join(', ');
  const room = width - tag - 10;
  const shown = clip(who, room * 0.45, pen(sheet));
  const right = widthOf(shown, pen(sheet));
  return [
    rect(0, y, width, ROW - 1, {
      id: `point-${point.id}`,
      label: say.t('say.point', { kind, title: point.title, by: who }),
      intent: { kind: 'point', id: point.id },
      fill: 'ground',
      opacity: 0,
    }),
    rect(0, y + 3.5, tag, 17, { radius: 2, fill: 'ground', stroke: 'line2' }),
    text(6, y + 16, kind, { fill: 'ink2' }),
    text(tag + 8, y + 16, clip(point.title, room - right - 24, pen(sheet, 13)), { size: 13 }),
    ...(by.length === 0 ? [] : [tick(width - right - 14, y + 16, 'good')]),
    text(width, y + 16, shown, { anchor: 'end', weight: by.length === 0 ? 600 : 400, fill: by.length === 0 ? 'attentionInk' : 'ink2' }),
    path(d('M', 0, y + ROW - 0.5, 'H', width), { stroke: 'line' }),
  ];
}
