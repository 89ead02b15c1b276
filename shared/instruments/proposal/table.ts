import { amountToDecimal, amountToNumber, type Amount } from '../../base/amount.ts';
import type { DataTable } from '../../scene/table.ts';
import type { Speech } from '../contract.ts';
import type { Key } from './messages.ts';
import { CASES, type Triple } from './triple.ts';
import type { Figures } from './types.ts';

/** Every line of every offer: what a screen reader gets and what goes to a spreadsheet. Costs carry a minus. */
export function table(f: Figures, { t }: Speech<Key>): DataTable {
  return {
    columns: [
      { key: 'offer', title: t('table.offer'), kind: 'text' },
      { key: 'kind', title: t('table.kind'), kind: 'text' },
      { key: 'item', title: t('table.item'), kind: 'text' },
      { key: 'unit', title: t('field.unit'), kind: 'text' },
      { key: 'low', title: t('table.low'), kind: 'number' },
      { key: 'mid', title: t('table.mid'), kind: 'number' },
      { key: 'high', title: t('table.high'), kind: 'number' },
      { key: 'agreed', title: t('table.agreed'), kind: 'text' },
    ],
    rows: [...f.offers, ...f.drafts].flatMap((one) =>
      one.lines.map(({ gain, amounts }) => ({
        id: gain.id,
        cells: [
          one.offer.title,
          t(`kind.${gain.kind}`),
          gain.label,
          gain.unit === 'money' ? f.currency : t(`unit.${gain.unit}`),
          ...CASES.map((at) => signed(gain.kind, amounts[at])),
          t(gain.agreed ? 'table.yes' : 'table.no'),
        ],
      })),
    ),
  };
}

const signed = (kind: string, amount: Amount | null): number | null =>
  amount === null ? null : amountToNumber(kind === 'cost' || kind === 'outlay' ? -amount : amount);

const decimals = (triple: Triple): Record<string, string | null> =>
  Object.fromEntries(CASES.map((at) => [at, triple[at] === null ? null : amountToDecimal(triple[at])]));

/** The figures for the command line: amounts as decimal strings of the currency unit. */
export const report = (f: Figures): unknown => ({
  currency: f.currency,
  net: decimals(f.total.net),
  release: decimals(f.total.release),
  outlay: decimals(f.total.outlay),
  payback: f.payback,
  firstYear: f.firstYear && {
    year: f.firstYear.year,
    total: amountToDecimal(f.firstYear.total),
    afterOutlay: amountToDecimal(f.firstYear.afterOutlay),
  },
  losses: f.lossTotal === null ? null : amountToDecimal(f.lossTotal),
  price: f.price.year && { total: amountToDecimal(f.price.year.total) },
  offers: f.offers.map((one) => ({
    id: one.offer.id,
    number: one.number,
    title: one.offer.title,
    answers: one.answers.map((answer) => answer.id),
    net: decimals(one.net),
  })),
  unanswered: f.unanswered.map(({ id, title }) => ({ id, title })),
  sections: f.sections,
  findings: f.findings,
});
