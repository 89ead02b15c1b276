// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { accountReview } from '@shared/instruments/account-review/index.ts';
import type { Instrument } from '@shared/instruments/contract.ts';
import type { InstrumentViewProps } from '../contract.ts';
import { asInBrowser, shown } from '../testing.tsx';
import { View } from './view.tsx';

asInBrowser();
const show = (more: Partial<InstrumentViewProps>) => shown(View, accountReview as Instrument, { selected: 'rv-summer', ...more });
const LINE = 'A 24-hour line for urgent calls';
const on = { review: 'rv-summer', decision: 'dc-line' };

test('done is one click; dropped asks for a word why first', () => {
  const { run } = show({});
  fireEvent.click(screen.getByRole('button', { name: `done: ${LINE}` }));
  expect(run).toHaveBeenLastCalledWith('mark', { ...on, state: 'done' });
  run.mockClear();
  fireEvent.click(screen.getByRole('button', { name: `dropped: ${LINE}` }));
  expect(run).not.toHaveBeenCalled();
  const why = screen.getByRole('textbox', { name: `Why not, or what came of it: ${LINE}` });
  expect(document.activeElement).toBe(why);
  fireEvent.change(why, { target: { value: ' too dear ' } });
  fireEvent.keyDown(why, { key: 'Enter' });
  expect(run).toHaveBeenCalledWith('mark', { ...on, state: 'dropped', why: 'too dear' });
});

test('a decision that is chosen shows its review with all of them', () => {
  show({ selected: 'dc-price' });
  expect(screen.getByRole('button', { name: 'dropped: Quote a matching price for retort pouches' })).toHaveProperty('ariaPressed', 'true');
  expect(screen.queryByRole('button', { name: `done: ${LINE}` })).toBeNull();
});

test('read only: nothing can be marked or removed', () => {
  show({ readOnly: true });
  expect(screen.getByRole('button', { name: `done: ${LINE}` })).toHaveProperty('disabled', true);
  expect(screen.queryByRole('button', { name: 'Remove this review' })).toBeNull();
});
