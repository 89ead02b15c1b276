import type { Block } from '../../document/blocks.ts';
import type { DataTable } from '../../scene/table.ts';
import type { SectionOptions } from '../contract.ts';
import { column, judgement, pictured, tableOf } from '../section.ts';
import type { Figures } from './figures.ts';
import { layout } from './layout/layout.ts';
import type { ModeOptions } from './layout/sheet.ts';
import type { Key } from './messages.ts';
import { nameOf, readings, type Say } from './readings.ts';

/** One row a contrast. */
export const table = ({ rows }: Figures, say: Say): DataTable => ({
  columns: [
    { key: 'contrast', title: say.t('column.contrast'), kind: 'text' },
    { key: 'now', title: say.t('column.now'), kind: 'number' },
    { key: 'target', title: say.t('column.target'), kind: 'number' },
    { key: 'before', title: say.t('column.before'), kind: 'number' },
    { key: 'gap', title: say.t('column.gap'), kind: 'number' },
    { key: 'why', title: say.t('why'), kind: 'text' },
    { key: 'first', title: say.t('column.first'), kind: 'text' },
  ],
  rows: rows.map((row) => ({
    id: row.contrast,
    cells: [nameOf(row, say), row.now, row.target, row.before, row.gap, row.standing.evidence || null, row.standing.first || null],
  })),
});

/** Figures as plain JSON for the command line. */
export const report = ({ rows, now, target, before, history, at }: Figures): unknown => ({
  index: now,
  target,
  aYearAgo: before,
  ratedOn: at,
  history,
  contrasts: rows.map(({ contrast, now: at0, target: to, before: was, gap, standing }) => ({
    contrast,
    now: at0,
    target: to,
    aYearAgo: was,
    gap,
    evidence: standing.evidence,
    reason: standing.reason,
    first: standing.first,
    firstDue: standing.firstDue,
  })),
});

const SIZE = { width: 720, height: 620 };

/** For us: what it says, the profile, the first steps. Nothing of it for the customer. */
export function section(figures: Figures, options: SectionOptions<Key>): readonly Block[] {
  if (options.audience === 'customer' || figures.now.of === 0) return [];
  const { t } = options;
  const scene = layout(figures, { ...options, size: SIZE, view: { form: 'print' } } as ModeOptions);
  const steps = figures.rows.filter(({ standing }) => standing.first !== '');
  return [
    ...judgement('relationship-mode', readings(figures, options), options),
    pictured(scene, t('section.caption')),
    ...tableOf(
      t('section.first'),
      [column('strong', t('column.contrast'), 2), column('text', t('column.first'), 5)],
      steps.map((row) => ({
        cells: [
          nameOf(row, options),
          row.standing.firstDue === null ? row.standing.first : `${row.standing.first} · ${options.format.day(row.standing.firstDue)}`,
        ],
      })),
    ),
  ];
}
