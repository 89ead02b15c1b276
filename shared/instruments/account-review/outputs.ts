import type { Block } from '../../document/blocks.ts';
import type { DataTable } from '../../scene/table.ts';
import type { SectionOptions } from '../contract.ts';
import { decidedText } from '../decided.ts';
import { column, judgement, tableOf } from '../section.ts';
import { changeText } from '../standing.ts';
import { newestFirst, type Figures, type ReviewFigure } from './figures.ts';
import type { Key } from './messages.ts';
import { readings } from './readings.ts';
import type { Say } from './say.ts';

/** One row a decision; a review without any has one row of its own. */
export const table = (figures: Figures, say: Say): DataTable => ({
  columns: [
    { key: 'review', title: say.t('column.review'), kind: 'day' },
    { key: 'present', title: say.t('column.present'), kind: 'text' },
    { key: 'decision', title: say.t('column.decision'), kind: 'text' },
    { key: 'owner', title: say.t('column.owner'), kind: 'text' },
    { key: 'due', title: say.t('column.due'), kind: 'day' },
    { key: 'state', title: say.t('column.state'), kind: 'text' },
    { key: 'why', title: say.t('column.why'), kind: 'text' },
    { key: 'late', title: say.t('column.late'), kind: 'number' },
    { key: 'moved', title: say.t('column.moved'), kind: 'text' },
  ],
  rows: newestFirst(figures).flatMap((one) => rowsOf(one, say)),
});

function rowsOf({ review, decisions, moved }: ReviewFigure, say: Say): DataTable['rows'] {
  const held = [review.at, review.present || null] as const;
  const change = moved.map((one) => `${say.t(one.name)} ${changeText(one, say.format)}`).join(say.t('and')) || null;
  if (decisions.length === 0) return [{ id: review.id, cells: [...held, null, null, null, null, null, null, change] }];
  return decisions.map(({ decision, late }) => ({
    id: decision.id,
    cells: [
      ...held,
      decision.text,
      decision.owner || null,
      decision.due,
      say.t(`state.${decision.state}`),
      decision.why || null,
      late === 0 ? null : late,
      change,
    ],
  }));
}

/** Figures as plain JSON for the command line. */
export const report = (figures: Figures): unknown => ({
  sentence: figures.sentence,
  daysSinceReview: figures.daysSince,
  nextReview: figures.next,
  decisions: { done: figures.done, dropped: figures.dropped, open: figures.waiting, overdue: figures.overdue.length },
  changedSince: figures.since,
  reviews: newestFirst(figures).map(({ review, decisions, moved }) => ({
    id: review.id,
    at: review.at,
    present: review.present,
    closed: review.snapshot !== null,
    changed: moved,
    decisions: decisions.map(({ decision, late }) => ({
      id: decision.id,
      text: decision.text,
      owner: decision.owner,
      due: decision.due,
      state: decision.state,
      why: decision.why,
      daysLate: late,
    })),
  })),
});

/** Reviews of which a plan still tells. */
const TOLD = 3;

/** For us: what it says, and what was decided in the last reviews. Nothing of it for the customer. */
export function section(figures: Figures, options: SectionOptions<Key>): readonly Block[] {
  const told = figures.closed.slice(-TOLD).toReversed();
  if (options.audience === 'customer' || told.length === 0) return [];
  const { t, format } = options;
  return [
    ...judgement('account-review', readings(figures, options), options),
    ...tableOf(
      t('section.caption'),
      [
        column('date', t('column.review'), 1.4),
        column('strong', t('column.decision'), 4),
        column('text', t('column.owner'), 1.4),
        column('date', t('column.due'), 1.4),
        column('text', t('column.state'), 3),
      ],
      told.flatMap(({ review, decisions }) =>
        decisions.map((one) => ({
          cells: [
            format.shortDay(review.at),
            one.decision.text,
            one.decision.owner || t('decision.nobody'),
            one.decision.due === null ? '' : format.shortDay(one.decision.due),
            decidedText(one.decision, figures.today, options),
          ],
        })),
      ),
      { keep: 'split' },
    ),
  ];
}
