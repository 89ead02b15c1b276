import { circle, clock, d, head, path, text } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import { widthOf } from '../../../scene/wrap.ts';
import { ARROWS } from './arrows.ts';
import { attitudeMarks, warnMarks } from './glyphs.ts';
import { pen, type Sheet } from './sheet.ts';

export const LEGEND = 34;
interface Sign {
  readonly words: string;
  readonly width: number;
  readonly draw: (x: number, y: number) => Mark[];
}

/** What the signs mean; what finds no room is left out from the end. */
export function legendMarks(sheet: Sheet, y: number, drawing: 'tree' | 'matrix'): Mark[] {
  let x = 0;
  return signsOf(sheet, drawing).flatMap(({ words, width, draw }) => {
    const wide = width + 6 + widthOf(words, pen(sheet));
    if (x + wide > sheet.width) return [];
    const marks = [...draw(x, y), text(x + width + 6, y + 4, words, { fill: 'ink2' })];
    x += wide + 18;
    return marks;
  });
}

function signsOf({ figures, say }: Sheet, drawing: 'tree' | 'matrix'): Sign[] {
  const { t } = say;
  const hidden = drawing === 'tree' && figures.sways.length > ARROWS;
  const attitudes: Sign = {
    words: t('legend.attitude'),
    width: 5 * 25 - 3,
    draw: (x, y) => [2, 1, 0, -1, -2].flatMap((value, i) => attitudeMarks(value, x + i * 25, y - 11)),
  };
  const quiet: Sign = { words: t('legend.quiet', { days: figures.limits.quiet }), width: 12, draw: (x, y) => clock(x, y + 4, 'ink2') };
  const status: Sign = { words: t('legend.status'), width: -6, draw: () => [] };
  const wanted: Sign = {
    words: t('legend.wanted'),
    width: 34,
    draw: (x, y) => [
      path(d('M', x, y, 'h', 12), { stroke: 'primary', strokeWidth: 1.5, dash: [4, 3] }),
      head(x + 18, y, 'right', 'primary'),
      circle(x + 27, y, 6, { fill: 'ground', stroke: 'primary', strokeWidth: 1.5, dash: [3, 2] }),
    ],
  };
  if (drawing === 'matrix') return [attitudes, wanted, quiet, status];
  return [
    attitudes,
    { words: t('legend.reports'), width: 24, draw: (x, y) => [path(d('M', x, y, 'h', 24), { stroke: 'ink3', strokeWidth: 1.3 })] },
    {
      words: hidden ? t('legend.hidden', { count: figures.sways.length }) : t('legend.sways'),
      width: 26,
      draw: (x, y) => [path(d('M', x, y, 'h', 19), { stroke: 'us', strokeWidth: 1.4, dash: [5, 3] }), head(x + 26, y, 'right', 'us')],
    },
    { words: t('legend.weak'), width: 16, draw: (x, y) => warnMarks(x + 8, y + 1) },
    quiet,
    status,
  ];
}
