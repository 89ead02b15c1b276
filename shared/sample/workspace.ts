import { KEY_ACCOUNT } from './keyAccount.ts';
import { amountFromNumber } from '../base/amount.ts';
import { freshKeys } from '../base/order.ts';
import { quarterOf, shiftQuarter } from '../base/quarter.ts';
import type { Language } from '../i18n/translate.ts';
import type { Facts } from '../instruments/facts.ts';
import { snapshotOf } from '../instruments/customer-tiers/snapshot.ts';
import { defaultSettings, withPeriod, type TierData } from '../instruments/customer-tiers/model.ts';
import type { TierFigures } from '../instruments/customer-tiers/figures.ts';
import { instruments } from '../instruments/index.ts';
import { blankVisit, model as visitModel, type Data as VisitData, type Visit } from '../instruments/visits/model.ts';
import { ladderCase } from '../instruments/sales-ladder/example.ts';
import { habitsCase } from '../instruments/seven-habits/example.ts';
import type { Docs } from '../workspace/documents.ts';
import { gather } from '../workspace/gather.ts';
import { initialSettings } from '../workspace/initial.ts';
import { customersKey, newCustomerId, pageName, planKey, salesKey } from '../workspace/pages.ts';
import { buildPortfolio } from '../workspace/portfolio.ts';
import {
  PAGE_SIZE,
  type Customer,
  type CustomerPage,
  type Plan,
  type Rivals,
  type SalesPage,
  type Settings,
} from '../workspace/schemas.ts';
import { sampleCustomers, sampleTitles, type SampleCustomer } from './customers.ts';
import { sampleLines } from './lines.ts';
import { sampleCategories, sampleProducts } from './products.ts';
import { colleagueHabits } from './colleague.ts';
import { samplePeople, sampleVisits, sampleWords } from './story.ts';

export interface SampleOptions {
  readonly language: Language;
  /** Instant, ISO. */
  readonly now: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Id of the workspace itself. */
  readonly id: string;
}

const SOURCE = 'sample';
const COLLEAGUE = 'p-wuyue';

/**
 * The sample workspace: all firms with three years of sales, one key account whose plan holds every instrument's worked example, rivals,
 * visits of this quarter and the last, and snapshots of the two quarters before. Same options, same documents.
 */
export function sampleDocs(options: SampleOptions): Docs {
  const settings = settingsOf(options);
  const ids = new Map(
    sampleCustomers.map((customer, i) => [
      customer.code,
      newCustomerId(pageName(1 + Math.floor(i / PAGE_SIZE)), customer.code.toLowerCase()),
    ]),
  );
  const docs: Record<string, unknown> = {
    settings,
    rivals: rivalsOf(options),
    sources: sourcesOf(options),
    ...customerPages(options, ids),
    ...salesPages(options, ids),
    ...plansOf(options, ids),
  };
  Object.assign(docs, personDocs(options));
  docs['portfolio/customer-tiers'] = { version: 1, data: tierData(options, ids) };
  return { ...docs, ...snapshotsOf(docs, options) };
}

const entity = (id: string, { now }: SampleOptions) => ({ id, rev: 0, changedAt: now });

function settingsOf(options: SampleOptions): Settings {
  const { language, now, id } = options;
  const words = sampleWords[language];
  const base = initialSettings({ id, name: words.workspace, now, company: words.company, currency: 'CNY', language, sample: true });
  const keys = freshKeys(sampleCategories.length);
  const people = samplePeople.map((person) => ({
    ...entity(person.id, options),
    name: person.name[language],
    title: person.title[language],
  }));
  return {
    ...base,
    me: people[0]?.id ?? null,
    people: Object.fromEntries(people.map((person) => [person.id, person])),
    categories: Object.fromEntries(
      sampleCategories.map(({ code, name }, i) => {
        const key = code.toLowerCase();
        return [key, { ...entity(key, options), order: keys[i] as string, name: name[language], code }];
      }),
    ),
  };
}

/** Surroundings in which the worked examples of the customer's instruments play. */
const exampleFacts = ({ language }: SampleOptions): readonly Facts[] =>
  instruments.filter(({ scope }) => scope === 'customer').map((one) => one.example(language).facts);

