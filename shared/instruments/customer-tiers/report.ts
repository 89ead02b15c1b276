import { amountToDecimal } from '../../base/amount.ts';
import { effortOf } from './effort.ts';
import { rowAt, ranked, type TierFigures } from './figures.ts';
import { movementOf, standingBefore } from './movement.ts';
import { structureOf } from './structure.ts';
import { CODE, paretoOf, PARETO, TIERS, tierOf } from './tiers.ts';

const decimal = (value: number | null): string | null => (value === null ? null : amountToDecimal(value));
const rounded = (share: number | null): number | null => (share === null ? null : Math.round(share * 1e6) / 1e6);

/** Figures as plain JSON: amounts as decimal strings, shares 0…1, customers in rank order. `id` is the code a customer came with. */
export function report(f: TierFigures) {
  const structure = structureOf(f);
  return {
    period: { choice: f.period.choice, from: f.period.first, to: f.period.last },
    total: amountToDecimal(structure.total),
    tiers: Object.fromEntries(TIERS.map((tier) => [tier, { count: structure.count[tier], value: amountToDecimal(structure.value[tier]) }])),
    valueTiers: Object.fromEntries(PARETO.map((tier) => [tier, { count: f.value.letters.filter((code) => code === CODE[tier]).length }])),
    top1: rounded(structure.top1),
    top5: rounded(structure.top5),
    hhi: rounded(structure.hhi),
    unknownPotential: structure.unknownPotential,
    effort: effortReport(f),
    movement: movementReport(f),
    customers: customersReport(f),
  };
}

function effortReport(f: TierFigures) {
  const { quarter, need, real, capacity, under, over, topShare } = effortOf(f);
  return { quarter, need, real, capacity, under: under.length, over: over.length, topShare: rounded(topShare) };
}

function movementReport(f: TierFigures) {
  const moved = movementOf(f);
  return (
    moved && { from: moved.from.quarter, to: moved.to.quarter, source: moved.from.source, up: moved.up, down: moved.down, same: moved.same }
  );
}

function customersReport(f: TierFigures) {
  const before = standingBefore(f);
  return [...ranked(f)].map((at) => {
    const row = rowAt(f, at);
    return {
      id: row.code || row.id,
      customer: row.id,
      name: row.name,
      value: decimal(row.value),
      share: rounded(row.share),
      tier: tierOf(f.tier[at] as number),
      computed: tierOf(f.computed[at] as number),
      valueTier: tierOf(f.value.letters[at] as number),
      potential: decimal(row.potential),
      potentialTier: paretoOf(f.potential.letters[at] as number),
      wallet: rounded(row.wallet),
      before: before ? paretoOf(before.letters[at] as number) : null,
      unknown: row.value === null,
    };
  });
}
