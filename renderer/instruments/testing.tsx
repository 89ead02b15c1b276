import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeAll, vi } from 'vitest';
import { ok } from '@shared/base/result.ts';
import type { Instrument } from '@shared/instruments/contract.ts';
import { speechOf } from '@shared/instruments/testing.ts';
import { measureText } from '@shared/scene/measure.ts';
import type { Step } from '@shared/workspace/command.ts';
import { HostProvider, type Host } from '../host/host.ts';
import { SpeechProvider } from '../i18n/speech.tsx';
import type { InstrumentView, InstrumentViewProps } from './contract.ts';

const silent = (): void => undefined;
const host = { theme: 'light', remembered: {}, remember: silent, notify: silent, complain: silent } as unknown as Host;

/** What jsdom has not and a page's components ask for; the page is taken away after each test. */
export function asInBrowser(): void {
  beforeAll(() => {
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe(): void {}
        unobserve(): void {}
        disconnect(): void {}
      },
    );
    const media = { matches: false, addListener: silent, removeListener: silent, addEventListener: silent, removeEventListener: silent };
    vi.stubGlobal('matchMedia', () => media);
    vi.stubGlobal('CSS', { escape: (text: string) => text });
  });
  afterEach(cleanup);
}

/** Shows a view with the English example of its instrument, and gives what it calls as spies. */
export function shown(View: InstrumentView, instrument: Instrument, more: Partial<InstrumentViewProps> = {}) {
  const { data, facts } = instrument.example('en');
  const figures: unknown = more.figures ?? instrument.figures(data, facts);
  const speech = speechOf(instrument.messages, 'en');
  const spies = {
    run: vi.fn<InstrumentViewProps['run']>(() => ok({ made: [] } as unknown as Step)),
    runWorkspace: vi.fn<InstrumentViewProps['runWorkspace']>(() => Promise.resolve(ok({} as Step))),
    select: vi.fn<InstrumentViewProps['select']>(),
    setView: vi.fn<InstrumentViewProps['setView']>(),
  };
  const props: InstrumentViewProps = {
    instrument,
    target: facts.customer?.id,
    data,
    facts,
    figures,
    readings: instrument.readings(figures, speech),
    speech,
    readOnly: false,
    world: { docs: {}, portfolio: facts.portfolio, today: facts.today },
    saved: () => Promise.resolve(true),
    gesture: { begin: silent, settle: silent, cancel: silent },
    selected: null,
    view: {},
    lens: null,
    setLens: silent,
    open: silent,
    notify: silent,
    exportPicture: () => Promise.resolve(),
    copyPicture: () => Promise.resolve(),
    theme: 'light',
    measure: measureText,
    ...spies,
    ...more,
  };
  render(
    <HostProvider value={host}>
      <SpeechProvider language="en" currency="CNY">
        <View {...props} />
      </SpeechProvider>
    </HostProvider>,
  );
  return spies;
}
