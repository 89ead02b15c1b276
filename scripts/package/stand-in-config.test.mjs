import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inRoot } from '../lib/paths.mjs';
import { forStandIn } from './stand-in-config.mjs';

test('only the one fuse is left out', () => {
  const yaml = readFileSync(inRoot('electron-builder.yml'), 'utf8');
  const lines = (text) => text.split('\n');
  const left = lines(forStandIn(yaml));
  expect(
    lines(yaml)
      .filter((line) => !left.includes(line))
      .map((line) => line.trim()),
  ).toEqual(['grantFileProtocolExtraPrivileges: false']);
});
