import type { Ground, Suggestion } from './types.ts';

/** Notes as sellers write them, after a visit on Wednesday 18 November 2026, and what a careful colleague would take from each. For tests. */
export type Note = readonly [text: string, expected: readonly string[]];

const person = (id: string, name: string, title: string, nicknames: readonly string[] = []) => ({ id, name, title, nicknames });
const rest = { visitDay: '2026-11-18' } as const;

export const groundZh: Ground = {
  ...rest,
  people: [
    person('xu', '许文斌', '总经理'),
    person('feng', '冯立军', '采购总监'),
    person('zhou', '周启明', '厂长', ['老周']),
    person('shen', '沈岚', '研发总监'),
    person('tang', '唐敏', '销售总监'),
    person('he', '何颖', '采购经理'),
    person('bai', '白静', '质量经理'),
    person('zheng', '郑伟', '物流主管'),
    person('li', '李强', '灌装班长'),
  ],
  rivals: [
    { id: 'hengyue', name: '恒岳包装' },
    { id: 'mingbai', name: '明柏纸业' },
    { id: 'ruituo', name: '瑞拓食配' },
  ],
  products: ['蒸煮袋', '易揭盖膜', '温感标签', '小料包'],
  measures: [{ id: 'leaks', goal: '少退漏袋', name: '每月退回', unit: '箱' }],
};
export const groundEn: Ground = {
  ...rest,
  people: [
    person('xu', 'Xu Wenbin', 'CEO'),
    person('feng', 'Feng Lijun', 'Buying head'),
    person('zhou', 'Zhou Qiming', 'Plant manager', ['Old Zhou']),
    person('shen', 'Shen Lan', 'R&D head'),
    person('tang', 'Tang Min', 'Sales head'),
    person('he', 'He Ying', 'Buyer'),
    person('bai', 'Bai Jing', 'Quality manager'),
    person('zheng', 'Zheng Wei', 'Logistics head'),
    person('li', 'Li Qiang', 'Shift lead'),
  ],
  rivals: [
    { id: 'hengyue', name: 'Hengyue Pack' },
    { id: 'mingbai', name: 'Mingbai Paper' },
    { id: 'ruituo', name: 'Ruituo' },
  ],
  products: ['retort pouches', 'peel lid', 'temperature label', 'sachets'],
  measures: [{ id: 'leaks', goal: 'Fewer leaking pouches', name: 'Returns a month', unit: 'cases' }],
};

/** A suggestion as a short line, to be compared with what is expected. */
export function inShort(one: Suggestion): string {
  switch (one.kind) {
    case 'promiseOurs':
      return `ours ${one.due?.day ?? '?'}`;
    case 'promiseTheirs':
      return `theirs ${one.person} ${one.due?.day ?? '?'}`;
    case 'need':
      return `need ${one.person}`;
    case 'rivalNews':
      return ['rival', one.rival, one.percent, one.price].filter((part) => part !== null).join(' ');
    case 'attitude':
      return `attitude ${one.person} ${one.step > 0 ? '+1' : '−1'}`;
    case 'newPerson':
      return `new ${one.name} ${one.title}`;
    case 'keyDate':
      return `date ${one.date.day ?? '?'}`;
    case 'measure':
      return `measure ${one.value}`;
    case 'nextVisit':
      return ['next', one.date.day ?? '?', ...one.people].join(' ');
  }
}

