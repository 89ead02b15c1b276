import type { Block } from '../../document/blocks.ts';
import type { DataTable } from '../../scene/table.ts';
import type { SectionOptions } from '../contract.ts';
import { column, judgement, pictured, tableOf } from '../section.ts';
import { SIGNS } from './behaviours.ts';
import { layout } from './layout/layout.ts';
import type { ServeOptions } from './layout/sheet.ts';
import type { Key } from './messages.ts';
import { readings } from './readings.ts';
import { byGap, OVER } from './rows.ts';
import { gapText, scoreText, wordsOf, type Say } from './say.ts';
import type { Figures } from './types.ts';

const tenth = (value: number | null): number | null => (value === null ? null : Math.round(value * 10) / 10);

/** One row a behaviour. */
export const table = ({ rows }: Figures, say: Say): DataTable => ({
  columns: [
    { key: 'letter', title: say.t('column.letter'), kind: 'text' },
    { key: 'behaviour', title: say.t('column.behaviour'), kind: 'text' },
    { key: 'ours', title: say.t('column.ours'), kind: 'number' },
    { key: 'theirs', title: say.t('column.theirs'), kind: 'number' },
    { key: 'asked', title: say.t('column.asked'), kind: 'number' },
    { key: 'gap', title: say.t('column.gap'), kind: 'number' },
    { key: 'evidence', title: say.t('column.evidence'), kind: 'text' },
  ],
  rows: rows.map((row) => ({
    id: row.behaviour,
    cells: [
      `${SIGNS[row.letter]} ${say.t(`side.${row.letter}`)}`,
      wordsOf(row.behaviour, say),
      row.ours,
      tenth(row.theirs),
      row.asked,
      tenth(row.gap),
      row.evidence || null,
    ],
  })),
});

/** Figures as plain JSON for the command line. */
export const report = (figures: Figures): unknown => ({
  ours: figures.ours,
  customer: figures.theirs,
  overrated: figures.over,
  evidence: figures.evidence,
  askedIn: figures.repliesAt,
  people: figures.replies.map(({ name, at }) => ({ name, at })),
  records: figures.records,
  sides: figures.sides.map(({ letter, ours, theirs, gap, known }) => ({ letter, ours, theirs, gap, known })),
  behaviours: figures.rows.map(({ behaviour, ours, theirs, asked, gap, evidence }) => ({ behaviour, ours, theirs, asked, gap, evidence })),
});

const SIZE = { width: 900, height: 640 };

/** For us: what it says, the pictures, and the behaviours we overrate. Nothing of it for the customer. */
export function section(figures: Figures, options: SectionOptions<Key>): readonly Block[] {
  if (options.audience === 'customer' || figures.ours.known + figures.theirs.known === 0) return [];
  const { t } = options;
  const scene = layout(figures, { ...options, size: SIZE, view: { form: 'print', part: 'sides' } } as ServeOptions);
  const wide = byGap(figures.rows).filter(({ gap }) => (gap ?? 0) >= OVER);
  return [
    ...judgement('serve', readings(figures, options), options),
    pictured(scene, t('section.caption')),
    ...tableOf(
      t('section.gaps'),
      [
        column('strong', t('column.behaviour'), 6),
        column('number', t('column.ours'), 1),
        column('number', t('column.theirs'), 1),
        column('numberStrong', t('column.gap'), 1),
        column('text', t('column.evidence'), 4),
      ],
      wide.map((row) => ({
        cells: [
          `${SIGNS[row.letter]} ${wordsOf(row.behaviour, options)}`,
          scoreText(row.ours),
          scoreText(row.theirs),
          gapText(row.gap),
          row.evidence || t('addEvidence'),
        ],
      })),
    ),
  ];
}
