import { instrument } from '../contract.ts';
import { commands } from './commands.ts';
import { example } from './example.ts';
import { figures, stateOf } from './figures.ts';
import { layout } from './layout/layout.ts';
import type { RecoveryOptions } from './layout/sheet.ts';
import { messages, type Key } from './messages.ts';
import { model, type Data } from './model.ts';
import { report, section, table } from './outputs.ts';
import { readings } from './readings.ts';
import { signals } from './signals.ts';
import { publish, today } from './today.ts';
import type { Figures } from './types.ts';

/** Instrument 13, 消除不满: complaints from the first word to the last, the causes that come back, and the goodwill that was regained. */
export const serviceRecovery = instrument<Data, Figures, Key>({
  id: 'service-recovery',
  scope: 'customer',
  phase: 'implement',
  order: 13,
  model,
  commands,
  messages,
  figures,
  readings,
  layout: (all, options) => layout(all, options as RecoveryOptions),
  table,
  section,
  publish: (data) => publish(data),
  today,
  signals,
  state: stateOf,
  report,
  example,
});
