// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { fail, ok, problem } from '@shared/base/result.ts';
import { makeFormat } from '@shared/i18n/format.ts';
import { translator } from '@shared/i18n/translate.ts';
import type { Instrument } from '@shared/instruments/contract.ts';
import { example } from '@shared/instruments/service-recovery/example.ts';
import { figures as compute } from '@shared/instruments/service-recovery/figures.ts';
import { serviceRecovery } from '@shared/instruments/service-recovery/index.ts';
import { measureText } from '@shared/scene/measure.ts';
import type { Step } from '@shared/workspace/command.ts';
import { HostProvider, type Host } from '../../host/host.ts';
import { SpeechProvider } from '../../i18n/speech.tsx';
import type { InstrumentViewProps } from '../contract.ts';
import { View } from './view.tsx';

const { data, facts } = example('en');
const figures = compute(data, facts);
const speech = { t: translator<string>(serviceRecovery.messages, 'en'), format: makeFormat('en', 'CNY'), language: 'en' as const };

beforeAll(() => {
  // what jsdom has not, and the page's components ask for
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      unobserve(): void {}
      disconnect(): void {}
    },
  );
  const silent = (): void => undefined;
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: silent, removeEventListener: silent }));
});
afterEach(cleanup);

function show(more: Partial<InstrumentViewProps>) {
  const run = vi.fn<InstrumentViewProps['run']>(() => ok({ made: [] } as unknown as Step));
  const select = vi.fn<InstrumentViewProps['select']>();
  const silent = (): void => undefined;
  const host = { theme: 'light', remembered: {}, remember: silent, notify: silent, complain: silent } as unknown as Host;
  const props: InstrumentViewProps = {
    instrument: serviceRecovery as Instrument,
    target: facts.customer?.id,
    data,
    facts,
    figures,
    readings: serviceRecovery.readings(figures, speech),
    speech,
    readOnly: false,
    world: { docs: {}, portfolio: facts.portfolio, today: facts.today },
    saved: () => Promise.resolve(true),
    run,
    runWorkspace: () => Promise.resolve(ok({} as Step)),
    gesture: { begin: silent, settle: silent, cancel: silent },
    selected: null,
    select,
    view: {},
    setView: silent,
    lens: null,
    setLens: silent,
    open: silent,
    notify: silent,
    exportPicture: () => Promise.resolve(),
    copyPicture: () => Promise.resolve(),
    theme: 'light',
    measure: measureText,
    ...more,
  };
  render(
    <HostProvider value={host}>
      <SpeechProvider language="en" currency="CNY">
        <View {...props} />
      </SpeechProvider>
    </HostProvider>,
  );
  return { run, select };
}

test('it is closed by the button only when way and words are there, with the day of today', () => {
  const { run } = show({ selected: 'sealing' });
  const close = screen.getByRole('button', { name: 'Close it' });
  expect(close).toHaveProperty('disabled', true);
  expect(screen.getByText(/Still missing: how it closed, the customer’s words/)).toBeTruthy();
  fireEvent.click(screen.getByText('Customer satisfied'));
  const words = screen.getAllByRole('textbox', { name: 'The customer’s words' }).at(-1)!;
  fireEvent.change(words, { target: { value: ' Tight now. ' } });
  fireEvent.blur(words);
  expect(close).toHaveProperty('disabled', false);
  fireEvent.click(close);
  const said = { kind: 'satisfied', words: 'Tight now.', at: '2026-11-23', by: 'Zhou Qiming' };
  expect(run).toHaveBeenCalledWith('close', { complaint: 'sealing', ...said });
});

test('refused for want of an owner, the cursor goes where one is named', () => {
  const run = vi.fn<InstrumentViewProps['run']>(() => fail(problem('complaint.owner')));
  show({ selected: 'coldstore', run });
  fireEvent.click(screen.getByRole('button', { name: 'Begin recovery' }));
  expect(run).toHaveBeenCalledWith('start', { complaint: 'coldstore' });
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Owner' }));
});

test('what is closed can be put right or opened again; what was done is logged by Enter', () => {
  const { run } = show({ selected: 'store' });
  fireEvent.click(screen.getByText('Resolved'));
  expect(run).toHaveBeenCalledWith('correctClosing', { complaint: 'store', fields: { kind: 'resolved' } });
  fireEvent.click(screen.getByRole('button', { name: 'Open again' }));
  expect(run).toHaveBeenCalledWith('reopen', { complaint: 'store' });
  const log = screen.getByRole('textbox', { name: 'What was done; Enter logs it' });
  fireEvent.change(log, { target: { value: 'Wrote to the plant' } });
  fireEvent.keyDown(log, { key: 'Enter' });
  expect(run).toHaveBeenCalledWith('logStep', { complaint: 'store', text: 'Wrote to the plant' });
});

test('read only: nothing can be changed', () => {
  show({ selected: 'sealing', readOnly: true });
  expect(screen.queryByRole('button', { name: 'Close it' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Remove' })).toBeNull();
  expect(screen.getAllByRole('textbox').every((field) => field.hasAttribute('disabled'))).toBe(true);
});

test('nothing selected: causes can be renamed', () => {
  const { run } = show({});
  const cause = screen.getByRole('textbox', { name: 'Print colour' });
  fireEvent.change(cause, { target: { value: 'Label papers' } });
  fireEvent.blur(cause);
  expect(run).toHaveBeenCalledWith('renameCause', { from: 'Print colour', to: 'Label papers' });
});
