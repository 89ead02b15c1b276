import type { Note } from './note.ts';

/** Written after the rules stood, run once, and never tuned on. `README.md` beside says what that run found. */
export const HELD_ZH: readonly Note[] = [
  [
    '跟周厂长在车间谈的，他担心新膜上机以后速度掉下来，要求先在二号线跑满两天。我们答应月底前派工艺去。',
    ['attitude zhou −1', 'need zhou', 'ours 2026-11-30'],
  ],
  ['何经理不在，助理接待的，没谈实质内容。', []],
  ['沈总监同意下周四把追溯项目的接口规范给我们，我说收到以后一周内出方案。', ['theirs shen 2026-11-26']],
  ['恒岳最近把易揭盖膜的交期缩到了五天，冯立军觉得不错。', []],
  ['郑伟说仓库月台不够，我们的车必须错峰，下午三点以后再到。', ['need zheng']],
  ['白静反映封口强度有波动，最近一批 12 箱退货。她希望我们驻厂一周。', ['need bai']],
  ['许总答应年底前去我们厂里看一次，具体时间让何颖定。', ['theirs xu 2026-12-31']],
  ['这趟主要是送样。下次定在 12 月 9 号，跟沈岚、白静一起看结果。', ['next 2026-12-09 shen bai']],
  ['唐敏抱怨促销装老缺货，问我们能不能备一个月的安全库存。我没当场答应。', ['attitude tang −1', 'need tang']],
  ['瑞拓挖走了我们的一个配方师，听说给研发部承诺免费打样。', ['rival ruituo']],
  ['冯总监：“账期九十天，这是集团的规定，没得商量。”', ['quote feng']],
  ['漏袋这周又退回 58 箱，白经理发火了。我周五之前交一份分析给她。', ['measure 58', 'attitude bai −1', 'ours 2026-11-20']],
  ['集团 2027 年 3 月 1 日审厂，周厂长要求文件 2 月底前备齐。', ['date 2027-03-01', 'need zhou']],
  ['何颖还是那句话，价格不降就不签。恒岳那边她没说。', []],
  ['Linda 很支持 VMI，承诺下个月把三年的用量数据给我。', ['attitude linda +1', 'theirs linda 2026-12-31']],
];
