import type { Mark, Scene } from '../../../scene/scene.ts';
import { text } from '../../../scene/draw.ts';
import { US } from '../model.ts';
import { readings } from '../readings.ts';
import { tenth } from '../say.ts';
import type { Figures } from '../types.ts';
import { cardMarks, cardsHeight } from './cards.ts';
import { columnsOf, ratingAt } from './columns.ts';
import { emptyMarks } from './empty.ts';
import { HEAD_HEIGHT, headMarks } from './head.ts';
import { LEGEND_HEIGHT, legendMarks } from './legend.ts';
import { quadrantMarks } from './quadrant.ts';
import { HEADING, headingMarks, rowHeight, rowsMarks } from './rows.ts';
import { sheetOf, type ComparisonOptions, type Sheet } from './sheet.ts';

/** Air around a picture that stands by itself; the window has its own. */
const INSET = 10;
/** Importance goes from 0 to this. */
const MOST_IMPORTANT = 10;
/** Height under which the quadrant cannot be read. */
const LEAST_QUADRANT = 300;

/**
 * Benefits by importance, our dot and theirs, or opening against edge; above them where each stands and who has which share of wallet,
 * below them the opportunity points. Colour says who, shape says the class.
 */
export function layout(figures: Figures, options: ComparisonOptions): Scene {
  const inset = options.view?.form === 'screen' ? 0 : INSET;
  const size = { width: options.size.width - 2 * inset, height: options.size.height - 2 * inset };
  const sheet = sheetOf(figures, { ...options, size });
  const { marks, height } = figures.coverage.of === 0 ? emptyMarks(sheet) : full(sheet);
  return {
    width: options.size.width,
    height: height + 2 * inset,
    title: titleOf(sheet),
    source: sheet.say.t('source', { day: sheet.say.format.day(figures.today), count: figures.coverage.of }),
    marks: inset === 0 ? marks : [{ type: 'group', x: inset, y: inset, marks }],
  };
}

const legendHeight = ({ screen }: Sheet): number => (screen ? 0 : LEGEND_HEIGHT);
/** Height between the head and what stands below. */
const rowsRoom = (sheet: Sheet): number => sheet.height - HEAD_HEIGHT - cardsHeight(sheet) - legendHeight(sheet) - 8;

function full(sheet: Sheet): { readonly marks: readonly Mark[]; readonly height: number } {
  const cards = cardsHeight(sheet);
  const legend = legendHeight(sheet);
  const room = rowsRoom(sheet);
  const body = sheet.view.drawing === 'quadrant' ? quadrantBody(sheet, room) : rowsBody(sheet, room);
  const below = HEAD_HEIGHT + body.height + 8;
  return {
    marks: [...headMarks(sheet, 0), ...body.marks, ...cardMarks(sheet, below), ...(legend === 0 ? [] : legendMarks(sheet, below + cards))],
    height: below + cards + legend,
  };
}

function rowsBody(sheet: Sheet, room: number): { readonly marks: readonly Mark[]; readonly height: number } {
  const columns = columnsOf(sheet);
  const count = sheet.comparison.rows.length;
  const each = rowHeight(count, room - HEADING);
  return {
    marks: [...headingMarks(sheet, columns, HEAD_HEIGHT), ...rowsMarks(sheet, columns, HEAD_HEIGHT + HEADING, each)],
    height: HEADING + count * each + 2,
  };
}

function quadrantBody(sheet: Sheet, room: number): { readonly marks: readonly Mark[]; readonly height: number } {
  const height = Math.max(LEAST_QUADRANT, room);
  if (sheet.comparison.rows.every(({ cls }) => cls === null))
    return { marks: [text(0, HEAD_HEIGHT + 24, sheet.say.t('points.none'), { fill: 'ink3' })], height: 40 };
  return { marks: quadrantMarks(sheet, HEAD_HEIGHT, height), height };
}

/** The finding in one sentence. */
function titleOf({ figures, say }: Sheet): string {
  const { customer, coverage, positions } = figures;
  if (coverage.of === 0) return say.t('finding.none', { customer });
  const first = readings(figures, say)[0];
  if (first) return say.t(first.text as Parameters<typeof say.t>[0], first.values);
  const ours = positions.find(({ who }) => who === US)?.value ?? null;
  return say.t('finding.position', { customer, ours: ours === null ? '—' : tenth(ours, say), count: coverage.of });
}

/** Rating that a place in the rows stands for, for dragging. */
export const ratingAtPlace = (figures: Figures, options: ComparisonOptions, x: number): number =>
  ratingAt(columnsOf(sheetOf(figures, options)), x);

/**
 * Importance that a row dropped at this height would get: that of the row it lies on, one more above the first, unknown (`null`) beside those
 * nobody asked about. Where the drawing has no rows it stays `undefined`.
 */
export function importanceAtPlace(figures: Figures, options: ComparisonOptions, y: number): number | null | undefined {
  const sheet = sheetOf(figures, options);
  const { rows } = sheet.comparison;
  const first = rows[0];
  if (sheet.view.drawing !== 'rows' || !first) return undefined;
  const place = Math.floor((y - HEAD_HEIGHT - HEADING) / rowHeight(rows.length, rowsRoom(sheet) - HEADING));
  if (place < 0) return first.importance.value === null ? null : Math.min(MOST_IMPORTANT, first.importance.value + 1);
  return (rows[place] ?? rows.at(-1) ?? first).importance.value;
}
