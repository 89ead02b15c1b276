import type { BackupInfo } from './types.ts';

const NEWEST = 10;
const DAYS = 30;

/**
 * Which backups may go: all but the last ten and, of the last thirty days on which there are any, the last of each day. Days are
 * counted by the backups there are, not by a clock, so a clock set wrong removes nothing early.
 */
export function expendable(backups: readonly BackupInfo[]): readonly string[] {
  const newestFirst = [...backups].sort((a, b) => (a.id < b.id ? 1 : -1));
  const days = new Map<string, string>();
  for (const { id, takenAt } of newestFirst) {
    const day = takenAt.slice(0, 10);
    if (!days.has(day) && days.size < DAYS) days.set(day, id);
  }
  const kept = new Set([...newestFirst.slice(0, NEWEST).map(({ id }) => id), ...days.values()]);
  return newestFirst.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
}
