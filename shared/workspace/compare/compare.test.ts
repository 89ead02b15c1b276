import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Docs } from '../documents.ts';
import { compareWorkspaces } from './index.ts';
import { GROUPS, LINES } from './types.ts';

const entity = (id: string, more: object = {}) => ({ id, rev: 0, changedAt: '2026-11-01T00:00:00Z', ...more });
const customer = (id: string, name: string, more: object = {}) => entity(id, { name, contacts: {}, sites: {}, ...more });
const page = (...customers: readonly { readonly id: string }[]) => ({
  customers: Object.fromEntries(customers.map((one) => [one.id, one])),
});
const plan = (activities: readonly { readonly id: string }[]) => ({
  customer: 'c-0001-a',
  parts: { 'value-chain': { version: 1, data: { activities: Object.fromEntries(activities.map((one) => [one.id, one])) } } },
});
const sales = (value: number) => ({ customers: { 'c-0001-a': { sources: { manual: { '2026Q1': { '': value } } } } } });

describe('what differs between two states of a workspace', () => {
  test('customers that came, went and changed, each by name and with the values that differ', () => {
    const { groups, totals } = compareWorkspaces({
      mine: { 'customers/0001': page(customer('c-0001-a', '甲', { potential: { value: 32_000 } }), customer('c-0001-b', '今天加的')) },
      theirs: { 'customers/0001': page(customer('c-0001-a', '甲'), customer('c-0001-z', '今天删的')) },
    });
    expect(groups[0]?.lines).toEqual([
      { kind: 'changed', part: '', name: '甲', values: [{ field: 'potential', unit: 'amount', mine: 32_000, theirs: null }] },
      { kind: 'gone', part: '', name: '今天加的', values: [] },
      { kind: 'back', part: '', name: '今天删的', values: [] },
    ]);
    expect(totals).toEqual({ customers: { back: 1, gone: 1, changed: 1 } });
  });

  test('a customer that was deleted is gone, though its tombstone stays', () => {
    const { totals } = compareWorkspaces({
      mine: { 'customers/0001': page(customer('c-0001-a', '甲', { deletedAt: '2026-11-02T00:00:00Z' })) },
      theirs: { 'customers/0001': page(customer('c-0001-a', '甲')) },
    });
    expect(totals).toEqual({ customers: { back: 1, gone: 0, changed: 0 } });
  });

  test('inside a plan: the activity, whose plan it is, and the value on both sides', () => {
    const { groups } = compareWorkspaces({
      mine: { 'plans/c-0001-a': plan([entity('a', { name: '灌装', importance: 9 })]) },
      theirs: { 'plans/c-0001-a': plan([entity('a', { name: '灌装', importance: 8 })]) },
      nameOf: (id) => (id === 'c-0001-a' ? '禾屿食品' : undefined),
    });
    expect(groups).toMatchObject([
      {
        area: 'plans',
        name: '禾屿食品',
        lines: [
          { kind: 'changed', part: 'value-chain', name: '灌装', values: [{ field: 'importance', unit: 'number', mine: 9, theirs: 8 }] },
        ],
      },
    ]);
  });

  test('sales by customer, in sum, under the name that only the other side knows', () => {
    const { groups } = compareWorkspaces({
      mine: { 'sales/0001': sales(100) },
      theirs: { 'sales/0001': sales(250), 'customers/0001': page(customer('c-0001-a', '甲')) },
    });
    expect(groups.find(({ area }) => area === 'sales')?.lines).toEqual([
      { kind: 'changed', part: '', name: '甲', values: [{ field: 'sales', unit: 'amount', mine: 100, theirs: 250 }] },
    ]);
  });

  test('settings field by field, colleagues one by one', () => {
    const settings = (company: string, people: object) => ({ settings: { name: '华东', company: { legalName: company }, people } });
    const { groups } = compareWorkspaces({
      mine: settings('海川', { p: entity('p', { name: '林晓' }) }),
      theirs: settings('海川有限公司', {}),
    });
    expect(groups[0]?.lines.map(({ kind, part, name }) => [kind, part, name])).toEqual([
      ['changed', 'company', ''],
      ['gone', 'people', '林晓'],
    ]);
  });

  test('a document that cannot be read now is one difference; unreadable on both sides is none', () => {
    const unreadable = new Set(['plans/c-0001-a', 'plans/c-0001-b']);
    const { groups } = compareWorkspaces({
      mine: {},
      theirs: { 'plans/c-0001-a': plan([]) },
      unreadable: { mine: unreadable, theirs: new Set(['plans/c-0001-b']) },
    });
    expect(groups).toMatchObject([{ key: 'plans/c-0001-a', mine: 'unreadable', theirs: 'there', changed: 1 }]);
  });

  test('bookkeeping, the change log and the order of keys are no difference', () => {
    const mine = { changes: { entries: [1] }, rivals: { rivals: { r: { id: 'r', rev: 4, changedAt: 'x', name: '乙', mark: 'B' } } } };
    const theirs = { changes: { entries: [] }, rivals: { rivals: { r: { mark: 'B', name: '乙', id: 'r', rev: 1, changedAt: 'y' } } } };
    expect(compareWorkspaces({ mine, theirs }).groups).toEqual([]);
  });

  test('nothing is left out silently: beyond what is listed, counts go on', () => {
    const many = (count: number) => Array.from({ length: count }, (_, i) => customer(`c-0001-${i}`, `客户 ${i}`));
    const one = compareWorkspaces({ mine: {}, theirs: { 'customers/0001': page(...many(LINES + 5)) } });
    expect([one.groups[0]?.lines.length, one.groups[0]?.back]).toEqual([LINES, LINES + 5]);
    const plans = Object.fromEntries(Array.from({ length: GROUPS + 3 }, (_, i) => [`plans/c-0001-${i}`, plan([entity('a')])]));
    const all = compareWorkspaces({ mine: {}, theirs: plans });
    expect([all.groups.length, all.more, all.totals.plans?.back]).toEqual([GROUPS, 3, GROUPS + 3]);
  });
});

