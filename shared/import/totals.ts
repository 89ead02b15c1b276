import { amountToDecimal } from '../base/amount.ts';
import { cellAt } from './cells.ts';
import type { ColumnRecognition, TotalCheck } from './contract.ts';
import { typeOf } from './fields.ts';
import { readMoney } from './money.ts';
import type { Roles } from './roles.ts';
import type { RawTable } from './types.ts';

/** Compares each total row with the sum of the rows it closes. A subtotal closes the rows since the one before it. */
export function checkTotals(table: RawTable, { data, roles }: Roles, columns: readonly ColumnRecognition[]): TotalCheck[] {
  const rows = [...roles].filter(([, role]) => role === 'total').map(([row]) => row);
  const money = columns.filter((column) => column.field !== null && typeOf(column.field) === 'amount' && column.field !== 'price');
  let from = 0;
  return rows.flatMap((row) => {
    const partial = isSubtotal(table, row);
    const checks = money.flatMap((column) => checkTotal(table, data, column, row, partial ? from : 0));
    if (partial) from = row;
    return checks;
  });
}

const isSubtotal = (table: RawTable, row: number): boolean =>
  (table.rows[row] ?? []).some((cell) => /^\s*(小\s*计|本页|sub)/i.test(String(cell)));

function checkTotal(table: RawTable, data: Int32Array, column: ColumnRecognition, row: number, from: number): TotalCheck[] {
  const says = readMoney(cellAt(table.rows[row], column.index), column.numberStyle, column.unit);
  if (says.kind !== 'money') return [];
  let sum = 0;
  let assumed = 0;
  const texts: number[] = [];
  for (const at of data) {
    if (at < from || at > row) continue;
    const read = readMoney(cellAt(table.rows[at], column.index), column.numberStyle, column.unit);
    if (read.kind !== 'money') continue;
    sum += read.value;
    if (read.assumed) {
      assumed += read.value;
      texts.push(at + 1);
    }
  }
  if (!Number.isSafeInteger(sum)) return [];
  const difference = sum - says.value;
  return [
    {
      row: row + 1,
      column: column.heading,
      says: amountToDecimal(says.value),
      adds: amountToDecimal(sum),
      difference: amountToDecimal(difference),
      explainedBy: difference !== 0 && difference === assumed ? texts.slice(0, 20) : [],
    },
  ];
}
