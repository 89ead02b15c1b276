import { expect, test } from 'vitest';
import { example } from '@shared/instruments/stakeholders/example.ts';
import { figures } from '@shared/instruments/stakeholders/figures.ts';
import { deedOf, nextRole } from './keys.ts';

const { data, facts } = example('zh-CN');
const one = figures(data, facts).people.find(({ person }) => person.id === 'feng') ?? null;
const press = (key: string, code = '', more: { alt?: boolean; shift?: boolean } = {}) => ({ key, code, alt: false, shift: false, ...more });
const edit = (fields: object) => ({ do: 'edit', person: 'feng', fields });

test('digits rate the tie, with Shift the wanted one, with Alt the influence', () => {
  expect(deedOf(press('2', 'Digit2'), one)).toEqual(edit({ tie: 2 }));
  expect(deedOf(press('#', 'Digit3', { shift: true }), one)).toEqual(edit({ tieWanted: 3 }));
  expect(deedOf(press('™', 'Digit5', { alt: true }), one)).toEqual(edit({ influence: 5 }));
  expect(deedOf(press('7', 'Digit7'), one)).toBeNull();
  expect(deedOf(press('0', 'Digit0', { alt: true }), one)).toBeNull();
});

test('attitude moves by one and stops at the ends; what was unknown begins in the middle', () => {
  expect(deedOf(press('+'), one)).toEqual(edit({ attitude: -1 }));
  expect(deedOf(press('-'), one)).toEqual(edit({ attitude: -2 }));
  expect(deedOf(press('-'), one && { ...one, person: { ...one.person, attitude: null } })).toEqual(edit({ attitude: 0 }));
});

test('N adds below the person, with Shift beside it, without one at the top', () => {
  expect(deedOf(press('n'), one)).toEqual({ do: 'add', boss: 'feng' });
  expect(deedOf(press('N', '', { shift: true }), one)).toEqual({ do: 'add', boss: 'xu' });
  expect(deedOf(press('n'), null)).toEqual({ do: 'add', boss: null });
});

test('roles go round over "not known"; other keys are left to others', () => {
  expect([nextRole('decides'), nextRole('blocks'), nextRole(null)]).toEqual(['influences', null, 'decides']);
  expect(deedOf(press('ArrowDown'), one)).toBeNull();
  expect(deedOf(press('r'), null)).toBeNull();
});
