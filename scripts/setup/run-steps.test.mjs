import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Plain } from '../lib/say.mjs';
import { runSteps } from './run-steps.mjs';

let told;
beforeEach(() => {
  told = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    told.push(text);
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

const step = (name, more = {}) => ({ name, needed: () => true, run: async () => {}, ...more });
const failing = {
  run: async () => {
    throw new Plain('no network');
  },
};

test('only what is needed runs, in order', async () => {
  expect(await runSteps([step('a'), step('b', { needed: () => false }), step('c')])).toEqual(['a', 'c']);
});

test('a failed step stops the set-up and is named', async () => {
  await expect(runSteps([step('npm packages', failing), step('b')])).rejects.toThrow('Set-up stopped at "npm packages".\nno network');
});

test('a failed optional step is told and passed over', async () => {
  expect(await runSteps([step('fonts', { ...failing, optional: true }), step('b')])).toEqual(['b']);
  expect(told).toEqual(['Warning: no network\n']);
});
