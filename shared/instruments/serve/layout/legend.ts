import { d, path, rect, text } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import { widthOf } from '../../../scene/wrap.ts';
import { ourMark, pen, theirMark, type Sheet } from './sheet.ts';

const LINE = 20;
interface Sign {
  readonly words: string;
  readonly width: number;
  readonly draw: (x: number, y: number) => readonly Mark[];
}

/** What the marks mean, in as many lines as it takes; `y`: first baseline. */
export function legendMarks(sheet: Sheet, y: number): { readonly marks: readonly Mark[]; readonly height: number } {
  let [x, line] = [0, y];
  const marks = signsOf(sheet).flatMap(({ words, width, draw }) => {
    const wide = width + widthOf(words, pen(sheet));
    if (x > 0 && x + wide > sheet.width) [x, line] = [0, line + LINE];
    const drawn = [...draw(x, line), text(x + width, line, words, { fill: 'ink2' })];
    x += wide + 18;
    return drawn;
  });
  return { marks, height: line - y + LINE };
}

const signsOf = ({ say: { t }, figures, listed }: Sheet): readonly Sign[] => [
  {
    words: t('legend.ours'),
    width: 28,
    draw: (x, y) => [path(d('M', x, y - 4, 'h', 22), { stroke: 'us', strokeWidth: 2.2 }), ourMark(x + 11, y - 4, 4.5)],
  },
  {
    words: t('legend.theirs'),
    width: 28,
    draw: (x, y) => [path(d('M', x, y - 4, 'h', 22), { stroke: 'ink', strokeWidth: 1.6, dash: [4, 3] }), theirMark(x + 11, y - 4, 4.5)],
  },
  ...(figures.sides.some(({ before }) => before.ours !== null || before.theirs !== null)
    ? [
        {
          words: t('legend.before'),
          width: 14,
          draw: (x: number, y: number) => [path(d('M', x + 4, y - 11, 'v', 14), { stroke: 'ink', strokeWidth: 1.4, dash: [2, 2] })],
        },
      ]
    : []),
  ...(listed
    ? [
        {
          words: t('legend.over'),
          width: 28,
          draw: (x: number, y: number) => [path(d('M', x, y - 4, 'h', 22), { stroke: 'bad', strokeWidth: 4 })],
        },
      ]
    : []),
  ...(figures.rows.some(({ kinds }) => kinds.includes('unasked'))
    ? [
        {
          words: t('legend.unknown'),
          width: 28,
          draw: (x: number, y: number) => [rect(x, y - 10, 22, 12, { fill: 'line2', pattern: 'hatch' })],
        },
      ]
    : []),
  { words: t('legend.scale'), width: 0, draw: () => [] },
];
