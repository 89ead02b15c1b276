import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { cut } from './cut.ts';

describe('cells of a text', () => {
  it.each([
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a\rb\nc\r\nd', [['a'], ['b'], ['c'], ['d']]],
    ['"x, y","say ""hi""","1\n2"\n', [['x, y', 'say "hi"', '1\n2']]],
    ['"a" ,"5" tall",b', [['a', '5" tall', 'b']]],
    ['a"b,c', [['a"b', 'c']]],
    [
      'a,\n,\n',
      [
        ['a', ''],
        ['', ''],
      ],
    ],
    ['', []],
  ])('%j', (text, rows) => {
    expect(cut(text, ',').rows).toEqual(rows);
  });

  it('are not swallowed by a quote that never closes', () => {
    expect(cut('a,b\n1,"2\n3,4\n"5,6\n', ',')).toEqual({
      rows: [
        ['a', 'b'],
        ['1', '"2'],
        ['3', '4'],
        ['"5', '6'],
      ],
      openQuote: 2,
    });
  });

  it('come back as they were written, and as papaparse reads them', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '1', '.', '客', ',', ';', '"', '\n', ' ', 'x'), maxLength: 30 });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n'), (rows, delimiter, newline) => {
        const text = Papa.unparse(rows, { delimiter, newline });
        expect(cut(text, delimiter)).toEqual({ rows, openQuote: undefined });
        expect(cut(text, delimiter).rows).toEqual(Papa.parse(text, { delimiter, newline }).data);
      }),
    );
  });
});
