import { amountFromNumber } from '../../base/amount.ts';
import type { Language } from '../../i18n/translate.ts';
import { bareCustomer, emptyFacts, knownPerson } from '../example-facts.ts';
import type { Facts } from '../facts.ts';
import type { KnownIndex } from '../plan-facts.ts';
import type { Data, Decision, Review } from './model.ts';

type Both = readonly [zh: string, en: string];
const millions = (value: number): number => amountFromNumber(value * 1_000_000);
const entity = (id: string, day: string) => ({ id, rev: 1, changedAt: `${day}T03:00:00.000Z` });

/** An invented case: a packaging maker's largest customer, reviewed twice, the third review three weeks away. */
export function example(language: Language): { readonly data: Data; readonly facts: Facts } {
  const say = (both: Both): string => both[language === 'en' ? 1 : 0];
  return { data: dataOf(say), facts: factsOf(say) };
}

type Say = (both: Both) => string;
const OWNERS = { chen: ['陈可', 'Chen Ke'], lin: ['林晓', 'Lin Xiao'], wu: ['吴越', 'Wu Yue'] } as const;

function dataOf(say: Say): Data {
  const decision = (id: string, at: string, words: Both, who: Both, due: string, more: Partial<Decision> = {}): Decision => ({
    ...entity(id, at),
    text: say(words),
    owner: say(who),
    due,
    state: 'open',
    why: '',
    ...more,
  });
  const review = (id: string, at: string, present: Both, snapshot: Review['snapshot'], decisions: readonly Decision[]): Review => ({
    ...entity(id, at),
    at,
    present: say(present),
    decisions: Object.fromEntries(decisions.map((one) => [one.id, one])),
    snapshot,
  });
  const spring = review(
    'rv-spring',
    '2026-05-20',
    ['陈可、林晓、销售总监', 'Chen Ke, Lin Xiao, head of sales'],
    {
      figures: figuresAt([2.08, 10], 35, [41, 67, 57, 64, 33]),
      readings: [
        say(['关系只靠采购一个人', 'The tie hangs on one buyer']),
        say(['恒岳在蒸煮袋上追上来', 'Hengyue is catching up in retort pouches']),
      ],
      ages: { fresh: 22, middle: 31, stale: 30, undated: 9 },
      states: { enough: 4, of: 12 },
    },
    [
      decision(
        'dc-plant',
        '2026-05-20',
        ['每月到厂里一次，见厂长', 'See the plant manager on site every month'],
        OWNERS.chen,
        '2026-07-31',
        {
          state: 'done',
          why: say(['见了三次', 'met three times']),
        },
      ),
      decision('dc-price', '2026-05-20', ['蒸煮袋报跟随价', 'Quote a matching price for retort pouches'], OWNERS.lin, '2026-06-30', {
        state: 'dropped',
        why: say(['不跟价，改谈漏袋率', 'no price war: the leak rate instead']),
      }),
    ],
  );
  const summer = review(
    'rv-summer',
    '2026-08-24',
    ['陈可、吴越、事业部负责人', 'Chen Ke, Wu Yue, head of division'],
    {
      figures: figuresAt([2.21, 10.5], 31, [45, 67, 59, 66, 40]),
      readings: [say(['董事长还没见过', 'The chairman was never met']), say(['冷链配送没有人供应', 'Nobody supplies the cold chain'])],
      ages: { fresh: 35, middle: 40, stale: 24, undated: 7 },
      states: { enough: 7, of: 12 },
    },
    [
      decision('dc-trial', '2026-08-24', ['易揭盖膜做第一次试机', 'First trial run of the peel film'], OWNERS.wu, '2026-10-15', {
        state: 'done',
      }),
      decision('dc-boss', '2026-08-24', ['约董事长见一面', 'Arrange a meeting with the chairman'], OWNERS.chen, '2026-12-10'),
      decision('dc-line', '2026-08-24', ['为快速响应设 24 小时专线', 'A 24-hour line for urgent calls'], OWNERS.lin, '2026-11-10'),
    ],
  );
  return {
    sentence: {
      text: say([
        '易揭盖膜一项一年可补七十万，卡在两处：99% 良率还没证明，董事长还没见过。',
        'Peel film alone can add 700,000 a year; two things block it: the 99% yield is unproven and the chairman was never met.',
      ]),
      at: '2026-08-24',
      figures: { value: millions(2.21), spend: millions(10.5), gap: 31 },
    },
    reviews: { [spring.id]: spring, [summer.id]: summer },
    next: '2026-12-15',
  };
}

/** Money in millions, gaps in people, then the indices in the order of `standing.ts`. */
const figuresAt = ([value, spend]: readonly [number, number], gap: number, [tie, loyalty, theirs, ours, mode]: readonly number[]) => ({
  value: millions(value),
  spend: millions(spend),
  share: value / spend,
  gap,
  lateActions: 1,
  'index.stakeholders.tie': tie ?? null,
  'index.loyalty.index': loyalty ?? null,
  'index.serve.customer': theirs ?? null,
  'index.serve.ours': ours ?? null,
  'index.relationship-mode.index': mode ?? null,
});

function factsOf(say: Say): Facts {
  const index = (id: string, value: number): KnownIndex => ({ id, quarter: '2026Q4', value, coverage: 1 });
  const facts = emptyFacts();
  return {
    ...facts,
    company: say(['澄川包材', 'Chengchuan']),
    customer: {
      ...bareCustomer(say(['禾屿食品', 'Heyu Foods'])),
      tier: 'A',
      value: millions(2.32),
      potential: { value: millions(10.5) },
    },
    plan: {
      ...facts.plan,
      people: [
        knownPerson({ id: 'gao', influence: 5, tie: 0, tieWanted: 3 }),
        knownPerson({ id: 'he', influence: 5, tie: 0, tieWanted: 2 }),
      ],
      indices: [
        index('stakeholders.tie', 48),
        index('loyalty.index', 66),
        index('serve.customer', 59),
        index('serve.ours', 69),
        index('relationship-mode.index', 46),
      ],
    },
  };
}
