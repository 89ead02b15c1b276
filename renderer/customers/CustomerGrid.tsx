import { AG_GRID_LOCALE_CN, AG_GRID_LOCALE_EN } from '@ag-grid-community/locale';
import type { CellEditRequestEvent, CellKeyDownEvent, ColumnState, GridApi, GridReadyEvent, IRowNode } from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import { useCallback, useEffect, useMemo, useRef, type ClipboardEvent } from 'react';
import { useRemembered } from '../host/host.ts';
import { useSpeech } from '../i18n/speech.tsx';
import { matchName, readNames, syllablesOf } from '../ui/pinyin.ts';
import { parseTsv } from '../ui/table.ts';
import { columnDefs, plainCell, type ColumnWords } from './columns.tsx';
import { isEditable, type EditableColumn } from './edits.ts';
import { gridIcons, gridTheme } from './gridSetup.ts';
import type { CustomerRow } from './rows.ts';

interface Props {
  readonly rows: readonly CustomerRow[];
  readonly words: ColumnWords;
  /** What is typed into the filter. */
  readonly filter: string;
  readonly selected: string | null;
  readonly onSelect: (id: string | null) => void;
  readonly onEdit: (customer: string, column: EditableColumn, text: string) => void;
  readonly onPaste: (block: readonly (readonly string[])[], rows: readonly CustomerRow[], columns: readonly string[]) => void;
  readonly onCopy: (rows: number, text: string) => void;
  readonly onRemove: (row: CustomerRow) => void;
  readonly onOpen: (row: CustomerRow) => void;
  readonly onShown: (count: number) => void;
  readonly onApi: (api: GridApi<CustomerRow>) => void;
}
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;

// Given anew at every drawing, these would make the grid start over, and a cell being edited would close.
const DEFAULT_COLUMN = { sortable: true, resizable: true, minWidth: 64 };
const SELECTION = { mode: 'singleRow', checkboxes: false, enableClickSelection: true } as const;
const idOf = ({ data }: { readonly data: CustomerRow }): string => data.id;

/** The list as a grid: sorts, filters, edits in place, copies and pastes with a spreadsheet, remembers its columns. */
export function CustomerGrid({
  rows,
  words,
  filter,
  selected,
  onSelect,
  onEdit,
  onPaste,
  onCopy,
  onRemove,
  onOpen,
  onShown,
  onApi,
}: Props) {
  const { language } = useSpeech();
  const [state, setState] = useRemembered<readonly ColumnState[] | null>('customers:columns', null);
  const api = useRef<GridApi<CustomerRow> | null>(null);
  const columns = useMemo(() => columnDefs(words), [words]);
  const isFiltering = useCallback(() => filter.trim() !== '', [filter]);
  const passesFilter = useCallback((node: IRowNode<CustomerRow>) => passes(node.data, filter), [filter]);
  useFilter(api, filter, rows);
  useEffect(() => {
    const node = selected === null ? undefined : api.current?.getRowNode(selected);
    if (node && !node.isSelected()) {
      node.setSelected(true, true);
      api.current?.ensureNodeVisible(node);
    }
    // also when new rows come: the selected one may be among them
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- see above
  }, [selected, rows]);

  const ready = (event: GridReadyEvent<CustomerRow>): void => {
    api.current = event.api;
    onApi(event.api);
    if (state) event.api.applyColumnState({ state: [...state], applyOrder: true });
    const node = selected === null ? undefined : event.api.getRowNode(selected);
    if (node) {
      node.setSelected(true, true);
      event.api.ensureNodeVisible(node, 'middle');
    }
  };
  const remember = (event: { readonly api: GridApi; readonly source?: string }): void => {
    if (event.source !== 'api' && event.source !== 'gridInitializing') setState(event.api.getColumnState());
  };
  const paste = (event: ClipboardEvent): void => {
    const cell = api.current?.getFocusedCell();
    if (!cell || !api.current || api.current.getEditingCells().length > 0) return;
    event.preventDefault();
    const shown = shownRows(api.current).slice(cell.rowIndex);
    const names = api.current.getAllDisplayedColumns().map((column) => column.getColId());
    onPaste(parseTsv(event.clipboardData.getData('text/plain')), shown, names.slice(names.indexOf(cell.column.getColId())));
  };
  const copy = (event: ClipboardEvent): void => {
    const cell = api.current?.getFocusedCell();
    if (!cell || !api.current || api.current.getEditingCells().length > 0) return;
    event.preventDefault();
    const row = api.current.getDisplayedRowAtIndex(cell.rowIndex)?.data;
    if (row) onCopy(1, plainCell(row, cell.column.getColId(), words.personName));
  };
  return (
    <div className="customer-grid" onPaste={paste} onCopy={copy}>
      <AgGridReact<CustomerRow>
        key={language}
        theme={gridTheme}
        icons={gridIcons}
        {...(nonce ? { styleNonce: nonce } : {})}
        localeText={language === 'en' ? AG_GRID_LOCALE_EN : AG_GRID_LOCALE_CN}
        rowData={rows as CustomerRow[]}
        columnDefs={columns}
        defaultColDef={DEFAULT_COLUMN}
        getRowId={idOf}
        rowSelection={SELECTION}
        readOnlyEdit
        stopEditingWhenCellsLoseFocus
        isExternalFilterPresent={isFiltering}
        doesExternalFilterPass={passesFilter}
        onGridReady={ready}
        onSelectionChanged={(event) => onSelect(event.api.getSelectedRows()[0]?.id ?? null)}
        onModelUpdated={(event) => onShown(event.api.getDisplayedRowCount())}
        onCellEditRequest={(event: CellEditRequestEvent<CustomerRow>) => {
          const name = event.column.getColId();
          if (isEditable(name)) onEdit(event.data.id, name, String(event.newValue ?? ''));
        }}
        onCellKeyDown={(event) => {
          const row = event.data;
          const key = (event as CellKeyDownEvent<CustomerRow>).event as KeyboardEvent | null | undefined;
          if (!row || !key || event.api.getEditingCells().length > 0) return;
          if (key.key === 'Delete') onRemove(row);
          if (key.key === 'Enter' && (key.ctrlKey || key.metaKey)) onOpen(row);
        }}
        onColumnVisible={remember}
        onColumnMoved={remember}
        onColumnResized={(event) => event.finished && remember(event)}
        onSortChanged={remember}
        suppressDragLeaveHidesColumns
      />
    </div>
  );
}

/** Rows as they are shown: filtered and sorted. */
export function shownRows(api: GridApi<CustomerRow>): CustomerRow[] {
  const rows: CustomerRow[] = [];
  api.forEachNodeAfterFilterAndSort(({ data }) => {
    if (data) rows.push(data);
  });
  return rows;
}

function passes(row: CustomerRow | undefined, filter: string): boolean {
  if (!row) return false;
  const wanted = filter.trim();
  return [row.name, row.code, row.city, row.country].some((text) => matchName(text, wanted, syllablesOf(text)) !== null);
}

/** Filters anew when something is typed, and when readings of names have come. */
function useFilter(api: { readonly current: GridApi<CustomerRow> | null }, filter: string, rows: readonly CustomerRow[]): void {
  useEffect(() => {
    api.current?.onFilterChanged();
    if (filter.trim() !== '')
      void readNames(
        rows.flatMap(({ name, city }) => [name, city]),
        () => api.current?.onFilterChanged(),
      );
  }, [api, filter, rows]);
}
