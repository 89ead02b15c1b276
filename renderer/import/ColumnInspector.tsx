import { Button, Radio } from 'antd';
import { importMessages } from '@shared/import/messages.ts';
import type { ScreenTable } from '@shared/import/screen.ts';
import { Facts, Inspector, InspectorPart } from '../frame/index.ts';
import { useWords } from '../i18n/speech.tsx';
import type { Field } from '@shared/import/fields.ts';
import { correctColumn } from './corrections.ts';
import { choicesFor } from './fieldChoices.ts';
import { useDecimal, useSay } from './say.ts';
import { importPageMessages } from './messages.ts';
import type { Import } from './useImport.ts';

const ZERO = '0';
interface Props {
  readonly work: Import;
  readonly table: ScreenTable;
  readonly index: number | null;
  readonly next: (() => void) | undefined;
  readonly nextHeading: string;
}

/** One column: where it may go, why it was read so, and how its total compares. */
export function ColumnInspector({ work, table, index, next, nextHeading }: Props) {
  const say = useSay();
  const decimal = useDecimal();
  const t = useWords(importPageMessages);
  const words = useWords(importMessages);
  const column = table.columns.find((one) => one.index === index);
  const totals = table.totals.filter((check) => column && (check.column === column.heading || check.column === column.key));
  const footer = next ? <Button onClick={next}>{t('nextGuess', { heading: nextHeading || t('noHeading') })}</Button> : undefined;
  if (!column)
    return (
      <Inspector
        title={table.file}
        body={
          <>
            <InspectorPart title={t('why')}>
              <p>{say(table.why)}</p>
            </InspectorPart>
            <Notes table={table} />
          </>
        }
        footer={footer}
      />
    );
  return (
    <Inspector
      title={column.heading || t('noHeading')}
      side={t('column', { index: column.index + 1 })}
      body={
        <>
          <InspectorPart title={t('goesInto')}>
            <Radio.Group
              className="import-choices"
              value={column.field ?? 'skip'}
              disabled={!table.taken}
              onChange={(event) =>
                work.setCorrections(correctColumn(work.corrections, table.id, column.key, event.target.value as Field | 'skip'))
              }
            >
              {choicesFor(table, column).map((field, i) => (
                <Radio key={field} value={field}>
                  {words(`field.${field}`)} <kbd>{i + 1}</kbd>
                </Radio>
              ))}
              <Radio value="skip">
                {words('field.skip')} <kbd>{ZERO}</kbd>
              </Radio>
            </Radio.Group>
          </InspectorPart>
          <InspectorPart title={t('why')}>
            <p className="import-why">{say(column.why)}</p>
          </InspectorPart>
          {totals.map((check) => (
            <InspectorPart key={check.row} title={t('totals')}>
              <Facts
                rows={[
                  [t('totals.says', { row: check.row }), decimal(check.says)],
                  [t('totals.adds'), decimal(check.adds)],
                  [t('totals.difference'), decimal(check.difference)],
                ]}
              />
              {check.explainedBy.length > 0 ? (
                <p className="muted">{t('totals.explained', { rows: check.explainedBy.join(', ') })}</p>
              ) : null}
            </InspectorPart>
          ))}
          <Notes table={table} />
        </>
      }
      footer={footer}
    />
  );
}

function Notes({ table }: { readonly table: ScreenTable }) {
  const say = useSay();
  return (
    <ul className="import-notes">
      {table.notes.map((note) => (
        <li key={`${note.key} ${JSON.stringify(note.values)}`}>{say(note)}</li>
      ))}
    </ul>
  );
}
