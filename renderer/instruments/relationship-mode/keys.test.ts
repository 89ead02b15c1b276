import { expect, test } from 'vitest';
import { deedOf, heldAt } from './keys.ts';

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

test('the nearer sign is taken hold of; Shift takes the target where both are one; what is not known is put anywhere', () => {
  const placeOf = (step: number): number => 100 * (step + 2);
  const held = (x: number, now: -1 | null, target: -1 | 1 | null, shift = false) => heldAt(x, { now, target }, placeOf, shift);
  expect([held(104, -1, 1), held(310, -1, 1), held(200, -1, 1)]).toEqual(['rate', 'aim', null]);
  expect([held(100, -1, -1), held(100, -1, -1, true)]).toEqual(['rate', 'aim']);
  expect([held(250, null, 1), held(250, -1, null), held(310, null, 1)]).toEqual(['rate', 'aim', 'aim']);
});
