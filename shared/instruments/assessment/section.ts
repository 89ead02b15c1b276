import type { Block, TableRow } from '../../document/blocks.ts';
import type { SectionOptions } from '../contract.ts';
import { column, tableOf } from '../section.ts';
import type { CommonKey } from './messages.ts';
import { say } from './questionnaire.ts';
import type { PromiseFigure, QuarterFigures } from './types.ts';
import { answerText } from './words.ts';

type Options = SectionOptions<CommonKey>;
/** Most statements listed as moved. */
const MOST_MOVED = 8;

/** What both assessments say of a quarter in a document after their picture: what moved, evidence, promises, corrections. */
export const quarterBlocks = (one: QuarterFigures, options: Options): Block[] => [
  ...movedTable(one, options),
  ...evidenceTable(one, options),
  ...promiseTable(one.lookBack, 'section.lookBack', true, options),
  ...promiseTable(one.lookAhead, 'section.lookAhead', false, options),
  ...correctionTable(one, options),
];

const itemsOf = ({ topics }: QuarterFigures) => topics.flatMap(({ topic, items }) => items.map((item) => ({ topic, ...item })));

function movedTable(one: QuarterFigures, options: Options): Block[] {
  const { t, language } = options;
  const moved = itemsOf(one)
    .flatMap((item) => (typeof item.value === 'number' && typeof item.was === 'number' ? [{ ...item, by: item.value - item.was }] : []))
    .filter(({ by }) => by !== 0)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by))
    .slice(0, MOST_MOVED);
  return tableOf(
    t('section.moved'),
    [
      column('text', t('column.topic'), 2),
      column('strong', t('column.item'), 5),
      column('text', t('column.was'), 2),
      column('text', t('column.now'), 2),
      column('number', t('column.move'), 1),
    ],
    moved.map(({ topic, item, was, value, by }): TableRow => ({
      cells: [
        say(topic.name, language),
        say(item.text, language),
        answerText(was, one.questionnaire, options),
        answerText(value, one.questionnaire, options),
        `${by > 0 ? '+' : '−'}${Math.abs(by)}`,
      ],
    })),
  );
}

function evidenceTable(one: QuarterFigures, options: Options): Block[] {
  const { t, language } = options;
  const rows = itemsOf(one).filter(({ evidence }) => evidence !== '');
  return tableOf(
    t('section.evidence'),
    [column('text', t('column.item'), 4), column('text', t('column.now'), 1.9), column('text', t('column.evidence'), 5)],
    rows.map(({ item, value, evidence }) => ({
      cells: [say(item.text, language), answerText(value, one.questionnaire, options), evidence],
    })),
  );
}

function promiseTable(all: readonly PromiseFigure[], caption: CommonKey, judged: boolean, options: Options): Block[] {
  const { t, format, language } = options;
  return tableOf(
    t(caption),
    [
      column('text', t('column.topic'), 2),
      column('strong', t('column.promise'), 4),
      column('text', t('column.keptIf'), 3),
      judged ? column('text', t('column.kept'), 2.6) : column('date', t('column.due'), 2.3),
    ],
    all.map(({ promise, topic, kept, note }) => ({
      cells: [
        topic ? say(topic.name, language) : '—',
        promise.action,
        promise.keptIf,
        judged ? [t(`kept.${kept ?? 'open'}`), note].filter((part) => part !== '').join(' · ') : format.day(promise.due),
      ],
    })),
  );
}

function correctionTable(one: QuarterFigures, options: Options): Block[] {
  const { t, format, language } = options;
  const rows = itemsOf(one).flatMap((item) => item.corrections.map((correction) => ({ ...item, correction })));
  return tableOf(
    t('section.corrections'),
    [
      column('text', t('column.item'), 4),
      column('text', t('column.was'), 1.6),
      column('text', t('column.now'), 1.6),
      column('text', t('column.why'), 3),
      column('date', t('column.corrected'), 2.2),
    ],
    rows.map(({ item, original, correction }) => ({
      cells: [
        say(item.text, language),
        answerText(original, one.questionnaire, options),
        answerText(correction.value, one.questionnaire, options),
        correction.why,
        format.day(correction.at),
      ],
    })),
  );
}
