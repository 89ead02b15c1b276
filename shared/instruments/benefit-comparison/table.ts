import { amountToDecimal, amountToNumber, type Amount } from '../../base/amount.ts';
import type { DataTable, TableColumn } from '../../scene/table.ts';
import { comparisonOf, type Say } from './say.ts';
import { BEST, type BenefitFigure, type Figures } from './types.ts';

/** One row a benefit, one column a rival; against the best rival. Unknown and "does not offer it" are words, never 0. */
export function table(figures: Figures, { t }: Say): DataTable {
  const column = (key: string, title: string, kind: TableColumn['kind']): TableColumn => ({ key, title, kind });
  return {
    columns: [
      column('benefit', t('column.benefit'), 'text'),
      column('importance', t('column.importance'), 'number'),
      column('ours', t('column.ours'), 'number'),
      ...figures.rivals.map(({ id, name }) => column(`rival:${id}`, name, 'number')),
      column('opening', t('column.opening'), 'number'),
      column('edge', t('column.edge'), 'number'),
      column('class', t('column.class'), 'text'),
      column('offer', t('column.offer'), 'text'),
      column('value', t('column.value'), 'amount'),
    ],
    rows: comparisonOf(figures, BEST).rows.map((one) => ({
      id: one.id,
      cells: [
        one.name,
        one.importance.value,
        one.ours.value,
        ...one.theirs.map(({ value }) => value),
        tenths(one.opening),
        tenths(one.edge),
        t(`class.${one.cls ?? 'unknown'}`),
        one.offer?.title ?? null,
        one.offer?.value === undefined || one.offer.value === null ? null : amountToNumber(one.offer.value),
      ],
    })),
  };
}

const tenths = (value: number | null): number | null => (value === null ? null : Math.round(value * 10) / 10);

/** Figures as plain JSON for the command line: amounts as decimal strings, unknown as null. */
export function report(figures: Figures): unknown {
  const { positions, wallet, coverage } = figures;
  const money = (value: Amount | null): string | null => (value === null ? null : amountToDecimal(value));
  return {
    coverage,
    positions,
    wallet: {
      total: money(wallet.total?.value ?? null),
      parts: wallet.parts.map(({ who, value, percent }) => ({ who, value: money(value), percent })),
      unknown: money(wallet.rest),
      unknownPercent: wallet.restPercent,
    },
    benefits: comparisonOf(figures, BEST).rows.map(reportOf),
    points: comparisonOf(figures, BEST).points.map(({ id }) => id),
  };
}

const reportOf = (one: BenefitFigure) => ({
  id: one.id,
  name: one.name,
  importance: one.importance.value,
  ours: one.ours.value,
  theirs: Object.fromEntries(one.theirs.map(({ who, value, offers }) => [who, offers ? value : 'not offered'])),
  against: one.best?.who ?? null,
  opening: one.opening,
  edge: one.edge,
  class: one.cls,
  missing: one.missing,
  offer: one.offer?.id ?? null,
  inProposal: one.inProposal,
});
