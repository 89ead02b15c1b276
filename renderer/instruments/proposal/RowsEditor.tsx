import { Button } from 'antd';
import type { Entity } from '@shared/base/entity.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Cell } from './Cell.tsx';
import { listInputs, type Input, type RowList } from './form.ts';
import type { Editing } from './props.ts';

type Item = Entity & Readonly<Record<string, unknown>>;
interface Props {
  readonly editing: Editing;
  readonly list: RowList;
  /** Items to show; all of the list where not given. */
  readonly items?: readonly Item[];
  /** Fields of a new item. */
  readonly fresh?: Readonly<Record<string, unknown>>;
  readonly title?: string;
}

/** A list as rows of inputs: add, change in place, move, delete. Ctrl+Enter adds a row. */
export function RowsEditor({ editing, list, items, fresh, title }: Props) {
  const { f, t, w, view } = editing;
  const rows = items ?? f.rows[list];
  const inputs = listInputs[list];
  const add = (): void => void view.run(`${list}.add`, fresh ? { fields: fresh } : {});
  return (
    // the rows inside have their own controls; the key only spares a click
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- see above
    <section
      className="pp-rows"
      aria-label={title ?? t(`item.${list}`)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.ctrlKey && !event.nativeEvent.isComposing && !view.readOnly) add();
      }}
    >
      <h3>{title ?? t(`item.${list}`)}</h3>
      {rows.length === 0 ? <p className="muted small">{w('rows.none')}</p> : <Heads inputs={inputs} editing={editing} />}
      {rows.map((item, i) => (
        <Row
          key={item.id}
          {...{ editing, list, inputs, item }}
          place={i + 1}
          before={rows[i - 1]}
          after={rows[i + 1]}
          twoBefore={rows[i - 2]}
        />
      ))}
      {view.readOnly ? null : (
        <Button size="small" icon={<Icon name="add" size={12} />} onClick={add}>
          {t(`add.${list}`)}
        </Button>
      )}
    </section>
  );
}

const columnsOf = (inputs: readonly Input[]): { readonly gridTemplateColumns: string } => ({
  gridTemplateColumns: `${inputs.map((one) => `minmax(0, ${one.weight ?? 2}fr)`).join(' ')} 76px`,
});

function Heads({ inputs, editing }: { readonly inputs: readonly Input[]; readonly editing: Editing }) {
  return (
    <div className="pp-row pp-heads" style={columnsOf(inputs)} aria-hidden="true">
      {inputs.map((one) => (
        <span key={one.key}>{editing.t(one.label)}</span>
      ))}
    </div>
  );
}

interface RowProps {
  readonly editing: Editing;
  readonly list: RowList;
  readonly inputs: readonly Input[];
  readonly item: Item;
  /** 1, 2 … among the rows. */
  readonly place: number;
  readonly before: Item | undefined;
  readonly twoBefore: Item | undefined;
  readonly after: Item | undefined;
}

function Row({ editing, list, inputs, item, place, before, twoBefore, after }: RowProps) {
  const { view, w } = editing;
  const first = item[inputs[0]?.key ?? ''];
  const name = typeof first === 'string' ? first : '';
  const move = (to: string | null): void => void view.run(`${list}.move`, { id: item.id, after: to });
  const remove = (): void => {
    if (view.run(`${list}.remove`, { id: item.id }).ok) view.notify(w('removed'), { undo: true });
  };
  return (
    <div className={view.selected === item.id ? 'pp-row pp-row-selected' : 'pp-row'} style={columnsOf(inputs)} data-item={item.id}>
      {inputs.map((one) => (
        <Cell
          key={one.key}
          input={one}
          name={`${editing.t(one.label)} ${place}`}
          value={item[one.key]}
          editing={editing}
          onCommit={(value) => void view.run(`${list}.edit`, { id: item.id, fields: { [one.key]: value } })}
        />
      ))}
      <span className="pp-row-tools">
        <Tool label={w('up')} icon="↑" disabled={view.readOnly || !before} onClick={() => move(twoBefore?.id ?? null)} />
        <Tool label={w('down')} icon="↓" disabled={view.readOnly || !after} onClick={() => move(after?.id ?? null)} />
        <Tool label={w('remove', { name })} icon="×" disabled={view.readOnly} onClick={remove} />
      </span>
    </div>
  );
}

export function Tool(props: { readonly label: string; readonly icon: string; readonly disabled: boolean; readonly onClick: () => void }) {
  return (
    <button
      type="button"
      className="quiet pp-tool"
      aria-label={props.label}
      title={props.label}
      disabled={props.disabled}
      onClick={props.onClick}
    >
      {props.icon}
    </button>
  );
}
