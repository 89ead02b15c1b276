import type { Block } from '../../document/blocks.ts';
import type { DataTable } from '../../scene/table.ts';
import type { SectionOptions } from '../contract.ts';
import { column, judgement, pictured, tableOf } from '../section.ts';
import { rivalIn } from './figures.ts';
import { layout } from './layout/layout.ts';
import type { LoyaltyOptions } from './layout/sheet.ts';
import type { Key } from './messages.ts';
import { readings } from './readings.ts';
import { coverageOf, nameOf, type Say } from './say.ts';
import type { Figures, Index, RivalFigure, Round } from './types.ts';

const tenth = (value: number | null): number | null => (value === null ? null : Math.round(value * 10 + 1e-9) / 10);

/** One row a factor. */
export function table(figures: Figures, { t, ...say }: Say): DataTable {
  const rival = rivalIn(figures, null);
  return {
    columns: [
      { key: 'factor', title: t('column.factor'), kind: 'text' },
      { key: 'weight', title: t('column.weight'), kind: 'number' },
      { key: 'score', title: t('column.score'), kind: 'number' },
      { key: 'before', title: t('column.before'), kind: 'number' },
      { key: 'rival', title: rival?.rival.name ?? t('column.noRival'), kind: 'number' },
      { key: 'gives', title: t('column.gives'), kind: 'number' },
      { key: 'room', title: t('column.room'), kind: 'number' },
      { key: 'level', title: t('column.level'), kind: 'number' },
      { key: 'people', title: t('column.people'), kind: 'number' },
    ],
    rows: figures.rows.map(({ factor, weight, score, before, gives, room, people }) => ({
      id: factor,
      cells: [
        nameOf(factor, { t, ...say }),
        weight,
        tenth(score),
        tenth(before),
        tenth(rival?.scores[factor] ?? null),
        tenth(gives),
        tenth(room),
        levelCell(rival, factor),
        people,
      ],
    })),
  };
}
/** Rounded up, as it is said everywhere. */
function levelCell(rival: RivalFigure | null, factor: keyof RivalFigure['level']): number | null {
  const at = rival?.level[factor] ?? null;
  return at === null ? null : Math.ceil(at * 10 - 1e-9) / 10;
}

/** Figures as plain JSON for the command line. */
export const report = ({ now, before, rounds, rows, rivals, asked, at, weights }: Figures): unknown => ({
  index: now && indexReport(now.index),
  quarter: now?.quarter ?? null,
  people: now?.people ?? 0,
  before,
  answersUntil: at,
  weights,
  rounds: rounds.map(roundReport),
  factors: rows.map(({ questions, said, scored, ...row }) => ({
    ...row,
    questions: questions.map(({ id, mean }) => ({ id, mean })),
    scored: scored.map(({ name, score }) => ({ name, score })),
    words: said.map(({ words, name }) => ({ words, name })),
  })),
  rivals: rivals.map(({ rival, index, scores, ours, theirs, gap, level, rounds: all }) => ({
    rival: rival.name,
    index: indexReport(index),
    scores,
    likeForLike: { ours: indexReport(ours), theirs: indexReport(theirs), gap },
    level,
    rounds: all.map(roundReport),
  })),
  asked: asked && {
    quarter: asked.quarter,
    people: asked.people.map(({ respondent, scores, index, waited }) => ({
      name: respondent.name,
      title: respondent.title,
      way: respondent.way,
      sent: respondent.sent,
      got: respondent.got,
      waited,
      scores,
      index: indexReport(index),
    })),
  },
});
const indexReport = (index: Index) => ({ value: index.value, coverage: coverageOf(index) });
const roundReport = ({ quarter, index, scores, people }: Round) => ({ quarter, index: indexReport(index), scores, people });

type Options = SectionOptions<Key>;
const SIZE = { width: 720, height: 760 };

/** For us: what it says, the drawing, the customer's words. Nothing of it for the customer. */
export function section(figures: Figures, options: Options): readonly Block[] {
  if (options.audience === 'customer' || figures.now === null) return [];
  const { t } = options;
  const scene = layout(figures, { ...options, size: SIZE, view: { form: 'print' } } as LoyaltyOptions);
  return [
    ...judgement('loyalty', readings(figures, options), options),
    pictured(scene, t('section.caption')),
    ...wordsTable(figures, options),
  ];
}

function wordsTable({ rows, asked }: Figures, options: Options): Block[] {
  const { t, format } = options;
  const quoted = (words: string): string => t('quoted', { words });
  const said = rows.flatMap((row) =>
    row.said.map(({ words, name, at }) => [name, nameOf(row.factor, options), quoted(words), at === null ? '' : format.shortDay(at)]),
  );
  const closing = (asked?.people ?? []).flatMap(({ respondent: { name, closing: words, got } }) =>
    words === '' ? [] : [[name, t('section.closing'), quoted(words), got === null ? '' : format.shortDay(got)]],
  );
  const cells = [...said, ...closing];
  if (cells.length === 0) return [];
  return tableOf(
    t('section.words'),
    [
      column('strong', t('column.who'), 1.4),
      column('text', t('column.factor'), 2),
      column('text', t('column.words'), 4),
      column('date', t('column.on'), 1),
    ],
    cells.map((one) => ({ cells: one })),
  );
}
