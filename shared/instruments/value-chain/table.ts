import { amountToNumber, type Amount } from '../../base/amount.ts';
import type { DataTable, TableColumn } from '../../scene/table.ts';
import { shownQuote } from './figures/activities.ts';
import { allActivities } from './figures/figures.ts';
import { valueOf } from './figures/totals.ts';
import type { ActivityFigure, Figures, RivalLane } from './figures/types.ts';
import { laneName, type Say } from './say.ts';

/** The map as a table: one row an activity, one column a supplier. Amounts in currency units, shares 0…1, unknown is empty. */
export function table(figures: Figures, say: Say): DataTable {
  const { t } = say;
  const column = (key: string, title: string, kind: TableColumn['kind']): TableColumn => ({ key, title, kind });
  return {
    columns: [
      column('activity', t('column.activity'), 'text'),
      column('kind', t('column.kind'), 'text'),
      column('share', t('column.share'), 'share'),
      column('importance', t('column.importance'), 'number'),
      column('pain', t('column.pain'), 'text'),
      column('served', t('column.served'), 'text'),
      column('delivered', t('play.delivered'), 'amount'),
      column('proposed', t('play.proposed'), 'amount'),
      column('possible', t('play.possible'), 'amount'),
      ...figures.rivals.map((lane) => column(`rival:${lane.id}`, laneName(lane, say), 'amount')),
    ],
    rows: allActivities(figures).map((activity) => ({ id: activity.id, cells: cellsOf(activity, figures.rivals, say) })),
  };
}

function cellsOf(activity: ActivityFigure, lanes: readonly RivalLane[], { t }: Say): (string | number | null)[] {
  const { share, importance } = activity;
  const served = { served: 'say.served', unserved: 'say.unserved', unknown: 'say.unknownServed' } as const;
  return [
    `${activity.code} ${activity.name}`,
    t(`kind.${activity.kind}`),
    share.value === null ? null : share.value / 100,
    importance.value,
    shownQuote(activity)?.words ?? null,
    t(served[activity.served]),
    ...(['delivered', 'proposed', 'possible'] as const).map((status) =>
      sumOrNull(activity, (chip) => chip.lane === 'us' && chip.status === status),
    ),
    ...lanes.map((lane) => sumOrNull(activity, (chip) => chip.lane === lane.id)),
  ];
}

/** Sum of the amounts that are known; nothing there, or nothing known, is an empty cell. */
function sumOrNull(activity: ActivityFigure, fits: (chip: ActivityFigure['chips'][number]) => boolean): number | null {
  const chips = activity.chips.filter((chip) => fits(chip) && chip.value !== null);
  const sum: Amount = valueOf(chips);
  return chips.length === 0 ? null : amountToNumber(sum);
}
