import { expect, test } from 'vitest';
import { deedOf, nextState } from './keys.ts';

test('letters ask for their deeds in either case; other keys are left to others', () => {
  expect(['n', 'C', 't', 'Delete', 'ArrowUp', 'Enter'].map(deedOf)).toEqual(['addMessage', 'cadence', 'touch', 'clear', null, null]);
});

test('a cell goes from nothing over planned and delivered to understood, where one more Enter loses nothing', () => {
  expect([null, 'planned', 'delivered', 'understood'].map((state) => nextState(state as null))).toEqual([
    'planned',
    'delivered',
    'understood',
    'understood',
  ]);
});
