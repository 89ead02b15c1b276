import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceFile } from '@electron/import/read.ts';
import { six } from './fixtures/six.ts';
import { twelve } from './fixtures/ugly.ts';
import { importFiles, utf8 } from './support.ts';

/** More on demand: `KEYRUNG_FUZZ=100000`. */
const RUNS = Number(process.env['KEYRUNG_FUZZ'] ?? 2_000);

const originals: readonly SourceFile[] = [...six, ...twelve];
const byte = fc.integer({ min: 0, max: 255 });
type Change = { readonly at: number; readonly kind: 'put' | 'cut' | 'insert' | 'repeat'; readonly bytes: readonly number[] };
const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  kind: fc.constantFrom('put', 'cut', 'insert', 'repeat'),
  bytes: fc.oneof(
    fc.array(byte, { minLength: 1, maxLength: 6 }),
    fc.constantFrom([34], [44, 44, 44], [10, 10], [0xff, 0xfe], [0x2d, 0x31, 0x65, 0x39, 0x39]),
  ),
});

function mutate(bytes: Uint8Array, { at, kind, bytes: given }: Change): Uint8Array {
  const place = Math.floor(at * bytes.length);
  const [before, after] = [bytes.subarray(0, place), bytes.subarray(place)];
  if (kind === 'cut') return before;
  if (kind === 'insert') return Uint8Array.from([...before, ...given, ...after]);
  if (kind === 'repeat') return Uint8Array.from([...before, ...after, ...after]);
  const next = Uint8Array.from(bytes);
  next.set(given.slice(0, Math.max(0, next.length - place)), place);
  return next;
}

/** Whatever comes in: a problem that names the file, or a plan in which every row has one fate and whose documents can be stored. */
function mustHold(file: SourceFile): void {
  const copy = Uint8Array.from(file.bytes);
  const { plan, problems, docs } = importFiles([file]);
  for (const problem of problems) expect(problem).toMatchObject({ code: expect.stringMatching(/^file\./), values: { file: file.name } });
  expect(Object.values(plan.counts).reduce((a, b) => a + b)).toBe(plan.rows);
  expect(file.bytes).toEqual(copy);
  if (plan.summary.sales.lines > 0 || plan.made.length > 0) expect(importFiles([file], docs).step.after).toEqual({});
}

describe('hostile files', () => {
  // the property's own assertions stand in `mustHold`
  // oxlint-disable-next-line vitest/expect-expect -- see above
  it(
    `${RUNS} files with bytes changed, cut, put in and repeated neither crash nor lose a row, and a second time change nothing`,
    () => {
      fc.assert(
        fc.property(fc.constantFrom(...originals), fc.array(change, { minLength: 1, maxLength: 4 }), (file, changes) => {
          mustHold({ name: file.name, bytes: changes.reduce(mutate, file.bytes) });
        }),
        { numRuns: RUNS },
      );
    },
    Math.max(120_000, RUNS * 200),
  );

  it('names and headings of JavaScript’s own objects are names like any other', () => {
    const text = `__proto__,constructor,客户名称,客户编码,prototype\n1,2,__proto__,constructor,3\n1,2,toString,__proto__,3\n`;
    const { plan, docs } = importFiles([utf8('constructor', text)]);
    expect(plan.summary.customers.added).toBe(2);
    expect(importFiles([utf8('constructor', text)], docs).step.after).toEqual({});
    expect(({} as Record<string, unknown>)['1']).toBeUndefined();
  });
});
