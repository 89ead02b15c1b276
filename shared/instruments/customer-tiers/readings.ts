import type { Reading, Severity, Speech } from '../contract.ts';
import { effortOf, isA, servedIn, TOP_SHARE } from './effort.ts';
import { ranked, rowAt, valueAt, type TierFigures } from './figures.ts';
import type { MessageKey } from './messages.ts';
import { movementOf } from './movement.ts';
import { brief, joined, shortName, whole } from './names.ts';
import { structureOf } from './structure.ts';
import { CODE, NONE } from './tiers.ts';

type Say = Speech<MessageKey>;
type Maybe = Reading | null;

const where = (f: TierFigures): number[] => [...ranked(f)];
const named = (f: TierFigures, at: number): string => shortName(f.portfolio.names[at] as string, 30);
const select = (f: TierFigures, at: number, text: MessageKey, values: Reading['values'] = {}) => ({
  text,
  values,
  intent: { kind: 'select' as const, id: f.portfolio.ids[at] as string },
});
const reading = (id: string, severity: Severity, values: Reading['values'], weight: number, action?: Reading['action']): Reading => ({
  id,
  severity,
  text: `reading.${id}`,
  values,
  weight,
  ...(action ? { action } : {}),
});

/** A customers that lost their letter since the quarter before. */
function fell(f: TierFigures, { format }: Say): Maybe {
  const moved = movementOf(f);
  if (!moved) return null;
  const who = moved.flows.filter((flow) => flow.from === CODE.A && flow.to !== CODE.A && flow.to !== NONE).flatMap((flow) => flow.who);
  const lost = (at: number): number => (moved.from.values[at] || 0) - (moved.to.values[at] || 0);
  const worst = who.reduce<number | null>((w, at) => (w === null || lost(at) > lost(w) ? at : w), null);
  if (worst === null) return null;
  const money = who.reduce((sum, at) => sum + lost(at), 0);
  const action = select(f, worst, 'action.why');
  // They sold no less; the others sold more.
  if (money <= 0) return reading('overtaken', 'attention', { count: who.length, name: named(f, worst) }, 0, action);
  return reading('fell', 'urgent', { count: who.length, money: brief(format, money), name: named(f, worst) }, money, action);
}

/** Small A customers: what they could buy against what they get of our time. */
function smallA(f: TierFigures, { format }: Say): Maybe {
  const who = where(f).filter((at) => f.tier[at] === CODE.S);
  const first = leastServed(f, who);
  if (first === null) return null;
  const potential = who.reduce((sum, at) => sum + (f.potential.ranking.values[at] || 0), 0);
  const share = format.percent(f.potential.ranking.total > 0 ? potential / f.potential.ranking.total : 0);
  const effort = effortOf(f);
  const open = Math.max(0, potential - who.reduce((sum, at) => sum + valueAt(f, at), 0));
  const action = select(f, first, 'action.plan', { name: named(f, first) });
  if (effort.realTotal > 0) {
    const hours = format.percent(effort.real.S / effort.realTotal);
    return reading(
      'smallA',
      'opportunity',
      { count: who.length, potential: share, hours, quarter: format.quarter(effort.quarter) },
      open,
      action,
    );
  }
  const value = format.percent(f.value.ranking.total > 0 ? structureOf(f).value.S / f.value.ranking.total : 0);
  return reading('smallAQuiet', 'opportunity', { count: who.length, potential: share, value }, open, action);
}

function leastServed(f: TierFigures, who: readonly number[]): number | null {
  const ratio = (at: number): number => servedIn(f, at).ratio ?? 1;
  const potential = (at: number): number => f.potential.ranking.values[at] || 0;
  return who.reduce<number | null>(
    (best, at) => (best === null || ratio(at) < ratio(best) || (ratio(at) === ratio(best) && potential(at) > potential(best)) ? at : best),
    null,
  );
}

