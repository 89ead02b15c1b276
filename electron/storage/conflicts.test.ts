import { expect, test } from 'vitest';
import { copyOf } from './conflicts.ts';

const KEYS = ['settings', 'rivals', 'customers/0001', 'customers/0002', 'plans/c-0001-a', 'plans/c-0001-ab'];

test.each([
  ['settings-LAPTOP', 'settings'],
  ['settings (conflicted copy 2026-11-25)', 'settings'],
  ["settings (Anna's conflicted copy 2026-11-25)", 'settings'],
  ['settings 2', 'settings'],
  ['settings(1)', 'settings'],
  ['settings.sync-conflict-20261125-080000-ABCDEFG', 'settings'],
  ['settings_conflict-20261125-080000', 'settings'],
  ['settings（冲突副本）', 'settings'],
  ['customers/0001-DESKTOP-7Q', 'customers/0001'],
  ['customers/0001 (1)', 'customers/0001'],
  ['plans/c-0001-ab (SFConflict lin 2026)', 'plans/c-0001-ab'],
])('%s is a copy of %s', (stray, key) => {
  expect(copyOf(stray, KEYS)).toBe(key);
});

test.each(['notes', 'settingsold', 'customers/settings 2', '0001 (1)', 'customers/00012', 'sales/0001 (1)'])(
  '%s is a copy of nothing here',
  (stray) => {
    expect(copyOf(stray, KEYS)).toBeUndefined();
  },
);
