import { amountToDecimal, amountToNumber, type Amount } from '../../base/amount.ts';
import { inOrder } from '../../base/entity.ts';
import { instrument } from '../contract.ts';
import type { Opening } from '../facts.ts';
import { commands } from './commands.ts';
import { example } from './example.ts';
import { figures, type Figures } from './figures.ts';
import { layout } from './layout.ts';
import { messages, type Key } from './messages.ts';
import { model, type Data } from './model.ts';
import { readings } from './readings.ts';
import { indented } from './say.ts';
import { section } from './section.ts';

const decimal = (amount: Amount | null): string | null => (amount === null ? null : amountToDecimal(amount));
const number = (amount: Amount | null): number | null => (amount === null ? null : amountToNumber(amount));

/** Needs that have a name, as a proposal can answer them. */
const openings = (data: Data): Opening[] =>
  inOrder(data.needs)
    .filter((need) => need.title !== '' || need.words !== '')
    .map((need) => ({
      id: `customer-profile:${need.id}`,
      instrument: 'customer-profile',
      kind: 'need',
      title: need.title || need.words,
      ...(need.words === '' ? {} : { words: need.words }),
      ...(need.person === '' ? {} : { person: need.person }),
      ...(need.at === null ? {} : { at: need.at }),
      ...(need.occasion === '' ? {} : { place: need.occasion }),
    }));

/** 6. 客户档案: what the customer buys, needs and says. Its master data lie in the workspace's customer document. */
export const customerProfile = instrument<Data, Figures, Key>({
  id: 'customer-profile',
  scope: 'customer',
  phase: 'analyse',
  order: 6,
  model,
  commands,
  fields: [
    { path: 'hotButton.what', kind: 'longText', label: 'field.what' },
    { path: 'hotButton.words', kind: 'longText', label: 'field.words' },
    { path: 'hotButton.person', kind: 'text', label: 'field.person' },
    { path: 'note', kind: 'longText', label: 'field.note' },
  ],
  figures,
  readings,
  layout,
  table: ({ sales, group }, { t }) => ({
    columns: [
      { key: 'quarter', title: t('table.quarter'), kind: 'text' },
      { key: 'amount', title: t('table.amount'), kind: 'amount' },
      { key: 'lastYear', title: t('table.lastYear'), kind: 'amount' },
    ],
    rows: [
      ...sales.quarters.map((one) => ({ id: one.quarter, cells: [one.quarter, number(one.amount), number(one.lastYear)] })),
      ...(group?.members ?? []).map((member) => ({
        id: member.id,
        cells: [indented({ ...member, name: t('table.member', { name: member.name }) }), number(member.year), number(member.before)],
      })),
      ...(group ? [{ id: 'group', cells: [t('group.total', { known: group.known, of: group.of }), number(group.year), null] }] : []),
    ],
  }),
  section,
  openings,
  state: ({ needs, goals, hotButton, note, told }) =>
    told > 0 && hotButton.what !== ''
      ? 'enough'
      : needs.length + goals.length > 0 || hotButton.what !== '' || note !== ''
        ? 'begun'
        : 'empty',
  report: ({ sales, group, needs, told, stale, currency }) => ({
    currency,
    year: decimal(sales.year),
    yearBefore: decimal(sales.yearBefore),
    quarters: sales.quarters.map((one) => ({ quarter: one.quarter, amount: decimal(one.amount), lastYear: decimal(one.lastYear) })),
    group: group && {
      year: decimal(group.year),
      known: group.known,
      of: group.of,
      circle: group.circle,
      members: group.members.map(({ id, name, depth, year, sum, known, of }) => ({
        id,
        name,
        depth,
        year: decimal(year),
        sum: decimal(sum),
        known,
        of,
      })),
    },
    needs: needs.map(({ need }) => ({ id: need.id, title: need.title })),
    told,
    stale,
  }),
  messages,
  example,
});
