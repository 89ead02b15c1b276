import { d, path } from '../../../scene/draw.ts';
import type { Mark, Scene } from '../../../scene/scene.ts';
import { runningOf } from '../figures.ts';
import type { Key } from '../messages.ts';
import { readings } from '../readings.ts';
import type { Figures } from '../types.ts';
import { board } from './board.ts';
import { causesChart } from './causes.ts';
import { emptyDrawing } from './empty.ts';
import { figuresRow } from './figures-row.ts';
import { legendMarks } from './legend.ts';
import { at, sheetOf, type Drawn, type RecoveryOptions, type Sheet } from './sheet.ts';
import { timesChart } from './times.ts';

const INSET = 10;
const LEGEND = 26;
const GAP = 24;
/** Height of the two charts under the board, and the width from which they stand side by side. */
const CHARTS = { least: 170, most: 230, share: 0.29 } as const;
const ROOMY = 820;

/** Key figures, the board of three columns, and under it the causes that come back and the days it took. */
export function layout(figures: Figures, options: RecoveryOptions): Scene {
  const inset = options.view?.form === 'screen' ? 0 : INSET;
  const sheet = sheetOf(figures, options, inset);
  const { marks, height } = figures.total === 0 ? emptyDrawing(sheet) : wholeDrawing(sheet);
  const { t, format } = sheet.say;
  return {
    width: options.size.width,
    height: height + 2 * inset,
    title: titleOf(sheet),
    source: t('source', { day: format.day(figures.today), total: figures.total, running: runningOf(figures).length }),
    marks: inset === 0 ? marks : [at(inset, inset, marks)],
  };
}

function wholeDrawing(sheet: Sheet): Drawn {
  const keys = figuresRow(sheet);
  const charts = chartsPart(sheet);
  const spare = sheet.height - keys.height - charts.height - LEGEND - 16;
  const columns = board(sheet, Math.max(120, Math.min(spare, 420)));
  const top = keys.height + 4;
  const under = top + columns.height + 10;
  const rule: Mark = path(d('M', 0, under + 0.5, 'H', sheet.width), { stroke: 'line' });
  const bottom = under + 10 + charts.height;
  return {
    marks: [...keys.marks, at(0, top, columns.marks), rule, at(0, under + 10, charts.marks), ...legendMarks(sheet, bottom + 18)],
    height: bottom + LEGEND,
  };
}

/** Causes and days side by side, or one under the other. */
function chartsPart(sheet: Sheet): Drawn {
  const least = Math.max(CHARTS.least, Math.min(CHARTS.most, sheet.height * CHARTS.share));
  const beside = sheet.width >= ROOMY;
  const width = beside ? Math.round((sheet.width - GAP) * 0.6) : sheet.width;
  const causes = causesChart(sheet, width, least);
  const times = timesChart(sheet, beside ? sheet.width - GAP - width : sheet.width, beside ? Math.max(least, causes.height) : least);
  if (beside) return { marks: [at(0, 0, causes.marks), at(width + GAP, 0, times.marks)], height: Math.max(causes.height, times.height) };
  const below = causes.height + 14;
  return { marks: [at(0, 0, causes.marks), at(0, below, times.marks)], height: below + times.height };
}

/** The finding in one sentence. */
function titleOf({ figures, say }: Sheet): string {
  const { customer, total } = figures;
  if (total === 0) return say.t('finding.none', { customer });
  const first = readings(figures, say)[0];
  return first ? say.t(first.text as Key, first.values) : say.t('finding.plain', { customer, total, running: runningOf(figures).length });
}
