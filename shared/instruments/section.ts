import type { Block, Column } from '../document/blocks.ts';
import type { Scene } from '../scene/scene.ts';
import type { Reading, SectionOptions } from './contract.ts';

/** Column of a table in a document; `weight` is its share of the text's width among its neighbours. */
export const column = (kind: Column['kind'], head: string, weight: number): Column => ({ kind, head, weight });

/** Heading of an instrument's section (its message `section.title`); `id` is where a reference leads. */
export const sectionHeading = <K extends string>(id: string, { t }: Pick<SectionOptions<K>, 't'>): Block => ({
  type: 'heading',
  level: 2,
  text: t('section.title' as K),
  bookmark: id,
});

/**
 * How every section for our own eyes opens: its heading, the first reading as the sentence that leads, the others as a list.
 * `more` are points of the section that no reading says; they end the list.
 */
export function judgement<K extends string>(
  id: string,
  readings: readonly Reading[],
  options: SectionOptions<K>,
  more: readonly string[] = [],
): Block[] {
  const [lead, ...rest] = readings.map(({ text, values }) => options.t(text as K, values));
  const items = [...rest, ...more];
  return [
    sectionHeading(id, options),
    ...(lead === undefined ? [] : [{ type: 'lead' as const, text: lead }]),
    ...(items.length === 0 ? [] : [{ type: 'list' as const, items }]),
  ];
}

/** A drawing in a document. Who cannot see it gets its title. */
export const pictured = (scene: Scene, caption: string): Block => ({ type: 'figure', scene, alt: scene.title, caption });

type Table = Extract<Block, { readonly type: 'table' }>;
/** A table with a caption; nothing at all where it has no rows. */
export const tableOf = (
  caption: string,
  columns: readonly Column[],
  rows: Table['rows'],
  more: Partial<Pick<Table, 'note' | 'keep'>> = {},
): Block[] => (rows.length === 0 ? [] : [{ type: 'table', caption, columns, rows, ...more }]);
