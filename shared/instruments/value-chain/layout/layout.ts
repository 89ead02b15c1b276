import type { Mark, Scene } from '../../../scene/scene.ts';
import { readings } from '../readings.ts';
import type { Figures } from '../figures/types.ts';
import { partOf } from '../figures/totals.ts';
import { bandMarks } from './bands.ts';
import { chevronMarks, flowMarks, nameMarks } from './chevrons.ts';
import { columnMarks, unservedGround } from './columns.ts';
import { coverageMarks, editZones, importanceMarks, painMarks, rowNames } from './customerView.ts';
import { emptyMarks } from './empty.ts';
import { addZones, marketMarks, supplierMarks, zoneTitles } from './ends.ts';
import { gridOf, printWidth, type Grid } from './grid.ts';
import { cellZones, chipMarks, laneNames, laneRules, laneSums, promptGround, unservedLabels, unservedOffers } from './lanes.ts';
import { LEGEND_HEIGHT, legendMarks, legendRule, sourceOf } from './legend.ts';
import { linkMarks } from './links.ts';
import { d, path } from '../../../scene/draw.ts';
import type { MapOptions } from './options.ts';
import { panMarks } from './pan.ts';
import { rowsOf, type Rows } from './rows.ts';
import { sheetOf, type Sheet } from './sheet.ts';
import { BAR_HEIGHT, valueBarMarks } from './valueBar.ts';

/**
 * The value-chain map: value bar, the customer's chain between its suppliers and its customers, and under each activity how the
 * customer sees it and who supplies what. Colour says who, nothing else.
 */
export function layout(figures: Figures, options: MapOptions): Scene {
  const inset = options.view?.form === 'screen' ? 0 : INSET;
  const sheet = inside(sheetOf(figures, options), inset);
  const { marks, height } = figures.primary.length + figures.support.length === 0 ? emptyMap(sheet) : fullMap(sheet);
  return {
    width: sheet.width + 2 * inset,
    height: height + 2 * inset,
    title: titleOf(sheet),
    source: sourceOf(sheet),
    marks: inset === 0 ? marks : [{ type: 'group', x: inset, y: inset, marks }],
  };
}

/** Air around a picture that stands by itself; the window has its own. */
const INSET = 10;

function inside(sheet: Sheet, inset: number): Sheet {
  const width = sheet.width - 2 * inset;
  const { primary } = sheet.figures;
  return {
    ...sheet,
    width: sheet.view.form === 'print' ? printWidth(primary.length, width) : width,
    height: sheet.height - 2 * inset,
  };
}

interface Drawn {
  readonly marks: readonly Mark[];
  readonly height: number;
}
const emptyMap = (sheet: Sheet): Drawn => ({ marks: emptyMarks(sheet), height: Math.max(sheet.height, 440) });

function fullMap(sheet: Sheet): Drawn {
  const bar = sheet.view.forCustomer ? 0 : BAR_HEIGHT;
  const grid = gridOf(sheet);
  const legend = sheet.view.legend ? LEGEND_HEIGHT : 4;
  const rows = rowsOf(sheet, grid, bar === 0 ? 2 : bar + 6, sheet.height - legend);
  const legendAt = sheet.screen ? Math.max(sheet.height - legend, rows.bottom) : rows.bottom;
  const below = sheet.view.legend ? [legendRule(sheet, legendAt), ...legendMarks(sheet, legendAt)] : [];
  const top = bar === 0 ? [] : [...valueBarMarks(sheet, 0), path(d('M', 0, bar + 0.5, 'H', sheet.width), { stroke: 'line2' })];
  return { marks: [...top, ...mapMarks(sheet, grid, rows), ...below], height: legendAt + legend };
}

/** The legend alone, for the line under the drawing in the window: it stays while the map zooms. */
export function legendScene(figures: Figures, options: MapOptions): Scene {
  const sheet = sheetOf(figures, { ...options, view: { ...options.view, form: 'screen' } });
  return { width: sheet.width, height: 26, title: sheet.say.t('title'), marks: legendMarks(sheet, -1) };
}

/** From the ground up: columns and hatches, places to click, then everything that is read. */
function mapMarks(sheet: Sheet, grid: Grid, rows: Rows): Mark[] {
  const places = sheet.screen ? [...editZones(sheet, grid, rows), ...cellZones(sheet, grid, rows)] : [];
  return [
    ...zoneTitles(sheet, grid, rows),
    ...laneRules(sheet, rows),
    ...promptGround(sheet, grid, rows),
    ...columnMarks(sheet, grid, rows),
    ...unservedGround(grid, rows),
    ...bandMarks(sheet, grid, rows),
    ...nameMarks(sheet, grid, rows),
    ...chevronMarks(sheet, grid, rows),
    ...flowMarks(grid, rows),
    ...importanceMarks(grid, rows),
    ...painMarks(sheet, grid, rows),
    ...rowNames(sheet, grid, rows),
    ...coverageMarks(sheet, grid, rows),
    ...laneNames(sheet, grid, rows),
    ...laneSums(sheet, grid, rows),
    ...unservedLabels(sheet, grid, rows),
    ...places,
    ...linkMarks(sheet, grid, rows),
    ...(sheet.screen ? unservedOffers(sheet, grid, rows) : []),
    ...chipMarks(sheet, grid, rows),
    ...supplierMarks(sheet, grid, rows),
    ...marketMarks(sheet, grid, rows),
    ...(sheet.screen ? addZones(sheet, grid, rows) : []),
    ...panMarks(sheet, grid, rows),
  ];
}

/** The finding in one sentence. The customer's own picture says nothing of who supplies. */
function titleOf({ figures, say, money, view }: Sheet): string {
  const { customer, inPlay } = figures;
  if (view.forCustomer) return say.t('finding.customer', { customer });
  const first = readings(figures, say)[0];
  if (first) return say.t(first.text as Parameters<typeof say.t>[0], first.values);
  if (inPlay.total === 0) return say.t('finding.none', { customer });
  return say.t('finding.play', {
    customer,
    total: money.full(inPlay.total),
    share: say.format.percent(partOf(inPlay.delivered, inPlay.total)),
  });
}
