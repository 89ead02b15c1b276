import type { Block } from '../../document/blocks.ts';
import type { DataTable } from '../../scene/table.ts';
import type { SectionOptions } from '../contract.ts';
import { column, judgement, pictured, tableOf } from '../section.ts';
import { layout } from './layout/layout.ts';
import type { BasicsOptions } from './layout/sheet.ts';
import type { Key } from './messages.ts';
import { readings } from './readings.ts';
import { cellText, type Say } from './say.ts';
import type { Figures } from './types.ts';

/** One row a person, those who left at the end; one column a message. */
export const table = ({ people, gone, messages }: Figures, say: Say): DataTable => ({
  columns: [
    { key: 'name', title: say.t('column.name'), kind: 'text' },
    { key: 'title', title: say.t('column.title'), kind: 'text' },
    { key: 'cadence', title: say.t('column.cadence'), kind: 'number' },
    { key: 'last', title: say.t('column.last'), kind: 'text' },
    { key: 'days', title: say.t('column.days'), kind: 'number' },
    { key: 'over', title: say.t('column.over'), kind: 'number' },
    { key: 'told', title: say.t('column.told'), kind: 'number' },
    { key: 'meant', title: say.t('column.meant'), kind: 'number' },
    ...messages.map(({ id, title }) => ({ key: id, title, kind: 'text' as const })),
  ],
  rows: [...people, ...gone].map((row, i) => ({
    id: row.id,
    cells: [
      i < people.length ? row.name : say.t('name.gone', { name: row.name }),
      row.title,
      row.cadence,
      row.contacts.at(-1)?.date ?? null,
      row.days,
      row.over,
      row.told[0],
      row.told[1],
      ...row.cells.map((cell) => (cell.cell === null ? null : cellText(cell, say))),
    ],
  })),
});

/** Figures as plain JSON for the command line. */
export const report = (figures: Figures): unknown => ({
  touch: figures.touch,
  message: figures.message,
  understood: figures.understood,
  need: figures.need,
  history: figures.history,
  people: figures.people.map(({ id, name, cadence, days, over, kept, told }) => ({ id, name, cadence, days, over, kept, told })),
  needs: figures.needs.map(({ point, by }) => ({ id: point.id, title: point.title, kind: point.kind, answeredBy: by })),
});

const SIZE = { width: 960, height: 640 };

/** For us: what it says, the picture, and needs that nothing answers. Nothing of it for the customer. */
export function section(figures: Figures, options: SectionOptions<Key>): readonly Block[] {
  if (options.audience === 'customer' || figures.touch.of + figures.message.of === 0) return [];
  const { t } = options;
  const scene = layout(figures, { ...options, size: SIZE, view: { form: 'print' } } as BasicsOptions);
  const open = figures.needs.filter(({ by }) => by.length === 0);
  return [
    ...judgement('three-basics', readings(figures, options), options),
    pictured(scene, t('section.caption')),
    ...tableOf(
      t('section.needs'),
      [column('strong', t('column.point'), 5), column('text', t('column.kind'), 2)],
      open.map(({ point }) => ({ cells: [point.title, t(`point.${point.kind}`)] })),
    ),
  ];
}
