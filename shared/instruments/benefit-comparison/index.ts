import { instrument } from '../contract.ts';
import { commands } from './commands.ts';
import { example } from './example.ts';
import { figures, stateOf } from './figures.ts';
import { layout } from './layout/layout.ts';
import type { ComparisonOptions } from './layout/sheet.ts';
import { messages, type Key } from './messages.ts';
import { model, type Data } from './model.ts';
import { openings, publish } from './openings.ts';
import { readings } from './readings.ts';
import { section } from './section.ts';
import { signals } from './signals.ts';
import { today } from './today.ts';
import { report, table } from './table.ts';
import type { Figures } from './types.ts';

/** Instrument 9, 竞争利益比较: what the customer values, who gives it, and where the opening is. */
export const benefitComparison = instrument<Data, Figures, Key>({
  id: 'benefit-comparison',
  scope: 'customer',
  phase: 'analyse',
  order: 9,
  model,
  commands,
  messages,
  figures,
  readings,
  layout: (all, options) => layout(all, options as ComparisonOptions),
  table,
  section,
  openings,
  publish,
  signals,
  today,
  state: stateOf,
  report,
  example,
});
