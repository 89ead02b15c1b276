import { instrument } from '../contract.ts';
import { commands } from './commands.ts';
import { example } from './example.ts';
import { figures, publish, stateOf } from './figures.ts';
import { layout } from './layout/layout.ts';
import type { BasicsOptions } from './layout/sheet.ts';
import { messages, type Key } from './messages.ts';
import { model, type Data } from './model.ts';
import { report, section, table } from './outputs.ts';
import { readings } from './readings.ts';
import { today } from './today.ts';
import type { Figures } from './types.ts';

/** Instrument 10, 深化关系的三个基本点: being there, being heard, answering needs. */
export const threeBasics = instrument<Data, Figures, Key>({
  id: 'three-basics',
  scope: 'customer',
  phase: 'propose',
  order: 10,
  model,
  commands,
  messages,
  figures,
  readings,
  layout: (all, options) => layout(all, options as BasicsOptions),
  table,
  section,
  publish,
  today,
  state: stateOf,
  report,
  example,
});
