import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blankVisit } from '@shared/instruments/visits/model.ts';
import type { DocKey } from '@shared/workspace/documents.ts';
import { buildPortfolio } from '@shared/workspace/portfolio.ts';
import { ColumnsHeld } from './columnsHeld.ts';

const today = '2026-11-23';
const id = (page: number, n: number): string => `c-000${page}-k${n}`;
const customer = (page: number, n: number) =>
  fc.record({
    id: fc.constant(id(page, n)),
    rev: fc.constant(0),
    changedAt: fc.constant('2026-01-01T00:00:00Z'),
    name: fc.constantFrom('甲', '乙', 'x'),
    contacts: fc.constant({}),
    sites: fc.constant({}),
    deletedAt: fc.option(fc.constant('2026-02-02T00:00:00Z'), { nil: undefined, freq: 4 }),
    potential: fc.option(fc.record({ value: fc.nat(), status: fc.constantFrom('assumed', 'confirmed') }), { nil: undefined }),
  });
const sales = fc.record({
  lastSale: fc.option(fc.constantFrom('2026-05-06', '2025-01-02'), { nil: undefined }),
  sources: fc.dictionary(
    fc.constantFrom('s', 'manual'),
    fc.dictionary(fc.constantFrom('2025Q1', '2025Q4', '2026Q2', '2026Q4'), fc.record({ '': fc.integer({ min: 1, max: 1e9 }) }), {
      minKeys: 1,
    }),
  ),
});
const visit = fc.record({
  ...Object.fromEntries(Object.entries(blankVisit).map(([key, value]) => [key, fc.constant(value)])),
  id: fc.constant('v'),
  rev: fc.constant(0),
  changedAt: fc.constant('2026-11-20T08:00:00Z'),
  date: fc.constantFrom('2026-11-01', '2026-08-01'),
  hours: fc.constant(2),
});
const plan = (page: number, n: number) =>
  fc.record({
    customer: fc.constant(id(page, n)),
    parts: fc.record({
      visits: fc.record({
        version: fc.constant(1),
        data: fc.record({ nicknames: fc.constant([]), visits: fc.dictionary(fc.constantFrom('v-1', 'v-2'), visit) }),
      }),
    }),
  });
/** Some customers of a page, each there or not. */
const page = (of: number, each: (n: number) => fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(...[1, 2, 3].map((n) => fc.option(each(n), { nil: undefined })))
    .map((all) => ({ customers: Object.fromEntries(all.flatMap((one, i) => (one === undefined ? [] : [[id(of, i + 1), one]]))) }));

const documents: readonly (readonly [DocKey, fc.Arbitrary<unknown>])[] = [1, 2].flatMap((of) => [
  [`customers/000${of}`, page(of, (n) => customer(of, n))] as const,
  [`sales/000${of}`, page(of, () => sales)] as const,
  ...[1, 2].map((n) => [`plans/${id(of, n)}`, plan(of, n)] as const),
]);
const save = fc
  .tuple(...documents.map(([, doc]) => fc.option(fc.option(doc, { nil: null, freq: 6 }), { nil: undefined })))
  .map((all) => Object.fromEntries(all.flatMap((doc, i) => (doc === undefined ? [] : [[documents[i]?.[0] as DocKey, doc]]))));

test('after any saves the columns are those of the documents, read or not in between', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(save, fc.boolean()), { maxLength: 6 }), async (saves) => {
      const docs: Record<DocKey, unknown> = {};
      const load = (keys: readonly DocKey[]) =>
        Promise.resolve(Object.fromEntries(keys.filter((key) => key in docs).map((key) => [key, docs[key]])));
      const held = new ColumnsHeld(buildPortfolio({}, today), () => today, load);
      for (const [changes, look] of saves) {
        for (const [key, doc] of Object.entries(changes))
          if (doc === null) delete docs[key];
          else docs[key] = doc;
        held.note(changes);
        if (look) expect(await held.current()).toEqual(buildPortfolio(docs, today));
      }
      expect(await held.current()).toEqual(buildPortfolio(docs, today));
    }),
    { numRuns: 300 },
  );
});

test('a quarter that only an undone import had is gone from the columns', async () => {
  const person = (of: number) => ({ id: id(of, 1), rev: 0, changedAt: '', name: 'x', contacts: {}, sites: {} });
  const sold = (of: number, quarter: string) => ({ customers: { [id(of, 1)]: { sources: { s: { [quarter]: { '': 1 } } } } } });
  const docs = {
    'customers/0001': { customers: { [id(1, 1)]: person(1) } },
    'customers/0002': { customers: { [id(2, 1)]: person(2) } },
    'sales/0001': sold(1, '2026Q2'),
  };
  const held = new ColumnsHeld(
    buildPortfolio(docs, today),
    () => today,
    () => Promise.resolve({}),
  );
  held.note({ 'sales/0002': sold(2, '2026Q4') });
  expect((await held.current()).quarters).toEqual(['2026Q2', '2026Q3', '2026Q4']);
  held.note({ 'sales/0002': null });
  expect(await held.current()).toEqual(buildPortfolio(docs, today));
});
