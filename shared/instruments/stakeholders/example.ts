import type { Language } from '../../i18n/translate.ts';
import { freshKeys } from '../../base/order.ts';
import { bareCustomer, emptyFacts } from '../example-facts.ts';
import type { Facts } from '../facts.ts';
import { blank, defaultLimits, type Data, type DecisionRole, type Stakeholder } from './model.ts';

type Both = readonly [zh: string, en: string];
interface Case {
  readonly id: string;
  readonly boss: string | null;
  readonly name?: Both;
  readonly title: Both;
  readonly role?: DecisionRole;
  readonly attitude?: number | null;
  readonly influence?: number;
  readonly tie?: number;
  readonly wanted?: number;
  readonly owner?: string | null;
  readonly touched?: string | null;
  readonly confirmed?: boolean;
  readonly leans?: string;
  readonly why?: Both;
  readonly cares?: Both;
  readonly step?: readonly [zh: string, en: string, by: string, due: string];
}
const CHEN = 'p-chenke';
const GU = 'p-wuyue';
const SHI = 'p-linxiao';

// prettier-ignore
const CASES: readonly Case[] = [
  { id: 'liang', boss: null, name: ['梁国栋', 'Liang Guodong'], title: ['董事长', 'Chairman'], role: 'influences', attitude: null, influence: 5, tie: 0, wanted: 1, owner: null, touched: null, step: ['周启明陪同，请他看试机', 'Zhou brings him to the line trial', SHI, '2026-12-18'] },
  { id: 'xu', boss: 'liang', name: ['许文斌', 'Xu Wenbin'], title: ['总经理', 'CEO'], role: 'decides', attitude: 0, influence: 5, tie: 1, wanted: 2, owner: SHI, touched: '2026-08-28', cares: ['别再为漏袋赔商超的钱。', 'No more paying the stores for leaks.'], step: ['请周启明引见，带漏袋试机数据去见他', 'Zhou introduces us; take the leak-trial figures', SHI, '2026-12-04'] },
  { id: 'feng', boss: 'xu', name: ['冯立军', 'Feng Lijun'], title: ['采购总监', 'Buying head'], role: 'blocks', attitude: -2, influence: 4, tie: 1, wanted: 2, owner: CHEN, touched: '2026-09-10', confirmed: true, leans: 'hengyue', step: ['送单袋总成本对比', 'Bring the cost-per-pouch sheet', CHEN, '2026-12-02'] },
  { id: 'cfo', boss: 'xu', title: ['财务总监', 'Finance head'], why: ['百万以上要他签', 'Signs over ¥1m'] },
  { id: 'zhou', boss: 'xu', name: ['周启明', 'Zhou Qiming'], title: ['厂长', 'Plant manager'], role: 'sponsors', attitude: 2, influence: 4, tie: 3, wanted: 3, owner: CHEN, touched: '2026-11-06', confirmed: true },
  { id: 'shen', boss: 'xu', name: ['沈岚', 'Shen Lan'], title: ['研发总监', 'R&D head'], role: 'influences', attitude: 1, influence: 4, tie: 2, wanted: 3, owner: CHEN, touched: '2026-10-22', confirmed: true, step: ['合开标签预审会', 'Joint label pre-check', GU, '2026-12-09'] },
  { id: 'tang', boss: 'xu', name: ['唐敏', 'Tang Min'], title: ['销售总监', 'Sales head'], role: 'influences', attitude: 1, influence: 3, tie: 1, wanted: 2, owner: CHEN, touched: '2026-09-18' },
  { id: 'he', boss: 'feng', name: ['何颖', 'He Ying'], title: ['采购经理', 'Buyer'], role: 'gatekeeps', attitude: 0, influence: 3, tie: 2, wanted: 2, owner: CHEN, touched: '2026-10-15', confirmed: true },
  { id: 'bai', boss: 'zhou', name: ['白静', 'Bai Jing'], title: ['质量经理', 'Quality manager'], role: 'gatekeeps', attitude: -1, influence: 4, tie: 1, wanted: 2, owner: CHEN, touched: '2026-07-30', confirmed: true, step: ['送检封口样，共定判级', 'Agree seal grades on samples', GU, '2026-11-27'] },
  { id: 'ma', boss: 'zhou', name: ['马骏', 'Ma Jun'], title: ['设备主管', 'Plant engineer'], role: 'uses', attitude: 1, influence: 2, tie: 2, wanted: 2, owner: GU, touched: '2026-11-12', confirmed: true },
  { id: 'yu', boss: 'shen', name: ['于晓', 'Yu Xiao'], title: ['包装工程师', 'Pack engineer'], role: 'sponsors', attitude: 2, influence: 2, tie: 3, wanted: 3, owner: GU, touched: '2026-11-12', confirmed: true },
  { id: 'zheng', boss: 'tang', name: ['郑伟', 'Zheng Wei'], title: ['物流主管', 'Logistics head'], role: 'uses', attitude: 0, influence: 3, tie: 1, wanted: 2, owner: CHEN, touched: '2026-10-29', confirmed: true, step: ['温感标签小试', 'Small trial of the label', CHEN, '2026-12-11'] },
  { id: 'li', boss: 'ma', name: ['李强', 'Li Qiang'], title: ['灌装班长', 'Shift lead'], role: 'uses', attitude: 1, influence: 1, tie: 2, wanted: 2, owner: GU, touched: '2026-09-30' },
];
const SWAYS: readonly (readonly [from: string, to: string, words: Both])[] = [
  ['zhou', 'liang', ['一起建厂', 'built it together']],
  ['bai', 'feng', ['质量一票否决', 'quality veto']],
  ['yu', 'he', ['定材料规格', 'sets the spec']],
];
const START = '2026-10-08T01:00:00.000Z';