export const NOTES_ZH: readonly Note[] = [
  [
    '周厂长看了易揭盖膜的试机报告，比较认可，说良率要到 99% 才能换线。何经理讲恒岳上周把蒸煮袋降了 5%，报到每只 0.38 元，年框 12 月 10 日定。厂里新来了个品控主管姓方，以后来料归她管。漏袋这个月还是退了 280 箱。我答应下周三前给 99% 良率的验证方案，何经理答应周五把明年用量表发来。下次 26 号带第 3 版去见许总。',
    [
      'attitude zhou +1',
      'need zhou',
      'rival hengyue −5% 每只 0.38 元',
      'date 2026-12-10',
      'new 方 品控主管',
      'measure 280',
      'ours 2026-11-25',
      'theirs he 2026-11-20',
      'next 2026-11-26 xu',
    ],
  ],
  ['见了白静，她抱怨上批封口不齐。我们答应 11 月 25 日前送检。', ['attitude bai −1', 'ours 2026-11-25']],
  ['沈总监说标签必须能追溯到单袋。她答应下周一把样品清单给我们。', ['need shen', 'theirs shen 2026-11-23']],
  ['冯立军没见到。明柏给他们报了新价，涨了 3%。', ['rival mingbai']],
  ['老周对换线还在犹豫，最怕停线超过半天。', ['attitude zhou −1']],
  ['何颖要求账期必须九十天。我没答应。', ['need he']],
  ['郑主管承诺月底把断链记录发过来。', ['theirs zheng 2026-11-30']],
  ['许总没表态，只说再看看。', []],
  ['瑞拓上周送了小料包样品，唐敏觉得一般。', ['rival ruituo']],
  ['于是聊了聊行业。天气冷，路上堵。', []],
  ['白经理支持做双份检验，说封口温度必须有记录。我负责本周五给出记录表。', ['attitude bai +1', 'need bai', 'ours 2026-11-20']],
  ['采购那边招标定在 2027-01-15，何经理说要三家报价。', ['date 2027-01-15']],
  ['李班长说换一卷停四十分钟，一班两次。下次 12 月 3 日再去量一遍。', ['next 2026-12-03']],
  ['周启明不太满意上次的服务。', []],
  ['漏袋本月退回 240 箱，比上月少。', ['measure 240']],
  ['沈岚很看好温感标签，希望明年一季度先上一条线。', ['attitude shen +1']],
  ['恒岳找过冯总监，签了半年的试用。', ['rival hengyue']],
  ['我们保证换线当天派两个人驻线。厂长没说什么。', ['ours ?']],
  ['财务那边接任的是陆文。// 不该写在这里', []],
  ['何经理承诺下周二给开票信息，我们答应当天补票。约了 24 号再碰。', ['theirs he 2026-11-24', 'ours ?', 'next 2026-11-24']],
];

export const NOTES_EN: readonly Note[] = [
  [
    'Zhou liked the trial report, said yield must reach 99% before they switch. Ms He told us Hengyue cut retort pouches by 5% last week, quoting 0.38 each, the annual contract is decided on 10 December. A new quality lead named Fang has joined. Leaks: 280 cases came back this month. I promised the validation plan by next Wednesday, Ms He promised the usage table on Friday. Next visit on the 26th with version 3 to see Xu Wenbin.',
    [
      'attitude zhou +1',
      'need zhou',
      'rival hengyue −5% 0.38 each',
      'date 2026-12-10',
      'new Fang quality lead',
      'measure 280',
      'ours 2026-11-25',
      'theirs he 2026-11-20',
      'next 2026-11-26 xu',
    ],
  ],
  ['Met Bai Jing. She complained about uneven seals. We promised samples by 25 November.', ['ours 2026-11-25']],
  ['Shen Lan said the label must trace each pouch. Shen promised the sample list on Monday.', ['need shen', 'theirs shen 2026-11-23']],
  ['Feng was away. Mingbai quoted a new price and raised it by 3%.', ['rival mingbai +3%']],
  ['Old Zhou hesitated about the change of line.', ['attitude zhou −1']],
  ['He Ying insisted that payment must be ninety days. I did not agree.', ['need he']],
  ['Zheng Wei promised the record of breaks by the end of the month.', ['theirs zheng 2026-11-30']],
  ['He said nothing about price.', []],
  ['Ruituo sent sachets last week, Tang Min was not impressed.', ['rival ruituo']],
  ['We talked about the trade. Traffic was bad.', []],
  [
    'Bai Jing supports double testing, said seal temperatures must be on record. I promised a form by Friday.',
    ['attitude bai +1', 'need bai', 'ours 2026-11-20'],
  ],
  ['The tender is on 15 January, three quotes wanted.', ['date 2027-01-15']],
  ['Li Qiang says a reel change takes 40 minutes. Next visit on 3 December to time it again.', ['next 2026-12-03']],
  ['Zhou Qiming was never pleased with the last service.', []],
  ['Leaks: 240 cases this month, fewer than before.', ['measure 240']],
  ['Shen Lan welcomed the temperature label, wants one line by spring.', ['attitude shen +1', 'need shen']],
  ['Hengyue visited Feng Lijun and signed a trial for half a year.', ['rival hengyue']],
  ['We guarantee two people on the line that day. The plant manager said nothing.', ['ours ?']],
  ['Finance has a new controller named Lu Wen.\n// he is on his way out', ['new Lu Wen controller']],
  [
    'Ms He agreed to the invoice data next Tuesday. We will correct the bill today. Back on the 24th.',
    ['theirs he 2026-11-24', 'ours 2026-11-18', 'next 2026-11-24'],
  ],
];