describe('properties', () => {
  const name = fc.constantFrom('甲', '乙', '丙');
  const live = fc.record({ name, importance: fc.nat(10), deletedAt: fc.option(fc.constant('2026-11-02T00:00:00Z'), { nil: undefined }) });
  const entities = fc
    .dictionary(fc.constantFrom('a', 'b', 'c', 'd'), live)
    .map((found) => Object.entries(found).map(([id, more]) => entity(id, more)));
  const docs: fc.Arbitrary<Docs> = fc.record(
    {
      'customers/0001': entities.map((found) => page(...found)),
      'plans/c-0001-a': entities.map(plan),
      'sales/0001': fc.nat(5).map(sales),
      today: fc.record({ lines: fc.dictionary(name, fc.nat(3)) }),
    },
    { requiredKeys: [] },
  );

  test('a state does not differ from itself', () => {
    fc.assert(
      fc.property(docs, (state) => {
        expect(compareWorkspaces({ mine: state, theirs: structuredClone(state) }).groups).toEqual([]);
      }),
    );
  });

  test('seen from the other side, what comes goes and what goes comes', () => {
    fc.assert(
      fc.property(docs, docs, (mine, theirs) => {
        const [there, back] = [compareWorkspaces({ mine, theirs }), compareWorkspaces({ mine: theirs, theirs: mine })];
        const turned = back.groups.map(({ key, back: b, gone, changed }) => [key, gone, b, changed]);
        expect(there.groups.map(({ key, back: b, gone, changed }) => [key, b, gone, changed])).toEqual(turned);
      }),
    );
  });

  test('totals are the sums of the documents, and each document that is listed differs in something', () => {
    fc.assert(
      fc.property(docs, docs, (mine, theirs) => {
        const { groups, totals } = compareWorkspaces({ mine, theirs });
        const sum = groups.reduce((all, { back, gone, changed }) => all + back + gone + changed, 0);
        expect(Object.values(totals).reduce((all, { back, gone, changed }) => all + back + gone + changed, 0)).toBe(sum);
        for (const group of groups) expect(group.lines.length).toBe(group.back + group.gone + group.changed);
      }),
    );
  });
});
