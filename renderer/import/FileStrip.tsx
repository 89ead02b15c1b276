import { importMessages } from '@shared/import/messages.ts';
import type { ImportScreen, ScreenTable } from '@shared/import/screen.ts';
import { useSpeech, useWords } from '../i18n/speech.tsx';
import { frameMessages } from '../frame/messages.ts';
import { SeverityIcon } from '../ui/Severity.tsx';
import { problemText } from '@shared/i18n/problems.ts';
import { importPageMessages } from './messages.ts';
import { inReadingOrder } from './order.ts';
import type { Import } from './useImport.ts';

interface Props {
  readonly work: Import;
  readonly screen: ImportScreen;
  readonly chosen: string;
  readonly onChoose: (table: string) => void;
}

/** Tables that come in, with the columns that join them; at the right those left out. */
export function FileStrip({ work, screen, chosen, onChoose }: Props) {
  const t = useWords(importPageMessages);
  const { language } = useSpeech();
  const taken = inReadingOrder(screen.tables).filter((table) => table.taken);
  const left = screen.tables.filter((table) => !table.taken);
  return (
    <div className="import-strip">
      <div className="import-cards">
        {taken.map((table) => (
          <Card key={table.id} table={table} screen={screen} isChosen={table.id === chosen} onChoose={() => onChoose(table.id)} />
        ))}
      </div>
      {left.length > 0 ? (
        <div className="import-left">
          <b>{t('left')}</b>
          {left.map((table) => (
            <button key={table.id} type="button" className="link" onClick={() => onChoose(table.id)}>
              {`${table.file}${table.sheet ? ` · ${table.sheet}` : ''}`}
            </button>
          ))}
        </div>
      ) : null}
      {screen.problems.length > 0 ? (
        <ul className="import-problems" aria-label={t('problems')}>
          {screen.problems.map((problem) => (
            <li key={`${problem.code} ${String(problem.values?.['file'])}`}>{problemText(problem, language)}</li>
          ))}
        </ul>
      ) : null}
      <span className="sr-only">{work.files.map(({ name }) => name).join(', ')}</span>
    </div>
  );
}

function Card({
  table,
  screen,
  isChosen,
  onChoose,
}: {
  readonly table: ScreenTable;
  readonly screen: ImportScreen;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}) {
  const t = useWords(importPageMessages);
  const words = useWords(importMessages);
  const frame = useWords(frameMessages);
  const { format } = useSpeech();
  const joins = screen.joins.filter(({ from }) => from === table.id);
  const guessed = table.columns.some(({ confidence }) => confidence === 'guessed') || table.confidence === 'guessed';
  return (
    <>
      <button type="button" className="import-card" aria-pressed={isChosen} onClick={onChoose}>
        <b title={table.file}>{table.file}</b>
        <span>
          {table.sheet ? `${table.sheet} · ` : ''}
          {t('rows', { rows: format.number(table.dataRows), kind: words(`kind.${table.kind}`) })}
        </span>
        <small className="muted">
          {[table.encoding?.toUpperCase(), table.delimiter ? t(`delimiter.${table.delimiter}`) : ''].filter(Boolean).join(' · ')}
        </small>
        {guessed ? <SeverityIcon severity="attention" label={frame('severity.attention')} size={14} /> : null}
      </button>
      {joins.map(({ to, fromColumn, fits, of }) => (
        <span key={to} className="import-join" title={screen.tables.find(({ id }) => id === to)?.file}>
          <span>{`${fromColumn} →`}</span>
          <small>{t('fit', { fits: format.number(fits), of: format.number(of) })}</small>
          <small className="muted">{screen.tables.find(({ id }) => id === to)?.file}</small>
        </span>
      ))}
    </>
  );
}
