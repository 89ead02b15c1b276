import { expect, test } from 'vitest';
import { lastJson } from './rows.mjs';

test('the result is the last line that is a JSON object', () => {
  expect(lastJson('{"row":"old"}\nnoise\n{"row":"save","ratio":2}\n{broken\n')).toEqual({ row: 'save', ratio: 2 });
  expect(lastJson('nothing')).toBeNull();
});
