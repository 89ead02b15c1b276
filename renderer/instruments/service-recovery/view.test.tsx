// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { fail, problem } from '@shared/base/result.ts';
import type { Instrument } from '@shared/instruments/contract.ts';
import { serviceRecovery } from '@shared/instruments/service-recovery/index.ts';
import type { InstrumentViewProps } from '../contract.ts';
import { asInBrowser, shown } from '../testing.tsx';
import { View } from './view.tsx';

asInBrowser();
const show = (more: Partial<InstrumentViewProps>) => shown(View, serviceRecovery as Instrument, more);

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
