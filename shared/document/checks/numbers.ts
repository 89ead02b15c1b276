import type { Block, Inline, TableRow } from '../blocks.ts';
import { plainText } from '../columns.ts';
import { perBlock, type Check, type Found } from './types.ts';

type Of<T extends Block['type']> = Extract<Block, { type: T }>;

/** A number as documents write it: grouped, `−` for minus, in millionths so that sums are exact. `null` = not a plain number. */
export function documentNumber(text: string): number | null {
  const match = /^([+\-−–]?)\s*(\d{1,3}(?:[,， ]\d{3})+|\d+)(?:\.(\d{1,6}))?$/u.exec(text.trim());
  if (!match) return null;
  const whole = Number((match[2] ?? '').replace(/[,， ]/g, '')) * 1_000_000 + Number((match[3] ?? '').padEnd(6, '0'));
  return match[1] && match[1] !== '+' ? -whole : whole;
}

const isEmpty = (cell: Inline | undefined): boolean => /^[\s—–-]*$/.test(plainText(cell ?? ''));
/** Sum of one column over rows; `null` where a cell is neither a number nor empty, or fewer than two are numbers. */
function columnSum(rows: readonly TableRow[], column: number): number | null {
  const filled = rows.map((row) => row.cells[column]).filter((cell) => !isEmpty(cell));
  const numbers = filled.map((cell) => documentNumber(plainText(cell ?? '')));
  if (numbers.length < 2 || numbers.some((number) => number === null)) return null;
  return numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0);
}

const shown = (millionths: number): string => String(Math.round(millionths) / 1_000_000).replace('-', '−');

function tableSums(table: Of<'table'>, at: number): readonly Found[] {
  return table.rows.flatMap((row, index) => {
    if (!row.role) return [];
    const before = table.rows.slice(0, index);
    const from = row.role === 'total' ? 0 : before.map((one) => one.role !== undefined).lastIndexOf(true) + 1;
    const plain = before.slice(from).filter((one) => !one.role);
    return table.columns.flatMap((column, place) => {
      if (!column.kind.startsWith('number')) return [];
      const total = documentNumber(plainText(row.cells[place] ?? ''));
      const sum = columnSum(plain, place);
      return total === null || sum === null || total === sum
        ? []
        : [{ severity: 'block' as const, at, values: { column: column.head, shown: plainText(row.cells[place] ?? ''), sum: shown(sum) } }];
    });
  });
}

function offerSum(offer: Of<'offer'>, at: number): readonly Found[] {
  const total = documentNumber(offer.gainTotal?.value ?? '');
  const sum = columnSum(
    offer.gains.map((gain) => ({ cells: [gain.value] })),
    0,
  );
  return total === null || sum === null || total === sum
    ? []
    : [{ severity: 'block', at, values: { column: offer.title, shown: offer.gainTotal?.value ?? '', sum: shown(sum) } }];
}

export const sums: Check = (model) =>
  perBlock(model, (block, at) => (block.type === 'table' ? tableSums(block, at) : block.type === 'offer' ? offerSum(block, at) : []));

const DAY = /\b\d{4}-\d{2}(?:-\d{2})?\b/;
export const dateOrder: Check = (model) =>
  perBlock(model, (block, at) => {
    if (block.type === 'table')
      return block.columns.flatMap((column, place) =>
        column.kind === 'date'
          ? disorder(
              block.rows.map((row) => plainText(row.cells[place] ?? '')),
              at,
            )
          : [],
      );
    return block.type === 'offer'
      ? disorder(
          block.duties.map((duty) => duty.date),
          at,
        )
      : [];
  });

/** The first pair of dates in the wrong order. */
function disorder(texts: readonly string[], at: number): readonly Found[] {
  const days = texts.map((text) => DAY.exec(text)?.[0]).filter((day) => day !== undefined);
  const place = days.findIndex((day, index) => index > 0 && day < (days[index - 1] ?? '').slice(0, day.length));
  return place < 1 ? [] : [{ severity: 'warn', at, values: { earlier: days[place] ?? '', later: days[place - 1] ?? '' } }];
}
