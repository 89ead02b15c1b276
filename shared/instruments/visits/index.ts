import { instrument } from '../contract.ts';
import { commands } from './commands.ts';
import { example } from './example.ts';
import { figures, planState } from './figures.ts';
import { layout } from './layout/layout.ts';
import type { VisitsOptions } from './layout/sheet.ts';
import { messages, type Key } from './messages.ts';
import { model, type Data } from './model.ts';
import { report, section, table } from './outputs.ts';
import { publish, signals, today } from './published.ts';
import { readings } from './readings.ts';
import type { Figures } from './types.ts';

/** Instrument 16, 带着方案出去，带着报告回来: every visit goes out with an aim and comes back with a report. */
export const visits = instrument<Data, Figures, Key>({
  id: 'visits',
  scope: 'customer',
  phase: 'implement',
  order: 16,
  model,
  commands,
  messages,
  figures,
  readings,
  layout: (all, options) => layout(all, options as VisitsOptions),
  table,
  section,
  publish,
  signals,
  today,
  state: planState,
  report,
  example,
});
