import { expect, test } from 'vitest';
import { formatRoute, parseRoute, type Route } from './route.ts';

test.each<[string, Route]>([
  ['/customers', { page: 'customers', selected: undefined }],
  ['/customers/~c-0001-a', { page: 'customers', selected: 'c-0001-a' }],
  ['/portfolio/customer-tiers', { page: 'instrument', instrument: 'customer-tiers', selected: undefined }],
  ['/plan/c-0001-a', { page: 'front', target: 'c-0001-a' }],
  ['/plan/c-0001-a/value-chain/~a%2F3', { page: 'instrument', instrument: 'value-chain', target: 'c-0001-a', selected: 'a/3' }],
])('%s is read and written the same', (path, route) => {
  expect(parseRoute(path)).toEqual(route);
  expect(formatRoute(route)).toBe(path);
});

test('what is no place is none', () => {
  expect(['', '/', '/nowhere', '/plan', '/plan/c-1/~x', '/portfolio', '/%zz'].map(parseRoute)).toEqual([
    null,
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
});
