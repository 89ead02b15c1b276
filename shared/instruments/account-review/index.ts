import { instrument } from '../contract.ts';
import { commands } from './commands.ts';
import { example } from './example.ts';
import { figures, publish, stateOf, type Figures } from './figures.ts';
import { layout } from './layout/layout.ts';
import type { ReviewOptions } from './layout/sheet.ts';
import { messages, type Key } from './messages.ts';
import { model, type Data } from './model.ts';
import { report, section, table } from './outputs.ts';
import { readings } from './readings.ts';
import { today } from './today.ts';

/** 客户评审: the account's sentence, and the reviews held on it with what was decided and what moved between them. */
export const accountReview = instrument<Data, Figures, Key>({
  id: 'account-review',
  scope: 'customer',
  phase: 'evaluate',
  order: 18,
  model,
  commands,
  messages,
  figures,
  readings,
  layout: (all, options) => layout(all, options as ReviewOptions),
  table,
  section,
  publish: (data) => publish(data),
  today,
  state: stateOf,
  report,
  example,
});
