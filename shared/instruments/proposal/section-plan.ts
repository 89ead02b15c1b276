import type { Block } from '../../document/blocks.ts';
import { paragraphs, part, subpart, table, under } from './blocks.ts';
import { planScene } from './plan-scene.ts';
import { filled, type Making } from './words.ts';

/** Width of a figure in the paper, px: 12 px of text are 7.6 pt at 162 mm. */
const FIGURE_WIDTH = 720;

/** Plan: picture, and what is done by whom until when, with the test that says it is done. */
export function planBlocks(making: Making): Block[] {
  const { f, t } = making;
  const scene = planScene(f, { ...making, width: FIGURE_WIDTH });
  const figure: Block[] = scene ? [{ type: 'figure', scene, alt: scene.title, caption: t('doc.planFigure') }] : [];
  const rows = f.rows.milestones
    .filter((one) => filled(one.what))
    .map((one, i) => ({ cells: [String(i + 1), one.what, one.theirs, one.ours, one.date, one.test] }));
  const steps = table({
    caption: t('doc.planCaption'),
    heads: [
      { head: '#', kind: 'centre', weight: 0.5 },
      { head: t('field.what'), kind: 'strong', weight: 3 },
      { head: t('field.theirs'), kind: 'text', weight: 1.5 },
      { head: t('field.ours'), kind: 'text', weight: 1.5 },
      { head: t('field.date'), kind: 'date', weight: 1.5 },
      { head: t('field.test'), kind: 'text', weight: 2.6 },
    ],
    rows,
  });
  return under(part(t('doc.plan'), 'plan', 'page'), [...paragraphs(f.head.planText), ...figure, ...steps]);
}

/** Standing duties side by side, promises with measure and remedy, meetings and escalation. */
export function dutiesBlocks({ f, t }: Making): Block[] {
  const sides = table({
    caption: t('doc.sidesCaption'),
    heads: [
      { head: t('field.area'), kind: 'strong', weight: 1.4 },
      { head: t('doc.you'), kind: 'text', weight: 4 },
      { head: t('doc.we'), kind: 'text', weight: 4 },
    ],
    rows: f.rows.sides.map((one) => ({ cells: [one.area, one.theirs, one.ours] })),
  });
  const promises = table({
    caption: t('doc.promisesCaption'),
    heads: [
      { head: t('field.promiseItem'), kind: 'strong', weight: 2.4 },
      { head: t('field.level'), kind: 'text', weight: 1.6 },
      { head: t('field.measured'), kind: 'text', weight: 2.6 },
      { head: t('field.remedy'), kind: 'text', weight: 2.6 },
    ],
    rows: f.rows.promises.map((one) => ({ cells: [one.promise, one.level, one.measured, one.remedy] })),
  });
  const meetings = f.rows.meetings.map((one) => one.text).filter(filled);
  const talk: Block[] = [
    ...(meetings.length > 0 ? [{ type: 'list' as const, items: meetings }] : []),
    ...(filled(f.head.escalation)
      ? [{ type: 'paragraph' as const, text: [{ text: t('doc.escalation'), mark: 'strong' as const }, f.head.escalation] }]
      : []),
  ];
  return under(part(t('doc.duties'), 'duties', 'flow'), [
    ...under(subpart(t('doc.sides'), 'sides'), sides),
    ...under(subpart(t('doc.promises'), 'promises'), promises),
    ...under(subpart(t('doc.meetings'), 'meetings'), talk),
  ]);
}

export function referencesBlocks({ f, t }: Making): Block[] {
  return under(part(t('doc.references'), 'references', 'flow'), [
    ...table({
      caption: t('doc.referencesCaption'),
      heads: [
        { head: t('field.who'), kind: 'strong', weight: 2 },
        { head: t('field.how'), kind: 'text', weight: 3 },
        { head: t('field.result'), kind: 'text', weight: 3 },
        { head: t('field.check'), kind: 'source', weight: 2 },
      ],
      rows: f.rows.references.map((one) => ({ cells: [one.who, one.what, one.result, one.check] })),
    }),
    ...paragraphs(f.head.company),
  ]);
}
