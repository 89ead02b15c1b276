import type { Language } from '@shared/i18n/translate.ts';
import { instruments } from '@shared/instruments/index.ts';
import type { Opening } from '@shared/instruments/facts.ts';
import type { Data as Proposal } from '@shared/instruments/proposal/model.ts';
import type { Docs } from '@shared/workspace/documents.ts';
import type { Surroundings } from '@shared/workspace/gather.ts';
import { initialSettings } from '@shared/workspace/initial.ts';
import { columnsOf, rowOf } from '@shared/workspace/portfolio.ts';
import type { Customer, Plan } from '@shared/workspace/schemas.ts';

export const CUSTOMER = 'c-0001-heyu';
export const PLAN = `plans/${CUSTOMER}`;
const PAGE = 'customers/0001';
const stamp = { rev: 0, changedAt: '2026-11-20T08:00:00Z' };

/** The examples of all instruments as one workspace with one customer; offers answer openings that are really there. */
export function exampleWorld(language: Language): Surroundings {
  const examples = instruments.map((one) => ({ one, ...one.example(language) }));
  const facts = examples.find(({ one }) => one.id === 'proposal')?.facts;
  const name = facts?.customer?.name ?? 'Heyu';
  const customer: Customer = {
    ...stamp,
    id: CUSTOMER,
    code: 'HEYU-7',
    name,
    legalName: facts?.customer?.legalName ?? name,
    industry: 'sauce industry',
    taxId: '91350100M000100Y43',
    city: 'Chengdu',
    note: 'they bargain hard',
    contacts: Object.fromEntries(
      (facts?.customer?.contacts ?? []).map((one) => [
        one.id,
        { ...stamp, id: one.id, name: one.name, title: one.title ?? '', phone: '139-0000' },
      ]),
    ),
    sites: { 's-1': { ...stamp, id: 's-1', name: 'Plant two', address: 'Hidden road 2' } },
    potential: { value: 90_000_000_000, status: 'assumed', at: '2026-10-15', by: 'whisper of a colleague' },
  };
  const parts = Object.fromEntries(
    examples.filter(({ one }) => one.scope === 'customer').map(({ one, data }) => [one.id, { version: one.model.version, data }]),
  );
  const openings = examples.flatMap(({ one, data, facts: own }) =>
    one.scope === 'customer' ? [...(one.openings?.(data, own) ?? [])] : [],
  );
  if (parts['proposal']) parts['proposal'] = { ...parts['proposal'], data: answering(parts['proposal'].data as Proposal, openings) };
  const plan: Plan = {
    customer: CUSTOMER,
    parts,
  };
  const settings = initialSettings({
    id: 'w-1',
    name: 'East',
    now: '2026-11-20T08:00:00Z',
    currency: 'CNY',
    language,
    company: facts?.company ?? 'Us',
  });
  const docs: Docs = {
    settings: {
      ...settings,
      people: Object.fromEntries(
        (facts?.people ?? []).map((one) => [
          one.id,
          { ...stamp, id: one.id, name: one.name, title: one.title ?? '', email: one.email ?? '' },
        ]),
      ),
    },
    rivals: {
      rivals: Object.fromEntries(
        rivalIds(examples.flatMap(({ facts: own }) => own.rivals)).map(([id, rival], i) => [
          id,
          { ...stamp, id, order: `a${i}i`, name: rival, mark: rival.slice(0, 1), note: 'gives kickbacks' },
        ]),
      ),
    },
    [PAGE]: { customers: { [CUSTOMER]: customer } },
    [PLAN]: plan,
  };
  return { docs, portfolio: columnsOf([rowOf(customer, undefined, plan, '2026-11-23')]), today: '2026-11-23' };
}

const rivalIds = (rivals: readonly { readonly id: string; readonly name: string }[]): [string, string][] => [
  ...new Map(rivals.map((one) => [one.id, one.name])),
];

/** Lets each offer answer one of the pains or needs that the other instruments give. */
function answering(data: Proposal, openings: readonly Opening[]): Proposal {
  const wants = openings.filter((one) => one.kind !== 'offer');
  const offers = Object.values(data.offers).map(
    (offer, i) => [offer.id, { ...offer, answers: wants.slice(i * 2, i * 2 + 2).map((one) => one.id) }] as const,
  );
  return { ...data, offers: Object.fromEntries(offers) };
}
