import type { GridApi } from 'ag-grid-community';
import { Button, Checkbox, Input, Popover } from 'antd';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useApplication, useWorkspaceState } from '../app/context.ts';
import { byPhase } from '../app/navigation.ts';
import { Skeleton } from '../app/PageStates.tsx';
import { useTiers } from '../app/useTiers.ts';
import { useHost } from '../host/host.ts';
import { useSpeech, useWords } from '../i18n/speech.tsx';
import { Icon } from '../ui/Icon.tsx';
import { tableToTsv } from '../ui/table.ts';
import { TableView } from '../ui/TableView.tsx';
import { usePrinting } from '../ui/usePrinting.ts';
import { useTableExport } from '../ui/useTableExport.ts';
import { COLUMNS, type ColumnName } from './columns.tsx';
import { CustomerGrid, shownRows } from './CustomerGrid.tsx';
import { CustomerInspector } from './CustomerInspector.tsx';
import { EmptyList } from './EmptyList.tsx';
import { listAsTable } from './exportTable.ts';
import { customersMessages } from './messages.ts';
import { rowsOf, type CustomerRow } from './rows.ts';
import { useCustomerEditing } from './useCustomerEditing.ts';
import './customers.css';

const NameDialog = lazy(async () => ({ default: (await import('../app/NameDialog.tsx')).NameDialog }));

/** The list of customers. */
export function CustomersPage({ selected }: { readonly selected: string | undefined }) {
  const rows = useRows();
  if (!rows) return <Skeleton />;
  return rows.length === 0 ? <EmptyList /> : <CustomerList rows={rows} selected={selected ?? null} />;
}

/** Rows of the open workspace; null until the columns have come. */
export function useRows(): readonly CustomerRow[] | null {
  const portfolio = useWorkspaceState((state) => state.portfolio);
  const tiers = useTiers();
  return useMemo(() => portfolio && rowsOf(portfolio, tiers), [portfolio, tiers]);
}

function CustomerList({ rows, selected }: { readonly rows: readonly CustomerRow[]; readonly selected: string | null }) {
  const t = useWords(customersMessages);
  const { format } = useSpeech();
  const { go } = useApplication();
  const { bridge, notify } = useHost();
  const readOnly = useWorkspaceState((state) => state.info.mode === 'readOnly');
  const editing = useCustomerEditing();
  const exportTable = useTableExport();
  const [filter, setFilter] = useState('');
  const [shown, setShown] = useState(rows.length);
  const [adding, setAdding] = useState(false);
  const printing = usePrinting();
  const [api, setApi] = useState<GridApi<CustomerRow> | null>(null);
  const { people } = editing;
  const words = useMemo(() => ({ t, format, personName: people.nameOf, readOnly }), [t, format, people, readOnly]);
  const table = () => {
    const columns = (api?.getAllDisplayedColumns() ?? []).map((column) => column.getColId() as ColumnName);
    return listAsTable(
      api ? shownRows(api) : rows,
      columns.map((name) => ({ name, title: t(`column.${name}`) })),
      people.nameOf,
    );
  };
  const copy = async (text: string, count: number): Promise<void> => {
    const done = await bridge.call['clipboard.write']({ text });
    if (done.ok) notify({ text: t('copied', { rows: count }), kind: 'success' });
  };
  const open = (id: string): void => {
    const first = byPhase()[0]?.instruments[0]?.id;
    if (first) go(`/plan/${id}/${first}`);
  };
  const row = rows.find(({ id }) => id === selected) ?? null;
  return (
    <div className="view">
      <main className="view-mid" aria-label={t('title')}>
        <header className="view-head">
          <div className="view-name">
            <h1>{t('title')}</h1>
            <span className="muted">
              {t(shown === rows.length ? 'count' : 'count.filtered', {
                count: rows.length === 1 ? 1 : format.number(rows.length),
                shown: format.number(shown),
              })}
            </span>
          </div>
          <div className="view-actions">
            <Input
              className="customer-filter"
              allowClear
              prefix={<Icon name="find" size={14} />}
              aria-label={t('filter')}
              placeholder={t('filter')}
              value={filter}
              onChange={(event) => setFilter(event.target.value)}
            />
            {api ? <ColumnChooser api={api} /> : null}
            <Button className="wide-only" onClick={() => void copy(tableToTsv(table()), shown)}>
              {t('copy')}
            </Button>
            <Button onClick={() => void exportTable(table(), t('title'))}>{t('export')}</Button>
            <Button type="primary" disabled={readOnly} onClick={() => setAdding(true)}>
              {t('add')}
            </Button>
          </div>
          <p className="view-purpose">{t('purpose')}</p>
        </header>
        {printing ? <TableView table={table()} name={t('title')} /> : null}
        <CustomerGrid
          rows={rows}
          words={words}
          filter={filter}
          selected={selected}
          onSelect={(id) => id !== null && id !== selected && go(`/customers/~${id}`, { replace: true })}
          onEdit={editing.edit}
          onPaste={(block, from, columns) => void editing.paste(block, from, columns)}
          onCopy={(count, text) => void copy(text, count)}
          onRemove={(one) => void editing.remove(one)}
          onOpen={(one) => open(one.id)}
          onShown={setShown}
          onApi={setApi}
        />
        {shown === 0 ? (
          <p className="customer-none">
            {t('none')}{' '}
            <button type="button" className="link" onClick={() => setFilter('')}>
              {t('clear')}
            </button>
          </p>
        ) : null}
        <footer className="view-foot muted">{t('keys')}</footer>
      </main>
      <CustomerInspector
        row={row}
        rows={rows}
        personName={people.nameOf}
        readOnly={readOnly}
        onOpen={open}
        onRemove={(one) => void editing.remove(one)}
      />
      <Suspense fallback={null}>
        {adding ? (
          <NameDialog
            title={t('add.title')}
            initial=""
            ok={t('add.ok')}
            onOk={(name) => {
              setAdding(false);
              void editing.add(name);
            }}
            onClose={() => setAdding(false)}
          />
        ) : null}
      </Suspense>
    </div>
  );
}

/** Which columns are shown. */
function ColumnChooser({ api }: { readonly api: GridApi<CustomerRow> }) {
  const t = useWords(customersMessages);
  const [, redraw] = useState(0);
  const set = (name: ColumnName, visible: boolean): void => {
    api.applyColumnState({ state: [{ colId: name, hide: !visible }] });
    redraw((count) => count + 1);
  };
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      title={t('columns')}
      content={
        <div className="column-chooser">
          {COLUMNS.map((name) => (
            <Checkbox
              key={name}
              checked={api.getColumn(name)?.isVisible() ?? false}
              disabled={name === 'name'}
              onChange={(event) => set(name, event.target.checked)}
            >
              {t(`column.${name}`)}
            </Checkbox>
          ))}
        </div>
      }
    >
      <Button>{t('columns')}</Button>
    </Popover>
  );
}