/** A customers of whom nobody knows what they could buy. */
function unknownA(f: TierFigures, { format }: Say): Maybe {
  const who = where(f).filter((at) => isA(f, at) && Number.isNaN(f.portfolio.potential[at]));
  const first = who[0];
  if (first === undefined) return null;
  const value = who.reduce((sum, at) => sum + valueAt(f, at), 0);
  const share = format.percent(f.value.ranking.total > 0 ? value / f.value.ranking.total : 0);
  return reading('unknownA', 'note', { count: who.length, share, name: named(f, first) }, value, select(f, first, 'action.fill'));
}

/** 绝不是只做最好的20%: nearly all hours go to the best fifth. */
function topFifth(f: TierFigures, { format }: Say): Maybe {
  const { topShare, quarter, realTotal } = effortOf(f);
  if (topShare === null || topShare <= TOP_SHARE || f.tier.length < 5) return null;
  const values = {
    share: format.percent(topShare),
    limit: format.percent(TOP_SHARE),
    quarter: format.quarter(quarter),
    hours: format.number(realTotal),
  };
  return reading('topFifth', 'attention', values, f.value.ranking.total);
}

/** A customers that were visited too little. */
function under(f: TierFigures, { format }: Say): Maybe {
  const effort = effortOf(f);
  const who = effort.complete ? effort.under.filter((at) => isA(f, at)) : [];
  const first = who[0];
  if (first === undefined) return null;
  const value = who.reduce((sum, at) => sum + valueAt(f, at), 0);
  const { visits, due } = servedIn(f, first);
  const values = { count: who.length, quarter: format.quarter(effort.quarter), name: named(f, first), visits, due: format.number(due, 1) };
  return reading('under', 'attention', values, value, select(f, first, 'action.plan', { name: named(f, first) }));
}

function capacity(f: TierFigures, { format }: Say): Maybe {
  const { shortfall, needTotal, capacity: have } = effortOf(f);
  if (shortfall === null || have === null || shortfall <= 0) return null;
  return reading(
    'capacity',
    'attention',
    { need: format.number(needTotal), have: format.number(have), short: format.number(shortfall) },
    0,
  );
}

/** Value above the potential: one of the two must be wrong. */
function inconsistent(f: TierFigures, { format }: Say): Maybe {
  const { inconsistent: count } = structureOf(f);
  const worst = count === 0 ? undefined : where(f).find((at) => rowAt(f, at).inconsistent);
  if (worst === undefined) return null;
  const row = rowAt(f, worst);
  const values = { count, name: named(f, worst), value: whole(format, row.value ?? 0), potential: whole(format, row.potential ?? 0) };
  return reading('inconsistent', 'note', values, row.value ?? 0, select(f, worst, 'action.check'));
}

/** Who carries the sales. */
function concentration(f: TierFigures, { format, t }: Say): Maybe {
  const { total, prefix, known } = f.value.ranking;
  if (total <= 0 || known < 4) return null;
  const names = joined(
    t,
    where(f)
      .slice(0, 3)
      .map((at) => named(f, at)),
  );
  const a = f.value.counts.a;
  const values = {
    names,
    share: format.percent((prefix[3] as number) / total),
    count: f.tier.length - a,
    tail: format.percent(1 - (prefix[a] as number) / total),
  };
  return reading('concentration', 'note', values, prefix[3] as number);
}

const RANK: Readonly<Record<Severity, number>> = { urgent: 0, attention: 1, opportunity: 2, note: 3 };

/** What the manager should notice, most urgent first, equal ones by money. */
export function readings(f: TierFigures, speech: Say): readonly Reading[] {
  const all = [fell, topFifth, capacity, under, smallA, unknownA, inconsistent, concentration].map((make) => make(f, speech));
  return all.filter((one): one is Reading => one !== null).sort((a, b) => RANK[a.severity] - RANK[b.severity] || b.weight - a.weight);
}
