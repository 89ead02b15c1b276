import { describe, expect, test } from 'vitest';
import { batch, type Family, type Request } from '../command.ts';
import { execute } from '../execute.ts';
import type { Customer } from '../schemas.ts';
import { setsParent } from './parent.ts';

const customer = (id: string, parent?: string): Customer => ({
  id,
  rev: 0,
  changedAt: '2026-11-20T08:00:00Z',
  name: id.slice(-1).toUpperCase(),
  contacts: {},
  sites: {},
  ...(parent ? { parent } : {}),
});
const [a, b, c, far] = ['c-0001-a', 'c-0001-b', 'c-0001-c', 'c-0002-f'] as const;
const docs = { 'customers/0001': { customers: { [a]: customer(a), [b]: customer(b, a), [c]: customer(c, b) } } };
const family: Family = (id) => (id === far ? { name: 'F', parent: c } : undefined);
const context = { now: '2026-11-23T08:00:00Z', today: '2026-11-23', newId: () => 'n1', by: null, keys: Object.keys(docs), family };
const belong = (id: string, parent: string | null): Request => ({ command: 'customer.edit', args: { customer: id, fields: { parent } } });

describe('a parent', () => {
  test.each([
    ['itself', belong(a, a), { code: 'customer.ownParent', values: { name: 'A' } }],
    ['one below on the same page', belong(a, c), { code: 'customer.circle', values: { name: 'A', parent: 'C' } }],
    ['one below on a page that is not loaded', belong(a, far), { code: 'customer.circle', values: { name: 'A', parent: 'F' } }],
  ])('is refused where it is %s', (_what, request, error) => {
    expect(execute(docs, request, context)).toMatchObject({ ok: false, error });
  });

  test('is refused in a table of changes, of which none is then made', () => {
    const changes = [
      { customer: b, fields: { parent: null } },
      { customer: b, fields: { parent: c } },
    ];
    expect(execute(docs, { command: 'customer.editMany', args: { changes } }, context)).toMatchObject({
      ok: false,
      error: { code: 'customer.circle', values: { name: 'B', parent: 'C' } },
    });
  });

  test('may be another branch, or cleared', () => {
    expect(execute(docs, belong(c, a), context).ok).toBe(true);
    expect(execute(docs, belong(c, null), context).ok).toBe(true);
  });

  test('is asked of the columns only where a request sets one', () => {
    const other: Request = { command: 'customer.edit', args: { customer: a, fields: { city: 'X' } } };
    expect([belong(a, b), other, batch({ source: 'workspace', key: 'x', values: {} }, [other, belong(a, b)])].map(setsParent)).toEqual([
      true,
      false,
      true,
    ]);
  });
});
