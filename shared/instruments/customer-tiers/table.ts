import { amountToNumber } from '../../base/amount.ts';
import type { DataTable } from '../../scene/table.ts';
import type { Speech } from '../contract.ts';
import { servedIn } from './effort.ts';
import { ranked, rowAt, type TierFigures } from './figures.ts';
import type { MessageKey } from './messages.ts';
import { standingBefore } from './movement.ts';
import { tierName } from './names.ts';
import { NONE } from './tiers.ts';

const units = (amount: number | null): number | null => (amount === null ? null : amountToNumber(amount));

/** Every customer in rank order. Amounts in currency units, unknown empty. */
export function table(f: TierFigures, { t }: Speech<MessageKey>): DataTable {
  const before = standingBefore(f);
  const { ranking } = f.value;
  const rows = [...ranked(f)].map((at, k) => {
    const row = rowAt(f, at);
    const was = before?.letters[at] ?? NONE;
    const { visits, due } = servedIn(f, at);
    const share = row.value === null || ranking.total <= 0 ? null : (ranking.prefix[k] as number) / ranking.total;
    return {
      id: row.id,
      cells: [
        k + 1,
        row.code,
        row.name,
        tierName(t, f.tier[at] as number),
        f.overrides.has(at) ? tierName(t, f.computed[at] as number) : null,
        units(row.value),
        row.share,
        share,
        was === NONE ? null : tierName(t, was),
        units(row.potential),
        row.wallet,
        visits,
        due,
      ],
    };
  });
  return { columns: columns(t), rows };
}

const columns = (t: Speech<MessageKey>['t']): DataTable['columns'] => [
  { key: 'rank', title: t('column.rank'), kind: 'number' },
  { key: 'code', title: t('column.code'), kind: 'text' },
  { key: 'name', title: t('column.name'), kind: 'text' },
  { key: 'tier', title: t('column.tier'), kind: 'tier' },
  { key: 'computed', title: t('column.computed'), kind: 'tier' },
  { key: 'value', title: t('column.value'), kind: 'amount' },
  { key: 'share', title: t('column.share'), kind: 'share' },
  { key: 'before', title: t('column.before'), kind: 'share' },
  { key: 'was', title: t('column.was'), kind: 'tier' },
  { key: 'potential', title: t('column.potential'), kind: 'amount' },
  { key: 'wallet', title: t('column.wallet'), kind: 'share' },
  { key: 'visits', title: t('column.visits'), kind: 'number' },
  { key: 'due', title: t('column.due'), kind: 'number' },
];
