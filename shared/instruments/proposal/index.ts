import { inOrder } from '../../base/entity.ts';
import { instrument } from '../contract.ts';
import { commands } from './commands.ts';
import { example } from './example.ts';
import { figures } from './figures.ts';
import { layout } from './layout.ts';
import { messages, type Key } from './messages.ts';
import { model, type Data } from './model.ts';
import { readings } from './readings.ts';
import { section } from './section.ts';
import { signals } from './signals.ts';
import { today } from './today.ts';
import { report, table } from './table.ts';
import type { Figures } from './types.ts';

/** 17. 合作方案: each item answers a need, each benefit can be recalculated, one decision is asked for. */
export const proposal = instrument<Data, Figures, Key>({
  id: 'proposal',
  scope: 'customer',
  phase: 'propose',
  order: 17,
  model,
  commands,
  fields: [
    { path: 'head.title', kind: 'text', label: 'field.title' },
    { path: 'head.promise', kind: 'text', label: 'field.promise' },
    { path: 'head.summary', kind: 'longText', label: 'field.summary' },
    { path: 'head.ask', kind: 'longText', label: 'field.ask' },
    { path: 'head.askDate', kind: 'day', label: 'field.askDate' },
    { path: 'head.validUntil', kind: 'day', label: 'field.validUntil' },
    { path: 'head.internalNote', kind: 'longText', label: 'field.internalNote' },
  ],
  figures,
  readings,
  layout,
  table,
  section,
  publish: (data) => ({
    offers: inOrder(data.offers).map(({ id, title, from, answers }, i) => ({ id, number: i + 1, title, from, answers })),
    versions: data.head.version.trim() === '' ? [] : [{ label: data.head.version.trim() }],
  }),
  signals,
  today,
  state: ({ offers, rows, total, head }) =>
    offers.length === 0 && rows.objectives.length + rows.losses.length === 0 && head.title === ''
      ? 'empty'
      : total.net.mid !== null && rows.milestones.length > 0 && head.ask !== ''
        ? 'enough'
        : 'begun',
  report,
  messages,
  example,
});
