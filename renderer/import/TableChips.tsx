import { Button, Select } from 'antd';
import { importMessages } from '@shared/import/messages.ts';
import type { ScreenTable } from '@shared/import/screen.ts';
import { IMPORTED, type DateOrder, type Delimiter, type Encoding, type Kind } from '@shared/import/types.ts';
import type { TableCorrection } from '@shared/import/contract.ts';
import { useWords } from '../i18n/speech.tsx';
import { correctTable } from './corrections.ts';
import { importPageMessages } from './messages.ts';
import type { Import } from './useImport.ts';

const ENCODINGS: readonly Encoding[] = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be', 'windows-1252'];
const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|'];
const UNITS = [0, 3, 4, 6, 8] as const;
const ORDERS: readonly DateOrder[] = ['ymd', 'dmy', 'mdy'];

interface Props {
  readonly work: Import;
  readonly table: ScreenTable;
  readonly onlyCheck: boolean;
  readonly onOnlyCheck: (only: boolean) => void;
}

/** What was found in the file (kind, encoding, delimiter, header row, unit, date order), each to be changed. */
export function TableChips({ work, table, onlyCheck, onOnlyCheck }: Props) {
  const t = useWords(importPageMessages);
  const words = useWords(importMessages);
  const correct = (patch: TableCorrection): void => work.setCorrections(correctTable(work.corrections, table.id, patch));
  const headerRows = Array.from({ length: Math.min(30, table.rows) }, (_, i) => i + 1);
  return (
    <div className="import-chips">
      <b title={table.file}>{table.sheet ? `${table.file} · ${table.sheet}` : table.file}</b>
      <Chip
        label={t('kind')}
        value={table.kind}
        options={[...IMPORTED, ...(IMPORTED.includes(table.kind) ? [] : [table.kind])].map((value) => ({
          value,
          label: words(`kind.${value}`),
        }))}
        onChange={(kind: Kind) => correct({ kind, leave: false })}
      />
      {table.encoding ? (
        <Chip
          label={t('encoding')}
          value={table.encoding}
          options={ENCODINGS.map((value) => ({ value, label: value.toUpperCase() }))}
          onChange={(encoding: Encoding) => correct({ encoding })}
        />
      ) : null}
      {table.delimiter ? (
        <Chip
          label={t('delimiter')}
          value={table.delimiter}
          options={DELIMITERS.map((value) => ({ value, label: t(`delimiter.${value}`) }))}
          onChange={(delimiter: Delimiter) => correct({ delimiter })}
        />
      ) : null}
      <Chip
        label={t('header')}
        value={table.headerRows[0] ?? 0}
        options={[
          ...(table.headerRows.length === 0 ? [{ value: 0, label: t('header.none') }] : []),
          ...headerRows.map((row) => ({ value: row, label: t('header.row', { row }) })),
        ]}
        onChange={(headerRow: number) => correct({ headerRow })}
      />
      <Chip
        label={t('unit')}
        value={table.unit.power}
        options={UNITS.map((power) => ({
          value: power as number,
          label:
            table.unit.from === 'title' && table.unit.power === power
              ? t('unit.from', { unit: t(`unit.${power}`), row: table.unit.row ?? 0 })
              : t(`unit.${power}`),
        }))}
        onChange={(unit: number) => correct({ unit })}
      />
      {table.dateOrder ? (
        <Chip
          label={t('dates')}
          value={table.dateOrder.order ?? 'ymd'}
          options={ORDERS.map((value) => ({ value, label: t(`dates.${value}`) }))}
          onChange={(dateOrder: DateOrder) => correct({ dateOrder })}
        />
      ) : null}
      <Button size="small" type="link" onClick={() => correct({ leave: table.taken })}>
        {t(table.taken ? 'leave' : 'take')}
      </Button>
      {table.toCheck.length > 0 ? (
        <Button size="small" type="link" className="import-only" onClick={() => onOnlyCheck(!onlyCheck)}>
          {onlyCheck ? t('allRows') : t('onlyCheck', { count: table.toCheck.length })}
        </Button>
      ) : null}
    </div>
  );
}

function Chip<T extends string | number>({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly value: T;
  readonly options: { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}) {
  return (
    <span className="import-chip">
      <span className="muted">{label}</span>
      <Select<T>
        aria-label={label}
        size="small"
        variant="borderless"
        popupMatchSelectWidth={false}
        value={value}
        options={options}
        onChange={onChange}
      />
    </span>
  );
}
