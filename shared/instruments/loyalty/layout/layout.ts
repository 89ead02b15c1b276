import { d, lines, path, text } from '../../../scene/draw.ts';
import type { Mark, Scene } from '../../../scene/scene.ts';
import { balance } from '../../../scene/wrap.ts';
import { sumOf } from '../factors.ts';
import { readings } from '../readings.ts';
import { scoreText } from '../say.ts';
import type { Figures } from '../types.ts';
import { columnsDrawing } from './columns.ts';
import { headDrawing } from './head.ts';
import { legendDrawing } from './legend.ts';
import { peopleDrawing } from './people.ts';
import { plotOf, scoreAt } from './plot.ts';
import { pen, sheetOf, type Drawn, type LoyaltyOptions, type Sheet } from './sheet.ts';
import { trendDrawing } from './trend.ts';

const INSET = 10;
/** Height of the columns' field. */
const PLOT = { least: 190, most: 480 } as const;
/** What brackets and three lines of a name take under the field, and what stands over it. */
const AROUND = 96;
const TREND = 168;
/** Width from which trend and people stand side by side. */
const WIDE = 820;
const BETWEEN = 24;
/** White between the parts. */
const APART = 10;

/** Head, six columns, trend and people, legend; the columns take what height is left. */
export function layout(figures: Figures, options: LoyaltyOptions): Scene {
  const inset = options.view?.form === 'screen' ? 0 : INSET;
  const sheet = sheetOf(figures, options, inset);
  const { head, tall, below, legend } = partsOf(sheet);
  const stack = stacked([head, columnsDrawing(sheet, tall), below, legend]);
  return {
    width: options.size.width,
    height: stack.height + 2 * inset,
    title: titleOf(sheet),
    source: sourceOf(sheet),
    marks: inset === 0 ? stack.marks : [{ type: 'group', x: inset, y: inset, marks: stack.marks }],
  };
}

/** The score that a place on the screen's drawing stands for. */
export function scoreAtPlace(figures: Figures, options: LoyaltyOptions, y: number): number {
  const sheet = sheetOf(figures, options, 0);
  const { head, tall } = partsOf(sheet);
  return scoreAt(plotOf(sheet, tall), y - head.height - APART);
}

/** What stands around the columns, and how tall that leaves their field. */
function partsOf(sheet: Sheet): { readonly head: Drawn; readonly tall: number; readonly below: Drawn; readonly legend: Drawn } {
  const head = sheet.figures.now ? headDrawing(sheet) : emptyDrawing(sheet);
  const below = sheet.figures.asked ? belowDrawing(sheet) : { marks: [], height: 0 };
  const legend = legendDrawing(sheet);
  const spare = sheet.height - head.height - below.height - legend.height - AROUND - 4 * APART;
  return { head, tall: Math.max(PLOT.least, Math.min(PLOT.most, spare)), below, legend };
}

function stacked(parts: readonly Drawn[]): Drawn {
  let y = 0;
  const marks = parts
    .filter(({ height }) => height > 0)
    .map((part): Mark => {
      const at = y;
      y += part.height + APART;
      return { type: 'group', x: 0, y: at, marks: part.marks };
    });
  return { marks, height: y };
}

/** Trend and people: side by side, or one under the other. */
function belowDrawing(sheet: Sheet): Drawn {
  const line = path(d('M', 0, 0.5, 'H', sheet.width), { stroke: 'line' });
  if (sheet.width < WIDE) {
    const trend = trendDrawing(sheet, sheet.width, TREND);
    const people = peopleDrawing(sheet, sheet.width);
    const marks: Mark[] = [line, { type: 'group', y: 8, marks: trend.marks }, { type: 'group', y: trend.height + 18, marks: people.marks }];
    return { marks, height: trend.height + people.height + 20 };
  }
  const left = (sheet.width - BETWEEN) * 0.4;
  const right = sheet.width - BETWEEN - left;
  const people = peopleDrawing(sheet, right);
  const trend = trendDrawing(sheet, left, Math.max(TREND, Math.min(people.height, 230)));
  return {
    marks: [line, { type: 'group', y: 8, marks: trend.marks }, { type: 'group', x: left + BETWEEN, y: 8, marks: people.marks }],
    height: Math.max(trend.height, people.height) + 8,
  };
}

/** Nobody has scored: how it begins, over columns that already show what weighs how much. */
function emptyDrawing(sheet: Sheet): Drawn {
  const note = balance(sheet.say.t('empty.note'), Math.min(sheet.width, 680), pen(sheet));
  return {
    marks: [text(0, 18, sheet.say.t('empty.title'), { size: 14, weight: 600 }), ...lines(0, 42, note, 19, { fill: 'ink2' })],
    height: 42 + note.length * 19,
  };
}

/** The finding in one sentence. */
function titleOf({ figures, say }: Sheet): string {
  const { customer, now } = figures;
  if (!now || now.index.value === null) return say.t('finding.none', { customer });
  const first = readings(figures, say)[0];
  return first ? say.t(first.text as 'title', first.values) : say.t('finding.plain', { customer, now: scoreText(now.index.value) });
}

function sourceOf({ figures: { now, at, weights }, say }: Sheet): string {
  if (!now || at === null) return say.t('source.none');
  return say.t('source', { quarter: say.format.quarter(now.quarter), count: now.people, day: say.format.day(at), sum: sumOf(weights) });
}
