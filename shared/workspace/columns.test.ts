import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packPortfolio, unpackPortfolio } from './columns.ts';
import { columnsOf, type Row } from './portfolio.ts';

const text = fc.string({ unit: fc.nat({ max: 0xffff }).map((unit) => String.fromCharCode(unit)), maxLength: 12 });
const effort = fc.double({ min: 0, max: 100, noNaN: true });
const row: fc.Arbitrary<Row> = fc.record({
  id: text,
  code: text,
  name: text,
  owner: text,
  city: text,
  country: text,
  parent: text,
  potential: fc.oneof(fc.nat(), fc.constant(Number.NaN)),
  potentialStatus: fc.constantFrom(0, 1, 2),
  potentialAt: fc.constantFrom('', '2026-11-23'),
  lastSale: fc.constantFrom('', '2026-05-06'),
  sales: fc.option(fc.array(fc.tuple(fc.integer({ min: 8100, max: 8110 }), fc.integer()), { minLength: 1 }).map((cells) => new Map(cells))),
  effort: fc.tuple(effort, effort, effort, effort),
});

describe('packed columns', () => {
  test('any portfolio comes back as it was, whatever is in its texts, also from an odd place in memory', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), fc.nat({ max: 9 }), (rows, shift) => {
        const portfolio = columnsOf(rows);
        const packed = packPortfolio(portfolio);
        const moved = new Uint8Array(packed.length + shift);
        moved.set(packed, shift);
        expect(unpackPortfolio(moved.subarray(shift))).toEqual(portfolio);
      }),
    );
  });

  test('bytes cut off or of something else are refused, never misread', () => {
    const packed = packPortfolio(columnsOf([]));
    for (let length = 0; length < packed.length; length++) expect(() => unpackPortfolio(packed.slice(0, length))).toThrow(RangeError);
    expect(() => unpackPortfolio(new Uint8Array(200))).toThrow(RangeError);
  });
});
