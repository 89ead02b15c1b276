import { instrument } from '../contract.ts';
import { assessmentCommands } from '../assessment/commands.ts';
import { stateOf } from '../assessment/figures.ts';
import { model, type Data } from '../assessment/model.ts';
import { todayLines } from '../assessment/today.ts';
import { example } from './example.ts';
import { figures, ladderUntil, wordings, type Figures } from './figures.ts';
import { layout } from './layout/layout.ts';
import type { LadderOptions } from './layout/sheet.ts';
import { messages, type Key } from './messages.ts';
import { report, section, table } from './outputs.ts';
import { readings } from './readings.ts';

/** Instrument 19, 业务人员的阶梯: five rungs, what one did on each this quarter, and which few things block the next. */
export const salesLadder = instrument<Data, Figures, Key>({
  id: 'sales-ladder',
  scope: 'person',
  order: 19,
  model,
  commands: assessmentCommands(wordings),
  messages,
  figures,
  readings: (all, speech) => readings(all, speech),
  layout: (all, options) => layout(all, options as LadderOptions),
  table,
  section,
  today: (all, speech) => todayLines('sales-ladder', all.base, speech),
  inQuarter: ladderUntil,
  state: ({ base }) => stateOf(base),
  report,
  example,
});
