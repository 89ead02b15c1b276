import { US } from '@shared/instruments/value-chain/model.ts';
import type { ActivityFigure, Figures } from '@shared/instruments/value-chain/figures/types.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';
const ARROWS: Readonly<Record<string, Direction>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };
export const directionOf = (key: string): Direction | null => ARROWS[key] ?? null;

/**
 * The map as a grid of mark ids for the arrow keys: one column an activity with its rows from the name down to the last lane, the ends of
 * the chain beside them, and the support bands above, each a row of its own.
 */
interface Cell {
  readonly id: string;
  /** Row it belongs to; several chips of a lane share one. */
  readonly row: string;
}

function columnOf(activity: ActivityFigure, lanes: readonly string[]): Cell[] {
  const parts = (['name', 'share', 'importance', 'pain'] as const).map((row) => ({ id: `${row}:${activity.id}`, row }));
  const cells = lanes.flatMap((lane): Cell[] => {
    const chips = activity.chips.filter((chip) => chip.lane === lane);
    return chips.length === 0 ? [{ id: `cell:${activity.id}:${lane}`, row: lane }] : chips.map((chip) => ({ id: chip.id, row: lane }));
  });
  return [...parts, ...cells];
}

const bandOf = (activity: ActivityFigure): string[] => [
  `name:${activity.id}`,
  `pain:${activity.id}`,
  ...activity.chips.map((chip) => chip.id),
];

/** Where an arrow leads from a mark; null at the edge or from a mark that is not of the grid. */
export function neighbourOf(figures: Figures, from: string, direction: Direction): string | null {
  const lanes = [US, ...figures.rivals.map((lane) => lane.id)];
  const columns = figures.primary.map((activity) => columnOf(activity, lanes));
  const bands = figures.support.map(bandOf);
  const ends = { left: figures.suppliers.map((one) => one.id), right: figures.markets.map((one) => one.id) };
  const at = places(from, columns, bands, ends, figures);
  if (!at) return null;
  if (at.part === 'band') return fromBand(at.index, at.step, direction, bands, columns, ends);
  if (at.part === 'column') return fromColumn(at.index, at.step, direction, columns, bands, ends);
  return fromEnd(at.part, at.step, direction, columns, ends);
}

type Ends = { readonly left: readonly string[]; readonly right: readonly string[] };
interface At {
  readonly part: 'band' | 'column' | 'left' | 'right';
  readonly index: number;
  readonly step: number;
}

function places(from: string, columns: Cell[][], bands: string[][], ends: Ends, figures: Figures): At | null {
  const activity = figures.primary.findIndex((one) => one.id === from || `handle:${one.id}` === from);
  if (activity >= 0) return { part: 'column', index: activity, step: from.startsWith('handle') ? 1 : 0 };
  const band = figures.support.findIndex((one) => one.id === from);
  if (band >= 0) return { part: 'band', index: band, step: 0 };
  for (const [index, cells] of columns.entries()) {
    const step = cells.findIndex((cell) => cell.id === from);
    if (step >= 0) return { part: 'column', index, step };
  }
  for (const [index, ids] of bands.entries()) if (ids.includes(from)) return { part: 'band', index, step: ids.indexOf(from) };
  for (const part of ['left', 'right'] as const) if (ends[part].includes(from)) return { part, index: 0, step: ends[part].indexOf(from) };
  return null;
}

function fromColumn(index: number, step: number, direction: Direction, columns: Cell[][], bands: string[][], ends: Ends): string | null {
  const cells = columns[index] ?? [];
  if (direction === 'down') return cells[step + 1]?.id ?? null;
  if (direction === 'up') return step > 0 ? (cells[step - 1]?.id ?? null) : (bands.at(-1)?.[0] ?? null);
  const next = columns[index + (direction === 'left' ? -1 : 1)];
  if (!next) return ends[direction][0] ?? null;
  const row = cells[step]?.row;
  return next.find((cell) => cell.row === row)?.id ?? null;
}

function fromBand(index: number, step: number, direction: Direction, bands: string[][], columns: Cell[][], ends: Ends): string | null {
  const ids = bands[index] ?? [];
  if (direction === 'right') return ids[step + 1] ?? ends.right[0] ?? null;
  if (direction === 'left') return step > 0 ? (ids[step - 1] ?? null) : (ends.left[0] ?? null);
  if (direction === 'up') return bands[index - 1]?.[0] ?? null;
  return bands[index + 1]?.[0] ?? columns[0]?.[0]?.id ?? null;
}

function fromEnd(part: 'left' | 'right', step: number, direction: Direction, columns: Cell[][], ends: Ends): string | null {
  if (direction === 'up' || direction === 'down') return ends[part][step + (direction === 'up' ? -1 : 1)] ?? null;
  if (part === 'left' && direction === 'right') return columns[0]?.[0]?.id ?? null;
  if (part === 'right' && direction === 'left') return columns.at(-1)?.[0]?.id ?? null;
  return null;
}
