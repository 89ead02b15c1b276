import { instrument } from '../contract.ts';
import { commands } from './commands.ts';
import { example } from './example.ts';
import { figures, stateOf } from './figures.ts';
import { layout } from './layout/layout.ts';
import type { ServeOptions } from './layout/sheet.ts';
import { messages, type Key } from './messages.ts';
import { model, type Data } from './model.ts';
import { report, section, table } from './outputs.ts';
import { publish } from './publish.ts';
import { readings } from './readings.ts';
import type { Figures } from './types.ts';

/** Instrument 12, SERVE 模式: five sides of service, as we see them and as the customer does. */
export const serve = instrument<Data, Figures, Key>({
  id: 'serve',
  scope: 'customer',
  phase: 'evaluate',
  order: 12,
  model,
  commands,
  messages,
  figures,
  readings,
  layout: (all, options) => layout(all, options as ServeOptions),
  table,
  section,
  publish: (data) => publish(data),
  state: stateOf,
  report,
  example,
});
