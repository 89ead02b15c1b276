import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceFile } from '@electron/import/read.ts';
import { byteChanges, FUZZ_RUNS, mutateBytes } from '@tests/fixtures/mutate.ts';
import { six } from './fixtures/six.ts';
import { twelve } from './fixtures/ugly.ts';
import { importFiles, utf8 } from './support.ts';

const originals: readonly SourceFile[] = [...six, ...twelve];
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
    `${FUZZ_RUNS} files with bytes changed, cut, put in and repeated neither crash nor lose a row, and a second time change nothing`,
    () => {
      fc.assert(
        fc.property(fc.constantFrom(...originals), byteChanges, (file, changes) => {
          mustHold({ name: file.name, bytes: mutateBytes(file.bytes, changes) });
        }),
        { numRuns: FUZZ_RUNS },
      );
    },
    Math.max(120_000, FUZZ_RUNS * 200),
  );

  it('names and headings of JavaScript’s own objects are names like any other', () => {
    const text = `__proto__,constructor,客户名称,客户编码,prototype\n1,2,__proto__,constructor,3\n1,2,toString,__proto__,3\n`;
    const { plan, docs } = importFiles([utf8('constructor', text)]);
    expect(plan.summary.customers.added).toBe(2);
    expect(importFiles([utf8('constructor', text)], docs).step.after).toEqual({});
    expect(({} as Record<string, unknown>)['1']).toBeUndefined();
  });
});
