import { Button } from 'antd';
import { useEffect, useEffectEvent, useState } from 'react';
import type { ImportScreen, ScreenTable } from '@shared/import/screen.ts';
import { useSpeech, useWords } from '../i18n/speech.tsx';
import { ColumnInspector } from './ColumnInspector.tsx';
import { correctColumn } from './corrections.ts';
import { FileStrip } from './FileStrip.tsx';
import { choicesFor } from './fieldChoices.ts';
import { inReadingOrder } from './order.ts';
import { importPageMessages } from './messages.ts';
import { PreviewTable } from './PreviewTable.tsx';
import { TableChips } from './TableChips.tsx';
import type { Import } from './useImport.ts';

interface Props {
  readonly work: Import;
  readonly screen: ImportScreen;
}
const ARROW = '→';
const TAB = 'Tab';
const F8 = 'F8';
const DIGITS = '1 – 9';

/** The mapping is the head of the preview: the file's heading above, our field below; only guesses want a look. */
export function MapStep({ work, screen }: Props) {
  const t = useWords(importPageMessages);
  const [wanted, setWanted] = useState<string | null>(null);
  const [column, setColumn] = useState<number | null>(null);
  const [onlyCheck, setOnlyCheck] = useState(false);
  const table = screen.tables.find(({ id }) => id === wanted) ?? firstTable(screen);
  const guesses = screen.tables
    .filter(({ taken }) => taken)
    .flatMap((one) => one.columns.filter(({ confidence }) => confidence === 'guessed').map((own) => ({ table: one, column: own })));
  const choose = (id: string): void => {
    setWanted(id);
    setColumn(null);
  };
  const shown = column ?? table?.columns.find(({ confidence }) => confidence === 'guessed')?.index ?? null;
  const nextGuess = guesses.find(({ table: own, column: c }) => !(own.id === table?.id && c.index === shown));
  const goTo = (guess: (typeof guesses)[number] | undefined): void => {
    if (!guess) return;
    setWanted(guess.table.id);
    setColumn(guess.column.index);
  };
  useMappingKeys(work, table, column, setColumn, () => goTo(nextGuess));
  if (!table) return null;
  return (
    <div className="view">
      <main className="view-mid">
        <p className="import-say">
          <SayFiles screen={screen} guesses={guesses.length} files={work.files.length} />
        </p>
        <FileStrip work={work} screen={screen} chosen={table.id} onChoose={choose} />
        <TableChips work={work} table={table} onlyCheck={onlyCheck} onOnlyCheck={setOnlyCheck} />
        <PreviewTable work={work} table={table} column={shown} onColumn={setColumn} onlyCheck={onlyCheck} />
        <footer className="view-foot import-foot">
          <kbd>{TAB}</kbd> {t('keys.column')} <kbd>{DIGITS}</kbd> {t('keys.field')} <kbd>{F8}</kbd> {t('keys.problem')}
          <span className="import-foot-right">
            <Counts screen={screen} />
            <Button type="primary" disabled={work.busy !== null || work.isStale || !screen.plan} onClick={() => work.setStep('dry')}>
              {t('toDry')} {ARROW}
            </Button>
          </span>
        </footer>
      </main>
      <ColumnInspector
        work={work}
        table={table}
        index={shown}
        next={nextGuess && (() => goTo(nextGuess))}
        nextHeading={nextGuess?.column.heading ?? ''}
      />
    </div>
  );
}

const firstTable = (screen: ImportScreen): ScreenTable | undefined =>
  screen.tables.find(({ taken, columns }) => taken && columns.some(({ confidence }) => confidence === 'guessed')) ??
  inReadingOrder(screen.tables).find(({ taken }) => taken) ??
  screen.tables[0];

function SayFiles({ screen, guesses, files }: { readonly screen: ImportScreen; readonly guesses: number; readonly files: number }) {
  const t = useWords(importPageMessages);
  const { format } = useSpeech();
  const rows = screen.tables.reduce((sum, { dataRows }) => sum + dataRows, 0);
  return (
    <>
      {t('files', { files: format.number(files), rows: format.number(rows) })}{' '}
      <b>{guesses > 0 ? t('files.guessed', { count: guesses }) : t('files.sure')}</b>{' '}
      {screen.problems.length > 0 ? t('files.problem', { count: screen.problems.length }) : ''}
    </>
  );
}

function Counts({ screen }: { readonly screen: ImportScreen }) {
  const t = useWords(importPageMessages);
  const columns = screen.tables.filter(({ taken }) => taken).flatMap((table) => table.columns);
  const count = (confidence: string): number => columns.filter((column) => column.confidence === confidence).length;
  return (
    <span className="muted">
      {(['sure', 'guessed', 'skipped'] as const).map((confidence) => (
        <span key={confidence} className={`import-count confidence-${confidence}`}>
          {t(confidence, { count: count(confidence) })}
        </span>
      ))}
    </span>
  );
}

/** F8 goes through what wants a look; digits choose a field for the column that is open. */
function useMappingKeys(
  work: Import,
  table: ScreenTable | undefined,
  column: number | null,
  setColumn: (index: number) => void,
  next: () => void,
): void {
  const press = useEffectEvent((event: KeyboardEvent): void => {
    const inField = event.target instanceof HTMLElement && event.target.matches('input:not([type=radio]),textarea,[role=combobox]');
    if (event.key === 'F8') next();
    else if (!inField && table && column !== null && /^\d$/.test(event.key) && !event.ctrlKey && !event.altKey && !event.metaKey) {
      const own = table.columns.find(({ index }) => index === column);
      const choice = own && (event.key === '0' ? 'skip' : choicesFor(table, own)[Number(event.key) - 1]);
      if (!own || !choice) return;
      work.setCorrections(correctColumn(work.corrections, table.id, own.key, choice));
      setColumn(column);
    } else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
