import type { Instrument, Phase, Scope } from '@shared/instruments/contract.ts';
import { instruments } from '@shared/instruments/index.ts';

export const PHASES: readonly Phase[] = ['analyse', 'propose', 'implement', 'evaluate'];

/** Instruments of a scope in the deck's order. */
export const ofScope = (scope: Scope, list: readonly Instrument[] = instruments): readonly Instrument[] =>
  list.filter((one) => one.scope === scope).sort((a, b) => a.order - b.order);

/** A customer's instruments under the phases of the relationship cycle; those without a phase stand under the first. */
export const byPhase = (
  list: readonly Instrument[] = instruments,
): readonly { readonly phase: Phase; readonly instruments: readonly Instrument[] }[] =>
  PHASES.map((phase) => ({ phase, instruments: ofScope('customer', list).filter((one) => (one.phase ?? 'analyse') === phase) })).filter(
    (group) => group.instruments.length > 0,
  );

export type Group = 'today' | 'portfolio' | 'plans' | 'rivals' | 'me' | 'settings';

/** Groups of the rail: only what works stands there. */
export const groupsOf = (list: readonly Instrument[] = instruments): readonly Group[] => [
  'today',
  'portfolio',
  'plans',
  ...(list.some(({ scope }) => scope === 'rivals') ? (['rivals'] as const) : []),
  ...(list.some(({ scope }) => scope === 'person') ? (['me'] as const) : []),
];
