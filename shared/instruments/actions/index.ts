import { instrument } from '../contract.ts';
import { commands } from './commands.ts';
import { example } from './example.ts';
import { figures, stateOf } from './figures.ts';
import { layout } from './layout/layout.ts';
import type { ActionsOptions } from './layout/sheet.ts';
import { messages, type Key } from './messages.ts';
import { model, type Data } from './model.ts';
import { report, section, table } from './outputs.ts';
import { readings } from './readings.ts';
import { signals } from './signals.ts';
import { publish, today } from './today.ts';
import type { Figures } from './types.ts';

/** Instrument 15, 行动与协调: goals that are worth something to the customer, who does what for them, and whether it comes in time. */
export const actions = instrument<Data, Figures, Key>({
  id: 'actions',
  scope: 'customer',
  phase: 'implement',
  order: 15,
  model,
  commands,
  messages,
  figures,
  readings,
  layout: (all, options) => layout(all, options as ActionsOptions),
  table,
  section,
  publish: (data) => publish(data),
  today,
  signals,
  state: stateOf,
  report,
  example,
});
