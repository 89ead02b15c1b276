import type { Block } from '../../document/blocks.ts';
import type { DataTable } from '../../scene/table.ts';
import type { SectionOptions } from '../contract.ts';
import { quarterBlocks } from '../assessment/section.ts';
import { say } from '../assessment/questionnaire.ts';
import { quarterReport, statementTable } from '../assessment/table.ts';
import { answerText } from '../assessment/words.ts';
import { judgement, pictured, tableOf } from '../section.ts';
import { ladderIn, type Figures, type LadderQuarter } from './figures.ts';
import { layout } from './layout/layout.ts';
import type { LadderOptions, Say } from './layout/sheet.ts';
import type { Key } from './messages.ts';
import { readings } from './readings.ts';

type Options = SectionOptions<Key>;
const WIDTH = 720;

export const table = (figures: Figures, speech: Say): DataTable => statementTable(ladderIn(figures)?.base, speech);

export const report = ({ base, quarters }: Figures): unknown => ({
  person: base.person,
  quarters: quarters.map(({ base: one, rungs, standing, next }) => ({
    ...quarterReport(one),
    standing,
    rungs: rungs.map(({ topic, score, passed }) => ({ id: topic.topic.id, score, passed })),
    blocking: next?.blockers.map(({ item }) => item.id) ?? [],
  })),
});

/** For oneself or whom one chose: nothing of it ever stands in a customer's document. */
export function section(figures: Figures, options: Options): readonly Block[] {
  const ladder = ladderIn(figures, options.quarter);
  if (options.audience === 'customer' || !ladder || ladder.base.answered === 0) return [];
  const { t } = options;
  const scene = layout(figures, {
    ...options,
    size: { width: WIDTH, height: 640 },
    view: { form: 'print', quarter: ladder.base.quarter },
  } as LadderOptions);
  return [
    ...judgement('sales-ladder', readings(figures, options, ladder), options),
    pictured(scene, t('section.caption')),
    ...blockersTable(ladder, figures.base.own, options),
    ...quarterBlocks(ladder.base, options),
  ];
}

function blockersTable({ next, base }: LadderQuarter, own: boolean, options: Options): Block[] {
  const { t, language } = options;
  if (!next || next.blockers.length === 0) return [];
  return tableOf(
    t('section.next', { number: next.rung.number }),
    [
      { kind: 'strong', head: t('column.item'), weight: 4 },
      { kind: 'text', head: t('column.now'), weight: 1.5 },
      { kind: 'text', head: t('column.evidence'), weight: 4 },
    ],
    next.blockers.map(({ item, value, evidence }) => ({
      cells: [
        say(item.text, language),
        answerText(value, base.questionnaire, options),
        evidence !== '' ? evidence : t(own ? 'noEvidence' : 'hidden'),
      ],
    })),
  );
}
