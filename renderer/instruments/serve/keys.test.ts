import { expect, test } from 'vitest';
import { deedOf } from './keys.ts';

const press = (key: string, code: string, shift = false) => deedOf({ key, code, shift });

test('digits are our own score, with Shift the score of the person asked', () => {
  expect(press('4', 'Digit4')).toEqual({ do: 'ours', value: 4 });
  expect(press('$', 'Digit4', true)).toEqual({ do: 'theirs', value: 4 });
  expect(press('6', 'Digit6')).toBeNull();
});

test('X is not known, E asks for evidence; other keys are left to others', () => {
  expect(press('x', 'KeyX')).toEqual({ do: 'ours', value: null });
  expect(press('X', 'KeyX', true)).toEqual({ do: 'theirs', value: null });
  expect(press('e', 'KeyE')).toEqual({ do: 'evidence' });
  expect(press('ArrowUp', 'ArrowUp')).toBeNull();
});
