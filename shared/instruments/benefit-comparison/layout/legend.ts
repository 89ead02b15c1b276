import { circle, d, path, rect, text } from '../../../scene/draw.ts';
import type { Mark, Scene } from '../../../scene/scene.ts';
import { widthOf } from '../../../scene/wrap.ts';
import { badge } from '../../signs.ts';
import type { Figures } from '../types.ts';
import { pen, sheetOf, type ComparisonOptions, type Sheet } from './sheet.ts';
import { smallShape, wasRing } from './signs.ts';

export const LEGEND_HEIGHT = 26;

interface Item {
  readonly words: string;
  readonly width: number;
  readonly draw: (x: number, y: number) => readonly Mark[];
}

/** Signs of the drawing and what they say; those that do not fit are left out, the last ones first. */
export function legendMarks(sheet: Sheet, top: number): Mark[] {
  const y = top + 17;
  let x = 0;
  return itemsOf(sheet).flatMap((item) => {
    const needs = item.width + 6 + widthOf(item.words, pen(sheet));
    if (x + needs > sheet.width) return [];
    const left = x;
    x += needs + 16;
    return [...item.draw(left, y), text(left + item.width + 6, y, item.words, { fill: 'ink2' })];
  });
}

/** The legend alone, for the line under the drawing in the window. */
export function legendScene(figures: Figures, options: ComparisonOptions): Scene {
  const sheet = sheetOf(figures, options);
  return { width: sheet.width, height: LEGEND_HEIGHT, title: sheet.say.t('title'), marks: legendMarks(sheet, 0) };
}

const itemsOf = (sheet: Sheet): readonly Item[] => (sheet.view.drawing === 'quadrant' ? quadrantItems(sheet) : rowItems(sheet));

function rowItems(sheet: Sheet): Item[] {
  const { t } = sheet.say;
  const rivals = sheet.figures.rivals.filter(({ slot }) => slot !== 3);
  const box = (x: number, y: number, look: object): Mark => rect(x + 0.5, y - 10, 22, 11, look);
  return [
    { words: t('legend.us'), width: 14, draw: (x, y) => [circle(x + 7, y - 4.4, 6, { fill: 'us' })] },
    ...(rivals.length === 0
      ? []
      : [
          {
            words: t('legend.best'),
            width: rivals.length * 19,
            draw: (x: number, y: number) => rivals.flatMap(({ slot, mark }, i) => badge(slot, mark, x + i * 19, y - 13, sheet.outlined)),
          },
          {
            words: t('legend.others'),
            width: rivals.length * 12,
            draw: (x: number, y: number) => rivals.map(({ slot }, i) => smallShape(slot, x + 5 + i * 12, y - 4.4, sheet.outlined)),
          },
        ]),
    { words: t('legend.lead'), width: 23, draw: (x, y) => [box(x, y, { fill: 'usSoft', stroke: 'us' })] },
    { words: t('legend.behind'), width: 23, draw: (x, y) => [box(x, y, { fill: 'ground', stroke: 'ink2', dash: [4, 3] })] },
    { words: t('legend.opening'), width: 23, draw: (x, y) => [box(x, y, { fill: 'line2', pattern: 'hatch', stroke: 'line2' })] },
    { words: t('legend.thickness'), width: 0, draw: () => [] },
  ];
}

function quadrantItems(sheet: Sheet): Item[] {
  const { t } = sheet.say;
  return [
    {
      words: t('legend.wide'),
      width: 24,
      draw: (x, y) => [path(d('M', x, y - 10, 'h', 15, 'l', 7, 5.5, 'l', -7, 5.5, 'h', -15, 'Z'), { fill: 'us' })],
    },
    { words: t('legend.closed'), width: 22, draw: (x, y) => [rect(x, y - 10, 20, 11, { fill: 'us' })] },
    { words: t('legend.filled'), width: 0, draw: () => [] },
    { words: t('legend.was'), width: 14, draw: (x, y) => [wasRing(x + 7, y - 4.4)] },
  ];
}
