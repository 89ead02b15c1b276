import { expect, test } from 'vitest';
import { sandboxArguments } from './sandbox.mjs';

const user = { platform: 'linux', uid: 1000, may: () => true, helper: () => false };

test.each([
  ['a normal user keeps the sandbox', user, []],
  ['root cannot have it', { ...user, uid: 0 }, ['--no-sandbox']],
  ['without user namespaces and without the setuid helper it cannot work', { ...user, may: () => false }, ['--no-sandbox']],
  ['the setuid helper replaces user namespaces', { ...user, may: () => false, helper: () => true }, []],
  ['other systems have their own', { ...user, platform: 'win32', uid: undefined }, []],
])('%s', (_, world, expected) => {
  expect(sandboxArguments('/opt/electron', world)).toEqual(expected);
});
