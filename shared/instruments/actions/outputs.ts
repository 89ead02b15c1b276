import type { Block } from '../../document/blocks.ts';
import type { DataTable } from '../../scene/table.ts';
import type { SectionOptions } from '../contract.ts';
import { column, judgement, pictured, tableOf } from '../section.ts';
import { allActions } from './figures.ts';
import { layout } from './layout/layout.ts';
import type { ActionsOptions } from './layout/sheet.ts';
import type { Key } from './messages.ts';
import { readings } from './readings.ts';
import { numberText, progressText, type Say } from './say.ts';
import type { ActionFigure, Figures, GoalFigure } from './types.ts';

/** One row an action, with the goal it serves. */
export function table(figures: Figures, say: Say): DataTable {
  const { t } = say;
  const goalOf = (one: ActionFigure): string | null => figures.goals.find(({ goal }) => goal.id === one.action.goal)?.goal.title ?? null;
  return {
    columns: [
      { key: 'goal', title: t('column.goal'), kind: 'text' },
      { key: 'action', title: t('column.what'), kind: 'text' },
      { key: 'owner', title: t('column.owner'), kind: 'text' },
      { key: 'state', title: t('column.state'), kind: 'text' },
      { key: 'due', title: t('column.dueDay'), kind: 'day' },
      { key: 'hours', title: t('column.hours'), kind: 'number' },
    ],
    rows: allActions(figures).map((one) => ({
      id: one.action.id,
      cells: [
        goalOf(one),
        one.action.title,
        one.action.owner === '' ? null : one.action.owner,
        t(`state.${one.action.state}`),
        one.action.due,
        one.action.hours,
      ],
    })),
  };
}

/** Figures as plain JSON for the command line. */
export const report = (figures: Figures): unknown => ({
  open: figures.open,
  overdue: figures.overdue,
  goals: figures.goals.map(({ goal, progress, actions }) => ({
    id: goal.id,
    title: goal.title,
    benefit: goal.benefit,
    measure: goal.measure,
    baseline: goal.baseline,
    now: goal.now,
    target: goal.target,
    due: goal.due,
    progress,
    actions: actions.map(actionReport),
  })),
  withoutGoal: figures.loose.map(actionReport),
  punctuality: figures.punctuality,
  load: figures.load,
});
const actionReport = ({ action, late, left }: ActionFigure) => ({
  id: action.id,
  title: action.title,
  owner: action.owner,
  side: action.side,
  state: action.state,
  due: action.due,
  workingDaysLate: late,
  workingDaysLeft: left,
});

type Options = SectionOptions<Key>;
const WIDTH = 720;

/** For us: what it says, the list, goals with their measures, and whose promises came in time. Nothing of it for the customer. */
export function section(figures: Figures, options: Options): readonly Block[] {
  if (options.audience === 'customer' || (figures.goals.length === 0 && figures.loose.length === 0)) return [];
  const { t } = options;
  const scene = layout(figures, { ...options, size: { width: WIDTH, height: 600 }, view: { form: 'print' } } as ActionsOptions);
  return [
    ...judgement('actions', readings(figures, options), options),
    pictured(scene, t('section.caption')),
    ...goalsTable(figures.goals, options),
    ...punctualityTable(figures, options),
  ];
}

function goalsTable(goals: readonly GoalFigure[], options: Options): Block[] {
  const { t } = options;
  return tableOf(
    t('section.goals'),
    [
      column('strong', t('column.goal'), 2),
      column('text', t('column.benefit'), 3.4),
      column('text', t('column.progress'), 2.4),
      column('date', t('column.dueDay'), 1.6),
    ],
    goals.map((one) => ({
      cells: [
        one.goal.title,
        one.goal.benefit === '' ? t('noBenefit') : one.goal.benefit,
        one.goal.target === null
          ? progressText(one, options)
          : `${one.goal.measure} ${numberText(one.goal.baseline, options)} → ${numberText(one.goal.target, options)}; ${progressText(one, options)}`,
        one.goal.due ?? '—',
      ],
    })),
  );
}

function punctualityTable({ punctuality }: Figures, { t }: Options): Block[] {
  return tableOf(
    t('section.punctuality'),
    [column('strong', t('section.owner'), 3), column('text', t('column.state'), 2), column('centre', t('section.kept'), 1)],
    punctuality.map(({ owner, side, kept, marks }) => ({ cells: [owner, t(`side.${side}`), `${kept}/${marks.length}`] })),
  );
}
