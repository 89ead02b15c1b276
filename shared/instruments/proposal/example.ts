import { SCALE } from '../../base/amount.ts';
import { freshKeys } from '../../base/order.ts';
import type { Language } from '../../i18n/translate.ts';
import { bareCustomer, emptyFacts } from '../example-facts.ts';
import type { Facts, Opening } from '../facts.ts';
import { exampleTexts } from './example-texts.ts';
import { blanks, type FieldsOf, type ItemOf, type ListName } from './lists.ts';
import { emptyProposal, type Data } from './model.ts';

/** Makes the items of a list from their fields; ids are the list's letter and a number. */
export function itemsOf<L extends ListName>(list: L, all: readonly Partial<FieldsOf<L>>[]): Record<string, ItemOf<L>> {
  const keys = freshKeys(all.length);
  return Object.fromEntries(
    all.map((fields, i) => {
      const id = `${list}-${i + 1}`;
      return [
        id,
        { ...blanks[list], ...fields, id, rev: 0, changedAt: '2026-11-20T08:00:00Z', order: keys[i] as string } as unknown as ItemOf<L>,
      ];
    }),
  );
}
const units = (n: number): number => n * SCALE;
const three = (low: number, mid: number, high: number) => ({ low: units(low), mid: units(mid), high: units(high) });

/** An invented case in each language: a packaging maker proposes to a maker of sauces. */
export function example(language: Language): { readonly data: Data; readonly facts: Facts } {
  const w = exampleTexts[language];
  const [leaks, changes, tracing, cold] = w.losses;
  const data: Data = {
    ...emptyProposal(),
    head: {
      ...emptyProposal().head,
      ...w.head,
      validUntil: '2027-01-15',
      addressee: 'k-gao',
      contact: 'p-chenke',
      chosen: 'options-2',
      taxRate: 1_300,
      askDate: '2026-12-11',
    },
    objectives: itemsOf('objectives', w.objectives),
    losses: itemsOf('losses', [
      { ...leaks, amount: units(936_000) },
      { ...changes, amount: units(1_040_000) },
      { ...tracing, amount: units(230_400) },
      { ...cold, amount: units(286_000) },
    ]),
    offers: itemsOf('offers', [
      { ...w.offers[0], answers: ['value-chain:filling-q1'], from: 'value-chain:chip-2', liveFrom: '2027-02-01', margin: units(210_000) },
      { ...w.offers[1], answers: ['value-chain:cooking-q1'], from: 'value-chain:chip-4', liveFrom: '2027-04-01', margin: units(150_000) },
      {
        ...w.offers[2],
        answers: ['value-chain:quality-q1', 'customer-profile:need-1'],
        from: 'value-chain:chip-8',
        liveFrom: '2027-06-01',
      },
    ]),
    gains: itemsOf('gains', [
      { offer: 'offers-1', ...w.gains[0], ...three(374_400, 561_600, 702_000), loss: 'losses-1', agreed: true },
      { offer: 'offers-1', ...w.gains[1], kind: 'cost', mid: units(96_000), agreed: true },
      { offer: 'offers-1', ...w.gains[2], kind: 'outlay', mid: units(60_000), agreed: true },
      { offer: 'offers-2', ...w.gains[3], ...three(312_000, 468_000, 572_000), loss: 'losses-2', agreed: true },
      { offer: 'offers-2', ...w.gains[4], kind: 'cost', mid: units(120_000), agreed: true },
      { offer: 'offers-2', ...w.gains[5], kind: 'outlay', mid: units(180_000), agreed: true },
      { offer: 'offers-2', ...w.gains[6], kind: 'release', ...three(150_000, 200_000, 240_000), agreed: true },
      { offer: 'offers-3', ...w.gains[7], ...three(115_200, 161_280, 195_840), loss: 'losses-3' },
      { offer: 'offers-3', ...w.gains[8], kind: 'cost', mid: units(48_000), agreed: true },
    ]),
    duties: itemsOf('duties', w.duties),
    options: itemsOf('options', [
      { ...w.options[0], offers: ['offers-1'] },
      { ...w.options[1], offers: ['offers-1', 'offers-2', 'offers-3'] },
    ]),
    exclusions: itemsOf('exclusions', w.exclusions),
    departments: itemsOf('departments', w.departments),
    milestones: itemsOf('milestones', w.milestones),
    sides: itemsOf('sides', w.sides),
    promises: itemsOf('promises', w.promises),
    meetings: itemsOf('meetings', w.meetings),
    references: itemsOf('references', w.references),
    prices: itemsOf('prices', [
      { ...w.prices[0], quantity: 1_200_000, unitPrice: units(1) + 1_800, kind: 'year' },
      { ...w.prices[1], quantity: 9_600, unitPrice: units(85), kind: 'year' },
      { ...w.prices[2], quantity: 1_200_000, unitPrice: 400, kind: 'year' },
      { ...w.prices[3], quantity: 2, unitPrice: units(30_000), kind: 'once' },
    ]),
    terms: itemsOf('terms', w.terms),
    risks: itemsOf('risks', w.risks),
    exits: itemsOf('exits', w.exits),
    steps: itemsOf('steps', w.steps),
    annexes: itemsOf('annexes', w.annexes),
  };
  return { data, facts: factsOf(language) };
}

