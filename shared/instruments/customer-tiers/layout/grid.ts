import type { Box, Mark, Scene } from '../../../scene/scene.ts';
import type { LayoutOptions } from '../../contract.ts';
import { ranked, valueAt, type TierFigures } from '../figures.ts';
import { counted, brief, shortName, tierName } from '../names.ts';
import { CODE, NONE } from '../tiers.ts';
import { describe } from './bubbles.ts';
import { lookOf, n, TEXT, words } from './paint.ts';

const ROWS = [CODE.A, CODE.B, CODE.C, NONE] as const;
const COLUMNS = [CODE.C, CODE.B, CODE.A] as const;
const HEIGHTS = [0.29, 0.27, 0.22, 0.22] as const;
const LINE = 20;
/** From this width up a cell has two columns of names. */
const TWO_COLUMNS = 250;

/** Value tier × potential tier as cells with count, money, share and as many names as fit; the unknown have a row of their own. */
export function grid(f: TierFigures, options: LayoutOptions): Scene {
  const { t, size, format } = options;
  const left = Math.max(...ROWS.map((row) => options.measure(rowName(t, row), TEXT, 600))) + 22;
  const box = { x: left, y: 34, width: size.width - left - 10, height: size.height - 34 - 34 };
  const cellWidth = box.width / 3;
  const cells = membersOf(f);
  const marks: Mark[] = [];
  let y = box.y;
  ROWS.forEach((row, i) => {
    const height = box.height * (HEIGHTS[i] as number);
    const count = COLUMNS.reduce<number>((sum, column) => sum + (cells.get(`${row} ${column}`)?.length ?? 0), 0);
    marks.push(
      words(left - 10, y + height / 2 - 2, rowName(t, row), { anchor: 'end', weight: 600 }),
      words(left - 10, y + height / 2 + 15, t('band.count', { count: counted(format, count) }), { anchor: 'end', fill: 'ink2' }),
    );
    COLUMNS.forEach((column, j) => {
      const cell = { x: box.x + j * cellWidth, y, width: cellWidth - 6, height: height - 6 };
      marks.push(...cellMarks(f, row, column, cells.get(`${row} ${column}`) ?? [], cell, options));
    });
    y += height;
  });
  COLUMNS.forEach((column, j) => {
    const count = ROWS.reduce<number>((sum, row) => sum + (cells.get(`${row} ${column}`)?.length ?? 0), 0);
    const text = t('band.value', { tier: tierName(t, column), count: format.number(count) });
    marks.push(words(box.x + j * cellWidth + cellWidth / 2 - 3, 22, text, { anchor: 'middle', weight: 600 }));
  });
  marks.push(words(size.width - 10, size.height - 12, t('grid.axis'), { anchor: 'end', fill: 'ink2' }));
  return {
    ...size,
    title: t('grid.title', { small: cells.get(`${CODE.A} ${CODE.B}`)?.length ?? 0, c: cells.get(`${CODE.A} ${CODE.C}`)?.length ?? 0 }),
    marks,
  };
}

const rowName = (t: LayoutOptions['t'], row: number): string =>
  row === NONE ? t('lane.unknown') : t('grid.row', { tier: tierName(t, row) });

function membersOf(f: TierFigures): ReadonlyMap<string, number[]> {
  const cells = new Map<string, number[]>();
  for (const at of ranked(f)) {
    const key = `${f.potential.letters[at] ?? NONE} ${f.value.letters[at] ?? CODE.C}`;
    const cell = cells.get(key);
    if (cell) cell.push(at);
    else cells.set(key, [at]);
  }
  return cells;
}

