import type { Instrument, SignalSpan } from '../instruments/contract.ts';
import type { Signal } from '../instruments/facts.ts';
import { instruments } from '../instruments/index.ts';
import { gather, type Surroundings } from './gather.ts';
import { partOf } from './parts.ts';

/**
 * What our own records say of quarters of work, shown beside the answers of a self-assessment and never scored. Each instrument counts for
 * itself (hook `signals`); here the counts of all customers are added. An instrument that cannot know says nothing, which is not zero.
 */
export function signalsOfPlan(world: Surroundings, customer: string, spans: readonly SignalSpan[]): readonly Signal[] {
  return counting(world, 'customer').flatMap((one) =>
    partOf(one, world.docs, customer) === undefined ? [] : counted(world, one, customer, spans),
  );
}

/** The same of what is kept for all customers together. */
export const signalsOfPortfolio = (world: Surroundings, spans: readonly SignalSpan[]): readonly Signal[] =>
  counting(world, 'portfolio').flatMap((one) => counted(world, one, undefined, spans));

const counting = (world: Surroundings, scope: Instrument['scope']): Instrument[] =>
  (world.list ?? instruments).filter((one) => one.scope === scope && one.signals !== undefined);

function counted(world: Surroundings, one: Instrument, target: string | undefined, spans: readonly SignalSpan[]): readonly Signal[] {
  const gathered = gather(world, one, target);
  if (!gathered.ok) return [];
  const { data, facts } = gathered.value;
  return spans.flatMap((span) => one.signals?.(data, facts, span) ?? []);
}

/** Signals of one name and quarter as one: counts, and what they are parts of, are added. */
export function sumSignals(all: Iterable<Signal>): readonly Signal[] {
  const sums = new Map<string, Signal>();
  for (const one of all) {
    const key = `${one.quarter} ${one.id}`;
    const before = sums.get(key);
    sums.set(key, before ? { ...before, count: before.count + one.count, of: sumOf(before.of, one.of) } : one);
  }
  return [...sums.values()];
}

const sumOf = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);
