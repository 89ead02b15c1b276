import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { sumAmounts } from '@shared/base/amount.ts';
import { rankToday } from '@shared/insights/today/rank.ts';
import type { Language } from '@shared/i18n/translate.ts';
import type { Ranked, SaidLine } from '@shared/insights/today/types.ts';
import type { Portfolio } from '@shared/instruments/facts.ts';
import { lastFour, salesIn } from '@shared/instruments/period.ts';
import { customersKey, salesKey } from '@shared/workspace/pages.ts';
import type { Settings, TodayDocument } from '@shared/workspace/schemas.ts';
import { linesOfMe, linesOfPlan, linesOfPortfolio } from '@shared/workspace/today.ts';
import { useWorkspace, useWorkspaceState } from '../app/context.ts';
import { useHost } from '../host/host.ts';
import { useSpeech } from '../i18n/speech.tsx';
import { isKnown } from '../workspace/state.ts';
import { askPlanLines } from './planLines.ts';

const PLAN = 'plans/';

/** What is to do today, over everything; `null` while the columns or the lines of the plans have not come. */
export function useToday(): Ranked | null {
  const { language } = useSpeech();
  const stored = usePlanLines(language);
  // figures of ten thousand customers are not computed between two keystrokes
  const docs = useDeferredValue(useWorkspaceState((state) => state.docs));
  const state = useWorkspace().store;
  const portfolio = useWorkspaceState((all) => all.portfolio);
  const today = useWorkspaceState((all) => all.today);
  usePersonDocs();
  return useMemo(() => {
    if (!portfolio || !stored) return null;
    const world = { docs, portfolio, today };
    const { me } = docs['settings'] as Settings;
    const known = state.getState();
    const live = Object.keys(docs)
      .filter((key) => key.startsWith(PLAN))
      .map((key) => key.slice(PLAN.length))
      .filter((id) => isKnown(known, customersKey(id)) && isKnown(known, salesKey(id)));
    const loaded = new Set(live);
    const lines: readonly SaidLine[] = [
      ...linesOfPortfolio(world, language),
      ...linesOfMe(world, language),
      ...stored.filter(({ customer }) => customer === null || !loaded.has(customer.id)),
      ...live.flatMap((id) => linesOfPlan(world, id, language)),
    ];
    const states = (docs['today'] as TodayDocument | undefined)?.lines ?? {};
    return rankToday(lines, { states, today, me, total: totalOf(portfolio) });
  }, [docs, portfolio, today, stored, language, state]);
}

function totalOf(portfolio: Portfolio): number {
  const span = lastFour(portfolio);
  return sumAmounts(portfolio.ids.map((_, at) => salesIn(portfolio, at, span) ?? 0));
}

/** Lines of all plans as they lie on the disk; asked for once, and again in another language. */
function usePlanLines(language: Language): readonly SaidLine[] | null {
  const { bridge } = useHost();
  const [held, setHeld] = useState<{ readonly language: string; readonly lines: readonly SaidLine[] } | null>(null);
  useEffect(() => {
    let current = true;
    const ask = async (): Promise<void> => {
      const lines = await askPlanLines(bridge, language);
      if (current) setHeld({ language, lines });
    };
    void ask();
    return () => {
      current = false;
    };
  }, [bridge, language]);
  return held?.language === language ? held.lines : null;
}

/** One's own assessments are read for their lines. */
function usePersonDocs(): void {
  const workspace = useWorkspace();
  const me = useWorkspaceState((state) => (state.docs['settings'] as Settings | undefined)?.me ?? null);
  useEffect(() => {
    if (me === null) return;
    const own = [...workspace.state.keys].filter((key) => key.startsWith(`people/${me}/`));
    if (own.length > 0) void workspace.load(own);
  }, [workspace, me]);
}