/** Rivals of all worked examples, each name once: the example that knows most of them names their ids. */
function rivalsOf(options: SampleOptions): Rivals {
  const told = exampleFacts(options).toSorted((a, b) => b.rivals.length - a.rivals.length);
  const known = new Map<string, Facts['rivals'][number]>();
  for (const rival of told.flatMap(({ rivals }) => rivals)) if (!known.has(rival.name)) known.set(rival.name, rival);
  const keys = freshKeys(known.size);
  return {
    rivals: Object.fromEntries(
      [...known.values()].map((rival, i) => [rival.id, { ...entity(rival.id, options), order: keys[i] as string, ...rival }]),
    ),
  };
}

function sourcesOf(options: SampleOptions): unknown {
  const lines = sampleLines(options.today);
  const files = [...new Set(lines.map(({ date }) => date.slice(0, 4)))];
  const range = { from: lines[0]?.date ?? options.today, to: lines.at(-1)?.date ?? options.today };
  return { sources: { [SOURCE]: { ...entity(SOURCE, options), files, profile: SOURCE, ...range, lines: lines.length } }, mappings: {} };
}

function customerPages(options: SampleOptions, ids: ReadonlyMap<string, string>): Record<string, CustomerPage> {
  const pages: Record<string, { customers: Record<string, Customer> }> = {};
  for (const customer of sampleCustomers) {
    const id = ids.get(customer.code) as string;
    const page = (pages[customersKey(id)] ??= { customers: {} });
    page.customers[id] = customerOf(customer, id, options, ids);
  }
  return pages;
}

/** The key account's group: what it bought up keeps its name and its customer number. One of them bought nothing from us yet. */
const PARENTS: Readonly<Record<string, string>> = { NS010: KEY_ACCOUNT, CX018: KEY_ACCOUNT, WL040: 'NS010' };

function customerOf(customer: SampleCustomer, id: string, options: SampleOptions, ids: ReadonlyMap<string, string>): Customer {
  const { language, today } = options;
  const owner = samplePeople[customer.code.charCodeAt(0) % samplePeople.length]?.id;
  const base = {
    ...entity(id, options),
    code: customer.code,
    name: customer.name[language],
    legalName: customer.legalName[language],
    city: customer.city[language],
  };
  const potential =
    customer.potential === null
      ? {}
      : {
          potential: {
            value: amountFromNumber(customer.potential * 10_000),
            status: customer.confirmed ? ('confirmed' as const) : ('assumed' as const),
            source: customer.confirmed ? ('customer' as const) : ('guess' as const),
            at: today,
          },
        };
  const parent = ids.get(PARENTS[customer.code] ?? '');
  return {
    ...base,
    ...(parent ? { parent } : {}),
    ...(owner ? { owner } : {}),
    ...potential,
    contacts: contactsOf(customer, options),
    sites: sitesOf(customer, options),
  };
}

/** Where the key account makes and keeps its goods. */
const SITES = [
  { id: 'site-1', name: { 'zh-CN': '一号厂', en: 'Plant 1' } },
  { id: 'site-2', name: { 'zh-CN': '中心冷库', en: 'Central cold store' } },
] as const;
const sitesOf = ({ code, city }: SampleCustomer, options: SampleOptions): Customer['sites'] =>
  code === KEY_ACCOUNT
    ? Object.fromEntries(
        SITES.map(({ id, name }) => [id, { ...entity(id, options), name: name[options.language], city: city[options.language] }]),
      )
    : {};

/** The key account knows the people of the worked examples, the others one each. */
function contactsOf(customer: SampleCustomer, options: SampleOptions): Customer['contacts'] {
  const examples = customer.code === KEY_ACCOUNT ? exampleFacts(options).flatMap((facts) => facts.customer?.contacts ?? []) : [];
  const own = { id: 'contact-1', name: customer.contact[options.language], title: sampleTitles[customer.title][options.language] };
  const all = new Map([own, ...examples].map((person) => [person.id, person]));
  const named = new Map([...all.values()].map((person) => [person.name, person]));
  return Object.fromEntries(
    [...named.values()].map(({ id, name, title }) => [id, { ...entity(id, options), name, ...(title ? { title } : {}) }]),
  );
}

function salesPages(options: SampleOptions, ids: ReadonlyMap<string, string>): Record<string, SalesPage> {
  const category = new Map(sampleProducts.map(({ code, category: of }) => [code, of.toLowerCase()]));
  const pages: Record<string, { customers: SalesPage['customers'] }> = {};
  for (const line of sampleLines(options.today)) {
    const id = ids.get(line.customer) as string;
    const own = ((pages[salesKey(id)] ??= { customers: {} }).customers[id] ??= { sources: { [SOURCE]: {} } });
    const cells = ((own.sources[SOURCE] ??= {})[quarterOf(line.date)] ??= {});
    const of = category.get(line.product) ?? '';
    cells[of] = (cells[of] ?? 0) + Math.round(line.price * line.quantity * (1 - line.discount) * 10_000);
    own.lastSale = line.date;
  }
  return pages;
}

