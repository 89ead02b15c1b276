import { before } from '../../remember.ts';
import type { Activity, Chip } from '../model.ts';
import type { Change, ChipFigure } from './types.ts';

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
