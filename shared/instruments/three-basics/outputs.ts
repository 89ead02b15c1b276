import type { Block, Column } from '../../document/blocks.ts';
import type { DataTable } from '../../scene/table.ts';
import type { SectionOptions } from '../contract.ts';
import { layout } from './layout/layout.ts';
import type { BasicsOptions } from './layout/sheet.ts';
import type { Key } from './messages.ts';
import { readings } from './readings.ts';
import { cellText, type Say } from './say.ts';
import type { Figures } from './types.ts';

/** One row a person, one column a message. */
export const table = ({ people, messages }: Figures, say: Say): DataTable => ({
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
  rows: people.map((row) => ({
    id: row.id,
    cells: [
      row.name,
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

const column = (kind: Column['kind'], head: string, weight: number): Column => ({ kind, head, weight });
const SIZE = { width: 960, height: 640 };

/** For us: what it says, the picture, and needs that nothing answers. Nothing of it for the customer. */
export function section(figures: Figures, options: SectionOptions<Key>): readonly Block[] {
  if (options.audience === 'customer' || figures.touch.of + figures.message.of === 0) return [];
  const { t } = options;
  const said = readings(figures, options).map((one) => t(one.text as Key, one.values));
  const scene = layout(figures, { ...options, size: SIZE, view: { form: 'print' } } as BasicsOptions);
  const open = figures.needs.filter(({ by }) => by.length === 0);
  return [
    { type: 'heading', level: 2, text: t('section.title'), bookmark: 'three-basics' },
    ...(said[0] === undefined ? [] : [{ type: 'lead' as const, text: said[0] }]),
    ...(said.length > 1 ? [{ type: 'list' as const, items: said.slice(1) }] : []),
    { type: 'figure', scene, alt: scene.title, caption: t('section.caption') },
    ...(open.length === 0
      ? []
      : [
          {
            type: 'table' as const,
            caption: t('section.needs'),
            columns: [column('strong', t('column.point'), 5), column('text', t('column.kind'), 2)],
            rows: open.map(({ point }) => ({ cells: [point.title, t(`point.${point.kind}`)] })),
          },
        ]),
  ];
}