function plansOf(options: SampleOptions, ids: ReadonlyMap<string, string>): Record<string, Plan> {
  const plans: Record<string, Plan> = {};
  for (const [code, id] of ids) {
    const parts: Plan['parts'] = code === KEY_ACCOUNT ? exampleParts(options) : {};
    const own = parts['visits']?.data as VisitData | undefined;
    const visits = loggedVisits(code, options, Object.values(own?.visits ?? {}));
    if (visits.length === 0 && code !== KEY_ACCOUNT) continue;
    const data: VisitData = {
      nicknames: [],
      ...own,
      visits: { ...own?.visits, ...Object.fromEntries(visits.map((visit) => [visit.id, visit])) },
    };
    plans[planKey(id)] = { customer: id, parts: { ...parts, visits: { version: visitModel.version, data } } };
  }
  return plans;
}

/** Met in turn at the key account, where the worked example knows them. */
const MET = ['zhou', 'he', 'li', 'ma', 'yu'];

/** Visits of the rhythm that the worked example does not already tell of: what for is what was noted. */
function loggedVisits(code: string, options: SampleOptions, told: readonly Visit[]): readonly Visit[] {
  const now = quarterOf(options.today);
  const toldNow = told.filter(({ date }) => date <= options.today && quarterOf(date) === now).length;
  const all = sampleVisits(code, options);
  const running = all.filter(({ date }) => quarterOf(date) === now);
  const kept = [...all.filter(({ date }) => quarterOf(date) !== now), ...running.slice(0, Math.max(0, running.length - toldNow))];
  return kept.map(({ date, hours, note }, i) => ({
    ...blankVisit,
    ...entity(`visit-${i + 1}`, options),
    date,
    hours,
    aim: note.replace(/[。.]$/u, ''),
    people: told.length === 0 ? [] : [MET[i % MET.length] ?? ''],
    ours: [],
    report: { result: 'reached', text: note, at: date, by: null, taken: [], lost: '' },
  }));
}

/** The self-assessments of the one who looks, the last one closed in the quarter before, and a colleague's, of which a part is shared. */
function personDocs({ language, today }: SampleOptions): Record<string, unknown> {
  const me = samplePeople[0]?.id ?? '';
  const last = shiftQuarter(quarterOf(today), -1);
  return {
    [`people/${me}/sales-ladder`]: { version: 1, data: ladderCase(language, last) },
    [`people/${me}/seven-habits`]: { version: 1, data: habitsCase(language, last) },
    [`people/${COLLEAGUE}/seven-habits`]: { version: 1, data: colleagueHabits(language, last, me) },
  };
}

const exampleParts = ({ language }: SampleOptions): Plan['parts'] =>
  Object.fromEntries(
    instruments
      .filter(({ scope }) => scope === 'customer')
      .map((one) => [one.id, { version: one.model.version, data: one.example(language).data }]),
  );

/** Capacity of the team, and one customer whom the manager treats as a small A for a reason. */
function tierData(options: SampleOptions, ids: ReadonlyMap<string, string>): TierData {
  const chosen = ids.get('YM016') as string;
  const override = {
    ...entity(chosen, options),
    tier: 'S' as const,
    reason: sampleWords[options.language].overrideReason,
    by: samplePeople[0]?.id ?? null,
    at: options.today,
  };
  return { settings: { ...defaultSettings, capacity: 720 }, overrides: { [chosen]: override } };
}

/** Snapshots of the two quarters before the last complete one, as they stood by the four quarters that end there. */
function snapshotsOf(docs: Docs, { today, now }: SampleOptions): Docs {
  const tiers = instruments.find(({ id }) => id === 'customer-tiers');
  const world = { docs, portfolio: buildPortfolio(docs, today), today };
  const gathered = tiers ? gather(world, tiers) : undefined;
  if (!tiers || !gathered?.ok) return {};
  const last = shiftQuarter(quarterOf(today), -1);
  return Object.fromEntries(
    [shiftQuarter(last, -2), shiftQuarter(last, -1)].map((quarter) => {
      const figures = tiers.figures(withPeriod(gathered.value.data as TierData, quarter), gathered.value.facts) as TierFigures;
      return [`snapshots/${quarter.toLowerCase()}`, { quarter, takenAt: now, customers: snapshotOf(figures) }];
    }),
  );
}
