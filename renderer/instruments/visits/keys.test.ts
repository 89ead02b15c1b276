import { expect, test } from 'vitest';
import { deedOf, nextOpen, verdictOf } from './keys.ts';

test('N plans; R reports what is focused, else what is owed; Delete needs a focus', () => {
  expect(deedOf('n', null, null)).toEqual({ do: 'plan' });
  expect(deedOf('R', 'v-1', 'v-0')).toEqual({ do: 'report', visit: 'v-1' });
  expect(deedOf('r', null, 'v-0')).toEqual({ do: 'report', visit: 'v-0' });
  expect(deedOf('r', null, null)).toBeNull();
  expect(deedOf('Delete', null, 'v-0')).toBeNull();
});

test('Enter takes, X drops, arrows move; other keys are left to others', () => {
  expect(['Enter', 'x', 'E', ' ', 'ArrowUp', 'q'].map(verdictOf)).toEqual(['take', 'drop', 'edit', 'show', 'up', null]);
});

test('a decision goes on to the next open one, around the end, and stays where none is left', () => {
  const ids = ['a', 'b', 'c'];
  expect(nextOpen(ids, new Map([['a', 'take']]), 'a')).toBe('b');
  expect(
    nextOpen(
      ids,
      new Map([
        ['c', 'drop'],
        ['b', 'take'],
      ]),
      'c',
    ),
  ).toBe('a');
  expect(
    nextOpen(
      ids,
      new Map([
        ['a', 'take'],
        ['b', 'take'],
        ['c', 'take'],
      ]),
      'c',
    ),
  ).toBe('c');
});
