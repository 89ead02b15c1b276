import { expect, test } from 'vitest';
import { isNodeNewEnough } from './node-version.mjs';

test.each([
  ['v18.20.0', false],
  ['v20.18.9', false],
  ['v20.19.0', true],
  ['v21.9.0', false],
  ['v22.11.0', false],
  ['v22.12.0', true],
  ['v24.0.0', true],
])('%s', (version, enough) => {
  expect(isNodeNewEnough(version)).toBe(enough);
});
