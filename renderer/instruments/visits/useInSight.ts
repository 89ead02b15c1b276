import { useEffect, useRef, type RefObject } from 'react';

/**
 * Keeps a row of a list in sight while it is the current one.
 * @param lines lines that it takes now, so that it is brought into sight again when it grows; `null` = it is not current
 */
export function useInSight(lines: number | null): RefObject<HTMLLIElement | null> {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (lines !== null) row.current?.scrollIntoView({ block: 'nearest' });
  }, [lines]);
  return row;
}
