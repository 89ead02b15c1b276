import { Button } from 'antd';
import { useMemo, useState } from 'react';
import type { DataTable, TableColumn } from '@shared/scene/table.ts';
import { useHost } from '../host/host.ts';
import { useSpeech, useWords } from '../i18n/speech.tsx';
import { cellText, sortRows, tableToTsv, type Sorting } from './table.ts';
import { uiMessages } from './messages.ts';
import { usePrinting } from './usePrinting.ts';
import { useTableExport } from './useTableExport.ts';

const UP = '▲';
const DOWN = '▼';
/** Rows put into the page at once; more come on asking, so that ten thousand do not freeze it. */
const PAGE = 200;

interface Props {
  readonly table: DataTable;
  /** Of the exported file. */
  readonly name: string;
  readonly selected?: string | null;
  readonly onPick?: (id: string) => void;
}

/** The parallel table of a drawing: sorts by a click on a heading, copies to a spreadsheet, exports to Excel. */
export function TableView({ table, name, selected, onPick }: Props) {
  const t = useWords(uiMessages);
  const { format } = useSpeech();
  const { bridge, notify } = useHost();
  const exportTable = useTableExport();
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const [asked, setShown] = useState(PAGE);
  const shown = usePrinting() ? Infinity : asked;
  const rows = useMemo(() => sortRows(table, sorting, (a, b) => format.compare(a, b)), [table, sorting, format]);
  const copy = async (): Promise<void> => {
    const done = await bridge.call['clipboard.write']({ text: tableToTsv({ ...table, rows }) });
    if (done.ok) notify({ text: t('copied'), kind: 'success' });
  };
  return (
    <div className="table-view">
      <div className="table-tools">
        <Button size="small" onClick={() => void copy()}>
          {t('copyTable')}
        </Button>
        <Button size="small" onClick={() => void exportTable({ ...table, rows }, name)}>
          {t('exportTable')}
        </Button>
      </div>
      {table.rows.length === 0 ? <p className="muted">{t('tableEmpty')}</p> : null}
      <div className="table-scroll">
        <table>
          <thead>
            <tr>
              {table.columns.map((column, i) => (
                <Heading key={column.key} column={column} sorting={sorting} index={i} onSort={setSorting} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map(({ id, cells }) => (
              <tr key={id} aria-selected={id === selected} onClick={() => onPick?.(id)}>
                {table.columns.map((column, i) => (
                  <td key={column.key} className={isNumber(column) ? 'number' : undefined}>
                    {cellText(cells[i] ?? null, column.kind, format)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {rows.length > shown ? (
          <Button type="link" onClick={() => setShown(asked + 5 * PAGE)}>
            {`+ ${format.number(rows.length - shown)}`}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

const isNumber = ({ kind }: TableColumn): boolean => kind === 'number' || kind === 'amount' || kind === 'share';

function Heading({
  column,
  index,
  sorting,
  onSort,
}: {
  readonly column: TableColumn;
  readonly index: number;
  readonly sorting: Sorting | null;
  readonly onSort: (sorting: Sorting) => void;
}) {
  const own = sorting?.column === index ? sorting : null;
  return (
    <th scope="col" className={isNumber(column) ? 'number' : undefined} aria-sort={own ? (own.down ? 'descending' : 'ascending') : 'none'}>
      <button type="button" onClick={() => onSort({ column: index, down: own ? !own.down : isNumber(column) })}>
        {column.title}
        {own ? <span aria-hidden="true">{own.down ? DOWN : UP}</span> : null}
      </button>
    </th>
  );
}
