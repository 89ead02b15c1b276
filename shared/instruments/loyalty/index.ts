import { instrument } from '../contract.ts';
import { commands } from './commands.ts';
import { example } from './example.ts';
import { figures, publish, stateOf } from './figures.ts';
import { layout } from './layout/layout.ts';
import type { LoyaltyOptions } from './layout/sheet.ts';
import { messages, type Key } from './messages.ts';
import { model, type Data } from './model.ts';
import { report, section, table } from './outputs.ts';
import { readings } from './readings.ts';
import { signals } from './signals.ts';
import { today } from './today.ts';
import type { Figures } from './types.ts';

/** Instrument 14, 客户忠诚度六要素: what the customer's people answer on six factors that do not weigh the same, for us and a rival. */
export const loyalty = instrument<Data, Figures, Key>({
  id: 'loyalty',
  scope: 'customer',
  phase: 'evaluate',
  order: 14,
  model,
  commands,
  messages,
  figures,
  readings,
  layout: (all, options) => layout(all, options as LoyaltyOptions),
  table,
  section,
  publish,
  today,
  signals,
  state: stateOf,
  report,
  example,
});
