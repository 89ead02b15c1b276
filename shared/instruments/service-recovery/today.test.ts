import { expect, test } from 'vitest';
import { makeFormat } from '../../i18n/format.ts';
import { translator } from '../../i18n/translate.ts';
import { example } from './example.ts';
import type { Tier } from '../facts.ts';
import { figures } from './figures.ts';
import { messages } from './messages.ts';
import type { Complaint } from './model.ts';
import { readings } from './readings.ts';
import { today } from './today.ts';

const speech = { t: translator(messages, 'en'), format: makeFormat('en', 'CNY'), language: 'en' } as const;
const { data, facts } = example('en');
const at = (tier: Tier, change: Readonly<Record<string, Partial<Complaint>>> = {}) => {
  const complaints = Object.fromEntries(Object.values(data.complaints).map((one) => [one.id, { ...one, ...change[one.id] }]));
  return figures({ ...data, complaints }, { ...facts, customer: facts.customer && { ...facts.customer, tier } });
};
const lines = (...given: Parameters<typeof at>) =>
  Object.fromEntries(today(at(...given), speech).map(({ id, group, days, displeased }) => [id, [group, days, displeased]]));

test('what an A or small A customer complains of is owed until it is closed, also with its next step arranged', () => {
  for (const tier of ['A', 'S'] as const)
    expect(lines(tier)).toEqual({
      coldstore: ['overdue', 3, true],
      ninety: ['overdue', 6, true],
      invoice: ['overdue', 0, true],
      sealing: ['overdue', 0, true],
    });
  expect(today(at('A'), speech).map(({ id, tone }) => [id, tone])).toEqual([
    ['sealing', 'plain'],
    ['invoice', 'plain'],
    ['ninety', 'late'],
    ['coldstore', 'late'],
  ]);
});

test('of other customers a step that is late is overdue, one of this week due, and none at all is to be kept', () => {
  expect(lines('B')).toEqual({
    coldstore: ['keep', undefined, true],
    ninety: ['due', 1, true],
    invoice: ['due', 2, true],
    sealing: ['next', 12, true],
  });
  expect(lines('C', { ninety: { nextDue: '2026-11-19' } })['ninety']).toEqual(['overdue', 4, true]);
});

test('the reason has its number in it', () => {
  const said = today(at('A'), speech).map((line) => speech.t(line.reason as 'title', line.values));
  expect(said).toEqual([
    'Opened 45 days ago, with Wang Lei, next on 5 Dec: Line 3 moves to peel lid',
    'Opened 20 days ago, with Chen Jing, next on 25 Nov: Corrected invoice',
    'Opened 6 days ago, with Wang Lei, next on 24 Nov: On site with blades',
    'Opened 3 days ago, nobody has it',
  ]);
});

const said = (...given: Parameters<typeof at>) => readings(at(...given), speech).map((one) => speech.t(one.text as 'title', one.values));

test('first who has nobody, then what came back, how long it takes, and the goodwill', () => {
  expect(said('A')).toEqual([
    'An A customer has 4 not closed: “Four hours late, cold store blocked” has had no owner for 3 days',
    'Leaking seals, 3 times now: back 101 days after it was closed, so that was no cure',
    '5 closed in a median of 12 days, 10 agreed; “300 cases leaked, new sealing wanted” has taken 45 and is not closed',
    'The 5 closed ones regained 117% of the goodwill: made good well, the tie is closer than before',
  ]);
});

test('with all owned, the step that is late is named', () => {
  const owned = { coldstore: { owner: 'Chen Jing', next: 'Dock booked ahead', nextDue: '2026-11-21' } };
  expect(said('A', owned)[0]).toBe(
    'The next step of “Four hours late, cold store blocked” is 2 days late, with Chen Jing: Dock booked ahead',
  );
});

test('nothing open: the last word of a customer', () => {
  const gone = { deletedAt: '2026-11-23T08:00:00.000Z' };
  const settled = said('A', { coldstore: gone, ninety: gone, invoice: gone, sealing: gone });
  expect(settled.at(-1)).toBe(
    `Nothing is open. The last word: “Quick. Show me first next time”, Shen Lan, ${speech.format.shortDay('2026-09-11')}`,
  );
});
