import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SCALE } from '../../base/amount.ts';
import { emptyFacts } from '../example-facts.ts';
import type { Facts, Opening } from '../facts.ts';
import { firstYear, monthsIn, payback } from './benefit.ts';
import { capitals } from './capitals.ts';
import { example, itemsOf } from './example.ts';
import { figures } from './figures.ts';
import { emptyProposal, type Data } from './model.ts';
import { splitTax } from './price.ts';
import { ordered, roundTo, stepFor, sumTriples } from './triple.ts';

const units = (n: number): number => Math.round(n * SCALE);
const flat = (n: number) => ({ low: units(n), mid: units(n), high: units(n) });
const opening = (id: string, kind: Opening['kind'] = 'pain'): Opening => ({ id, instrument: 'x', kind, title: id });
const of = (data: Partial<Data>, openings: readonly Opening[] = [], more: Partial<Facts> = {}) =>
  figures({ ...emptyProposal(), ...data }, { ...emptyFacts(), ...more, openings });

describe('low, mid, high', () => {
  test('an amount of 100,000 makes thousands the grain; below it the unit', () => {
    expect(stepFor([units(99_999), null])).toBe(SCALE);
    expect(stepFor([units(-100_000)])).toBe(1_000 * SCALE);
  });

  test('halves round away from zero', () => {
    expect([roundTo(units(1_500), units(1_000)), roundTo(units(-1_500), units(1_000)), roundTo(units(-400), units(1_000))]).toEqual([
      units(2_000),
      units(-2_000),
      0,
    ]);
  });

  test('a case is summed only when every counted line has it; lines without a middle figure are not counted', () => {
    expect(
      sumTriples([
        { low: 1, mid: 2, high: 3 },
        { low: null, mid: 5, high: 7 },
        { low: 9, mid: null, high: 9 },
      ]),
    ).toEqual({ low: null, mid: 7, high: 10 });
    expect(sumTriples([])).toEqual({ low: null, mid: null, high: null });
  });

  test('order is judged by what is known', () => {
    expect([
      ordered({ low: 1, mid: null, high: 1 }),
      ordered({ low: 2, mid: null, high: 1 }),
      ordered({ low: null, mid: 3, high: 2 }),
    ]).toEqual([true, false, false]);
  });
});

describe('benefit', () => {
  test('an outlay of 382,000 comes back in 5.9, 3.5 and 2.8 months', () => {
    const none = { low: null, mid: null, high: null };
    const net = { low: units(772_000), mid: units(1_326_000), high: units(1_663_000) };
    expect(payback({ gross: none, cost: none, release: none, net, outlay: flat(382_000) })).toEqual({ low: 5.9, mid: 3.5, high: 2.8 });
    expect(payback({ gross: none, cost: none, release: none, net: { ...net, low: units(-1) }, outlay: none })).toEqual({
      low: null,
      mid: null,
      high: null,
    });
  });

  test('months of use in the first year: the month of the start counts', () => {
    expect([
      monthsIn(2027, '2027-02-01'),
      monthsIn(2027, '2026-05-01'),
      monthsIn(2027, '2027-12-31'),
      monthsIn(2027, '2028-01-01'),
    ]).toEqual([11, 12, 1, 0]);
  });

  test('first year: lines rounded, then added, less the outlay', () => {
    const year = firstYear(
      [
        { id: 'a', net: units(745_000), liveFrom: '2027-02-01' },
        { id: 'b', net: units(179_000), liveFrom: '2027-03-01' },
      ],
      units(382_000),
      units(1_000),
    );
    expect(year).toEqual({
      year: 2027,
      parts: [
        { offer: 'a', months: 11, amount: units(683_000) },
        { offer: 'b', months: 10, amount: units(149_000) },
      ],
      total: units(832_000),
      afterOutlay: units(450_000),
    });
  });

  test('an offer with a figure and no day makes the first year unknown, not zero', () => {
    expect(firstYear([{ id: 'a', net: 1, liveFrom: null }], null, 1)).toBeNull();
  });

  test('what is printed adds up, whatever was typed', () => {
    const gain = fc.record({
      kind: fc.constantFrom('benefit' as const, 'cost' as const),
      low: fc.option(fc.integer({ min: 0, max: 9e10 })),
      mid: fc.option(fc.integer({ min: 0, max: 9e10 })),
      high: fc.option(fc.integer({ min: 0, max: 9e10 })),
      offer: fc.constantFrom('offers-1', 'offers-2'),
    });
    fc.assert(
      fc.property(fc.array(gain, { maxLength: 12 }), (gains) => {
        const all = of({ offers: itemsOf('offers', [{ title: 'a' }, { title: 'b' }]), gains: itemsOf('gains', gains) });
        const lines = all.offers.flatMap((one) => one.lines);
        for (const { amounts } of lines) for (const amount of Object.values(amounts)) expect((amount ?? 0) % all.step).toBe(0);
        const signed = lines
          .filter((line) => line.known)
          .reduce((sum, { gain: g, amounts }) => sum + (g.kind === 'cost' ? -1 : 1) * (amounts.mid ?? 0), 0);
        if (all.total.net.mid !== null) expect(all.total.net.mid).toBe(signed);
        expect(all.total.net.mid === null).toBe(!lines.some((line) => line.known && line.gain.kind === 'benefit'));
      }),
    );
  });
});

