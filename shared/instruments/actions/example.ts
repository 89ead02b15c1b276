import { freshKeys } from '../../base/order.ts';
import type { Language } from '../../i18n/translate.ts';
import { bareCustomer, emptyFacts } from '../example-facts.ts';
import type { Facts } from '../facts.ts';
import { model, type Action, type Data, type Goal } from './model.ts';

type Both = readonly [zh: string, en: string];
const START = '2026-10-01T00:00:00.000Z';

interface CaseGoal extends Pick<Goal, 'baseline' | 'now' | 'target' | 'due'> {
  readonly id: string;
  readonly title: Both;
  readonly benefit: Both;
  readonly measure: Both;
  readonly unit: Both;
  readonly source: Both;
}
const GOALS: readonly CaseGoal[] = [
  {
    id: 'leaks',
    title: ['少退漏袋', 'Fewer leaking pouches'],
    benefit: ['客户每年少退 2,880 箱，约省 43 万元', '2,880 fewer cases returned a year, about ¥0.43m saved'],
    measure: ['每月退回', 'Returns a month'],
    unit: ['箱', 'cases'],
    source: ['周启明 11-06', 'Zhou Qiming, 6 Nov'],
    baseline: 300,
    now: 300,
    target: 60,
    due: '2027-03-31',
  },
  {
    id: 'changes',
    title: ['换料少停线', 'Shorter recipe changes'],
    benefit: ['客户每月多 21 小时产能', '21 more hours of output a month'],
    measure: ['每次停线', 'Stop per change'],
    unit: ['分钟', 'min'],
    source: ['现场 11-12', 'On site, 12 Nov'],
    baseline: 40,
    now: 34,
    target: 15,
    due: '2027-02-26',
  },
  {
    id: 'tracing',
    title: ['一批货两小时查清', 'A batch traced in two hours'],
    benefit: ['召回时少封 1 天的货', 'One day’s goods less blocked in a recall'],
    measure: ['追溯一批', 'Tracing a batch'],
    unit: ['小时', 'hours'],
    source: ['沈岚 10-22', 'Shen Lan, 22 Oct'],
    baseline: 16,
    now: 16,
    target: 2,
    due: '2027-04-30',
  },
  {
    id: 'coldchain',
    title: ['断没断冷，说得清', 'Proof that the cold chain held'],
    benefit: ['温度责任分得清，少赔付', 'Clear who is liable, fewer claims paid'],
    measure: ['可查车次', 'Trips on record'],
    unit: ['%', '%'],
    source: ['', ''],
    baseline: null,
    now: null,
    target: 95,
    due: '2027-06-30',
  },
];

interface CaseAction extends Pick<Action, 'side' | 'state' | 'start' | 'due' | 'doneAt' | 'hours'> {
  readonly id: string;
  readonly goal: string;
  readonly title: Both;
  readonly owner: Both;
  readonly person?: string;
  readonly needs?: readonly string[];
  readonly answers?: readonly string[];
}
const chen = { owner: ['陈可', 'Chen Ke'] as Both, person: 'p-chenke', side: 'us' as const };
const wu: Both = ['吴桐', 'Wu Tong'];
const sun: Both = ['孙蔓', 'Sun Man'];
const fan: Both = ['范雪', 'Fan Xue'];
const luo: Both = ['罗毅', 'Luo Yi'];
const open = { doneAt: null };

