import { instrument } from '../contract.ts';
import { commands } from './commands.ts';
import { example } from './example.ts';
import { figures, stateOf } from './figures.ts';
import { layout } from './layout/layout.ts';
import type { PeopleOptions } from './layout/sheet.ts';
import { messages, type Key } from './messages.ts';
import { model, type Data } from './model.ts';
import { report, section, table } from './outputs.ts';
import { publish, signals, today } from './published.ts';
import { readings } from './readings.ts';
import type { Figures } from './types.ts';

/** Instrument 7, 关键人: who decides at the customer, who sways whom, how close we are, and which line is missing. */
export const stakeholders = instrument<Data, Figures, Key>({
  id: 'stakeholders',
  scope: 'customer',
  phase: 'analyse',
  order: 7,
  model,
  commands,
  messages,
  figures,
  readings,
  layout: (all, options) => layout(all, options as PeopleOptions),
  table,
  section,
  publish,
  signals,
  today,
  state: stateOf,
  report,
  example,
});
