import { fail, ok, problem, type Result } from '../base/result.ts';
import { inOrder, live } from '../base/entity.ts';
import type { Instrument } from '../instruments/contract.ts';
import type { CustomerFacts, Facts, Opening, PersonFacts, Portfolio, Rival, Signal, Snapshot, Tier } from '../instruments/facts.ts';
import { joinPlanFacts, noPlanFacts, type PlanFacts } from '../instruments/plan-facts.ts';
import { instruments } from '../instruments/index.ts';
import { lastFour, salesIn } from '../instruments/period.ts';
import type { Docs } from './documents.ts';
import { customersKey } from './pages.ts';
import { partData } from './parts.ts';
import { positionOf } from './portfolio.ts';
import type { Customer, CustomerPage, Rivals, Settings } from './schemas.ts';

/** What figures of one workspace are computed from: loaded documents, the columns, and today. */
export interface Surroundings {
  readonly docs: Docs;
  readonly portfolio: Portfolio;
  readonly today: string;
  /** Counted from the records, for assessments; whoever computes one gives them. */
  readonly signals?: readonly Signal[] | undefined;
  /** All instruments; tests may give others. */
  readonly list?: readonly Instrument[];
}

export interface Gathered {
  readonly data: unknown;
  readonly facts: Facts;
}

/** Data and facts of one instrument for one target. `call.unknownCustomer`, `call.unknownPerson` where the target is not there. */
export function gather(world: Surroundings, instrument: Instrument, target?: string): Result<Gathered> {
  const data = partData(instrument, world.docs, target);
  if (!data.ok) return data;
  const facts = instrument.scope === 'person' ? personFacts(world, target ?? '') : gatherFacts(world, instrument, target);
  return facts.ok ? ok({ data: data.value, facts: facts.value }) : facts;
}

/** Gathers and computes. */
export function figuresOf(world: Surroundings, instrument: Instrument, target?: string): Result<unknown> {
  const gathered = gather(world, instrument, target);
  return gathered.ok ? ok(instrument.figures(gathered.value.data, gathered.value.facts)) : gathered;
}

function gatherFacts(world: Surroundings, instrument: Instrument, target: string | undefined): Result<Facts> {
  const base = commonFacts(world);
  if (instrument.scope !== 'customer' || target === undefined) return ok(base);
  const own = customerFacts(world, target);
  if (!own) return fail(problem('call.unknownCustomer', { customer: target }));
  const withCustomer: Facts = { ...base, customer: own };
  const plan = planFacts(world, instrument, target, withCustomer);
  return ok({
    ...withCustomer,
    customer: { ...own, contacts: withPeople(own.contacts, plan) },
    openings: openingsOf(world, instrument, target, withCustomer),
    plan,
  });
}

/** Contacts of the master data, then people whom only the plan knows: name and title, all a document for the customer may show. */
const withPeople = (contacts: CustomerFacts['contacts'], { people }: PlanFacts): CustomerFacts['contacts'] => {
  const named = new Set(contacts.map(({ name }) => name));
  const more = people.filter(({ name, left }) => !left && !named.has(name));
  return more.length === 0 ? contacts : [...contacts, ...more.map(({ id: person, name, title }) => ({ id: person, name, title }))];
};

/** Facts for a person's assessment; one who left keeps what was written. */
function personFacts(world: Surroundings, id: string): Result<Facts> {
  const base = commonFacts(world);
  const person = (world.docs['settings'] as Settings).people[id];
  if (!person) return fail(problem('call.unknownPerson', { person: id, known: base.people.map((one) => one.id).join(' ') }));
  const { name, title, email, phone, deletedAt } = person;
  const facts: PersonFacts = { id, name, title, email, phone, own: base.me === id, left: deletedAt !== undefined };
  return ok({ ...base, person: facts, signals: world.signals ?? [] });
}