function cellMarks(f: TierFigures, row: number, column: number, who: readonly number[], cell: Box, options: LayoutOptions): Mark[] {
  const { t, format, measure } = options;
  const small = row === CODE.A && column !== CODE.A;
  const value = who.reduce((sum, at) => sum + valueAt(f, at), 0);
  const { total } = f.value.ranking;
  const share = total > 0 ? value / total : 0;
  const percent = share > 0 && share < 0.005 ? t('lessThan', { share: format.percent(0.01) }) : format.percent(share);
  const head =
    who.length === 0 ? t('grid.none') : t('grid.cell', { count: counted(format, who.length), money: brief(format, value), share: percent });
  const tag = t('grid.smallA');
  const tagged = small && measure(head, TEXT, 600) + measure(tag, TEXT, 600) + 30 < cell.width;
  return [
    { type: 'rect', ...cell, radius: 3, fill: small ? 'zone' : 'ground', stroke: 'line' },
    ...(row === NONE
      ? [{ type: 'rect' as const, ...cell, radius: 3, fill: 'hatch' as const, pattern: 'hatch' as const, opacity: 0.3 }]
      : []),
    words(cell.x + 10, cell.y + 18, head, { weight: 600, halo: 'ground' }),
    ...(tagged ? [words(cell.x + cell.width - 10, cell.y + 18, tag, { anchor: 'end', weight: 600, fill: 'tierSmallARing' })] : []),
    ...names(f, who, cell, options),
  ];
}

/** Dots with names in one or two columns, and how many more there are. */
function names(f: TierFigures, who: readonly number[], cell: Box, options: LayoutOptions): Mark[] {
  const { measure, t } = options;
  const lines = Math.floor((cell.height - 30) / LINE);
  if (lines < 1) return [];
  const label = (at: number): string => shortName(f.portfolio.names[at] as string);
  const weight = (at: number): 400 | 600 => (f.portfolio.ids[at] === options.selected ? 600 : 400);
  const columns = cell.width >= TWO_COLUMNS && who.length > 3 ? 2 : 1;
  const width = (cell.width - 20) / columns;
  const fits = who.length <= lines * columns ? who.length : lines * columns - 1;
  const shown = who.slice(0, Math.max(0, fits));
  const rest = who.length - shown.length;
  const marks = shown.flatMap((at, i) => {
    const x = cell.x + 19 + (i % columns) * width;
    const y = cell.y + 42 + Math.floor(i / columns) * LINE;
    return [
      ...dot(f, at, x, y - 4.5, options),
      words(x + 12, y, fitted(label(at), width - 24, measure), { weight: weight(at), halo: 'ground' }),
    ];
  });
  if (rest > 0)
    marks.push(
      words(cell.x + cell.width - 10, cell.y + 42 + (lines - 1) * LINE, t('more', { count: counted(options.format, rest) }), {
        anchor: 'end',
        fill: 'ink2',
        halo: 'ground',
      }),
    );
  return marks;
}

/** The text, cut so that it fits. */
export function fitted(text: string, width: number, measure: LayoutOptions['measure'], weight: 400 | 600 = 600): string {
  if (measure(text, TEXT, weight) <= width) return text;
  const characters = [...text];
  while (characters.length > 1 && measure(`${characters.join('')}…`, TEXT, weight) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

function dot(f: TierFigures, at: number, x: number, y: number, options: LayoutOptions): Mark[] {
  const code = f.tier[at] as number;
  const { fill, stroke, strokeWidth } = lookOf(code);
  const id = f.portfolio.ids[at] as string;
  return [
    ...(options.selected === id
      ? [{ type: 'circle' as const, x: n(x), y: n(y), r: 10.5, stroke: 'primary' as const, strokeWidth: 2 }]
      : []),
    ...(code === CODE.S
      ? [{ type: 'circle' as const, x: n(x), y: n(y), r: 8.2, stroke: 'tierSmallARing' as const, strokeWidth: 1.5 }]
      : []),
    {
      type: 'circle',
      id,
      label: describe(f, at, options),
      intent: { kind: 'customer', id },
      x: n(x),
      y: n(y),
      r: 5.5,
      fill,
      stroke,
      strokeWidth,
    },
  ];
}
