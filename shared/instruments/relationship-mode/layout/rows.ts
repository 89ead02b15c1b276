import { d, lines, path, rect, text } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import { balance, cap, clip, widthOf } from '../../../scene/wrap.ts';
import { STEPS } from '../contrasts.ts';
import type { Row } from '../figures.ts';
import { gapText, stepText } from '../say.ts';
import { nameOf } from '../readings.ts';
import { pen, placeOf, type Sheet, type Span } from './sheet.ts';

export const HEAD = 44;
const LINE = 17;

/** Names of the poles and of the steps between them. */
export function headMarks(sheet: Sheet, y: number): Mark[] {
  const { say, columns } = sheet;
  const { deal, bond, plot, why } = columns;
  const bold = { weight: 600 } as const;
  return [
    text(deal.x + deal.width, y + 18, clip(say.t('pole.deal'), deal.width, pen(sheet, 12, 600)), { ...bold, anchor: 'end' }),
    text(bond.x, y + 18, clip(say.t('pole.bond'), bond.width, pen(sheet, 12, 600)), bold),
    text(plot.x + plot.width / 2, y + 18, say.t('pole.half'), { anchor: 'middle', fill: 'ink3' }),
    ...(why ? [text(why.x, y + 18, clip(say.t('why'), why.width, pen(sheet, 12, 600)), bold)] : []),
    ...STEPS.map((step) => text(placeOf(sheet, step), y + 36, stepText(step, say), { anchor: 'middle', fill: 'ink2' })),
    path(d('M', 0, y + HEAD - 0.5, 'H', sheet.width), { stroke: 'line2' }),
  ];
}

/** Grid of the five steps; the middle is stronger. */
export const gridMarks = (sheet: Sheet, y: number, height: number): Mark[] =>
  STEPS.map((step) =>
    path(d('M', placeOf(sheet, step), y, 'v', height), { stroke: step === 0 ? 'line2' : 'line', strokeWidth: step === 0 ? 1.6 : 1 }),
  );

/** Ground, name, poles, and what the step is judged by. */
export function rowMarks(row: Row, y: number, height: number, sheet: Sheet): Mark[] {
  const { say, columns, width, selected } = sheet;
  const on = selected === row.contrast;
  const middle = y + height / 2;
  const pole = (key: 'm2' | 'p2', { x, width: room }: Span, end: boolean): Mark[] =>
    block(say.t(`step.${row.contrast}.${key}`), end ? x + room : x, middle, room, sheet, end);
  return [
    rect(0, y + 0.5, width, height - 1, {
      id: row.contrast,
      label: say.t('say.row', {
        number: row.number,
        name: nameOf(row, say),
        now: stepText(row.now, say),
        target: stepText(row.target, say),
        gap: gapText(row, say),
      }),
      intent: { kind: 'contrast', id: row.contrast },
      ...(on ? { fill: 'primarySoft' } : { fill: 'ground', opacity: 0 }),
    }),
    rect(2, middle - 10, 20, 20, { fill: on ? 'primary' : 'ink2', radius: 3 }),
    text(12, middle + 4.5, String(row.number), { anchor: 'middle', weight: 700, fill: 'onFill' }),
    text(columns.name.x, middle + 4.5, clip(nameOf(row, say), columns.name.width, pen(sheet, 12, 600)), {
      weight: 600,
      room: columns.name.width,
    }),
    ...pole('m2', columns.deal, true),
    ...pole('p2', columns.bond, false),
    ...whyMarks(row, middle, sheet),
    path(d('M', 0, y + height - 0.5, 'H', width), { stroke: 'line' }),
  ];
}

function block(words: string, x: number, middle: number, room: number, sheet: Sheet, end: boolean): Mark[] {
  const all = cap(balance(words, room, pen(sheet)), 3, room, pen(sheet));
  return lines(x, middle + 4.5 - ((all.length - 1) * LINE) / 2, all, LINE, { fill: 'ink2', ...(end ? { anchor: 'end' as const } : {}) });
}

function whyMarks(row: Row, middle: number, sheet: Sheet): Mark[] {
  const { why } = sheet.columns;
  if (!why) return [];
  const far = (row.gap ?? 0) >= 2;
  const said = row.standing.evidence === '' ? [] : cap(balance(row.standing.evidence, why.width, pen(sheet)), 2, why.width, pen(sheet));
  const top = middle + 4.5 - (said.length * LINE) / 2;
  return [
    text(why.x, top, clip(gapText(row, sheet.say), why.width, pen(sheet, 12, 600)), { weight: 600, fill: far ? 'attentionInk' : 'ink' }),
    ...lines(why.x, top + LINE, said, LINE, { fill: 'ink2' }),
  ];
}

/** Bars of the steps to go and hatches of what nobody asked: under the lines of the profile. */
export function distanceMarks(row: Row, middle: number, sheet: Sheet): Mark[] {
  const { plot } = sheet.columns;
  if (row.now === null) {
    const words = clip(`? ${sheet.say.t('unasked')}`, plot.width, pen(sheet, 12, 600));
    const half = widthOf(words, pen(sheet, 12, 600)) / 2 + 5;
    const centre = plot.x + plot.width / 2;
    return [
      rect(plot.x, middle - 12, plot.width, 24, { fill: 'line2', pattern: 'hatch', stroke: 'line2', dash: [3, 3] }),
      rect(centre - half, middle - 10, 2 * half, 20, { fill: 'ground' }),
      text(centre, middle + 4.5, words, { anchor: 'middle', weight: 600, fill: 'ink2' }),
    ];
  }
  if (row.target === null || row.gap === 0) return [];
  const [from, to] = [placeOf(sheet, row.now), placeOf(sheet, row.target)];
  return [rect(Math.min(from, to), middle - 3, Math.abs(to - from), 6, { fill: 'usSoft' })];
}
