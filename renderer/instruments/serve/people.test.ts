import { expect, test } from 'vitest';
import { knownPerson } from '@shared/instruments/example-facts.ts';
import { example } from '@shared/instruments/serve/example.ts';
import { figures } from '@shared/instruments/serve/figures.ts';
import { notAsked } from './people.ts';

const { data, facts } = example('zh-CN');
const person = (id: string, influence: number | null, tie: number | null, left = false) => knownPerson({ id, influence, tie, left });

test('who counts there and knows us is asked first; who was asked this quarter or has left is not', () => {
  const people = [person('chair', 5, 0), person('he', 3, 2), person('tang', 3, 1), person('shen', 4, 2), person('gone', 5, 3, true)];
  expect(notAsked(figures(data, facts), people).map(({ id }) => id)).toEqual(['shen', 'tang', 'chair']);
});

test('in the next quarter all are to be asked again', () => {
  const next = figures(data, { ...facts, today: '2027-01-04' });
  expect(notAsked(next, [person('he', 3, 2)])).toHaveLength(1);
});
