/** The parallel table of a drawing: what a screen reader gets, what is copied to a spreadsheet and exported to Excel. */
export interface DataTable {
  readonly columns: readonly TableColumn[];
  /** Raw values: numbers stay numbers, `null` is unknown (shown as a dash, exported as an empty cell). */
  readonly rows: readonly { readonly id: string; readonly cells: readonly (string | number | null)[] }[];
}
export interface TableColumn {
  readonly key: string;
  readonly title: string;
  /** How cells read: `amount` in currency units, `share` 0…1. */
  readonly kind: 'text' | 'number' | 'amount' | 'share' | 'day' | 'tier';
}
