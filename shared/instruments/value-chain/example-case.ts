/** Words and numbers of the invented case, in both languages. Money in units of 10,000 a year. */
export type Both = readonly [zh: string, en: string];

export const exampleNames = {
  company: ['澄川包材', 'Chengchuan'] as Both,
  customer: ['禾屿食品', 'Heyu Foods'] as Both,
  visit: ['拜访', 'visit'] as Both,
  rivals: [
    { id: 'hengyue', name: ['恒岳包装', 'Hengyue Pack'] as Both, mark: ['恒', 'H'] as Both },
    { id: 'mingbai', name: ['明柏纸业', 'Mingbai Paper'] as Both, mark: ['明', 'M'] as Both },
    { id: 'ruituo', name: ['瑞拓食配', 'Ruituo'] as Both, mark: ['瑞', 'R'] as Both },
  ],
};

interface CaseQuote {
  readonly words: Both;
  readonly person: Both;
  readonly at: string;
  readonly status: 'assumed' | 'confirmed';
}
interface CaseActivity {
  readonly id: string;
  readonly kind: 'primary' | 'support';
  readonly name: Both;
  readonly share: number;
  readonly importance: number | null;
  readonly was?: number;
  readonly quotes: readonly CaseQuote[];
}
const heard = (words: Both, person: Both, at: string, status: CaseQuote['status'] = 'confirmed'): CaseQuote => ({
  words,
  person,
  at,
  status,
});
const shenLan: Both = ['沈岚 研发总监', 'Shen Lan, R&D'];
const zhou: Both = ['周启明 厂长', 'Zhou Qiming, plant'];

export const exampleActivities: readonly CaseActivity[] = [
  {
    id: 'research',
    kind: 'support',
    name: ['研发与法规', 'R&D, compliance'],
    share: 3,
    importance: 8,
    quotes: [heard(['新标签年年卡在报批。', 'New labels stall at approval every year.'], shenLan, '2026-10-22')],
  },
  {
    id: 'quality',
    kind: 'support',
    name: ['质量与追溯', 'Quality, tracing'],
    share: 3,
    importance: 9,
    quotes: [heard(['查一批货，要翻两天本子。', 'Tracing takes two days.'], shenLan, '2026-10-22')],
  },
  { id: 'plant', kind: 'support', name: ['设备与能源', 'Plant and energy'], share: 2, importance: 5, quotes: [] },
  {
    id: 'materials',
    kind: 'primary',
    name: ['原料进厂', 'Raw materials'],
    share: 34,
    importance: 7,
    quotes: [
      heard(['辣椒颜色，一批一个样。', 'No two chilli lots have the same colour.'], ['何颖 采购经理', 'He Ying, buying'], '2026-10-15'),
    ],
  },
  {
    id: 'cooking',
    kind: 'primary',
    name: ['熬制调配', 'Cooking, mixing'],
    share: 22,
    importance: 8,
    quotes: [heard(['换一次料，停线四十分钟。', 'A recipe change costs 40 minutes.'], zhou, '2026-11-06')],
  },
  {
    id: 'filling',
    kind: 'primary',
    name: ['灌装包装', 'Filling and packing'],
    share: 15,
    importance: 9,
    was: 7,
    quotes: [
      heard(['封口漏袋，每月退回三百箱。', '300 cases a month come back leaking.'], zhou, '2026-11-06'),
      heard(['换一卷膜要停八分钟。', 'A change of reel costs us eight minutes.'], ['李班长', 'Li, shift lead'], '2026-09-30', 'assumed'),
    ],
  },
  {
    id: 'coldchain',
    kind: 'primary',
    name: ['冷链配送', 'Cold-chain delivery'],
    share: 11,
    importance: 9,
    quotes: [
      heard(
        ['路上断没断冷，谁也说不清。', 'Nobody can say if the cold chain broke.'],
        ['郑伟 物流主管', 'Zheng Wei, logistics'],
        '2026-10-29',
      ),
    ],
  },
  {
    id: 'sales',
    kind: 'primary',
    name: ['渠道销售', 'Channel sales'],
    share: 8,
    importance: 6,
    quotes: [
      heard(
        ['商超要新鲜，又怕临期。', 'Stores want it fresh and fear short dates.'],
        ['唐敏 销售总监', 'Tang Min, sales'],
        '2026-09-18',
        'assumed',
      ),
    ],
  },
  { id: 'recall', kind: 'primary', name: ['售后召回', 'Service and recall'], share: 2, importance: null, quotes: [] },
];

