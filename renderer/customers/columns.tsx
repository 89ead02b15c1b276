import type { ColDef, ICellRendererParams, ValueFormatterParams } from 'ag-grid-community';
import { amountToNumber } from '@shared/base/amount.ts';
import type { Tier } from '@shared/instruments/facts.ts';
import type { Format } from '@shared/i18n/format.ts';
import type { KeyOf, Translate } from '@shared/i18n/translate.ts';
import { amountDraft } from '../ui/amount.ts';
import { TierBadge } from '../ui/TierBadge.tsx';
import { isEditable } from './edits.ts';
import type { customersMessages } from './messages.ts';
import type { CustomerRow } from './rows.ts';

export const COLUMNS = [
  'name',
  'code',
  'tier',
  'value',
  'potential',
  'share',
  'city',
  'country',
  'owner',
  'lastSale',
  'visits',
  'hours',
] as const;
export type ColumnName = (typeof COLUMNS)[number];
const HIDDEN_AT_FIRST: readonly ColumnName[] = ['hours'];

export interface ColumnWords {
  readonly t: Translate<KeyOf<typeof customersMessages>>;
  readonly format: Format;
  readonly personName: (id: string) => string;
  readonly readOnly: boolean;
}

/** Definitions of the list's columns in the window's language. */
export function columnDefs(words: ColumnWords): ColDef<CustomerRow>[] {
  return COLUMNS.map((name) => ({
    colId: name,
    field: name,
    headerName: words.t(`column.${name}`),
    editable: !words.readOnly && isEditable(name),
    hide: HIDDEN_AT_FIRST.includes(name),
    ...kinds(words)[name],
  }));
}

type Own = Partial<ColDef<CustomerRow>>;

function kinds({ t, format, personName }: ColumnWords): Readonly<Record<ColumnName, Own>> {
  const text: Own = { filter: 'agTextColumnFilter', comparator: (a: string, b: string) => emptyLast(a, b) ?? format.compare(a, b) };
  const number: Own = { type: 'rightAligned', filter: 'agNumberColumnFilter', comparator: unknownLow, cellClass: 'number' };
  const amount: Own = {
    ...number,
    minWidth: 150,
    valueFormatter: ({ value }: ValueFormatterParams<CustomerRow, number | null>) =>
      value === null || value === undefined ? t('unknown') : format.number(amountToNumber(value)),
    cellClassRules: { muted: ({ value }) => value === null },
    filterValueGetter: ({ data, colDef }) => {
      const value = data?.[colDef.colId as 'value' | 'potential'];
      return value === null || value === undefined ? null : amountToNumber(value);
    },
  };
  return {
    name: { ...text, pinned: 'left', minWidth: 160, flex: 2 },
    code: { ...text, width: 96 },
    tier: {
      width: 78,
      filter: 'agTextColumnFilter',
      comparator: (a: Tier, b: Tier) => TIER_RANK[a] - TIER_RANK[b],
      cellRenderer: ({ value }: ICellRendererParams<CustomerRow, Tier>) => (value ? <TierBadge tier={value} /> : null),
    },
    value: { ...amount, sort: 'desc', flex: 1 },
    potential: {
      ...amount,
      flex: 1,
      cellEditorParams: { useFormatter: false },
      valueParser: ({ newValue }) => newValue,
      valueGetter: ({ data }) => data?.potential ?? null,
    },
    share: {
      ...number,
      width: 140,
      valueFormatter: ({ value }: ValueFormatterParams<CustomerRow, number | null>) =>
        value === null || value === undefined ? t('unknown') : format.percent(value),
      cellClassRules: { muted: ({ value }) => value === null, 'cell-odd': ({ value }) => value !== null && value > 1 },
    },
    city: { ...text, width: 110 },
    country: { ...text, width: 100 },
    owner: {
      ...text,
      width: 110,
      valueFormatter: ({ value }: ValueFormatterParams<CustomerRow, string>) => personName(value ?? ''),
      filterValueGetter: ({ data }) => personName(data?.owner ?? ''),
    },
    lastSale: { ...text, width: 112 },
    visits: { ...number, width: 112, valueFormatter: ({ value }: ValueFormatterParams<CustomerRow, number>) => format.number(value ?? 0) },
    hours: {
      ...number,
      width: 112,
      valueFormatter: ({ value }: ValueFormatterParams<CustomerRow, number>) => format.number(value ?? 0, 1),
    },
  };
}

const TIER_RANK: Readonly<Record<Tier, number>> = { A: 0, S: 1, B: 2, C: 3 };
const emptyLast = (a: string, b: string): number | null => (a === '' || b === '' ? (a === b ? 0 : a === '' ? 1 : -1) : null);
/** Unknown counts as less than anything. */
const unknownLow = (a: number | null, b: number | null): number => (a ?? -Infinity) - (b ?? -Infinity) || 0;

/** What a cell gives when it is copied or edited: plain, so that it can be pasted back. */
export function plainCell(row: CustomerRow, column: string, personName: (id: string) => string): string {
  const value = row[column as keyof CustomerRow];
  if (column === 'owner') return personName(row.owner);
  if (column === 'value' || column === 'potential') return amountDraft(value as number | null);
  return value === null ? '' : String(value);
}
