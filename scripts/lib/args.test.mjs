import { expect, test } from 'vitest';
import { parseArguments } from './args.mjs';

test('flags, options in both spellings, and the rest in order', () => {
  const parsed = parseArguments(['--json', 'a', '--only', 'unit', '--headless', 'b'], { flags: ['json'], options: ['only'] });
  expect([...parsed.flags]).toEqual(['json']);
  expect(parsed.options).toEqual({ only: 'unit' });
  expect(parsed.rest).toEqual(['a', '--headless', 'b']);
  expect(parseArguments(['--only=unit,e2e'], { options: ['only'] }).options).toEqual({ only: 'unit,e2e' });
});

test('after -- everything is passed on', () => {
  const { flags, rest } = parseArguments(['--', '--json', 'x'], { flags: ['json'] });
  expect([...flags]).toEqual([]);
  expect(rest).toEqual(['--json', 'x']);
});
