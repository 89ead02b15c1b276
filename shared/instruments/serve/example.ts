import type { Language } from '../../i18n/translate.ts';
import { bareCustomer, emptyFacts } from '../example-facts.ts';
import type { Facts } from '../facts.ts';
import { BEHAVIOURS, type Behaviour } from './behaviours.ts';
import { BEFORE } from './exampleBefore.ts';
import { CASE } from './exampleCase.ts';
import type { Data, Reply } from './model.ts';

interface Asked {
  readonly person: string;
  readonly name: readonly [zh: string, en: string];
  readonly at: string;
  readonly quarter: string;
  readonly said: (behaviour: Behaviour) => number | null | undefined;
}
const HE = { person: 'he', name: ['何颖', 'He Ying'] } as const;
const ZHOU = { person: 'zhou', name: ['周启明', 'Zhou Qiming'] } as const;
const ZHENG = { person: 'zheng', name: ['郑伟', 'Zheng Wei'] } as const;
const ASKED: readonly Asked[] = [
  { ...HE, at: '2026-08-20', quarter: '2026Q3', said: (behaviour) => BEFORE[behaviour]?.[1] },
  { ...ZHOU, at: '2026-08-27', quarter: '2026Q3', said: (behaviour) => BEFORE[behaviour]?.[2] },
  { ...HE, at: '2026-11-12', quarter: '2026Q4', said: (behaviour) => CASE[behaviour].theirs[0] },
  { ...ZHOU, at: '2026-11-16', quarter: '2026Q4', said: (behaviour) => CASE[behaviour].theirs[1] },
  { ...ZHENG, at: '2026-11-18', quarter: '2026Q4', said: (behaviour) => CASE[behaviour].theirs[2] },
];
const START = '2026-07-10T01:00:00.000Z';

/** An invented case: we overrate ourselves on speed and on putting right; one behaviour was answered by neither side. */
export function example(language: Language): { readonly data: Data; readonly facts: Facts } {
  const say = (both: readonly [string, string] | null): string => both?.[language === 'en' ? 1 : 0] ?? '';
  const own: Data['own'] = {};
  for (const behaviour of BEHAVIOURS) {
    const { ours, evidence } = CASE[behaviour];
    if (ours === null) continue;
    own[behaviour] = { ratings: { '2026Q3': BEFORE[behaviour]?.[0] ?? null, '2026Q4': ours }, evidence: say(evidence) };
  }
  const replies = ASKED.map(({ person, name, at, quarter, said }): Reply => ({
    id: `r-${person}-${quarter.toLowerCase()}`,
    rev: 0,
    changedAt: START,
    quarter,
    person,
    name: say(name),
    at,
    answers: Object.fromEntries(BEHAVIOURS.map((behaviour) => [behaviour, said(behaviour) ?? null])),
  }));
  const data: Data = { own, replies: Object.fromEntries(replies.map((one) => [one.id, one])) };
  const customer = { ...bareCustomer(say(['禾屿食品', 'Heyu Foods'])), tier: 'A' as const };
  return { data, facts: { ...emptyFacts(), company: say(['澄川包材', 'Chengchuan']), customer } };
}
