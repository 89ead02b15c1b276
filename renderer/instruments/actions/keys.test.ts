import { expect, test } from 'vitest';
import { deedOf, nextState } from './keys.ts';

const press = (key: string, alt = false) => ({ key, alt });
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
