import { expect, test } from 'vitest';
import { chooseNames, explain, missingLibraries } from './system-packages.mjs';

test('what the linker cannot find, once each', () => {
  const ldd =
    '\tlinux-vdso.so.1 (0x0)\n\tlibgtk-3.so.0 => not found\n\tlibc.so.6 => /lib/libc.so.6 (0x0)\n\tlibgtk-3.so.0 => not found\n\tlibnss3.so => not found\n';
  expect(missingLibraries(ldd)).toEqual(['libgtk-3.so.0', 'libnss3.so']);
  expect(missingLibraries(null)).toEqual([]);
});

test('the first name that apt knows, else the last', () => {
  const groups = [['libgtk-3-0t64', 'libgtk-3-0'], ['libnss3']];
  expect(chooseNames(groups, (name) => !name.endsWith('t64'))).toEqual(['libgtk-3-0', 'libnss3']);
  expect(chooseNames(groups, () => true)).toEqual(['libgtk-3-0t64', 'libnss3']);
  expect(chooseNames(groups, () => false)).toEqual(['libgtk-3-0', 'libnss3']);
});

test('one message names everything and one command brings it', () => {
  const message = explain([{ for: 'Electron' }, { for: 'a window without a screen' }], ['libnss3', 'xvfb']);
  expect(message).toContain('Missing for Electron, a window without a screen: libnss3 xvfb');
  expect(message).toContain('sudo apt-get update && sudo apt-get install -y --no-install-recommends libnss3 xvfb');
});
