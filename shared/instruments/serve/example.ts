import type { Language } from '../../i18n/translate.ts';
import { bareCustomer, emptyFacts } from '../example-facts.ts';
import type { Facts } from '../facts.ts';
import { BEHAVIOURS, letterOf, type Letter } from './behaviours.ts';
import { CASE } from './exampleCase.ts';
import type { Data, Reply } from './model.ts';

const WHO: readonly (readonly [id: string, zh: string, en: string, at: string])[] = [
  ['he', '何颖', 'He Ying', '2026-11-12'],
  ['zhou', '周启明', 'Zhou Qiming', '2026-11-16'],
  ['zheng', '郑伟', 'Zheng Wei', '2026-11-18'],
];
const START = '2026-07-10T01:00:00.000Z';
/** What one person there said a quarter before, a side at a time. */
const BEFORE: Readonly<Record<Letter, number>> = { s: 3, e1: 4, r: 3, v: 3, e2: 3 };

/** An invented case: we overrate ourselves on speed and on putting right; one behaviour was answered by neither side. */
export function example(language: Language): { readonly data: Data; readonly facts: Facts } {
  const say = (both: readonly [string, string] | null): string => both?.[language === 'en' ? 1 : 0] ?? '';
  const own: Data['own'] = {};
  for (const behaviour of BEHAVIOURS) {
    const { ours, evidence } = CASE[behaviour];
    if (ours === null) continue;
    own[behaviour] = {
      ratings: { '2026Q3': letterOf(behaviour) === 'r' ? Math.max(1, ours - 1) : ours, '2026Q4': ours },
      evidence: say(evidence),
    };
  }
  const entity = (id: string) => ({ id, rev: 0, changedAt: START });
  const replies = WHO.map(([person, zh, en, at], i): Reply => ({
    ...entity(`r-${person}`),
    quarter: '2026Q4',
    person,
    name: say([zh, en]),
    at,
    answers: Object.fromEntries(BEHAVIOURS.map((behaviour) => [behaviour, CASE[behaviour].theirs[i] ?? null])),
  }));
  const earlier: Reply = {
    ...entity('r-he-q3'),
    quarter: '2026Q3',
    person: 'he',
    name: say(['何颖', 'He Ying']),
    at: '2026-08-20',
    answers: Object.fromEntries(BEHAVIOURS.map((behaviour) => [behaviour, BEFORE[letterOf(behaviour)]])),
  };
  const data: Data = { own, replies: Object.fromEntries([...replies, earlier].map((one) => [one.id, one])) };
  const customer = { ...bareCustomer(say(['禾屿食品', 'Heyu Foods'])), tier: 'A' as const };
  return { data, facts: { ...emptyFacts(), company: say(['澄川包材', 'Chengchuan']), customer } };
}