interface CaseChip {
  readonly activity: string;
  readonly who: string;
  readonly status: 'possible' | 'proposed' | 'delivered';
  readonly name: Both;
  readonly value: number;
  readonly was?: number;
  readonly confirmed: boolean;
  readonly proof: Both;
  readonly at: string;
}
const contract: Both = ['合同', 'Contract'];
const guess: Both = ['自估', 'Own guess'];
const seen: Both = ['现场', 'On site'];
const chip = (
  who: string,
  activity: string,
  status: CaseChip['status'],
  name: Both,
  value: number,
  confirmed: boolean,
  proof: Both,
  at: string,
  was?: number,
): CaseChip => ({ activity, who, status, name, value, confirmed, proof, at, ...(was === undefined ? {} : { was }) });

export const exampleChips: readonly CaseChip[] = [
  chip('us', 'filling', 'delivered', ['高阻隔膜', 'Barrier film'], 168, true, contract, '2026-11-12', 171),
  chip('us', 'filling', 'proposed', ['易揭盖膜', 'Peel lid'], 72, true, ['试机报告', 'Line trial'], '2026-11-06'),
  chip('us', 'sales', 'delivered', ['货架展示装', 'Shelf tray'], 52, true, contract, '2026-10-20'),
  chip('us', 'cooking', 'proposed', ['定量小料包', 'Dosed sachet'], 64, false, guess, '2026-11-06'),
  chip('us', 'materials', 'possible', ['避光内衬袋', 'Liner bag'], 38, false, guess, '2026-10-15'),
  chip('us', 'coldchain', 'possible', ['温感标签', 'Temp. label'], 46, false, guess, '2026-10-29'),
  chip('us', 'research', 'delivered', ['标签合规预审', 'Label pre-check'], 12, true, contract, '2026-10-22'),
  chip('us', 'quality', 'proposed', ['一袋一码', 'Pouch code'], 58, false, guess, '2026-10-22'),
  chip('hengyue', 'filling', 'delivered', ['蒸煮袋', 'Retort pouch'], 186, true, ['厂长告知', 'Visit'], '2026-11-06', 150),
  chip('hengyue', 'quality', 'delivered', ['追溯软件', 'Trace app'], 22, false, guess, '2026-10-22'),
  chip('hengyue', 'plant', 'delivered', ['封口机保养', 'Sealer upkeep'], 16, true, seen, '2026-10-22'),
  chip('mingbai', 'filling', 'delivered', ['五层外箱', 'Cartons'], 58, true, seen, '2026-11-06'),
  chip('mingbai', 'sales', 'delivered', ['促销彩盒', 'Promo boxes'], 74, true, ['门店', 'Store check'], '2026-07-20'),
  chip('ruituo', 'materials', 'delivered', ['天然色素', 'Natural dyes'], 96, true, ['采购告知', 'Buyer'], '2026-10-15'),
  chip('ruituo', 'cooking', 'delivered', ['增稠体系', 'Thickeners'], 142, false, guess, '2026-10-15'),
];

export const exampleEnds = {
  links: [
    { cause: 'materials', effect: 'cooking', words: ['色差导致停线', 'stops the line'] as Both },
    { cause: 'filling', effect: 'sales', words: ['漏袋变成退货', 'leaks become returns'] as Both },
  ],
  suppliers: [
    { name: ['川南农产', 'Chuannan Farms'] as Both, value: 9600, feeds: ['materials'], ours: false },
    { name: ['东平油脂', 'Dongping Oils'] as Both, value: 3150, feeds: ['cooking'], ours: false },
    { name: ['锦原香料', 'Jinyuan Spices'] as Both, value: 1240, feeds: ['materials', 'cooking'], ours: false },
    { name: ['包材与配料', 'Packs, additives'] as Both, value: null, feeds: [] as string[], ours: true },
  ],
  markets: [
    { name: ['连锁商超', 'Retailers'] as Both, share: 42, words: ['漏一袋，退整箱。', 'Not one leak.'] as Both },
    { name: ['连锁餐饮', 'Restaurants'] as Both, share: 31, words: ['味道批批要一样。', 'The same taste.'] as Both },
    { name: ['社区团购', 'Group-buy'] as Both, share: 18, words: ['次日必须送到。', 'Next day, always.'] as Both },
    { name: ['区域经销', 'Dealers'] as Both, share: 9, words: null },
  ],
};
