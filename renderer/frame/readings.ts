import type { Reading, Severity } from '@shared/instruments/contract.ts';

const RANK: Readonly<Record<Severity, number>> = { urgent: 0, attention: 1, opportunity: 2, note: 3 };

/** By severity, then by money at stake. */
export const orderReadings = (readings: readonly Reading[]): readonly Reading[] =>
  [...readings].sort((a, b) => RANK[a.severity] - RANK[b.severity] || b.weight - a.weight);
