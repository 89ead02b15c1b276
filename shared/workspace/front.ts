import { ok, type Result } from '../base/result.ts';
import { makeFormat } from '../i18n/format.ts';
import { translator, type Language } from '../i18n/translate.ts';
import { ageOf, judge, movesOf, peopleOf, quartersOf, walletOf, yearsOf } from '../insights/front/front.ts';
import type { Front, FrontAge, FrontReading } from '../insights/front/types.ts';
import { staleAfter } from '../instruments/certainty.ts';
import type { Instrument } from '../instruments/contract.ts';
import type { Facts } from '../instruments/facts.ts';
import { instruments } from '../instruments/index.ts';
import { newestIndices, standingOf } from '../instruments/standing.ts';
import { gather, type Surroundings } from './gather.ts';
import { partOf } from './parts.ts';
import { positionOf } from './portfolio.ts';
import type { Settings } from './schemas.ts';

/**
 * The account on one page, computed from what the views of its plan say and know.
 * @returns `call.unknownCustomer` where the customer is not there
 */
export function frontOf(world: Surroundings, customer: string, language: Language): Result<Front> {
  const list = (world.list ?? instruments).filter(({ scope }) => scope === 'customer').toSorted((a, b) => a.order - b.order);
  // whoever asks hears what the others publish; the profile publishes nothing, so it hears all
  const asking = list.find(({ publish }) => publish === undefined) ?? list[0];
  if (!asking) throw new RangeError('no instrument of a customer');
  const gathered = gather(world, asking, customer);
  if (!gathered.ok) return gathered;
  const { facts } = gathered.value;
  const { portfolio } = world;
  const at = positionOf(portfolio, customer);
  const parts = list.filter((one) => partOf(one, world.docs, customer) !== undefined);
  const { value, before } = yearsOf(portfolio, at);
  const { people } = world.docs['settings'] as Settings;
  return ok({
    customer,
    name: facts.customer?.name ?? '',
    tier: facts.customer?.tier ?? 'C',
    owner: people[portfolio.owners[at] ?? '']?.name ?? null,
    value,
    valueBefore: before,
    quarters: quartersOf(portfolio, at, world.today),
    ...walletOf(facts),
    ...judge(parts.flatMap((one) => saidBy(world, one, customer, language))),
    moves: movesOf(facts),
    people: peopleOf(facts),
    indices: newestIndices(facts.plan.indices),
    ages: parts.flatMap((one) => ageIn(world, one, customer, facts, language)),
    states: statesOf(world, list, customer),
    today: world.today,
    standing: standingOf(facts),
    said: facts.plan.sentences[0] ?? null,
    reviews: facts.plan.reviews,
  });
}

function saidBy(world: Surroundings, one: Instrument, customer: string, language: Language): FrontReading[] {
  const gathered = gather(world, one, customer);
  if (!gathered.ok) return [];
  const { data, facts } = gathered.value;
  const speech = { t: translator<string>(one.messages, language), format: makeFormat(language, facts.currency), language };
  const figures: unknown = one.figures(data, facts);
  return one.readings(figures, speech).map(({ severity, weight, text, values, action }) => ({
    instrument: one.id,
    title: speech.t('title'),
    severity,
    weight,
    text: speech.t(text, values),
    intent: {
      kind: 'open',
      instrument: action?.intent.instrument ?? one.id,
      customer,
      id: action?.intent.kind === 'command' ? undefined : action?.intent.id,
    },
  }));
}

function ageIn(world: Surroundings, one: Instrument, customer: string, facts: Facts, language: Language): FrontAge[] {
  const gathered = gather(world, one, customer);
  if (!gathered.ok) return [];
  const counts = ageOf(gathered.value.data, world.today, staleAfter(facts.customer?.tier ?? 'C'));
  const known = counts.fresh + counts.middle + counts.stale + counts.undated;
  return known === 0 ? [] : [{ instrument: one.id, title: translator<string>(one.messages, language)('title'), ...counts }];
}

function statesOf(world: Surroundings, list: readonly Instrument[], customer: string): Front['states'] {
  const enough = list.filter((one) => {
    const gathered = gather(world, one, customer);
    return gathered.ok && one.state(one.figures(gathered.value.data, gathered.value.facts)) === 'enough';
  });
  return { enough: enough.length, of: list.length };
}
