import { expect, test, vi } from 'vitest';
import { problem } from '@shared/base/result.ts';
import type { SaidLine } from '@shared/insights/today/types.ts';
import type { Bridge } from '@shared/ipc/contract.ts';
import { askPlanLines, askPlanLinesAhead } from './planLines.ts';

type Ask = Bridge['call']['today.plans'];

/** A bridge that answers with the number of the asking, when it is let. */
function bridgeOf() {
  const answers: (() => void)[] = [];
  const call = vi.fn<Ask>(
    () =>
      new Promise((answered) => answers.push(() => answered({ ok: true, value: [{ key: String(call.mock.calls.length) } as SaidLine] }))),
  );
  return {
    bridge: { call: { 'today.plans': call } } as unknown as Bridge,
    call,
    answerAll: () => answers.splice(0).forEach((answer) => answer()),
  };
}

test('who asks at the same time gets one answer, who asks later a new one', async () => {
  const { bridge, call, answerAll } = bridgeOf();
  const both = Promise.all([askPlanLines(bridge, 'en'), askPlanLines(bridge, 'en')]);
  answerAll();
  const [first, second] = await both;
  expect(second).toBe(first);
  expect(call).toHaveBeenCalledTimes(1);
  const later = askPlanLines(bridge, 'en');
  answerAll();
  expect(await later).not.toBe(first);
  expect(call).toHaveBeenCalledTimes(2);
});

test('what was asked ahead is taken once, and by its own language only', async () => {
  const { bridge, call, answerAll } = bridgeOf();
  askPlanLinesAhead(bridge, 'zh-CN');
  const other = askPlanLines(bridge, 'en');
  const taken = askPlanLines(bridge, 'zh-CN');
  answerAll();
  await Promise.all([other, taken]);
  expect(call.mock.calls).toEqual([[{ language: 'zh-CN' }], [{ language: 'en' }]]);
});

test('a failure is no line, and is asked again', async () => {
  const bridge = {
    call: { 'today.plans': vi.fn<Ask>(() => Promise.resolve({ ok: false, error: problem('internal') })) },
  } as unknown as Bridge;
  expect(await askPlanLines(bridge, 'en')).toEqual([]);
  expect(await askPlanLines(bridge, 'en')).toEqual([]);
  expect(bridge.call['today.plans']).toHaveBeenCalledTimes(2);
});
