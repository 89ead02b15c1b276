import { Segmented } from 'antd';
import type { Overlap } from '@shared/import/contract.ts';
import type { ImportScreen } from '@shared/import/screen.ts';
import { useWords } from '../i18n/speech.tsx';
import { correctTable } from './corrections.ts';
import { useSay } from './say.ts';
import { importPageMessages } from './messages.ts';
import type { Import } from './useImport.ts';

/** Sales whose time an earlier import shares: do they take its place, or stand beside it? */
export function OverlapList({
  work,
  screen,
  overlaps,
}: {
  readonly work: Import;
  readonly screen: ImportScreen;
  readonly overlaps: readonly Overlap[];
}) {
  const say = useSay();
  const t = useWords(importPageMessages);
  if (overlaps.length === 0) return null;
  return (
    <section className="import-part">
      <h2>{t('overlaps')}</h2>
      {overlaps.map((overlap) => (
        <p key={`${overlap.table} ${overlap.with}`} className="import-overlap">
          <span>
            {screen.tables.find(({ id }) => id === overlap.table)?.file} {t('overlap.with', { file: overlap.with })}
            <span className="muted">{` · ${say(overlap.why)}`}</span>
          </span>
          <Segmented
            aria-label={t('overlaps')}
            value={overlap.mode}
            options={(['replace', 'add'] as const).map((value) => ({ value, label: t(`overlap.${value}`) }))}
            onChange={(mode) => work.setCorrections(correctTable(work.corrections, overlap.table, { overlap: mode }))}
          />
        </p>
      ))}
    </section>
  );
}
