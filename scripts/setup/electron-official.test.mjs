import { expect, test } from 'vitest';
import { mayTryAgain, reasonOf } from './electron-official.mjs';

const hour = 3_600_000;

test('a failed download rests for a day, but not when the clock was set back', () => {
  const now = 1000 * hour;
  expect(mayTryAgain(null, now)).toBe(true);
  expect(mayTryAgain({ at: now - hour }, now)).toBe(false);
  expect(mayTryAgain({ at: now - 25 * hour }, now)).toBe(true);
  expect(mayTryAgain({ at: now + hour }, now)).toBe(true);
});

test('the reason is one line', () => {
  expect(reasonOf({ code: 1, output: 'Downloading\nTypeError: fetch failed\n    at node:internal' }, 1000)).toBe('TypeError: fetch failed');
  expect(reasonOf({ code: 124, output: '' }, 300_000)).toBe('no answer within 300 s');
  expect(reasonOf({ code: 3, output: '' }, 1000)).toBe('exit code 3');
});
