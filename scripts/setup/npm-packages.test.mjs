import { expect, test } from 'vitest';
import { matchesLock } from './npm-packages.mjs';

const a = { version: '1.0.0', integrity: 'sha512-a' };
const wanted = {
  packages: { '': { version: '0' }, 'node_modules/a': a, 'node_modules/other-platform': { version: '1.0.0', optional: true } },
};

test('complete without packages of other platforms', () => {
  expect(matchesLock(wanted, { packages: { 'node_modules/a': a } })).toBe(true);
});

test.each([
  ['nothing installed', null],
  ['a missing package', { packages: {} }],
  ['another version', { packages: { 'node_modules/a': { ...a, version: '1.0.1' } } }],
  ['other content', { packages: { 'node_modules/a': { ...a, integrity: 'sha512-b' } } }],
])('not complete with %s', (_, installed) => {
  expect(matchesLock(wanted, installed)).toBe(false);
});
