import { addAmounts, type Amount } from '../../base/amount.ts';
import { inOrder } from '../../base/entity.ts';
import type { Facts, Opening } from '../facts.ts';
import { benefitOf, firstYear, gainLine, payback, type GainLine } from './benefit.ts';
import { findingsOf } from './findings.ts';
import type { ItemOf } from './lists.ts';
import type { Data, Head } from './model.ts';
import { priceFigures } from './price.ts';
import { sectionStates } from './sections.ts';
import { roundTo, stepFor } from './triple.ts';
import type { Figures, LossLine, OfferFigures, OptionFigures, Rows } from './types.ts';

/** Everything a proposal says, computed: lines rounded first, then added, so that every sum in the paper ties. */
export function figures(data: Data, facts: Facts): Figures {
  const rows = rowsOf(data);
  const step = stepFor([
    ...rows.gains.filter((g) => g.unit === 'money').flatMap((g) => [g.low, g.mid, g.high]),
    ...rows.losses.map((l) => l.amount),
  ]);
  const every = offerFigures(rows, facts.openings, step);
  const offers = every.filter((one) => one.number > 0);
  const lines = offers.flatMap((one) => one.lines);
  const total = benefitOf(lines);
  const losses = rows.losses.map((loss) => lossLine(loss, lines, step));
  const base = {
    head: data.head,
    rows,
    customer: facts.customer,
    company: facts.company,
    currency: facts.currency,
    today: facts.today,
    addressee: facts.customer?.contacts.find((one) => one.id === data.head.addressee) ?? null,
    contact: facts.people.find((one) => one.id === data.head.contact) ?? null,
    step,
    offers,
    drafts: every.filter((one) => one.number === 0),
    total,
    payback: payback(total),
    firstYear: firstYear(
      offers.map(({ offer, net }) => ({ id: offer.id, net: net.mid, liveFrom: offer.liveFrom })),
      total.outlay.mid,
      step,
    ),
    losses,
    lossTotal: sumKnown(losses.map((one) => one.amount)),
    options: rows.options.map((option) => optionFigures(option, offers, data.head.chosen)),
    price: priceFigures(data),
    ...openingFigures(offers, every, facts.openings, data.head),
    unconfirmed: unconfirmedOf(lines),
  };
  return { ...base, sections: sectionStates(base), findings: findingsOf(base, facts.rivals) };
}

const rowsOf = (data: Data): Rows => {
  const { head: _, ...lists } = data;
  return Object.fromEntries(
    Object.entries(lists).map(([name, items]) => [name, inOrder(items as Record<string, never>)]),
  ) as unknown as Rows;
};

function offerFigures(rows: Rows, openings: readonly Opening[], step: Amount): OfferFigures[] {
  const byId = new Map(openings.map((one) => [one.id, one]));
  let number = 0;
  return rows.offers.map((offer) => {
    const lines = rows.gains.filter((gain) => gain.offer === offer.id).map((gain) => gainLine(gain, step));
    return {
      offer,
      number: offer.included ? ++number : 0,
      lines,
      ...benefitOf(lines),
      duties: rows.duties.filter((duty) => duty.offer === offer.id),
      answers: offer.answers.flatMap((id) => byId.get(id) ?? []),
      lost: offer.answers.filter((id) => !byId.has(id)),
    };
  });
}

function lossLine(loss: ItemOf<'losses'>, lines: readonly GainLine[], step: Amount): LossLine {
  const amount = loss.amount === null ? null : roundTo(loss.amount, step);
  const saved = lines.filter(({ gain, known }) => gain.loss === loss.id && gain.kind === 'benefit' && gain.unit === 'money' && known);
  const after =
    amount === null || saved.length === 0 ? null : saved.reduce((rest, line) => addAmounts(rest, -(line.amounts.mid as number)), amount);
  return { loss, amount, after };
}

function optionFigures(option: ItemOf<'options'>, offers: readonly OfferFigures[], chosen: string | null): OptionFigures {
  const own = offers.filter((one) => option.offers.includes(one.offer.id));
  return {
    option,
    numbers: own.map((one) => one.number),
    net: sumKnown(own.map((one) => one.net.mid)),
    outlay: sumKnown(own.map((one) => one.outlay.mid)),
    advised: option.id === chosen,
  };
}

function openingFigures(offers: readonly OfferFigures[], every: readonly OfferFigures[], openings: readonly Opening[], head: Head) {
  const wants = openings.filter((one) => one.kind !== 'offer');
  const answered = new Set(offers.flatMap((one) => one.offer.answers));
  const taken = new Set(every.map((one) => one.offer.from));
  return {
    wants,
    unanswered: wants.filter((one) => !answered.has(one.id)),
    candidates: openings.filter((one) => one.kind === 'offer' && one.status !== 'delivered' && !taken.has(one.id)),
    quotes: quotesOf(wants, answered, head),
  };
}

/** A paper that quotes more is not read. */
const MOST_QUOTES = 8;

/** Words to quote: of what the offers answer; where that is fewer than two, of everything. Never what was set aside. */
function quotesOf(wants: readonly Opening[], answered: ReadonlySet<string>, { unquoted }: Head): Opening[] {
  const spoken = wants.filter((one) => one.words !== undefined && one.words !== '' && !unquoted.includes(one.id));
  const own = spoken.filter((one) => answered.has(one.id));
  return (own.length < 2 ? spoken : own).slice(0, MOST_QUOTES);
}

function unconfirmedOf(lines: readonly GainLine[]): Figures['unconfirmed'] {
  const open = lines.filter(({ gain, known }) => gain.kind === 'benefit' && gain.unit === 'money' && known && !gain.agreed);
  return { count: open.length, amount: sumKnown(open.map((line) => line.amounts.mid)) ?? 0 };
}

/** Sum of what is known; `null` when nothing is. */
function sumKnown(amounts: readonly (Amount | null)[]): Amount | null {
  const known = amounts.filter((one) => one !== null);
  return known.length === 0 ? null : known.reduce((sum, one) => addAmounts(sum, one), 0);
}
