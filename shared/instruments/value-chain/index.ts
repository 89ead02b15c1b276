import { instrument } from '../contract.ts';
import { commands } from './commands/index.ts';
import { example } from './example.ts';
import { figures, stateOf } from './figures/figures.ts';
import type { Figures } from './figures/types.ts';
import { layout } from './layout/layout.ts';
import type { MapOptions } from './layout/options.ts';
import { messages, type Key } from './messages.ts';
import { model, type Data } from './model.ts';
import { openings, publish } from './openings.ts';
import { readings } from './readings.ts';
import { report } from './report.ts';
import { section } from './section.ts';
import { signals } from './signals.ts';
import { today } from './today.ts';
import { table } from './table.ts';

/** Instrument 8, 价值链: the customer's chain as the customer sees it, and who supplies what along it. */
export const valueChain = instrument<Data, Figures, Key>({
  id: 'value-chain',
  scope: 'customer',
  phase: 'analyse',
  order: 8,
  model,
  commands,
  messages,
  figures,
  readings,
  layout: (all, options) => layout(all, options as MapOptions),
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
