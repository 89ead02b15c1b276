import { expect, test } from 'vitest';
import { deedOf, nextState, placeBefore } from './keys.ts';

const press = (key: string, alt = false, ctrl = false) => ({ key, alt, ctrl });
const action = { kind: 'action', id: 'a' };

test('letters add, Space goes to the next state, Delete removes what has the focus', () => {
  expect(deedOf(press('n'), null)).toEqual({ do: 'addAction' });
  expect(deedOf(press('G'), null)).toEqual({ do: 'addGoal' });
  expect(deedOf(press(' '), action)).toEqual({ do: 'next', id: 'a' });
  expect(deedOf(press(' '), { kind: 'goal', id: 'g' })).toBeNull();
  expect(deedOf(press('Delete'), action)).toEqual({ do: 'remove', id: 'a' });
  expect(deedOf(press('Delete'), null)).toBeNull();
});

test('Alt and a number change the view', () => {
  expect(deedOf(press('3', true), action)).toEqual({ do: 'draw', drawing: 'timeline' });
  expect(deedOf(press('4', true), action)).toBeNull();
});

test('the states go round', () => {
  expect(nextState(nextState(nextState(nextState('open'))))).toBe('open');
});

test('Enter, D and O go to the fields beside; a goal has no owner', () => {
  expect(['Enter', 'd', 'O'].map((key) => deedOf(press(key), action))).toEqual([
    { do: 'edit', id: 'a', field: 'title' },
    { do: 'edit', id: 'a', field: 'due' },
    { do: 'edit', id: 'a', field: 'owner' },
  ]);
  expect(deedOf(press('o'), { kind: 'goal', id: 'g' })).toBeNull();
  expect(deedOf(press('d'), { kind: 'goal', id: 'g' })).toEqual({ do: 'edit', id: 'g', field: 'due' });
});

test('Ctrl with ← and → changes the state, Alt with ↑ and ↓ the order', () => {
  expect(deedOf(press('ArrowRight', false, true), action)).toEqual({ do: 'column', id: 'a', by: 1 });
  expect(deedOf(press('ArrowLeft', false, true), action)).toEqual({ do: 'column', id: 'a', by: -1 });
  expect(deedOf(press('n', false, true), action)).toBeNull();
  expect(deedOf(press('ArrowUp', true), action)).toEqual({ do: 'order', id: 'a', by: -1 });
  expect(deedOf(press('ArrowDown', true), { kind: 'goal', id: 'g' })).toBeNull();
});

test('one place up or down among its siblings, and no further than the ends', () => {
  const all = ['a', 'b', 'c'];
  expect([placeBefore(all, 'b', -1), placeBefore(all, 'b', 1), placeBefore(all, 'a', 1)]).toEqual(['a', null, 'c']);
  expect([placeBefore(all, 'a', -1), placeBefore(all, 'c', 1), placeBefore(all, 'x', 1)]).toEqual([undefined, undefined, undefined]);
});
