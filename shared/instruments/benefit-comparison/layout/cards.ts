import { path, d, rect, text, tick, zone } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import { clip, widthOf } from '../../../scene/wrap.ts';
import { signed, tenth } from '../say.ts';
import type { BenefitFigure } from '../types.ts';
import { isSelected, pen, type Sheet } from './sheet.ts';
import { classSign } from './signs.ts';

/** Opportunity points 机会点 as cards in a row, each with the one obvious step. */
const CARD = 90;
const TITLE = 26;
const GAP = 8;
const LEAST = 148;
const MOST = 5;

/** Without buttons the cards are lower. */
const PLAIN = 64;

export const cardsHeight = ({ comparison, screen, view }: Sheet): number =>
  view.cards ? TITLE + 6 + (comparison.points.length === 0 ? 0 : screen ? CARD : PLAIN) : 0;

export function cardMarks(sheet: Sheet, top: number): Mark[] {
  if (!sheet.view.cards) return [];
  const { points } = sheet.comparison;
  const fit = Math.max(1, Math.min(MOST, Math.floor((sheet.width + GAP) / (LEAST + GAP))));
  const shown = points.slice(0, fit);
  const width = (sheet.width - GAP * (Math.max(shown.length, 3) - 1)) / Math.max(shown.length, 3);
  return [
    ...titleMarks(sheet, top, shown.length),
    ...shown.flatMap((one, i) => cardMark(one, i, { x: i * (width + GAP), y: top + TITLE, width }, sheet)),
  ];
}

function titleMarks(sheet: Sheet, top: number, shown: number): Mark[] {
  const { say, comparison, figures } = sheet;
  const { points } = comparison;
  const title = say.t('points.title', { count: points.length });
  const x = widthOf(title, pen(sheet, 13, 600)) + 12;
  const inside = points.filter(({ inProposal }) => inProposal !== null).length;
  const count = points.length === 0 ? '' : say.t('points.in', { count: inside });
  const room = sheet.width - x - widthOf(count, pen(sheet)) - 12;
  const note =
    points.length === 0 ? say.t('points.none') : shown < points.length ? say.t('points.first', { count: shown }) : say.t('points.note');
  const words = figures.coverage.of === 0 ? '' : clip(note, room, pen(sheet));
  return [
    text(0, top + 15, title, { size: 13, weight: 600 }),
    ...(words.length > 2 ? [text(x, top + 15, words, { fill: 'ink3', room })] : []),
    ...(count === '' ? [] : [text(sheet.width, top + 15, count, { fill: 'ink3', anchor: 'end' })]),
  ];
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function cardMark(one: BenefitFigure, i: number, { x, y, width }: Place, sheet: Sheet): Mark[] {
  const { say } = sheet;
  const on = isSelected(sheet, one);
  const room = width - 20;
  const figures = [say.t(`class.${one.cls ?? 'unknown'}`), tenth(one.opening ?? 0, say), say.t('column.edge'), signed(one.edge ?? 0, say)];
  const label = say.t('say.point', {
    number: i + 1,
    name: one.name,
    cls: figures[0] ?? '',
    opening: figures[1] ?? '',
    edge: figures[3] ?? '',
  });
  const head: Mark = {
    type: 'group',
    id: `point:${one.id}`,
    label,
    intent: { kind: 'benefit', id: one.id },
    marks: [
      rect(x + 0.75, y + 0.75, width - 1.5, (sheet.screen ? CARD : PLAIN) - 1.5, {
        radius: 3,
        fill: on ? 'primarySoft' : 'ground',
        stroke: on ? 'primary' : 'line2',
        strokeWidth: on ? 2 : 1,
      }),
      text(x + 10, y + 20, String(i + 1), { fill: 'ink2' }),
      ...classSign(one.cls, x + 23, y + 20),
      text(x + 43, y + 20, clip(one.name, width - 52, pen(sheet, 13, 600)), { size: 13, weight: 600, room: width - 50 }),
      text(x + 10, y + 38, clip(figures.join(' '), room, pen(sheet)), { room }),
      text(x + 10, y + 55, clip(worthOf(one, sheet), room, pen(sheet)), { fill: 'ink2', room }),
    ],
  };
  return [head, ...(sheet.screen ? buttonMarks(one, i, { x: x + 10, y: y + 63, width: room }, sheet) : [])];
}

function worthOf({ offer }: BenefitFigure, { say, money }: Sheet): string {
  if (!offer) return say.t('point.noOffer');
  return `${offer.title} · ${offer.value === null ? say.t('point.noValue') : money.full(offer.value)}`;
}

/** What was done already, or the step: attack goes into the proposal, build becomes an action first. */
function buttonMarks(one: BenefitFigure, i: number, { x, y, width }: Place, sheet: Sheet): Mark[] {
  const { say } = sheet;
  const doneWords =
    one.inProposal !== null ? say.t('point.done', { number: one.inProposal }) : one.action === null ? null : say.t('point.acting');
  if (doneWords !== null) {
    const words = clip(doneWords, width - 26, pen(sheet));
    const start = x + (width - widthOf(words, pen(sheet)) - 14) / 2;
    return [
      rect(x, y, width, 20, { fill: 'panel', stroke: 'line', radius: 3 }),
      tick(start, y + 14.4, 'goodInk'),
      text(start + 14, y + 14.4, words, { fill: 'ink2' }),
    ];
  }
  const attack = one.cls === 'attack';
  if (!attack && !sheet.view.canAct) return [];
  const main = attack && i === 0;
  const words = clip(say.t(attack ? 'point.into' : 'point.act'), width - 30, pen(sheet));
  const start = x + (width - widthOf(words, pen(sheet)) - 20) / 2;
  const key = start + widthOf(words, pen(sheet)) + 6;
  const ink = main ? 'onFill' : 'ink';
  return [
    rect(x + 0.5, y + 0.5, width - 1, 19, { radius: 3, ...(main ? { fill: 'primary' } : { fill: 'ground', stroke: 'line2' }) }),
    text(start, y + 14.4, words, { fill: ink }),
    path(d('M', key, y + 3.5, 'h', 13, 'v', 13, 'h', -13, 'Z'), { stroke: ink, strokeWidth: 0.8, opacity: 0.6 }),
    text(key + 6.5, y + 14.4, String(i + 1), { fill: ink, anchor: 'middle' }),
    zone(
      `do:${one.id}`,
      say.t(attack ? 'say.into' : 'say.act', { name: one.name }),
      { kind: attack ? 'propose' : 'act', id: one.id },
      x,
      y,
      width,
      20,
    ),
  ];
}
