import type { Corrections, PairDecision, TableCorrection } from '@shared/import/contract.ts';
import type { Field } from '@shared/import/fields.ts';

/** Corrections with those of one table changed. */
export const correctTable = (corrections: Corrections, table: string, patch: TableCorrection): Corrections => ({
  ...corrections,
  tables: { ...corrections.tables, [table]: { ...corrections.tables?.[table], ...patch } },
});

/** A column goes into a field, or is skipped. A field that only one column may have is taken from the other by the recognition. */
export const correctColumn = (corrections: Corrections, table: string, column: string, field: Field | 'skip'): Corrections =>
  correctTable(corrections, table, { columns: { ...corrections.tables?.[table]?.columns, [column]: field } });

/** A cell mended by hand. `row` from 1, `column` from 0. */
export const mendCell = (corrections: Corrections, table: string, row: number, column: number, text: string): Corrections =>
  correctTable(corrections, table, { cells: { ...corrections.tables?.[table]?.cells, [`${row}:${column}`]: text } });

export const decidePair = (corrections: Corrections, pair: string, decision: PairDecision): Corrections => ({
  ...corrections,
  pairs: { ...corrections.pairs, [pair]: decision },
});

export const setRate = (corrections: Corrections, currency: string, rate: string): Corrections => ({
  ...corrections,
  rates: { ...corrections.rates, [currency]: rate },
});
