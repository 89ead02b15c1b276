import { d, path, rect, text } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import { widthOf } from '../../../scene/wrap.ts';
import { slotColours } from '../../signs.ts';
import { pen, type Drawn, type Sheet } from './sheet.ts';

const ROW = 22;
type Sign = { readonly words: string; readonly wide: number; readonly draw: (x: number, y: number) => readonly Mark[] };

/** What width, height and hatch mean; signs of what is not in the drawing are left out. */
export function legendDrawing(sheet: Sheet): Drawn {
  let [x, y] = [0, 0];
  const marks = signsOf(sheet).flatMap(({ words, wide, draw }) => {
    const width = wide + 7 + widthOf(words, pen(sheet));
    if (x > 0 && x + width > sheet.width) [x, y] = [0, y + ROW];
    const drawn = [...draw(x, y + 10), text(x + wide + (wide === 0 ? 0 : 7), y + 14, words, { fill: 'ink2' })];
    x += width + 16;
    return drawn;
  });
  return { marks, height: y + ROW };
}

function signsOf({ figures, rival, say }: Sheet): Sign[] {
  const { t, format } = say;
  const { before, rows } = figures;
  const ink = { stroke: 'ink2' } as const;
  const hatched = (x: number, y: number, fill: 'line2' | ReturnType<typeof slotColours>['full']): Mark =>
    rect(x, y - 6, 18, 12, { fill, pattern: 'hatch', ...(fill === 'line2' ? { stroke: fill, dash: [3, 3] } : {}) });
  return [
    {
      words: t('legend.width'),
      wide: 26,
      draw: (x, y) => [path(d('M', x + 1, y, 'h', 24, 'M', x + 1, y - 3, 'v', 6, 'M', x + 25, y - 3, 'v', 6), ink)],
    },
    {
      words: t('legend.height'),
      wide: 8,
      draw: (x, y) => [path(d('M', x + 4, y - 6, 'v', 12, 'M', x + 1, y - 6, 'h', 6, 'M', x + 1, y + 6, 'h', 6), ink)],
    },
    { words: t('legend.area'), wide: 12, draw: (x, y) => [rect(x, y - 6, 12, 12, { fill: 'us' })] },
    ...(rival
      ? [
          {
            words: rival.rival.name,
            wide: 18,
            draw: (x: number, y: number) => [path(d('M', x, y, 'h', 18), { stroke: slotColours(rival.slot).full, strokeWidth: 3 })],
          },
          {
            words: t('legend.rivalAhead', { rival: rival.rival.name }),
            wide: 18,
            draw: (x: number, y: number) => [hatched(x, y, slotColours(rival.slot).full)],
          },
        ]
      : []),
    ...(before
      ? [
          {
            words: t('legend.before', { quarter: format.quarter(before.quarter) }),
            wide: 18,
            draw: (x: number, y: number) => [path(d('M', x + 1, y + 5, 'v', -9, 'h', 16, 'v', 9), { ...ink, dash: [3, 2.5] })],
          },
        ]
      : []),
    ...(rows.some(({ score }) => score === null)
      ? [{ words: t('legend.unknown'), wide: 18, draw: (x: number, y: number) => [hatched(x, y, 'line2')] }]
      : []),
  ];
}
