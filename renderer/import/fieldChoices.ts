import type { ColumnRecognition } from '@shared/import/contract.ts';
import { fieldsOf, type Field } from '@shared/import/fields.ts';
import type { ScreenTable } from '@shared/import/screen.ts';

/** Most choices that have a digit of their own. */
const MOST = 4;

/** Fields that a column is most likely to go into: where it goes now, then the alternatives; each once. */
export function choicesFor(table: ScreenTable, column: ColumnRecognition): readonly Field[] {
  const own = column.field ? [column.field] : [];
  const likely = [...new Set([...own, ...column.alternatives])];
  return (likely.length > 1 ? likely : [...new Set([...likely, ...fieldsOf(table.kind)])]).slice(0, MOST);
}
