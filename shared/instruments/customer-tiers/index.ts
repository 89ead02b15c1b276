import { instrument } from '../contract.ts';
import { commands } from './commands.ts';
import { example } from './example.ts';
import { figures, type TierFigures } from './figures.ts';
import { layout } from './layout.ts';
import { messages, type MessageKey } from './messages.ts';
import { model, type TierData } from './model.ts';
import { readings } from './readings.ts';
import { report } from './report.ts';
import { section } from './section.ts';
import { signals } from './signals.ts';
import { today } from './today.ts';
import { table } from './table.ts';
import { tierOf } from './tiers.ts';

/** 客户分级管理: who earns A effort now, and who will. */
export const customerTiers = instrument<TierData, TierFigures, MessageKey>({
  id: 'customer-tiers',
  scope: 'portfolio',
  order: 2,
  model,
  commands,
  figures,
  readings,
  layout,
  table,
  section,
  tiers: (f) => new Map(f.portfolio.ids.map((id, at) => [id, tierOf(f.tier[at] as number)])),
  signals,
  today,
  state: (f) => (f.tier.length === 0 ? 'empty' : f.potential.ranking.known > 0 ? 'enough' : 'begun'),
  report,
  messages,
  example,
});
