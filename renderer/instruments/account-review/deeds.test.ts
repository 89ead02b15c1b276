import { expect, test, vi } from 'vitest';
import { ok } from '@shared/base/result.ts';
import type { Step } from '@shared/workspace/command.ts';
import { sayOf, type Run } from './deeds.ts';

const said = { text: 'Ours', at: '2026-08-24', figures: { value: 20_000_000, gap: 18 } };
const standing = { value: 20_000_000, gap: 14 };
const saying = (front: Parameters<typeof sayOf>[1], text: string) => {
  const run = vi.fn<Run>(() => ok({} as Step));
  sayOf(run, front)(text);
  return run.mock.calls.map(([command, args]) => [command, args]);
};

test('a sentence is written with its figures as they are now', () => {
  const [[command, args] = []] = saying({ said: null, standing }, ' New ');
  expect(command).toBe('writeSentence');
  expect(args).toMatchObject({ text: 'New', figures: { value: 20_000_000, gap: 14 } });
});

test('the same words say again that it holds, but only once a figure has changed', () => {
  expect(saying({ said, standing }, 'Ours')).toHaveLength(1);
  expect(saying({ said, standing: said.figures }, 'Ours')).toEqual([]);
});

test('no words give the proposed sentence back; where there was none, nothing happens', () => {
  expect(saying({ said, standing }, '')).toEqual([['clearSentence', {}]]);
  expect(saying({ said: null, standing }, ' ')).toEqual([]);
});
