const NEWEST = 10;
const DAYS = 30;

/**
 * Which backups may go: all but the last ten and, of the last thirty days on which there are any, the last of each day. Days are
 * counted by the backups there are, not by a clock, so a clock set wrong removes nothing early.
 * @param ids `000012-20261124-164903`: number, day, time.
 */
export function expendable(ids: readonly string[]): readonly string[] {
  const newestFirst = [...ids].sort().reverse();
  const days = new Map<string, string>();
  for (const id of newestFirst) {
    const day = id.slice(7, 15);
    if (!days.has(day) && days.size < DAYS) days.set(day, id);
  }
  const kept = new Set([...newestFirst.slice(0, NEWEST), ...days.values()]);
  return newestFirst.filter((id) => !kept.has(id));
}
