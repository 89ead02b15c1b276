import { expect, test } from 'vitest';
import { deedOf, dropOf, moveOf } from './keys.ts';

const press = (key: string, alt = false) => ({ key, alt });

test('N writes one down; Enter and E edit, Delete removes what has the focus', () => {
  expect(deedOf(press('n'), null)).toEqual({ do: 'add' });
  expect(deedOf(press('Enter'), 'a')).toEqual({ do: 'edit', id: 'a' });
  expect(deedOf(press('E'), 'a')).toEqual({ do: 'edit', id: 'a' });
  expect(deedOf(press('Delete'), 'a')).toEqual({ do: 'remove', id: 'a' });
  expect(deedOf(press('Enter'), null)).toBeNull();
});

test('Alt with arrows moves to the column beside; arrows alone are left to the drawing', () => {
  expect(deedOf(press('ArrowRight', true), 'a')).toEqual({ do: 'forward', id: 'a' });
  expect(deedOf(press('ArrowLeft', true), 'a')).toEqual({ do: 'back', id: 'a' });
  expect(deedOf(press('ArrowRight', true), null)).toBeNull();
  expect(deedOf(press('ArrowRight'), 'a')).toBeNull();
  expect(deedOf(press('n', true), 'a')).toBeNull();
});

test('each column has its own way on and back, and none leads out at the ends', () => {
  expect((['open', 'recovering', 'closed'] as const).map((state) => moveOf('forward', state))).toEqual(['start', 'close', null]);
  expect((['open', 'recovering', 'closed'] as const).map((state) => moveOf('back', state))).toEqual([null, 'takeBack', 'reopen']);
});

test('a card may be dropped into another column, but nothing that was closed is open as if nothing had been done', () => {
  const all = ['open', 'recovering', 'closed'] as const;
  expect(all.map((from) => all.map((to) => dropOf(from, to)))).toEqual([
    [null, 'start', 'close'],
    ['takeBack', null, 'close'],
    [null, 'reopen', null],
  ]);
});
