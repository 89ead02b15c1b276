import { Select } from 'antd';
import { useEffect, useRef } from 'react';
import type { ColumnRecognition, PreviewRow } from '@shared/import/contract.ts';
import { fieldsOf, typeOf, type Field } from '@shared/import/fields.ts';
import { importMessages } from '@shared/import/messages.ts';
import type { ScreenTable } from '@shared/import/screen.ts';
import { sayReason } from '@shared/import/words.ts';
import { useWords } from '../i18n/speech.tsx';
import { correctColumn } from './corrections.ts';
import { FateMark } from './FateMark.tsx';
import { useSay } from './say.ts';
import { importPageMessages } from './messages.ts';
import type { Import } from './useImport.ts';

interface Props {
  readonly work: Import;
  readonly table: ScreenTable;
  /** Column that is open in the inspector. */
  readonly column: number | null;
  readonly onColumn: (index: number) => void;
  readonly onlyCheck: boolean;
}

/** Twenty rows of the file under their mapping; the last column says what becomes of each. */
export function PreviewTable({ work, table, column, onColumn, onlyCheck }: Props) {
  const t = useWords(importPageMessages);
  const { first, last, cut } = table.preview;
  const rows = onlyCheck ? table.toCheck : first;
  return (
    <div className="import-preview">
      <table>
        <thead>
          <tr>
            <th scope="col" aria-label={t('row')} />
            {table.columns.map((one) => (
              <ColumnHead
                key={one.key}
                work={work}
                table={table}
                column={one}
                isOpen={one.index === column}
                onOpen={() => onColumn(one.index)}
              />
            ))}
            <th scope="col" className="import-fate-head">
              {t('becomes')}
              <small>{t('twenty')}</small>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.row} row={row} table={table} column={column} />
          ))}
          {!onlyCheck && cut ? (
            <tr className="import-cut">
              <td>{DOTS}</td>
              <td colSpan={table.columns.length + 1}>
                {t('cut', { from: cut.from, to: cut.to })}
                {cut.issues.length > 0 ? t('cut.issues', { count: cut.issues.length }) : ''}
              </td>
            </tr>
          ) : null}
          {onlyCheck ? null : last.map((row) => <Row key={row.row} row={row} table={table} column={column} />)}
        </tbody>
      </table>
    </div>
  );
}

const DOTS = '…';
interface HeadProps {
  readonly work: Import;
  readonly table: ScreenTable;
  readonly column: ColumnRecognition;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function ColumnHead({ work, table, column, isOpen, onOpen }: HeadProps) {
  const t = useWords(importPageMessages);
  const words = useWords(importMessages);
  const offered = [...new Set<Field>([...(column.field ? [column.field] : []), ...column.alternatives, ...fieldsOf(table.kind)])];
  const ref = useRef<HTMLTableCellElement>(null);
  useEffect(() => {
    if (isOpen) ref.current?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  }, [isOpen]);
  const value: Field | 'skip' = column.field ?? 'skip';
  return (
    <th ref={ref} scope="col" className={isOpen ? 'is-open' : ''} onFocus={onOpen} onClick={onOpen}>
      <span className="import-heading" title={column.heading}>
        {column.heading || t('noHeading')}
      </span>
      <Select<Field | 'skip'>
        aria-label={t('fieldOf', { heading: column.heading || String(column.index + 1) })}
        size="small"
        className={`import-field confidence-${column.confidence}`}
        popupMatchSelectWidth={false}
        disabled={!table.taken}
        value={value}
        prefix={<span className={`import-count confidence-${column.confidence}`} />}
        options={[
          ...offered.map((field) => ({ value: field, label: words(`field.${field}`) })),
          { value: 'skip' as const, label: words('field.skip') },
        ]}
        onChange={(field) => work.setCorrections(correctColumn(work.corrections, table.id, column.key, field))}
      />
    </th>
  );
}

const isNumeric = (column: ColumnRecognition): boolean =>
  column.field !== null && ['amount', 'number', 'date'].includes(typeOf(column.field));

/** Rows that are no row of the table: their words run across it and do not widen its columns. */
const isProse = (role: PreviewRow['role']): boolean => role === 'title' || role === 'note' || role === 'blank';
const GAP = '   ';

function Row({ row, table, column }: { readonly row: PreviewRow; readonly table: ScreenTable; readonly column: number | null }) {
  const say = useSay();
  const words = useWords(importMessages);
  return (
    <tr className={`import-row role-${row.role}`}>
      <th scope="row">{row.row}</th>
      {isProse(row.role) ? <td colSpan={table.columns.length}>{row.cells.filter((cell) => cell !== '').join(GAP)}</td> : null}
      {(isProse(row.role) ? [] : table.columns).map((one) => {
        const issue = row.marks[one.index];
        const text = String(row.cells[one.index] ?? '');
        return (
          <td
            key={one.key}
            className={[
              one.index === column ? 'is-open' : '',
              one.field === null ? 'is-skipped' : '',
              isNumeric(one) ? 'number' : '',
              issue ? (issue.whole ? 'is-bad' : 'is-odd') : '',
            ].join(' ')}
            title={issue ? sayReason(issue.reason, issue.detail, words) : text}
          >
            {text}
            {issue ? <span className="import-reason">{sayReason(issue.reason, issue.detail, words)}</span> : null}
          </td>
        );
      })}
      <td className="import-fate">
        {row.note ? (
          <FateMark fate={row.note.fate} why={row.note.why ? say(row.note.why) : ''} />
        ) : (
          <span className="muted">{row.role === 'data' ? '' : words(`role.${row.role}`)}</span>
        )}
      </td>
    </tr>
  );
}
