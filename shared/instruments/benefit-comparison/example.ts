import { amountFromNumber } from '../../base/amount.ts';
import { freshKeys } from '../../base/order.ts';
import type { Language } from '../../i18n/translate.ts';
import { bareCustomer, emptyFacts } from '../example-facts.ts';
import type { Facts } from '../facts.ts';
import { noPlanFacts } from '../plan-facts.ts';
import { exampleBenefits, exampleWords, type Both, type CaseBenefit, type CaseRating } from './example-case.ts';
import { model, US, type Benefit, type Data, type Theirs } from './model.ts';

/** The invented case that every picture of this instrument shows: what a food maker values in its packaging, and who gives it. */
const QUARTER = '2026Q4';
type Say = (both: Both) => string;
const tenThousands = (value: number): number => amountFromNumber(value * 10_000);

export function example(language: Language): { readonly data: Data; readonly facts: Facts } {
  const say: Say = (both) => both[language === 'en' ? 1 : 0];
  return { data: exampleData(say), facts: exampleFacts(say) };
}

function exampleData(say: Say): Data {
  const data = model.empty();
  const keys = freshKeys(exampleBenefits.length);
  exampleBenefits.forEach((one, i) => {
    data.benefits[one.id] = benefitOf(one, keys[i] as string, say);
  });
  return data;
}

function benefitOf(one: CaseBenefit, order: string, say: Say): Benefit {
  const rivals = (['hengyue', 'mingbai', 'ruituo'] as const).flatMap((who) => (one[who] ? [[who, theirsOf(one[who], say)] as const] : []));
  return {
    id: one.id,
    rev: 0,
    changedAt: '2026-10-01T00:00:00.000Z',
    order,
    name: say(one.name),
    importance: {
      value: one.importance,
      ...(one.importance === null
        ? {}
        : {
            status: 'confirmed',
            source: 'visit',
            at: '2026-11-06',
            by: say(exampleWords.witness),
          }),
    },
    ours: ratedOf(one.us, say),
    theirs: Object.fromEntries(rivals),
    ...(one.offer === undefined ? {} : { offer: one.offer }),
  };
}

function ratedOf({ value, by, at, confirmed, proof, was }: CaseRating, say: Say): Benefit['ours'] {
  return {
    value: value === 'x' ? null : value,
    by: say(by),
    at,
    status: confirmed ? 'confirmed' : 'assumed',
    ...(proof ? { proof: say(proof) } : {}),
    ...(was === undefined ? {} : { was: { quarter: QUARTER, value: was } }),
  };
}
const theirsOf = (one: CaseRating, say: Say): Theirs => ({ ...ratedOf(one, say), offers: one.value !== 'x' });

function exampleFacts(say: Say): Facts {
  const { company, customer, rivals, offers, spendBy } = exampleWords;
  return {
    ...emptyFacts(),
    company: say(company),
    rivals: rivals.map(({ id, name, mark }) => ({ id, name: say(name), mark: say(mark) })),
    customer: {
      ...bareCustomer(say(customer)),
      tier: 'A',
      potential: { value: tenThousands(1050), status: 'assumed', source: 'customer', at: '2026-10-15', by: say(spendBy) },
    },
    openings: offers.map(({ id, title, value, place }) => ({
      id,
      instrument: 'value-chain',
      kind: 'offer' as const,
      title: say(title),
      value: tenThousands(value),
      place: say(place),
      status: 'proposed' as const,
    })),
    plan: {
      ...noPlanFacts,
      spend: [{ supplier: US, value: tenThousands(232) }, ...rivals.map(({ id, spend }) => ({ supplier: id, value: tenThousands(spend) }))],
      offers: [
        {
          id: 'offers-2',
          number: 2,
          title: say(['一袋一码', 'Pouch code']),
          from: 'value-chain:chip-8',
          answers: ['benefit-comparison:trace'],
        },
      ],
    },
  };
}