function commonFacts({ docs, portfolio, today }: Surroundings): Facts {
  const settings = docs['settings'] as Settings;
  return {
    today,
    currency: settings.currency,
    company: settings.company.legalName,
    me: settings.me,
    people: live(settings.people),
    rivals: rivalsOf(docs),
    categories: inOrder(settings.categories).map(({ id, name }) => ({ id, name })),
    portfolio,
    snapshots: snapshotsOf(docs),
    customer: null,
    openings: [],
    plan: noPlanFacts,
    calendar: { holidays: settings.holidays, workdays: settings.workdays },
    person: null,
    signals: [],
  };
}

const rivalsOf = (docs: Docs): Rival[] =>
  inOrder((docs['rivals'] as Rivals | undefined)?.rivals ?? {}).map(({ id, name, mark }) => ({ id, name, mark }));

const snapshotsOf = (docs: Docs): Snapshot[] =>
  Object.keys(docs)
    .filter((key) => key.startsWith('snapshots/'))
    .sort()
    .map((key) => docs[key] as Snapshot);

function customerFacts(world: Surroundings, id: string): CustomerFacts | null {
  const customer = (world.docs[customersKey(id)] as CustomerPage | undefined)?.customers[id];
  if (!customer || customer.deletedAt !== undefined) return null;
  return { ...masterFacts(customer), value: valueOf(world.portfolio, id), tier: tiersOf(world).get(id) ?? 'C' };
}

function masterFacts(customer: Customer): Omit<CustomerFacts, 'value' | 'tier'> {
  return {
    id: customer.id,
    code: customer.code ?? null,
    name: customer.name,
    legalName: customer.legalName ?? customer.name,
    city: customer.city ?? null,
    country: customer.country ?? null,
    contacts: live(customer.contacts).map((c) => ({ id: c.id, name: c.name, title: c.title ?? null })),
    potential: customer.potential ?? null,
  };
}

function valueOf(portfolio: Portfolio, id: string): number | null {
  const at = positionOf(portfolio, id);
  return at < 0 ? null : salesIn(portfolio, at, lastFour(portfolio));
}

/** Tiers depend on the columns and on the instrument's own data only; both are immutable, so they are computed once. */
const tiersSeen = new WeakMap<Portfolio, { readonly data: unknown; readonly tiers: ReadonlyMap<string, Tier> }>();

/** Tier of every customer, as the instrument that decides tiers sees it. */
export function tiersOf(world: Surroundings): ReadonlyMap<string, Tier> {
  const decider = (world.list ?? instruments).find((one) => one.tiers !== undefined);
  const data = decider ? partData(decider, world.docs, undefined) : undefined;
  if (!decider?.tiers || !data?.ok) return new Map();
  const seen = tiersSeen.get(world.portfolio);
  if (seen && seen.data === data.value) return seen.tiers;
  const tiers = decider.tiers(decider.figures(data.value, commonFacts(world)));
  tiersSeen.set(world.portfolio, { data: data.value, tiers });
  return tiers;
}

/** The other instruments of a customer's plan with their data, those that offer what is asked for. */
function others(
  world: Surroundings,
  asking: Instrument,
  customer: string,
  offers: (one: Instrument) => boolean,
): readonly { readonly one: Instrument; readonly data: unknown }[] {
  return (world.list ?? instruments)
    .filter((one) => one.scope === 'customer' && offers(one) && one.id !== asking.id)
    .flatMap((one) => {
      const data = partData(one, world.docs, customer);
      return data.ok ? [{ one, data: data.value }] : [];
    });
}

const openingsOf = (world: Surroundings, asking: Instrument, customer: string, facts: Facts): Opening[] =>
  others(world, asking, customer, (one) => one.openings !== undefined).flatMap(({ one, data }) => [...(one.openings?.(data, facts) ?? [])]);

const planFacts = (world: Surroundings, asking: Instrument, customer: string, facts: Facts): PlanFacts =>
  joinPlanFacts(
    others(world, asking, customer, (one) => one.publish !== undefined).map(({ one, data }) => one.publish?.(data, facts) ?? {}),
  );
