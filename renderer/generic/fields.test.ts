import { expect, test } from 'vitest';
import { argsFor, valueAt } from './fields.ts';

test('what is put at a path is found there', () => {
  expect(argsFor('a.b', 3)).toEqual({ a: { b: 3 } });
  expect(valueAt(argsFor('a.b', 3), 'a.b')).toBe(3);
  expect(valueAt({ a: null }, 'a.b')).toBeUndefined();
});
