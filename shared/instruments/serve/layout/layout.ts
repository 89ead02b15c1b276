import { d, path, text } from '../../../scene/draw.ts';
import type { Mark, Scene } from '../../../scene/scene.ts';
import { balance, widthOf } from '../../../scene/wrap.ts';
import type { Figures } from '../figures.ts';
import { readings } from '../readings.ts';
import { barMarks } from './bars.ts';
import { gapMarks, gapPlan } from './gaps.ts';
import { HEAD, headMarks } from './head.ts';
import { radarMarks } from './radar.ts';
import { ourMark, pen, sheetOf, theirMark, type ServeOptions, type Sheet } from './sheet.ts';

const INSET = 12;
const PICTURES = 270;
const GAP = 24;
const LEGEND = 30;

/** SERVE: five sides as radar and as bars, below them the behaviours by how far we overrate ourselves. */
export function layout(figures: Figures, options: ServeOptions): Scene {
  const inset = options.view?.form === 'screen' ? 0 : INSET;
  const sheet = sheetOf(figures, options, inset);
  const note = emptyNote(sheet);
  const radar = Math.min(430, sheet.width * 0.42);
  const plan = gapPlan(sheet);
  const [top, below] = [note.height + HEAD, note.height + HEAD + PICTURES + 14];
  const end = below + plan.height;
  const marks: Mark[] = [
    ...note.marks,
    { type: 'group', x: 0, y: note.height, marks: headMarks(sheet) },
    { type: 'group', x: 0, y: top, marks: radarMarks(sheet, radar, PICTURES) },
    { type: 'group', x: radar + GAP, y: top, marks: barMarks(sheet, sheet.width - radar - GAP, PICTURES) },
    { type: 'group', x: 0, y: below, marks: gapMarks(sheet, plan) },
    ...legendMarks(sheet, end + 20),
  ];
  const { t, format } = sheet.say;
  return {
    width: options.size.width,
    height: end + LEGEND + 2 * inset,
    title: titleOf(sheet),
    source:
      figures.repliesAt === null
        ? t('source.none')
        : t('source', { quarter: format.quarter(figures.repliesAt), count: figures.replies.length }),
    marks: inset === 0 ? marks : [{ type: 'group', x: inset, y: inset, marks }],
  };
}

/** Nothing rated: how it is done, above a list that already says what each behaviour is. */
function emptyNote(sheet: Sheet): { readonly marks: readonly Mark[]; readonly height: number } {
  if (sheet.figures.ours.known + sheet.figures.theirs.known > 0) return { marks: [], height: 0 };
  const all = balance(sheet.say.t('empty.note'), Math.min(sheet.width, 640), pen(sheet));
  return { marks: all.map((line, i) => text(0, 16 + i * 18, line, { fill: 'ink2' })), height: all.length * 18 + 8 };
}

function legendMarks(sheet: Sheet, y: number): Mark[] {
  const { t } = sheet.say;
  const signs: readonly (readonly [words: string, draw: (x: number) => Mark[], width: number])[] = [
    [t('legend.ours'), (x) => [path(d('M', x, y - 4, 'h', 22), { stroke: 'us', strokeWidth: 2.2 }), ourMark(x + 11, y - 4, 4.5)], 28],
    [
      t('legend.theirs'),
      (x) => [path(d('M', x, y - 4, 'h', 22), { stroke: 'ink', strokeWidth: 1.6, dash: [4, 3] }), theirMark(x + 11, y - 4, 4.5)],
      28,
    ],
    [t('legend.before'), (x) => [path(d('M', x + 4, y - 11, 'v', 14), { stroke: 'ink', strokeWidth: 1.4, dash: [2, 2] })], 14],
    [t('legend.scale'), () => [], 0],
  ];
  let x = 0;
  return signs.flatMap(([words, draw, width]) => {
    const wide = width + widthOf(words, pen(sheet));
    if (x + wide > sheet.width) return [];
    const marks = [...draw(x), text(x + width, y, words, { fill: 'ink2' })];
    x += wide + 18;
    return marks;
  });
}

function titleOf({ figures, say }: Sheet): string {
  const { customer, ours, theirs } = figures;
  if (ours.known + theirs.known === 0) return say.t('finding.none', { customer });
  const first = readings(figures, say)[0];
  const shown = (value: number | null): string => (value === null ? '?' : say.format.number(value, 0));
  return first
    ? say.t(first.text as 'title', first.values)
    : say.t('finding.plain', { customer, ours: shown(ours.value), theirs: shown(theirs.value) });
}
