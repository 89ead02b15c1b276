import { quarterOf } from '../../../base/quarter.ts';
import type { Activity, Chip } from '../model.ts';
import type { Change, ChipFigure } from './types.ts';

interface Tracked {
  readonly value: number | null;
  readonly was?: { readonly quarter: string; readonly value: number | null } | undefined;
}

/** Value before this quarter's first change, if it differs from the value now. Learning what was unknown is no change. */
function before(fact: Tracked, today: string): { readonly from: number | null; readonly to: number | null } | null {
  const { was, value } = fact;
  return was && was.value !== null && was.quarter === quarterOf(today) && was.value !== value ? { from: was.value, to: value } : null;
}

/** What moved on an activity since the last quarter: importance, share, and the money on its chips. */
export function changesOf(
  activity: Activity,
  chips: readonly ChipFigure[],
  raw: Readonly<Record<string, Chip>>,
  today: string,
): readonly Change[] {
  const own = (['importance', 'share'] as const).flatMap((kind) => {
    const moved = before(activity[kind], today);
    return moved ? [{ kind, who: '', name: '', ...moved }] : [];
  });
  const money = chips.flatMap((chip) => {
    const moved = raw[chip.id] ? before(raw[chip.id] as Chip, today) : null;
    return moved ? [{ kind: 'chip' as const, who: chip.who, name: chip.name, ...moved }] : [];
  });
  return [...own, ...money];
}
