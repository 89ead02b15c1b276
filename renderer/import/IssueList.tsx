import { Button } from 'antd';
import { useState } from 'react';
import { importMessages } from '@shared/import/messages.ts';
import type { ImportScreen, ScreenPlan } from '@shared/import/screen.ts';
import type { Issue } from '@shared/import/types.ts';
import { resultKey, sayReason } from '@shared/import/words.ts';
import { useHost } from '../host/host.ts';
import { useSpeech, useWords } from '../i18n/speech.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { useExportedNotice } from '../ui/useTableExport.ts';
import { mendCell } from './corrections.ts';
import { importPageMessages } from './messages.ts';
import type { Import } from './useImport.ts';

interface Props {
  readonly work: Import;
  readonly screen: ImportScreen;
  readonly plan: ScreenPlan;
}
const PAGE = 50;

/** What stays behind and why, to be mended in place or exported with its reasons. */
export function IssueList({ work, screen, plan }: Props) {
  const t = useWords(importPageMessages);
  const { format } = useSpeech();
  const { complain } = useHost();
  const exported = useExportedNotice();
  const [shown, setShown] = useState(PAGE);
  if (plan.issues.length === 0) return null;
  const save = async (): Promise<void> => {
    const answer = await work.saveSkipped();
    if (!answer.ok) complain(answer.error);
    else if (answer.value) exported(answer.value);
  };
  return (
    <section className="import-part">
      <h2>
        {t('issues')} <small>{t('issues.note', { count: format.number(plan.issueCount) })}</small>
        <Button onClick={() => void save()}>{t('issues.export')}</Button>
      </h2>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('file')}</th>
            <th scope="col">{t('row')}</th>
            <th scope="col">{t('issue.column')}</th>
            <th scope="col">{t('issue.value')}</th>
            <th scope="col">{t('issue.reason')}</th>
            <th scope="col">{t('issue.result')}</th>
            <th aria-label={t('mend')} />
          </tr>
        </thead>
        <tbody>
          {plan.issues.slice(0, shown).map((issue) => (
            <IssueRow key={`${issue.table} ${issue.row} ${issue.column} ${issue.reason}`} work={work} screen={screen} issue={issue} />
          ))}
        </tbody>
      </table>
      {plan.issues.length > shown ? (
        <Button type="link" onClick={() => setShown(shown + 4 * PAGE)}>
          {`+ ${format.number(plan.issues.length - shown)}`}
        </Button>
      ) : plan.issueCount > plan.issues.length ? (
        <p className="muted">{t('issues.most', { shown: format.number(plan.issues.length), count: format.number(plan.issueCount) })}</p>
      ) : null}
    </section>
  );
}

function IssueRow({ work, screen, issue }: { readonly work: Import; readonly screen: ImportScreen; readonly issue: Issue }) {
  const t = useWords(importPageMessages);
  const words = useWords(importMessages);
  const [mending, setMending] = useState(false);
  const table = screen.tables.find(({ id }) => id === issue.table);
  const column = table?.columns.find(({ heading, key }) => (heading || key) === issue.column);
  return (
    <tr>
      <td>{issue.sheet ? `${issue.file} · ${issue.sheet}` : issue.file}</td>
      <td>{issue.row}</td>
      <td>{issue.column}</td>
      <td className="strong">
        {mending && column ? (
          <TextInput
            focused
            label={t('mend.label', { row: issue.row, column: issue.column })}
            value={issue.value}
            onCommit={(text) => work.setCorrections(mendCell(work.corrections, issue.table, issue.row, column.index, text))}
          />
        ) : (
          issue.value || t('empty')
        )}
      </td>
      <td>{sayReason(issue.reason, issue.detail, words)}</td>
      <td>{words(resultKey(issue))}</td>
      <td className="number">
        {column && !mending ? (
          <button type="button" className="link" onClick={() => setMending(true)}>
            {t('mend')}
          </button>
        ) : null}
      </td>
    </tr>
  );
}
