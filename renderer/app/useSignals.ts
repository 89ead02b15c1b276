import { useEffect, useState } from 'react';
import type { Instrument } from '@shared/instruments/contract.ts';
import type { Signal } from '@shared/instruments/facts.ts';
import { useHost } from '../host/host.ts';

/**
 * What the records of all customers say of one's quarters, beside a self-assessment: counted anew whenever one is opened. Nothing until it is
 * counted, and nothing of a colleague's: that was not shared.
 */
export function useSignals({ scope }: Instrument, target: string | undefined, me: string | null): readonly Signal[] | undefined {
  const { bridge } = useHost();
  const person = scope === 'person' && target === me ? me : null;
  const [counted, setCounted] = useState<{ readonly person: string; readonly signals: readonly Signal[] }>();
  useEffect(() => {
    if (person === null) return undefined;
    let current = true;
    const count = async (): Promise<void> => {
      const answer = await bridge.call['signals.count']({ person });
      if (current && answer.ok) setCounted({ person, signals: answer.value });
    };
    void count();
    return () => {
      current = false;
    };
  }, [bridge, person]);
  return counted?.person === person ? counted?.signals : undefined;
}
