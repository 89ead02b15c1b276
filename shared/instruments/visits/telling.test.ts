import { expect, test } from 'vitest';
import type { KnownMessage } from '../plan-facts.ts';
import { example } from './example.ts';
import { tellingsOf } from './telling.ts';

const { facts } = example('en');
const met = { people: [{ id: 'zhou', name: 'Zhou Qiming', title: null }] };
const message = (title: string, more: Partial<KnownMessage> = {}): KnownMessage => ({
  message: `m-${title}`,
  title,
  person: 'zhou',
  state: 'planned',
  due: null,
  at: null,
  ...more,
});
const asked = (...messages: readonly KnownMessage[]) => tellingsOf(met, { ...facts, plan: { ...facts.plan, messages } });

test('those who are met are asked about: first what was to be told, the earliest day first, then what may be understood by now', () => {
  expect(
    asked(
      message('told', { state: 'delivered', at: '2026-11-05' }),
      message('some day'),
      message('soon', { due: '2026-12-01' }),
      message('late', { due: '2026-11-01' }),
    ).map(({ words, state, day }) => [words, state, day]),
  ).toEqual([
    ['late', 'delivered', '2026-11-01'],
    ['soon', 'delivered', '2026-12-01'],
    ['some day', 'delivered', null],
    ['told', 'understood', '2026-11-05'],
  ]);
});

test('nothing is asked of who was not met, nor of what is understood', () => {
  expect(asked(message('a', { person: 'he' }), message('b', { state: 'understood', at: '2026-11-05' }))).toEqual([]);
});

test('a question is another one when the answer moved on', () => {
  const ids = [asked(message('a')), asked(message('a', { state: 'delivered', at: '2026-11-05' }))].map(([one]) => one?.id);
  expect(new Set(ids).size).toBe(2);
});
