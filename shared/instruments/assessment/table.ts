import type { DataTable } from '../../scene/table.ts';
import type { Speech } from '../contract.ts';
import type { CommonKey } from './messages.ts';
import { say } from './questionnaire.ts';
import type { QuarterFigures } from './types.ts';

/** One row a statement: this quarter, the one before, and what proves it. No answer and no occasion are both empty: neither is 0. */
export function statementTable(one: QuarterFigures | undefined, { t, language }: Speech<CommonKey>): DataTable {
  return {
    columns: [
      { key: 'topic', title: t('column.topic'), kind: 'text' },
      { key: 'item', title: t('column.item'), kind: 'text' },
      { key: 'now', title: t('column.now'), kind: 'number' },
      { key: 'was', title: t('column.was'), kind: 'number' },
      { key: 'evidence', title: t('column.evidence'), kind: 'text' },
    ],
    rows: (one?.topics ?? []).flatMap(({ topic, items }) =>
      items.map(({ item, value, was, evidence }) => ({
        id: item.id,
        cells: [say(topic.name, language), say(item.text, language), value ?? null, was ?? null, evidence === '' ? null : evidence],
      })),
    ),
  };
}

/** A quarter as plain JSON for the command line. */
export const quarterReport = (one: QuarterFigures) => ({
  quarter: one.quarter,
  questionnaire: one.questionnaire.version,
  state: one.state,
  closedAt: one.closedAt,
  answered: one.answered,
  noOccasion: one.none,
  of: one.of,
  evidence: one.evidence,
  moved: one.moved,
  topics: one.topics.map(({ topic, mean, wasMean, answered, none, items }) => ({
    id: topic.id,
    mean,
    before: wasMean,
    answered,
    noOccasion: none,
    answers: Object.fromEntries(items.map(({ item, value }) => [item.id, value === null ? 'no occasion' : (value ?? null)])),
  })),
  promisesKept: one.lookBack.map(({ promise, kept }) => ({ action: promise.action, kept })),
  promises: one.lookAhead.map(({ promise }) => ({ action: promise.action, keptIf: promise.keptIf, due: promise.due })),
});
