// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { customerTiers } from '@shared/instruments/customer-tiers/index.ts';
import { example } from '@shared/instruments/customer-tiers/example.ts';
import { figures as compute } from '@shared/instruments/customer-tiers/figures.ts';
import { defaultSettings, type TierSettings } from '@shared/instruments/customer-tiers/model.ts';
import { SpeechProvider } from '../../i18n/speech.tsx';
import type { Instrument } from '@shared/instruments/contract.ts';
import type { InstrumentViewProps } from '../contract.ts';
import { asInBrowser, shown } from '../testing.tsx';
import { SettingsDialog } from './SettingsDialog.tsx';
import { View } from './view.tsx';

const { data, facts } = example('en');
const chosen = facts.portfolio.ids[3] as string;
const overridden = facts.portfolio.ids[29] as string;

asInBrowser();
const show = (more: Partial<InstrumentViewProps> = {}) => shown(View, customerTiers as Instrument, more);
const markOf = (id: string): HTMLElement => document.querySelector(`[data-target="${id}"]`) as HTMLElement;

describe('the view of the tiers', () => {
  test('a letter on a customer asks why, and only then sets the tier', async () => {
    const { run } = show({ view: { shown: 'pareto' } });
    fireEvent.focus(markOf(chosen));
    markOf(chosen).focus();
    fireEvent.keyDown(markOf(chosen), { key: 's' });
    const reason = await screen.findByLabelText('Reason');
    fireEvent.click(screen.getByRole('button', { name: 'OK' }));
    expect(run).not.toHaveBeenCalled();
    fireEvent.change(reason, { target: { value: ' joins two plants ' } });
    fireEvent.click(screen.getByRole('button', { name: 'OK' }));
    expect(run).toHaveBeenCalledWith('override', { customer: chosen, tier: 'S', reason: 'joins two plants' });
  });

  test('read only: no letter is taken', () => {
    show({ view: { shown: 'pareto' }, readOnly: true });
    markOf(chosen).focus();
    fireEvent.keyDown(markOf(chosen), { key: 'b' });
    expect(screen.queryByLabelText('Reason')).toBeNull();
  });

  test('a click selects, Escape lets go', () => {
    const { select } = show({ view: { shown: 'pareto' }, selected: chosen });
    fireEvent.click(markOf(chosen));
    expect(select).toHaveBeenLastCalledWith(chosen);
    markOf(chosen).focus();
    fireEvent.keyDown(markOf(chosen), { key: 'Escape' });
    expect(select).toHaveBeenLastCalledWith(null);
  });

  test('a tier set by hand shows its reason and goes back by one click', () => {
    const { run } = show({ selected: overridden });
    expect(screen.getByText(/three shops/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Back to/ }));
    expect(run).toHaveBeenCalledWith('clearOverride', { customer: overridden });
  });

  test('a typed potential is set as assumed', async () => {
    const { runWorkspace } = show({ selected: chosen });
    const field = screen.getByLabelText(/^Potential/);
    fireEvent.focus(field);
    fireEvent.change(field, { target: { value: '1.2m' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await waitFor(() => {
      expect(runWorkspace).toHaveBeenCalledWith('customer.setPotential', {
        customer: chosen,
        value: 12_000_000_000,
        status: 'assumed',
        source: 'guess',
      });
    });
  });

  test('a visit is logged with day, hours and note', async () => {
    const { runWorkspace } = show({ selected: chosen });
    fireEvent.click(screen.getByRole('button', { name: 'Log a visit' }));
    fireEvent.change(await screen.findByLabelText('Note'), { target: { value: 'asked for samples' } });
    fireEvent.click(screen.getByRole('button', { name: 'Log it' }));
    expect(runWorkspace).toHaveBeenCalledWith('batch', {
      label: { source: 'visits', key: 'undo.log', values: { date: facts.today } },
      requests: [{ command: 'visits.log', target: chosen, args: { date: facts.today, hours: 2.5, note: 'asked for samples' } }],
    });
  });

  test('the quarter is kept with everybody in it', () => {
    const { runWorkspace } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Keep quarter' }));
    const [command, args] = runWorkspace.mock.calls[0] ?? [];
    expect(command).toBe('snapshot.take');
    expect(args).toMatchObject({ quarter: '2026Q3', customers: { [overridden]: { tier: 'S', valueTier: 'B' } } });
  });

  test('looking at another period changes nothing in the workspace', () => {
    const { run } = show({ view: { shown: 'table', period: 'all' } });
    expect(screen.getByText('2024Q4–2026Q3')).toBeTruthy();
    expect(run).not.toHaveBeenCalled();
  });

  test('without customers it says what to do', () => {
    const none = {
      ...facts,
      portfolio: {
        ...facts.portfolio,
        size: 0,
        ids: [],
        codes: [],
        names: [],
        quarters: [],
        sales: new Float64Array(0),
        potential: new Float64Array(0),
        effort: new Float64Array(0),
      },
    };
    show({ facts: none, figures: compute(data, none), readings: [] });
    expect(screen.getByText('No customers yet')).toBeTruthy();
  });
});

describe('settings of the tiers', () => {
  const open = () => {
    const onDone = vi.fn<(settings: TierSettings) => void>();
    render(
      <SpeechProvider language="en" currency="CNY">
        <SettingsDialog settings={defaultSettings} periods={['last4', 'all']} onDone={onDone} onCancel={() => undefined} />
      </SpeechProvider>,
    );
    return onDone;
  };
  const type = (label: string, value: string): void => {
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
    fireEvent.blur(screen.getByLabelText(label));
  };

  test('a structure that is no whole cannot be kept', () => {
    const onDone = open();
    type('Structure A', '50');
    expect(screen.getByRole('alert').textContent).toBe('The sum must be 100%');
    fireEvent.click(screen.getByRole('button', { name: 'OK' }));
    expect(onDone).not.toHaveBeenCalled();
  });

  test('capacity and visits are kept', () => {
    const onDone = open();
    type('Hours a quarter you have', '900');
    type('Visits a quarter A', '10');
    fireEvent.click(screen.getByRole('button', { name: 'OK' }));
    expect(onDone).toHaveBeenCalledWith({ ...defaultSettings, capacity: 900, visits: { ...defaultSettings.visits, A: 10 } });
  });
});
