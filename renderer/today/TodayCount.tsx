import { useToday } from './useToday.ts';

/** How many things there are to do, beside Today in the rail. Nothing while it is not known, and nothing for none. */
export function TodayCount() {
  const ranked = useToday();
  return ranked && ranked.count > 0 ? <small className="rail-count">{ranked.count}</small> : null;
}