// prettier-ignore
const ACTIONS: readonly CaseAction[] = [
  { ...open, id: 'curve', goal: 'leaks', title: ['封口温度曲线交底', 'Hand over the sealing curve'], owner: sun, side: 'department', state: 'doing', start: '2026-11-12', due: '2026-11-19', hours: 6, answers: ['visits:v-2026-11-06'] },
  { ...open, ...chen, id: 'compare', goal: 'leaks', title: ['对比恒岳袋的漏袋率', 'Compare with the leak rate of Hengyue'], state: 'doing', start: '2026-11-19', due: '2026-11-25', hours: 8, answers: ['benefit-comparison:seal'] },
  { ...open, id: 'line', goal: 'leaks', title: ['腾出一号线半天', 'Free line 1 for half a day'], owner: ['周启明', 'Zhou Qiming'], side: 'customer', state: 'waiting', start: '2026-11-18', due: '2026-11-27', hours: null },
  { ...open, id: 'trial', goal: 'leaks', title: ['二次试机 3 万片', 'Second trial, 30,000 pouches'], owner: wu, side: 'department', state: 'open', start: '2026-11-30', due: '2026-12-04', hours: 24, needs: ['curve'] },
  { id: 'strip', goal: 'leaks', title: ['换封口硅胶条', 'New sealing strips'], owner: wu, side: 'department', state: 'done', start: '2026-11-09', due: '2026-11-13', doneAt: '2026-11-13', hours: 0 },
  { ...open, id: 'secret', goal: 'changes', title: ['配方保密协议盖章', 'Sign the recipe non-disclosure'], owner: ['何颖', 'He Ying'], side: 'customer', state: 'waiting', start: '2026-11-16', due: '2026-11-30', hours: null },
  { ...open, id: 'measure', goal: 'changes', title: ['换料实测五次', 'Time five recipe changes'], owner: wu, side: 'department', state: 'open', start: '2026-11-30', due: '2026-12-02', hours: 10 },
  { ...open, id: 'sachet', goal: 'changes', title: ['小料包三种规格打样', 'Samples of three sachet sizes'], owner: fan, side: 'department', state: 'doing', start: '2026-11-23', due: '2026-12-11', hours: 30 },
  { ...open, id: 'interface', goal: 'tracing', title: ['赋码接口说明', 'Describe the coding interface'], owner: luo, side: 'department', state: 'open', start: '2026-11-20', due: '2026-12-08', hours: 17 },
  { ...open, ...chen, id: 'pilot', goal: 'tracing', title: ['一条线试点', 'Pilot on one line'], state: 'open', start: '2026-12-14', due: '2027-01-15', hours: 36, needs: ['interface'] },
  { id: 'drill', goal: 'tracing', title: ['追溯演练，量出现状', 'Tracing drill to measure today'], owner: sun, side: 'department', state: 'done', start: '2026-11-09', due: '2026-11-10', doneAt: '2026-11-12', hours: 0 },
  { ...open, id: 'records', goal: 'coldchain', title: ['断链记录', 'Records of broken chains'], owner: ['郑伟', 'Zheng Wei'], side: 'customer', state: 'waiting', start: '2026-11-09', due: '2026-11-10', hours: null },
  { ...open, id: 'quote', goal: 'coldchain', title: ['温感标签报价', 'Quote for temperature labels'], owner: ['青禾标签', 'Qinghe Labels'], side: 'partner', state: 'waiting', start: '2026-11-09', due: '2026-11-20', hours: null },
  { ...open, ...chen, id: 'trips', goal: 'coldchain', title: ['跟车测温六趟', 'Ride along on six trips'], state: 'open', start: '2026-12-01', due: '2026-12-09', hours: 12, needs: ['quote'] },
];

/** An invented case: what a packaging maker does for a food maker after the proposal. */
export function example(language: Language): { readonly data: Data; readonly facts: Facts } {
  const say = (both: Both): string => both[language === 'en' ? 1 : 0];
  return { data: exampleData(say), facts: exampleFacts(say) };
}

function exampleData(say: (both: Both) => string): Data {
  const data = model.empty();
  const goalKeys = freshKeys(GOALS.length);
  GOALS.forEach((one, i) => {
    const { id, title, benefit, measure, unit, source, ...numbers } = one;
    const entity = { id, rev: 0, changedAt: START, order: goalKeys[i] as string };
    data.goals[id] = {
      ...entity,
      ...numbers,
      title: say(title),
      benefit: say(benefit),
      measure: say(measure),
      unit: say(unit),
      source: say(source),
    };
  });
  const keys = freshKeys(ACTIONS.length);
  ACTIONS.forEach((one, i) => {
    const { title, owner, needs, answers, ...rest } = one;
    const entity = { rev: 0, changedAt: START, order: keys[i] as string };
    data.actions[one.id] = {
      ...entity,
      ...rest,
      title: say(title),
      owner: say(owner),
      needs: [...(needs ?? [])],
      answers: [...(answers ?? [])],
    };
  });
  data.capacity = { [say(chen.owner)]: 14, [say(wu)]: 24, [say(fan)]: 16, [say(luo)]: 8, [say(sun)]: 8 };
  return data;
}

const exampleFacts = (say: (both: Both) => string): Facts => ({
  ...emptyFacts(),
  company: say(['澄川包材', 'Chengchuan']),
  customer: { ...bareCustomer(say(['禾屿食品', 'Heyu Foods'])), tier: 'A' },
  me: 'p-chenke',
  people: [{ id: 'p-chenke', name: say(chen.owner) }],
  calendar: { holidays: ['2027-01-01'], workdays: [] },
});
