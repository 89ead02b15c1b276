import type { Block } from '../../document/blocks.ts';
import type { DataTable } from '../../scene/table.ts';
import type { SectionOptions } from '../contract.ts';
import { quarterIn } from '../assessment/figures.ts';
import { quarterBlocks } from '../assessment/section.ts';
import { quarterReport, statementTable } from '../assessment/table.ts';
import type { Figures } from '../assessment/types.ts';
import { judgement, pictured } from '../section.ts';
import { layout } from './layout/layout.ts';
import type { HabitsOptions } from './layout/sheet.ts';
import type { Key } from './messages.ts';
import { readings, type Say } from './readings.ts';

type Options = SectionOptions<Key>;
const WIDTH = 720;

export const table = (figures: Figures, speech: Say): DataTable => statementTable(quarterIn(figures), speech);

export const report = ({ person, quarters }: Figures): unknown => ({ person, quarters: quarters.map(quarterReport) });

/** For oneself or whom one chose: nothing of it ever stands in a customer's document. */
export function section(figures: Figures, options: Options): readonly Block[] {
  const one = quarterIn(figures, options.quarter);
  if (options.audience === 'customer' || !one || one.answered === 0) return [];
  const { t } = options;
  const scene = layout(figures, {
    ...options,
    size: { width: WIDTH, height: 520 },
    view: { form: 'print', quarter: one.quarter, barsOnly: true },
  } as HabitsOptions);
  return [
    ...judgement('seven-habits', readings(figures, options, one), options),
    pictured(scene, t('section.caption')),
    ...quarterBlocks(one, options),
  ];
}