/** Ids that the same things have in the example of the value chain, so that both fit together in the sample workspace. */
const IN_CHAIN = {
  leaks: 'filling-q1',
  changes: 'cooking-q1',
  tracing: 'quality-q1',
  cold: 'coldchain-q1',
  colour: 'materials-q1',
  film: 'chip-2',
  doses: 'chip-4',
  codes: 'chip-8',
  label: 'chip-6',
} as const;

function factsOf(language: Language): Facts {
  const w = exampleTexts[language];
  const opening = (key: keyof typeof w.openings, rest: Partial<Opening>): Opening => ({
    id: `value-chain:${IN_CHAIN[key]}`,
    instrument: 'value-chain',
    kind: 'pain',
    ...w.openings[key],
    ...rest,
  });
  return {
    ...emptyFacts(),
    company: w.company,
    people: [{ id: 'p-chenke', name: w.people.chen, title: w.people.chenTitle, email: 'chen.ke@chengchuan.example' }],
    rivals: [{ id: 'hengyue', name: w.rival, mark: w.rival.slice(0, 1) }],
    customer: {
      ...bareCustomer(w.customer),
      legalName: w.customerLegal,
      contacts: [
        { id: 'k-gao', name: w.people.gao, title: w.people.gaoTitle },
        { id: 'k-zhou', name: w.people.zhou, title: w.people.zhouTitle },
        { id: 'k-he', name: w.people.he, title: w.people.heTitle },
      ],
      tier: 'A',
    },
    openings: [
      opening('leaks', { at: '2026-11-06' }),
      opening('changes', { at: '2026-11-06' }),
      opening('tracing', { at: '2026-10-22' }),
      opening('cold', { at: '2026-10-29' }),
      opening('colour', { at: '2026-10-15' }),
      {
        ...opening('tracing', {}),
        ...w.need,
        id: 'customer-profile:need-1',
        instrument: 'customer-profile',
        kind: 'need',
        at: '2026-09-16',
      },
      opening('film', { kind: 'offer', answers: ['value-chain:filling-q1'], value: units(720_000), status: 'proposed' }),
      opening('doses', { kind: 'offer', answers: ['value-chain:cooking-q1'], value: units(640_000), status: 'proposed' }),
      opening('codes', { kind: 'offer', answers: ['value-chain:quality-q1'], value: units(580_000), status: 'proposed' }),
      opening('label', { kind: 'offer', answers: ['value-chain:coldchain-q1'], value: units(460_000), status: 'possible' }),
    ],
  };
}