describe('price', () => {
  test('13,122,000.00 at 13 % holds 1,509,610.62 of tax', () => {
    expect(splitTax(units(13_122_000), 1_300)).toEqual({ before: units(11_612_389.38), tax: units(1_509_610.62) });
  });

  test('quantity × unit price to the cent; a typed amount wins; an unknown line is counted, not summed', () => {
    const { price } = of({
      prices: itemsOf('prices', [
        { item: 'a', quantity: 1_200_000, unitPrice: units(1.18) },
        { item: 'b', quantity: 3, unitPrice: units(10), amount: units(25) },
        { item: 'c', quantity: 2 },
      ]),
    });
    expect(price.lines.map((line) => line.amount)).toEqual([units(1_416_000), units(25), null]);
    expect([price.year?.total, price.unknown, price.once]).toEqual([units(1_416_025), 1, null]);
  });

  test('a product beyond the exact range is refused, not rounded', () => {
    expect(() => of({ prices: itemsOf('prices', [{ quantity: 1e12, unitPrice: units(1_000) }]) })).toThrow(RangeError);
  });

  test('in words as contracts want it', () => {
    expect([capitals(units(13_122_000)), capitals(units(285_000)), capitals(units(0.05)), capitals(units(1_000_010.5))]).toEqual([
      '人民币壹仟叁佰壹拾贰万贰仟元整',
      '人民币贰拾捌万伍仟元整',
      '人民币伍分',
      '人民币壹佰万零壹拾元伍角',
    ]);
  });
});

describe('what is answered', () => {
  const openings = [
    opening('p1'),
    opening('p2'),
    opening('n1', 'need'),
    opening('o1', 'offer'),
    { ...opening('o2', 'offer'), status: 'delivered' as const },
  ];
  const data = {
    offers: itemsOf('offers', [
      { title: 'a', answers: ['p1', 'gone'] },
      { title: 'b', answers: ['n1'], included: false },
    ]),
  };

  test('only offers in the paper answer; delivered things are no candidates', () => {
    const all = of(data, openings);
    expect(all.unanswered.map((one) => one.id)).toEqual(['p2', 'n1']);
    expect(all.candidates.map((one) => one.id)).toEqual(['o1']);
    expect(all.offers.map((one) => one.number)).toEqual([1]);
    expect(all.drafts).toHaveLength(1);
  });

  test('an opening that is no longer there is told', () => {
    expect(of(data, openings).findings.map((one) => one.code)).toContain('openingGone');
  });
});

describe('findings', () => {
  const { data, facts } = example('zh-CN');
  const codes = (change: Partial<Data>, more: Partial<Facts> = {}): string[] =>
    figures({ ...data, ...change }, { ...facts, ...more }).findings.map((one) => one.code);

  test('the example has two things left to do', () => {
    expect(codes({})).toEqual(['gainNotAgreed', 'dutyWithoutOwner', 'milestoneWithoutOwner']);
  });

  test.each<[string, Partial<Data>]>([
    ['placeholder', { head: { ...data.head, ask: '同意启动TODO' } }],
    ['placeholder', { exclusions: itemsOf('exclusions', [{ text: '单价待定' }]) }],
    ['rivalNamed', { risks: itemsOf('risks', [{ risk: '恒岳包装降价' }]) }],
    ['noAsk', { head: { ...data.head, ask: ' ' } }],
    ['noAddressee', { head: { ...data.head, addressee: null } }],
    ['noValidity', { head: { ...data.head, validUntil: null } }],
    ['askInThePast', { head: { ...data.head, askDate: '2026-11-01' } }],
    ['askAfterValidity', { head: { ...data.head, askDate: '2027-02-01' } }],
    ['offerWithoutName', { offers: itemsOf('offers', [{ headline: 'x' }]) }],
    ['offerAnswersNothing', { offers: itemsOf('offers', [{ title: 'x' }]) }],
    ['offerWithoutFigure', { gains: {} }],
    ['gainWithoutFigure', { gains: itemsOf('gains', [{ offer: 'offers-1', label: 'x' }]) }],
    [
      'gainOutOfOrder',
      {
        gains: itemsOf(
          'gains',
          [{ offer: 'offers-1', low: 3, mid: 2, high: 1 }].map((g) => ({
            ...g,
            low: g.low * SCALE,
            mid: g.mid * SCALE,
            high: g.high * SCALE,
          })),
        ),
      },
    ],
    ['gainWithoutSource', { gains: itemsOf('gains', [{ offer: 'offers-1', mid: SCALE }]) }],
    ['gainAboveLoss', { gains: itemsOf('gains', [{ offer: 'offers-1', mid: units(2_000_000), loss: 'losses-1' }]) }],
    ['lossWithoutSource', { losses: itemsOf('losses', [{ label: 'x', amount: SCALE }]) }],
    ['dutyWithoutDate', { duties: itemsOf('duties', [{ offer: 'offers-1', what: 'x', ours: 'a', theirs: 'b' }]) }],
    ['milestoneWithoutDate', { milestones: itemsOf('milestones', [{ what: 'x', ours: 'a', theirs: 'b' }]) }],
    ['datesOutOfOrder', { milestones: itemsOf('milestones', [{ date: '2027-02-01' }, { date: '2027-01-01' }]) }],
    ['priceUnknown', { prices: itemsOf('prices', [{ item: 'x' }]) }],
  ])('%s', (code, change) => {
    expect(codes(change)).toContain(code);
  });

  test('what an offer kept out says, and internal notes, are not judged', () => {
    expect(codes({ offers: itemsOf('offers', [{ title: 'TODO', included: false, note: 'TODO' }]) })).not.toContain('placeholder');
  });

  test('the loss that is left is the loss less the benefits tied to it', () => {
    const all = figures(data, facts);
    expect(all.losses.map((one) => one.after)).toEqual([units(374_000), units(572_000), units(69_000), null]);
    expect(all.lossTotal).toBe(units(2_492_000));
  });
});
