import { amountFromNumber } from '../../base/amount.ts';
import { freshKeys } from '../../base/order.ts';
import type { Language } from '../../i18n/translate.ts';
import { bareCustomer, emptyFacts } from '../example-facts.ts';
import type { Facts } from '../facts.ts';
import { exampleActivities, exampleChips, exampleEnds, exampleNames, type Both } from './example-case.ts';
import { model, type Activity, type Chip, type Data, type Quote } from './model.ts';

/** The invented case that every picture of this instrument shows: a food maker in its plan for 2026. */
const START = '2026-08-01T00:00:00.000Z';
const entity = (id: string) => ({ id, rev: 0, changedAt: START });

export function example(language: Language): { readonly data: Data; readonly facts: Facts } {
  const say = (both: Both): string => both[language === 'en' ? 1 : 0];
  return { data: exampleData(say), facts: exampleFacts(say) };
}

type SayBoth = (both: Both) => string;

function exampleFacts(say: SayBoth): Facts {
  const { company, customer, rivals } = exampleNames;
  return {
    ...emptyFacts(),
    company: say(company),
    rivals: rivals.map(({ id, name, mark }) => ({ id, name: say(name), mark: say(mark) })),
    customer: { ...bareCustomer(say(customer)), tier: 'A' },
  };
}

function exampleData(say: SayBoth): Data {
  const keys = freshKeys(20);
  const data = model.empty();
  exampleActivities.forEach((one, i) => {
    data.activities[one.id] = exampleActivity(one, keys[i] as string, say);
  });
  exampleChips.forEach((one, i) => {
    data.chips[`chip-${i + 1}`] = exampleChip(one, `chip-${i + 1}`, keys[i] as string, say);
  });
  exampleEnds.links.forEach(({ cause, effect, words }, i) => {
    data.links[`link-${i + 1}`] = { ...entity(`link-${i + 1}`), cause, effect, words: say(words) };
  });
  exampleEnds.suppliers.forEach(({ name, value, feeds, ours }, i) => {
    const id = `supplier-${i + 1}`;
    const spend = value === null ? null : amountFromNumber(value * 10_000);
    data.suppliers[id] = { ...entity(id), order: keys[i] as string, name: say(name), value: spend, feeds, ours };
  });
  exampleEnds.markets.forEach(({ name, share, words }, i) => {
    const id = `market-${i + 1}`;
    data.markets[id] = { ...entity(id), order: keys[i] as string, name: say(name), share, ...(words ? { words: say(words) } : {}) };
  });
  return data;
}

function exampleActivity(one: (typeof exampleActivities)[number], order: string, say: SayBoth): Activity {
  const first = one.quotes[0];
  const heard = first ? { status: first.status, at: first.at, by: say(first.person), source: 'visit' as const } : {};
  const quotes = one.quotes.map((quote, i): Quote => {
    const id = `${one.id}-q${i + 1}`;
    const { at, status } = quote;
    return {
      ...entity(id),
      order: `${i + 1}i`,
      words: say(quote.words),
      person: say(quote.person),
      occasion: say(exampleNames.visit),
      at,
      status,
      source: 'visit',
    };
  });
  const was = one.was === undefined ? {} : { was: { quarter: '2026Q4', value: one.was } };
  return {
    ...entity(one.id),
    order,
    kind: one.kind,
    name: say(one.name),
    share: { value: one.share, ...heard },
    importance: { value: one.importance, ...was, ...heard },
    quotes: Object.fromEntries(quotes.map((quote) => [quote.id, quote])),
  };
}

function exampleChip(one: (typeof exampleChips)[number], id: string, order: string, say: SayBoth): Chip {
  const was = one.was === undefined ? {} : { was: { quarter: '2026Q4', value: amountFromNumber(one.was * 10_000) } };
  return {
    ...entity(id),
    order,
    activity: one.activity,
    who: one.who,
    status: one.status,
    name: say(one.name),
    value: amountFromNumber(one.value * 10_000),
    ...was,
    proof: say(one.proof),
    origin: { status: one.confirmed ? 'confirmed' : 'assumed', at: one.at },
  };
}
