import { expect, test, vi } from 'vitest';
import { ok } from '@shared/base/result.ts';
import { example } from '@shared/instruments/serve/example.ts';
import { figures } from '@shared/instruments/serve/figures.ts';
import type { Step } from '@shared/workspace/command.ts';
import type { InstrumentViewProps } from '../contract.ts';
import { sessionOf } from './session.ts';

const { data, facts } = example('en');
function sessionAt(today: string, view: InstrumentViewProps['view'] = {}) {
  const run = vi.fn<InstrumentViewProps['run']>(() => ok({ made: ['made'] } as unknown as Step));
  const setView = vi.fn<InstrumentViewProps['setView']>();
  const props = { view, run, setView, select: vi.fn<InstrumentViewProps['select']>() } as unknown as InstrumentViewProps;
  return { run, setView, session: sessionOf(props, figures(data, { ...facts, today })) };
}

test('answers go to the person asked last in this quarter, or to the one chosen', () => {
  expect(sessionAt('2026-11-23').session.asked?.person).toBe('zheng');
  const { session, run } = sessionAt('2026-11-23', { reply: 'r-he-2026q4' });
  session.answer('v-3', 4);
  expect(run).toHaveBeenCalledWith('answer', { reply: 'r-he-2026q4', behaviour: 'v-3', value: 4 });
});

test('in a new quarter nobody is asked until somebody is chosen, and an old reply is not written to by keys', () => {
  const { session, run } = sessionAt('2027-01-04');
  session.answer('v-3', 4);
  expect([session.asked, run.mock.calls.length]).toEqual([undefined, 0]);
  const old = sessionAt('2027-01-04', { reply: 'r-he-2026q4' }).session;
  expect([old.asked?.id, old.askedNow]).toEqual(['r-he-2026q4', false]);
});

test('who is asked becomes the one written for, with the list in the order of the questions', () => {
  const { session, run, setView } = sessionAt('2026-11-23');
  session.ask({ id: 'tang', name: 'Tang Min' });
  expect(run).toHaveBeenCalledWith('addReply', { person: 'tang', name: 'Tang Min' });
  expect(setView).toHaveBeenCalledWith({ reply: 'made', order: 'asked' });
});
