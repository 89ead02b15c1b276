import { useMemo } from 'react';
import type { Tier } from '@shared/instruments/facts.ts';
import { tiersOf } from '@shared/workspace/gather.ts';
import { useWorkspaceState } from './context.ts';

const NONE: ReadonlyMap<string, Tier> = new Map();

/** Tier of every customer as the deciding instrument sees it now. */
export function useTiers(): ReadonlyMap<string, Tier> {
  const docs = useWorkspaceState((state) => state.docs);
  const portfolio = useWorkspaceState((state) => state.portfolio);
  const today = useWorkspaceState((state) => state.today);
  return useMemo(() => (portfolio ? tiersOf({ docs, portfolio, today }) : NONE), [docs, portfolio, today]);
}
