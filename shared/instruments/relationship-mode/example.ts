import type { Language } from '../../i18n/translate.ts';
import { bareCustomer, emptyFacts } from '../example-facts.ts';
import type { Facts } from '../facts.ts';
import type { Contrast, Step } from './contrasts.ts';
import { bareStanding, type Data } from './model.ts';

type Both = readonly [zh: string, en: string];
interface Case {
  readonly before: Step | null;
  readonly now: Step | null;
  readonly target: Step;
  readonly evidence: Both;
  readonly reason?: Both;
  readonly first?: readonly [zh: string, en: string, due: string];
}
const CASES: Readonly<Record<Contrast, Case>> = {
  time: {
    before: -1,
    now: 0,
    target: 1,
    evidence: ['三年框架谈过一次', 'A three-year frame was raised once'],
    reason: ['框架里先写量，不写价', 'Volume in the frame first, no price'],
  },
  offer: {
    before: 0,
    now: 1,
    target: 2,
    evidence: ['按漏袋率谈易揭盖膜', 'Peel film discussed by leak rate'],
    reason: ['漏袋是他们最痛的一处', 'Leaks hurt them most'],
  },
  links: {
    before: -1,
    now: -1,
    target: 1,
    evidence: ['七个人里四个按约见到', 'Four of seven people met as agreed'],
    reason: [
      '三个部门对口，够跟上漏袋和标签；再多，人手养不起',
      'Three departments keep up with leaks and labels; more would cost too many people',
    ],
    first: ['质量部王磊见沈岚', 'Wang Lei of quality meets Shen Lan', '2026-12-05'],
  },
  openness: {
    before: -2,
    now: -1,
    target: 1,
    evidence: ['每月拿到滚动预测，成本没谈', 'A rolling forecast each month, costs not discussed'],
    reason: ['预测准了才敢备料', 'We stock only on a forecast that holds'],
  },
  gain: { before: 0, now: 0, target: 1, evidence: ['节省分成还没写进合同', 'Sharing of savings not in the contract yet'] },
  quality: {
    before: null,
    now: null,
    target: 2,
    evidence: ['工厂和物流还没问过', 'Plant and logistics not asked yet'],
    reason: ['召回一次，七年白做', 'One recall undoes seven years'],
  },
  bond: {
    before: 0,
    now: 0,
    target: 1,
    evidence: ['驻线工程师一人，一年', 'One engineer on their line, for a year'],
    reason: ['一起投一条试验线', 'A joint trial line'],
  },
};

/** An invented case: a packaging maker and a food maker, between trading and lasting. */
export function example(language: Language): { readonly data: Data; readonly facts: Facts } {
  const say = (both: readonly [string, string, ...string[]] | undefined): string => both?.[language === 'en' ? 1 : 0] ?? '';
  const data: Data = { standings: {} };
  for (const [contrast, one] of Object.entries(CASES) as [Contrast, Case][])
    data.standings[contrast] = {
      ...bareStanding(),
      ratings: { ...(one.before === null ? {} : { '2025Q4': one.before }), ...(one.now === null ? {} : { '2026Q4': one.now }) },
      target: one.target,
      evidence: say(one.evidence),
      reason: say(one.reason),
      first: say(one.first),
      firstDue: one.first?.[2] ?? null,
      at: one.now === null ? null : '2026-11-20',
    };
  const customer = { ...bareCustomer(say(['禾屿食品', 'Heyu Foods'])), tier: 'A' as const };
  return { data, facts: { ...emptyFacts(), company: say(['澄川包材', 'Chengchuan']), customer } };
}
