import { expect, test } from 'vitest';
import { deedOf } from './keys.ts';

const at = { now: -1, target: 2 } as const;
const press = (key: string, shift = false) => ({ key, shift });

test('arrows move now, with Shift the target, and stop at the ends', () => {
  expect(deedOf(press('ArrowRight'), at)).toEqual({ command: 'rate', to: 0 });
  expect(deedOf(press('ArrowLeft', true), at)).toEqual({ command: 'aim', to: 1 });
  expect(deedOf(press('ArrowRight', true), at)).toEqual({ command: 'aim', to: 2 });
});

test('what was unknown begins in the middle; X makes it unknown again', () => {
  expect(deedOf(press('ArrowLeft'), { now: null, target: null })).toEqual({ command: 'rate', to: 0 });
  expect(deedOf(press('X', true), at)).toEqual({ command: 'aim', to: null });
  expect(deedOf(press('x'), at)).toEqual({ command: 'rate', to: null });
});

test('other keys are left to others', () => {
  expect(deedOf(press('ArrowUp'), at)).toBeNull();
});
