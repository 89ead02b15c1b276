import type { Mark } from '../../../scene/scene.ts';
import { widthOf } from '../../../scene/wrap.ts';
import { clock, d, path, text, tick } from '../../../scene/draw.ts';
import { pen, type Sheet } from './sheet.ts';

/** Signs of the map and what they say; the shapes of the suppliers are explained by the value bar. Date and numbers at the right end. */
export const LEGEND_HEIGHT = 28;

interface Item {
  readonly words: string;
  readonly width: number;
  readonly draw: (x: number, y: number) => readonly Mark[];
}

/** The line over the legend where it stands in the picture. */
export const legendRule = (sheet: Sheet, top: number): Mark => path(d('M', 0, top + 3.5, 'H', sheet.width), { stroke: 'line2' });

export function legendMarks(sheet: Sheet, top: number): Mark[] {
  const y = top + 18;
  const right = sheet.width;
  let x = 1;
  const items = itemsOf(sheet).flatMap((item) => {
    const needs = item.width + 5 + widthOf(item.words, pen(sheet));
    if (x + needs > right) return [];
    const at = x;
    x += needs + 14;
    return [...item.draw(at, y), text(at + item.width + 5, y, item.words, { fill: 'ink2' })];
  });
  return [...items, ...sourceMark(sheet, x, right, y)];
}

function sourceMark(sheet: Sheet, from: number, right: number, y: number): Mark[] {
  const words = sourceOf(sheet);
  return sheet.screen && from + widthOf(words, pen(sheet)) <= right ? [text(right, y, words, { anchor: 'end', fill: 'ink3' })] : [];
}

/** Date of the data and how much of it is confirmed. */
export const sourceOf = ({ figures, say, view }: Pick<Sheet, 'figures' | 'say' | 'view'>): string => {
  const day = say.format.day(figures.today);
  if (view.forCustomer) return say.t('source.customer', { day });
  return say.t('source', { day, count: figures.chips.count, confirmed: figures.confirmed.count });
};

function itemsOf({ say, figures, view }: Sheet): Item[] {
  const { t } = say;
  const thickness: Item = { words: t('legend.thickness'), width: 26, draw: (x, y) => [chain(x, y - 10)] };
  if (view.forCustomer) return [thickness];
  return [
    { words: t('legend.confirmed'), width: 8, draw: (x, y) => [tick(x, y, 'ink2')] },
    { words: t('legend.assumed'), width: 7, draw: (x, y) => [text(x, y, '?', { weight: 700, fill: 'ink2' })] },
    { words: t('legend.stale', { days: figures.staleAfter }), width: 11, draw: (x, y) => clock(x, y, 'ink2') },
    { words: t('legend.unserved'), width: 26, draw: (x, y) => [hollow(x, y - 10)] },
    thickness,
  ];
}

const hollow = (x: number, y: number): Mark =>
  path(d('M', x + 1, y + 1, 'h', 20, 'l', 3, 5, 'l', -3, 5, 'h', -20, 'l', 3, -5, 'Z'), { stroke: 'ink2', dash: [3, 2], fill: 'ground' });
const chain = (x: number, y: number): Mark =>
  path(
    `${d('M', x, y + 5, 'h', 9, 'l', 1, 1, 'l', -1, 1, 'h', -9, 'l', 0.7, -1, 'Z')} ${d('M', x + 11, y + 1, 'h', 11, 'l', 3, 5, 'l', -3, 5, 'h', -11, 'l', 3, -5, 'Z')}`,
    { fill: 'shade' },
  );
