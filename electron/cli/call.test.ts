import { describe, expect, test } from 'vitest';
import { readCall, type CallSpec } from './call.ts';

const spec: CallSpec = {
  name: 'draw',
  places: ['WORKSPACE', 'KIND', '[EXTRA]'],
  placeValues: { KIND: ['proposal'] },
  options: { out: { type: 'string', required: true }, theme: { type: 'string', values: ['light', 'dark'] }, list: { type: 'boolean' } },
};
const errorOf = (words: readonly string[], of = spec) => {
  const call = readCall(of, words);
  return call.ok ? null : { code: call.error.code, argument: call.error.values?.['argument'] };
};

describe('readCall', () => {
  test('gives places and options', () => {
    const call = readCall(spec, ['w.keyrung', 'proposal', '--out', 'a.svg', '--list', '--json']);
    expect(
      call.ok && [call.value.place(0), call.value.place(2), call.value.option('out'), call.value.flag('list'), call.value.flag('json')],
    ).toEqual(['w.keyrung', '', 'a.svg', true, true]);
    expect(call.ok && [call.value.language('en'), call.value.option('theme')]).toEqual(['en', undefined]);
  });

  test.each([
    [['w', 'proposal'], 'call.missingArgument', '--out'],
    [['w', '--out', 'x'], 'call.missingArgument', 'KIND'],
    [['w', 'letter', '--out', 'x'], 'call.badArgument', 'KIND'],
    [['w', 'proposal', 'extra', 'more', '--out', 'x'], 'call.badArgument', 'more'],
    [['w', 'proposal', '--out', 'x', '--theme', 'red'], 'call.badArgument', '--theme'],
    [['w', 'proposal', '--out', 'x', '--unknown'], 'call.badArgument', '--unknown'],
  ])('%j is refused', (words, code, argument) => {
    expect(errorOf(words)).toEqual({ code, argument });
  });

  test('a last place with an ellipsis takes several', () => {
    const many: CallSpec = { name: 'import', places: ['WORKSPACE', 'FILE…'], options: {} };
    const call = readCall(many, ['w', 'a.csv', 'b.csv', 'c.csv']);
    expect(call.ok && call.value.places).toEqual(['w', 'a.csv', 'b.csv', 'c.csv']);
    expect(errorOf(['w'], many)).toEqual({ code: 'call.missingArgument', argument: 'FILE…' });
  });
});
