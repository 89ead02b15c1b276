import { instrument } from '../contract.ts';
import { assessmentCommands } from '../assessment/commands.ts';
import { stateOf, untilQuarter } from '../assessment/figures.ts';
import { model, type Data } from '../assessment/model.ts';
import { todayLines } from '../assessment/today.ts';
import type { Figures } from '../assessment/types.ts';
import { example } from './example.ts';
import { figures, wordings } from './figures.ts';
import { layout } from './layout/layout.ts';
import type { HabitsOptions } from './layout/sheet.ts';
import { messages, type Key } from './messages.ts';
import { report, section, table } from './outputs.ts';
import { readings } from './readings.ts';

/** Instrument 20, 七个好习惯: seven habits, assessed once a quarter, with promises that are looked back upon. */
export const sevenHabits = instrument<Data, Figures, Key>({
  id: 'seven-habits',
  scope: 'person',
  order: 20,
  model,
  commands: assessmentCommands(wordings),
  messages,
  figures,
  readings: (all, speech) => readings(all, speech),
  layout: (all, options) => layout(all, options as HabitsOptions),
  table,
  section,
  today: (all, speech) => todayLines('seven-habits', all, speech),
  inQuarter: untilQuarter,
  state: stateOf,
  report,
  example,
});
