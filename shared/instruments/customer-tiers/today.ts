import type { Speech, TodayLine } from '../contract.ts';
import { effortOf, isA, servedIn } from './effort.ts';
import { ranked, rowAt, valueAt, type TierFigures } from './figures.ts';
import type { MessageKey } from './messages.ts';
import { movementOf } from './movement.ts';
import { brief } from './names.ts';
import { CODE, NONE, tierOf } from './tiers.ts';

type Say = Speech<MessageKey>;

const common = (f: TierFigures, at: number) => {
  const id = f.portfolio.ids[at] as string;
  return {
    group: 'keep' as const,
    customer: id,
    value: rowAt(f, at).value,
    intent: { kind: 'open' as const, instrument: 'customer-tiers', id },
  };
};

/** Lines about who is slipping, who is visited too little, and of whom nobody knows what it could buy. A customers only. */
export function today(f: TierFigures, speech: Say): readonly TodayLine[] {
  if (f.portfolio.dataUntil === '') return [];
  return [...fallen(f, speech), ...underServed(f, speech), ...unknown(f)];
}

/** A customers that lost their letter since the quarter before, and sold less. */
function fallen(f: TierFigures, { format, t }: Say): TodayLine[] {
  const moved = movementOf(f);
  if (!moved) return [];
  return moved.flows
    .filter((flow) => flow.from === CODE.A && flow.to !== CODE.A && flow.to !== NONE)
    .flatMap((flow) => flow.who)
    .flatMap((at) => {
      const before = moved.from.values[at] || 0;
      const now = moved.to.values[at] || 0;
      if (now >= before) return [];
      return [
        {
          ...common(f, at),
          id: 'fallen',
          kind: 'fallen',
          rank: 0,
          text: 'today.fallen',
          reason: 'today.fallen.reason',
          values: { tier: t(`tier.${tierOf(moved.to.letters[at] as number)}`), from: brief(format, before), to: brief(format, now) },
          figure: `−${brief(format, before - now)}`,
          tone: 'falling' as const,
          action: 'today.look',
        },
      ];
    });
}

function underServed(f: TierFigures, { format, t }: Say): TodayLine[] {
  const effort = effortOf(f);
  if (!effort.complete) return [];
  return effort.under
    .filter((at) => isA(f, at))
    .map((at) => {
      const { visits, due } = servedIn(f, at);
      return {
        ...common(f, at),
        id: 'under',
        kind: 'under',
        rank: 1,
        text: 'today.under',
        reason: 'today.under.reason',
        values: { quarter: format.quarter(effort.quarter), visits, due: format.number(due, 1) },
        figure: t('today.under.figure', { count: format.number(Math.max(1, Math.ceil(due - visits))) }),
        tone: 'plain' as const,
        action: 'today.plan',
      };
    });
}

function unknown(f: TierFigures): TodayLine[] {
  return [...ranked(f)]
    .filter((at) => isA(f, at) && Number.isNaN(f.portfolio.potential[at]) && valueAt(f, at) > 0)
    .map((at) => ({
      ...common(f, at),
      id: 'potential',
      kind: 'potential',
      rank: 2,
      text: 'today.potential',
      reason: 'today.potential.reason',
      values: {},
      figure: '',
      tone: 'plain',
      action: 'today.fill',
    }));
}
