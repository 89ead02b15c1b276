import type { Behaviour } from './behaviours.ts';

/** An invented case: our own view, three people there, and what ours is judged by. */
export const CASE: Readonly<
  Record<
    Behaviour,
    {
      readonly ours: number | null;
      readonly theirs: readonly (number | null)[];
      readonly evidence: readonly [zh: string, en: string] | null;
    }
  >
> = {
  's-1': { ours: 4, theirs: [4, 4, null], evidence: ['唐敏说两年内餐饮渠道过半', 'Tang Min: restaurants past half in two years'] },
  's-2': { ours: 4, theirs: [3, 4, 3], evidence: ['漏袋退货，周启明三次提起', 'Leaks, raised three times by Zhou'] },
  's-3': { ours: 3, theirs: [3, 3, 2], evidence: null },
  's-4': { ours: 4, theirs: [4, 4, null], evidence: ['易揭盖膜已上三号线试机', 'Peel lid on trial on line 3'] },
  's-5': { ours: 2, theirs: [null, 2, 2], evidence: ['只有郑伟，每月一次', 'Only Zheng Wei, monthly'] },
  'e1-1': { ours: 4, theirs: [4, 4, 3], evidence: ['周启明：停线时间', 'Zhou: line stops'] },
  'e1-2': { ours: 4, theirs: [4, 4, 3], evidence: ['何颖：单据从没让我追过', 'He Ying: never chased a paper'] },
  'e1-3': { ours: 5, theirs: [5, 4, 5], evidence: ['李班长，换膜班组一起吃饭', 'Li: lunch with the reel crew'] },
  'e1-4': { ours: 3, theirs: [null, 4, 4], evidence: ['九月替郑伟跟物流说情', 'Spoke to logistics for Zheng, Sept'] },
  'r-1': { ours: 4, theirs: [3, 3, 4], evidence: ['温感标签是问出来的', 'The temperature label came from asking'] },
  'r-2': { ours: 5, theirs: [3, 2, 2], evidence: null },
  'r-3': { ours: 4, theirs: [4, 4, 4], evidence: ['本季更正一次', 'One correction this quarter'] },
  'r-4': { ours: 4, theirs: [3, 2, 2], evidence: ['十月换料提前三天说', 'Resin change, three days ahead'] },
  'r-5': { ours: 3, theirs: [null, 4, 3], evidence: null },
  'v-1': { ours: 4, theirs: [4, 5, 4], evidence: ['11-02 连夜送膜，省两天', 'Film by night on 2 Nov, two days saved'] },
  'v-2': { ours: 3, theirs: [3, 3, null], evidence: ['送货改成四小时窗口', 'Four-hour delivery window'] },
  'v-3': { ours: null, theirs: [null, null, null], evidence: null },
  'v-4': { ours: 4, theirs: [4, 4, 5], evidence: ['帮查标签法规', 'Checked label rules for them'] },
  'v-5': { ours: 3, theirs: [3, 2, 3], evidence: ['王磊跟漏袋', 'Wang Lei on leaks'] },
  'e2-1': { ours: 4, theirs: [4, 4, 3], evidence: ['11-17 当面向周启明认错', 'Owned up to Zhou on 17 Nov'] },
  'e2-2': { ours: 3, theirs: [2, 2, null], evidence: null },
  'e2-3': { ours: 4, theirs: [3, 2, 2], evidence: ['漏袋一案 45 天还在跟', 'Leak case, 45 days and on it'] },
  'e2-4': { ours: 4, theirs: [4, 4, 4], evidence: ['11-17 周启明来电', "Zhou's call, 17 Nov"] },
  'e2-5': { ours: 4, theirs: [2, 2, 3], evidence: ['六月换过封口刀', 'Sealing blades changed in June'] },
};
