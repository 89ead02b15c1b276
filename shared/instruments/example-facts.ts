import type { CustomerFacts, Facts, Portfolio } from './facts.ts';
import { noPlanFacts, type KnownPerson } from './plan-facts.ts';

const noPortfolio: Portfolio = {
  size: 0,
  ids: [],
  codes: [],
  names: [],
  owners: [],
  cities: [],
  countries: [],
  parents: [],
  quarters: [],
  sales: new Float64Array(0),
  potential: new Float64Array(0),
  potentialStatus: new Uint8Array(0),
  potentialAt: [],
  lastSale: [],
  effort: new Float64Array(0),
  dataUntil: '',
};

/** Surroundings in which nothing is known: the ground on which an instrument's example sets what it needs. */
export const emptyFacts = (): Facts => ({
  today: '2026-11-23',
  currency: 'CNY',
  company: '',
  people: [],
  me: null,
  rivals: [],
  categories: [],
  portfolio: noPortfolio,
  snapshots: [],
  customer: null,
  openings: [],
  plan: noPlanFacts,
  calendar: { holidays: [], workdays: [] },
  person: null,
  signals: [],
});

/** A customer of whom only the name is known. */
export const bareCustomer = (name: string): CustomerFacts => ({
  id: 'c-0001-example',
  code: null,
  name,
  legalName: name,
  city: null,
  country: null,
  contacts: [],
  potential: null,
  value: null,
  tier: 'C',
});

/** Somebody at the customer of whom nothing is known but what is given; without a name the id stands for it. */
export const knownPerson = (given: Pick<KnownPerson, 'id'> & Partial<KnownPerson>): KnownPerson => ({
  name: given.id,
  title: null,
  role: null,
  influence: null,
  tie: null,
  tieWanted: null,
  attitude: null,
  owner: null,
  left: false,
  ...given,
});