/** An invented case: a food maker's people as a packaging maker knows them; one of ours holds most of the lines. */
export function example(language: Language): { readonly data: Data; readonly facts: Facts } {
  const say = (both: Both | undefined): string => both?.[language === 'en' ? 1 : 0] ?? '';
  const keys = freshKeys(CASES.length);
  const people = CASES.map((one, i): Stakeholder => ({
    ...blank,
    id: one.id,
    rev: 0,
    changedAt: START,
    order: keys[i] ?? 'a',
    boss: one.boss,
    name: say(one.name),
    title: say(one.title),
    role: one.role ?? null,
    attitude: one.attitude ?? null,
    attitudeWanted: one.id === 'xu' ? 1 : null,
    influence: one.influence ?? null,
    tie: one.tie ?? null,
    tieWanted: one.wanted ?? null,
    wantedBy: (one.wanted ?? 0) > (one.tie ?? 0) ? '2027-03-31' : null,
    status: one.confirmed === true ? 'confirmed' : 'assumed',
    owner: one.owner ?? null,
    leans: one.leans ?? null,
    touched: one.touched ?? null,
    cares: say(one.cares),
    why: say(one.why),
    step: one.step ? one.step[language === 'en' ? 1 : 0] : '',
    stepBy: one.step?.[2] ?? null,
    stepDue: one.step?.[3] ?? null,
    addedAt: '2026-10-08',
  }));
  const sways = SWAYS.map(([from, to, words]) => ({ id: `${from}-${to}`, rev: 0, changedAt: START, from, to, words: say(words) }));
  const byId = <T extends { readonly id: string }>(all: readonly T[]): Record<string, T> =>
    Object.fromEntries(all.map((one) => [one.id, one]));
  return { data: { people: byId(people), sways: byId(sways), limits: { ...defaultLimits } }, facts: factsOf(say) };
}

function factsOf(say: (both: Both) => string): Facts {
  return {
    ...emptyFacts(),
    company: say(['澄川包材有限公司', 'Chengchuan Packaging Co., Ltd']),
    people: [
      { id: CHEN, name: say(['陈可', 'Chen Ke']) },
      { id: SHI, name: say(['林晓', 'Lin Xiao']) },
      { id: GU, name: say(['吴越', 'Wu Yue']) },
    ],
    rivals: [{ id: 'hengyue', name: say(['恒岳包装', 'Hengyue Pack']), mark: say(['恒', 'H']) }],
    customer: { ...bareCustomer(say(['禾屿食品', 'Heyu Foods'])), tier: 'A' },
  };
}
