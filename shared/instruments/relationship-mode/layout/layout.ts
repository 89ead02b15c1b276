import { circle, d, path, rect, text } from '../../../scene/draw.ts';
import type { Mark, Scene } from '../../../scene/scene.ts';
import { balance, widthOf } from '../../../scene/wrap.ts';
import type { Figures, Row } from '../figures.ts';
import { readings } from '../readings.ts';
import { distanceMarks, gridMarks, HEAD, headMarks, rowMarks } from './rows.ts';
import { profileMarks } from './profile.ts';
import { SCALE, scaleMarks } from './scale.ts';
import { pen, sheetOf, type ModeOptions, type Sheet } from './sheet.ts';

const INSET = 10;
const LEGEND = 30;
const LEAST = 56;
const MOST = 84;

/** The polarity profile: seven rows between transaction and relationship, now and target as lines, above them the index of all. */
export function layout(figures: Figures, options: ModeOptions): Scene {
  const inset = options.view?.form === 'screen' ? 0 : INSET;
  const sheet = sheetOf(figures, options, inset);
  const { rows } = figures;
  const note = emptyNote(sheet);
  const top = note.height + SCALE + HEAD;
  const tall = Math.max(LEAST, Math.min(MOST, (sheet.height - top - LEGEND) / rows.length));
  const yOf = (row: Row): number => top + tall * (row.number - 1);
  const middle = (row: Row): number => yOf(row) + tall / 2;
  const end = top + tall * rows.length;
  const marks: Mark[] = [
    ...note.marks,
    { type: 'group', x: 0, y: note.height, marks: scaleMarks(sheet) },
    ...headMarks(sheet, top - HEAD),
    ...rows.flatMap((row) => rowMarks(row, yOf(row), tall, sheet)),
    ...gridMarks(sheet, top, tall * rows.length),
    ...rows.flatMap((row) => distanceMarks(row, middle(row), sheet)),
    ...profileMarks(rows, middle, sheet),
    ...legendMarks(sheet, end + 20),
  ];
  const { t, format } = sheet.say;
  return {
    width: options.size.width,
    height: end + LEGEND + 2 * inset,
    title: titleOf(sheet),
    source: figures.at === null ? t('source.never') : t('source', { day: format.day(figures.at) }),
    marks: inset === 0 ? marks : [{ type: 'group', x: inset, y: inset, marks }],
  };
}

/** Nothing rated: how it is done, above rows that already say what each contrast means. */
function emptyNote(sheet: Sheet): { readonly marks: readonly Mark[]; readonly height: number } {
  if (sheet.figures.now.of > 0) return { marks: [], height: 0 };
  const all = balance(sheet.say.t('empty.note'), Math.min(sheet.width, 640), pen(sheet));
  return { marks: all.map((line, i) => text(0, 16 + i * 18, line, { fill: 'ink2' })), height: all.length * 18 + 8 };
}

function legendMarks(sheet: Sheet, y: number): Mark[] {
  const { t } = sheet.say;
  const signs: readonly (readonly [words: string, draw: (x: number) => Mark[]])[] = [
    [
      t('legend.now'),
      (x) => [path(d('M', x, y - 4, 'h', 22), { stroke: 'us', strokeWidth: 2.2 }), circle(x + 11, y - 4, 5, { fill: 'us' })],
    ],
    [
      t('legend.target'),
      (x) => [
        path(d('M', x, y - 4, 'h', 22), { stroke: 'ink', strokeWidth: 1.6, dash: [4, 3] }),
        circle(x + 11, y - 4, 4.5, { fill: 'ground', stroke: 'ink', strokeWidth: 1.8 }),
      ],
    ],
    [t('legend.before'), (x) => [rect(x + 6, y - 9, 10, 10, { fill: 'ground', stroke: 'ink3', dash: [2, 2] })]],
    [t('legend.unknown'), (x) => [rect(x, y - 10, 22, 12, { fill: 'line2', pattern: 'hatch', stroke: 'line2', dash: [3, 3] })]],
  ];
  let x = 0;
  return signs.flatMap(([words, draw]) => {
    const wide = 28 + widthOf(words, pen(sheet));
    if (x + wide > sheet.width) return [];
    const marks = [...draw(x), text(x + 28, y, words, { fill: 'ink2' })];
    x += wide + 18;
    return marks;
  });
}

/** The finding in one sentence. */
function titleOf({ figures, say }: Sheet): string {
  const { customer, now } = figures;
  if (now.value === null) return say.t('finding.none', { customer });
  const first = readings(figures, say)[0];
  return first ? say.t(first.text as 'title', first.values) : say.t('finding.plain', { customer, now: say.format.number(now.value, 0) });
}
