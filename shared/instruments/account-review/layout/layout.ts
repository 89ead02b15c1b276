import { d, path, text } from '../../../scene/draw.ts';
import type { Mark, Scene } from '../../../scene/scene.ts';
import { balance, clip, widthOf } from '../../../scene/wrap.ts';
import { newestFirst, type Figures } from '../figures.ts';
import { sinceText } from '../say.ts';
import { stopMarks, stopOf, type Stop } from './review.ts';
import { fateSign, type Fate } from './signs.ts';
import { pen, sheetOf, type ReviewOptions, type Sheet } from './sheet.ts';

const INSET = 10;
const HEAD = 30;
const LEGEND = 34;

/** Reviews on a line of time, today on top: what moved from one to the next, and what was decided with what became of it. */
export function layout(figures: Figures, options: ReviewOptions): Scene {
  const inset = options.view?.form === 'screen' ? 0 : INSET;
  const sheet = sheetOf(figures, options, inset);
  const stops = stopsOf(sheet);
  let y = stops.length === 0 ? 0 : HEAD;
  const marks: Mark[] = stops.length === 0 ? emptyMarks(sheet) : headMarks(sheet);
  for (const stop of stops) {
    const drawn = stopMarks(stop, sheet);
    marks.push({ type: 'group', x: 0, y, marks: drawn.marks });
    y += drawn.height;
  }
  if (stops.length > 0) marks.push(...legendMarks(sheet, y + 22));
  return {
    width: options.size.width,
    height: Math.max(options.size.height, y + LEGEND + 2 * inset),
    title: titleOf(sheet),
    source: sheet.say.t('source', { day: sheet.say.format.day(figures.today) }),
    marks: inset === 0 ? marks : [{ type: 'group', x: inset, y: inset, marks }],
  };
}

/** Today leads unless a review is open: that one says what moved up to now. */
function stopsOf(sheet: Sheet): readonly Stop[] {
  const { figures, say } = sheet;
  const all = newestFirst(figures);
  const reviews = all.map((one, i) => stopOf(one, i === all.length - 1, sheet));
  if (reviews.length === 0 || figures.open) return reviews;
  const now: Stop = {
    id: null,
    title: say.t('node.today'),
    under: say.format.day(figures.today),
    sign: 'today',
    moved: figures.since,
    still: say.t('moved.none'),
    decisions: null,
    label: '',
  };
  return [now, ...reviews];
}

function headMarks(sheet: Sheet): Mark[] {
  const { moved, decided, say, width } = sheet;
  const bold = { weight: 600 } as const;
  return [
    text(moved.x, 16, clip(say.t('head.moved'), moved.width, pen(sheet, 12, 600)), bold),
    text(decided.x, 16, clip(say.t('head.decided'), decided.width, pen(sheet, 12, 600)), bold),
    path(d('M', 0, HEAD - 0.5, 'H', width), { stroke: 'line2' }),
  ];
}

/** How a review is begun, where there was none. */
function emptyMarks(sheet: Sheet): Mark[] {
  const all = balance(sheet.say.t('empty.note'), Math.min(sheet.width, 640), pen(sheet));
  return all.map((line, i) => text(0, 16 + i * 18, line, { fill: 'ink2' }));
}

const FATES: readonly Fate[] = ['done', 'open', 'late', 'dropped'];
function legendMarks(sheet: Sheet, y: number): Mark[] {
  let x = 0;
  return FATES.flatMap((fate) => {
    const words = sheet.say.t(`legend.${fate}`);
    const marks = [...fateSign(fate, x + 8, y - 4), text(x + 22, y, words, { fill: 'ink2' })];
    x += 22 + widthOf(words, pen(sheet)) + 18;
    return marks;
  });
}

/** The finding in one sentence. */
function titleOf({ figures, say }: Sheet): string {
  const { customer, closed, open, done, dropped, waiting } = figures;
  if (open) return say.t('finding.open', { customer, day: say.format.day(open.review.at) });
  const last = closed.at(-1);
  if (!last) return say.t('finding.none', { customer });
  const values = { customer, day: say.format.day(last.review.at), since: sinceText(figures, say), done, of: done + dropped + waiting };
  return say.t('finding.last', values);
}
