/** Words and numbers of the invented case, in both languages. */
export type Both = readonly [zh: string, en: string];
/** A rating: value, source of the words, day, confirmed; `x` = does not offer it. */
export interface CaseRating {
  readonly value: number | 'x';
  readonly by: Both;
  readonly at: string;
  readonly confirmed: boolean;
  readonly proof?: Both;
  readonly was?: number;
}
export interface CaseBenefit {
  readonly id: string;
  readonly name: Both;
  readonly importance: number | null;
  readonly us: CaseRating;
  readonly hengyue?: CaseRating;
  readonly mingbai?: CaseRating;
  readonly ruituo?: CaseRating;
  readonly offer?: string;
}

const guess: Both = ['自估', 'Own guess'];
const lab: Both = ['检测报告', 'Lab report'];
const heYing: Both = ['何颖', 'He Ying'];
const shenLan: Both = ['沈岚', 'Shen Lan'];
const yuXiao: Both = ['于晓', 'Yu Xiao'];
const maJun: Both = ['马骏', 'Ma Jun'];

const sure = (value: number, by: Both, at: string, more: Partial<CaseRating> = {}): CaseRating => ({
  value,
  by,
  at,
  confirmed: true,
  ...more,
});
const maybe = (value: number, by: Both, at: string): CaseRating => ({ value, by, at, confirmed: false });
const none: CaseRating = { value: 'x', by: guess, at: '2026-10-15', confirmed: false };

export const exampleBenefits: readonly CaseBenefit[] = [
  {
    id: 'seal',
    name: ['封口不漏', 'Seals that hold'],
    importance: 9,
    us: sure(7, ['试机报告', 'Trial report'], '2026-10-30', { proof: ['试机漏袋率 0.3%', '0.3 % leaks in the trial'], was: 5 }),
    hengyue: sure(4, ['周启明', 'Zhou Qiming'], '2026-11-06', { proof: ['每月退回 300 箱', '300 cases a month return'], was: 5 }),
    mingbai: none,
    offer: 'value-chain:chip-2',
  },
  {
    id: 'cold',
    name: ['冷链看得见', 'Visible cold chain'],
    importance: 9,
    us: maybe(3, guess, '2026-11-12'),
    mingbai: maybe(2, guess, '2026-07-20'),
    ruituo: sure(4, ['郑伟', 'Zheng Wei'], '2026-10-29'),
    offer: 'value-chain:chip-6',
  },
  {
    id: 'trace',
    name: ['一袋一码可追溯', 'Tracing by pouch'],
    importance: 9,
    us: sure(6, ['演示', 'Demo'], '2026-10-22'),
    hengyue: sure(5, shenLan, '2026-10-22'),
    mingbai: none,
    ruituo: maybe(2, guess, '2026-10-15'),
    offer: 'value-chain:chip-8',
  },
  {
    id: 'reel',
    name: ['换卷不停线', 'Nonstop reels'],
    importance: 8,
    us: maybe(4, ['李强', 'Li Qiang'], '2026-09-30'),
    hengyue: maybe(5, ['李强', 'Li Qiang'], '2026-09-30'),
    mingbai: none,
    ruituo: none,
  },
  {
    id: 'label',
    name: ['标签合规', 'Label compliance'],
    importance: 8,
    us: sure(9, shenLan, '2026-10-22', { was: 8 }),
    hengyue: sure(6, shenLan, '2026-10-22'),
    mingbai: maybe(5, guess, '2026-07-20'),
    ruituo: maybe(4, guess, '2026-10-15'),
  },
  {
    id: 'life',
    name: ['阻隔与保鲜期', 'Barrier, shelf life'],
    importance: 8,
    us: sure(8, lab, '2026-08-20'),
    hengyue: sure(7, lab, '2026-08-20'),
    mingbai: none,
  },
  {
    id: 'date',
    name: ['交期准', 'Delivery on time'],
    importance: 8,
    us: sure(5, ['到货记录', 'Receipts'], '2026-11-12', { was: 6 }),
    hengyue: sure(8, heYing, '2026-10-15'),
    mingbai: sure(6, heYing, '2026-10-15'),
    ruituo: maybe(5, guess, '2026-10-15'),
  },
  {
    id: 'service',
    name: ['上门技术服务', 'On-site service'],
    importance: 7,
    us: sure(8, maJun, '2026-11-12'),
    hengyue: sure(6, maJun, '2026-11-12'),
    mingbai: maybe(4, guess, '2026-07-20'),
    ruituo: maybe(7, yuXiao, '2026-11-12'),
  },
  {
    id: 'price',
    name: ['单袋总成本', 'Cost per pouch'],
    importance: 7,
    us: sure(5, heYing, '2026-10-15'),
    hengyue: sure(7, heYing, '2026-10-15'),
    mingbai: sure(8, ['门店询价', 'Store check'], '2026-07-20'),
    ruituo: maybe(6, guess, '2026-10-15'),
  },
  {
    id: 'backup',
    name: ['异地备份产能', 'Second-site capacity'],
    importance: 7,
    us: sure(6, ['工厂名录', 'Site list'], '2026-11-02'),
  },
  {
    id: 'samples',
    name: ['打样快', 'Fast samples'],
    importance: 6,
    us: sure(6, yuXiao, '2026-11-12'),
    hengyue: sure(3, yuXiao, '2026-11-12'),
    ruituo: sure(3, yuXiao, '2026-11-12'),
  },
  {
    id: 'terms',
    name: ['账期', 'Payment terms'],
    importance: 6,
    us: sure(4, ['合同', 'Contract'], '2026-03-01'),
    hengyue: sure(6, heYing, '2026-10-15'),
    mingbai: maybe(7, guess, '2026-07-20'),
  },
  {
    id: 'recycling',
    name: ['可回收材料', 'Recyclable material'],
    importance: 5,
    us: sure(7, lab, '2026-08-20'),
    hengyue: sure(4, shenLan, '2026-10-22'),
    mingbai: maybe(6, guess, '2026-07-20'),
    ruituo: none,
  },
  {
    id: 'recall',
    name: ['召回时有人到场', 'Help at a recall'],
    importance: null,
    us: maybe(5, guess, '2026-11-12'),
    mingbai: none,
    ruituo: none,
  },
];

export const exampleWords = {
  company: ['澄川包材', 'Chengchuan'] as Both,
  customer: ['禾屿食品', 'Heyu Foods'] as Both,
  witness: ['周启明 厂长', 'Zhou Qiming, plant'] as Both,
  spendBy: ['何颖', 'He Ying'] as Both,
  offers: [
    { id: 'value-chain:chip-2', title: ['易揭盖膜', 'Peel lid'] as Both, value: 72, place: ['灌装包装', 'Filling and packing'] as Both },
    { id: 'value-chain:chip-6', title: ['温感标签', 'Temp. label'] as Both, value: 46, place: ['冷链配送', 'Cold-chain delivery'] as Both },
    { id: 'value-chain:chip-8', title: ['一袋一码', 'Pouch code'] as Both, value: 58, place: ['质量与追溯', 'Quality, tracing'] as Both },
  ],
  rivals: [
    { id: 'hengyue', name: ['恒岳包装', 'Hengyue Pack'] as Both, mark: ['恒', 'H'] as Both, spend: 224 },
    { id: 'mingbai', name: ['明柏纸业', 'Mingbai Paper'] as Both, mark: ['明', 'M'] as Both, spend: 132 },
    { id: 'ruituo', name: ['瑞拓食配', 'Ruituo'] as Both, mark: ['瑞', 'R'] as Both, spend: 238 },
  ],
};
