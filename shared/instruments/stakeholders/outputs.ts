import type { Block } from '../../document/blocks.ts';
import type { DataTable } from '../../scene/table.ts';
import type { SectionOptions } from '../contract.ts';
import { column, judgement, pictured, tableOf } from '../section.ts';
import { layout } from './layout/layout.ts';
import type { PeopleOptions } from './layout/sheet.ts';
import type { Key } from './messages.ts';
import { readings } from './readings.ts';
import { agoText, attitudeText, nameOf, points, roleText, tieWords, type Say } from './say.ts';
import type { Figures, PersonFigure } from './types.ts';

/** Everybody, those who left at the end. */
export function table(figures: Figures, say: Say): DataTable {
  const { t } = say;
  const names = new Map(figures.people.map((one) => [one.person.id, nameOf(one, say)]));
  const text = (key: string, title: Key) => ({ key, title: t(title), kind: 'text' as const });
  const number = (key: string, title: Key) => ({ key, title: t(title), kind: 'number' as const });
  return {
    columns: [
      text('name', 'column.name'),
      text('title', 'column.title'),
      text('boss', 'column.boss'),
      text('role', 'column.role'),
      number('attitude', 'column.attitude'),
      number('influence', 'column.influence'),
      number('tie', 'column.tie'),
      number('wanted', 'column.wanted'),
      number('gain', 'column.gain'),
      text('owner', 'column.owner'),
      text('last', 'column.last'),
      text('step', 'column.step'),
    ],
    rows: [...figures.people, ...figures.left].map((one) => ({
      id: one.person.id,
      cells: [
        one.person.leftAt === null ? nameOf(one, say) : `${nameOf(one, say)} (${t('column.left')})`,
        one.person.title || null,
        names.get(one.boss ?? '') ?? null,
        one.person.role === null ? null : roleText(one, say),
        one.person.attitude,
        one.person.influence,
        one.person.tie,
        one.person.tieWanted,
        one.gain === null ? null : Math.round(one.gain * 10) / 10,
        figures.ours.get(one.person.owner ?? '') ?? null,
        one.last,
        stepText(one, figures, say) || null,
      ],
    })),
  };
}

/** What is done next, by whom, when. */
export function stepText({ person }: PersonFigure, { ours }: Figures, { format }: Say): string {
  const parts = [person.step, ours.get(person.stepBy ?? '') ?? '', person.stepDue === null ? '' : format.shortDay(person.stepDue)];
  return person.step === '' ? '' : parts.filter((part) => part !== '').join(' · ');
}

/** Figures as plain JSON for the command line. */
export const report = (figures: Figures): unknown => ({
  score: figures.score,
  weakShare: figures.weakShare,
  decided: figures.decided,
  thread: figures.thread,
  holders: figures.holders,
  findings: {
    unsure: figures.unsure.map(({ person }) => person.id),
    weak: figures.weak.map(({ person }) => person.id),
    quiet: figures.quiet.map(({ person }) => person.id),
  },
  people: figures.people.map(({ person, boss, ghost, last, days, gain }) => ({
    id: person.id,
    name: person.name,
    title: person.title,
    boss,
    unknownPost: ghost,
    role: person.role,
    status: person.status,
    attitude: person.attitude,
    influence: person.influence,
    tie: person.tie,
    tieWanted: person.tieWanted,
    owner: person.owner,
    lastTouch: last,
    daysSince: days,
    gain,
  })),
});

const SIZE = { width: 900, height: 640 };

/** For us: what it says, the tree, and the gaps with who goes when. Nothing of it for the customer. */
export function section(figures: Figures, options: SectionOptions<Key>): readonly Block[] {
  if (options.audience === 'customer' || figures.people.length === 0) return [];
  const { t } = options;
  const scene = layout(figures, { ...options, size: SIZE, view: { form: 'print' } } as PeopleOptions);
  return [
    ...judgement('stakeholders', readings(figures, options), options),
    pictured(scene, t('section.caption')),
    ...gapTable(figures, options),
  ];
}

function gapTable(figures: Figures, options: SectionOptions<Key>): Block[] {
  const { t } = options;
  return tableOf(
    t('section.gaps'),
    [
      column('strong', t('column.name'), 3),
      column('text', t('column.attitude'), 1),
      column('text', t('column.tie'), 3),
      column('number', t('column.gain'), 2),
      column('text', t('column.last'), 2),
      column('text', t('column.step'), 5),
    ],
    figures.gaps.map((one) => ({
      cells: [
        `${nameOf(one, options)} ${one.person.title}`.trim(),
        attitudeText(one.person.attitude),
        `${tieWords(one.person.tie, options)} → ${tieWords(one.person.tieWanted, options)}`,
        `+${points(one.gain ?? 0, options)}`,
        agoText(one, options),
        stepText(one, figures, options) || t('noStep'),
      ],
    })),
    { keep: 'split' },
  );
}
