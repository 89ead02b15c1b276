import { instrument } from '../contract.ts';
import { commands } from './commands.ts';
import { example } from './example.ts';
import { figures, publish, stateOf, type Figures } from './figures.ts';
import { layout } from './layout/layout.ts';
import type { ModeOptions } from './layout/sheet.ts';
import { messages, type Key } from './messages.ts';
import { model, type Data } from './model.ts';
import { report, section, table } from './outputs.ts';
import { readings } from './readings.ts';

/** Instrument 11, 交易营销与关系营销: seven contrasts between a deal and a relation, where we stand and where we want to stand. */
export const relationshipMode = instrument<Data, Figures, Key>({
  id: 'relationship-mode',
  scope: 'customer',
  phase: 'analyse',
  order: 11,
  model,
  commands,
  messages,
  figures,
  readings,
  layout: (all, options) => layout(all, options as ModeOptions),
  table,
  section,
  publish: (data) => publish(data),
  state: stateOf,
  report,
  example,
});
