import { freshKeys } from '../../base/order.ts';
import type { Language } from '../../i18n/translate.ts';
import { bareCustomer, emptyFacts, knownPerson } from '../example-facts.ts';
import type { Facts } from '../facts.ts';
import type { KnownVisit, OpportunityPoint } from '../plan-facts.ts';
import type { Cell, CellState, Data } from './model.ts';

type Both = readonly [zh: string, en: string];
const START = '2026-08-20T01:00:00.000Z';
/** d delivered, u understood, p planned, x planned and past its day. */
type Sign = 'd' | 'u' | 'p' | 'x' | '';
interface Case {
  readonly id: string;
  readonly name: Both;
  readonly title: Both;
  readonly influence: number;
  readonly cadence: number | null;
  /** v visit, w call or chat, m meeting, with the day. */
  readonly contacts: readonly string[];
  readonly cells: readonly Sign[];
  readonly left?: boolean;
}
// prettier-ignore
const CASES: readonly Case[] = [
  { id: 'zhou', name: ['周启明', 'Zhou Qiming'], title: ['厂长', 'Plant manager'], influence: 4, cadence: 14, contacts: ['v08-20', 'v09-03', 'w09-15', 'v09-29', 'v10-09', 'w10-24', 'v11-06'], cells: ['u', 'd', 'u', 'p', '', ''] },
  { id: 'he', name: ['何颖', 'He Ying'], title: ['采购经理', 'Buyer'], influence: 3, cadence: 14, contacts: ['w08-22', 'v09-04', 'v09-18', 'w10-02', 'v10-15', 'w10-28', 'v11-12'], cells: ['d', 'd', '', '', 'u', ''] },
  { id: 'shen', name: ['沈岚', 'Shen Lan'], title: ['研发总监', 'R&D head'], influence: 4, cadence: 30, contacts: ['v08-28', 'm09-24', 'v10-22', 'w11-16'], cells: ['', 'u', 'd', 'u', '', ''] },
  { id: 'zheng', name: ['郑伟', 'Zheng Wei'], title: ['物流主管', 'Logistics head'], influence: 3, cadence: 30, contacts: ['v09-08', 'v10-29', 'w11-18'], cells: ['', '', 'd', 'p', '', 'u'] },
  { id: 'tang', name: ['唐敏', 'Tang Min'], title: ['销售总监', 'Sales head'], influence: 3, cadence: 30, contacts: ['v09-18'], cells: ['', '', 'p', '', 'x', ''] },
  { id: 'li', name: ['李强', 'Li Qiang'], title: ['灌装班长', 'Shift lead'], influence: 1, cadence: 60, contacts: ['v09-30'], cells: ['d', '', '', '', '', 'u'] },
  { id: 'xu', name: ['许文斌', 'Xu Wenbin'], title: ['总经理', 'CEO'], influence: 5, cadence: 90, contacts: ['m07-02'], cells: ['p', '', '', '', 'x', ''] },
  { id: 'liang', name: ['梁国栋', 'Liang Guodong'], title: ['董事长', 'Chairman'], influence: 5, cadence: null, contacts: [], cells: ['', '', '', '', 'p', ''] },
  { id: 'qian', name: ['钱平', 'Qian Ping'], title: ['原物流主管', 'Former logistics head'], influence: 3, cadence: 30, contacts: ['v07-16'], cells: ['d', '', 'p', '', '', ''], left: true },
];
const MESSAGES: readonly Both[] = [
  ['漏袋改善', 'Leak fix'],
  ['易揭盖膜', 'Peel lid'],
  ['温感标签', 'Temp. label'],
  ['一袋一码', 'Pouch code'],
  ['2027 价格', '2027 price'],
  ['驻线支持', 'Line help'],
];
// prettier-ignore
const POINTS: readonly (readonly [kind: 'attack' | 'build', title: Both, by: Both | null, opening: number])[] = [
  ['attack', ['封口漏袋', 'Leaking seals'], ['易揭盖膜', 'Peel lid'], 7.2], ['attack', ['冷链断没断说不清', 'Cold-chain proof'], ['温感标签', 'Temperature label'], 6.8], ['build', ['紧急补货', 'Urgent refill'], ['四小时窗口', 'Four-hour window'], 6.1], ['build', ['查货太慢', 'Slow tracing'], ['一袋一码', 'Pouch code'], 5.6],
  ['attack', ['没单时的关心', 'Care without orders'], null, 5.4], ['build', ['换料停线', 'Stops at recipe change'], ['定量小料包', 'Dosed sachet'], 4.9], ['build', ['漏袋赔付', 'Paying for leaks'], null, 4.5], ['build', ['总部标签审批', 'Label approval'], null, 4.1],
];
const CHANNEL = { v: 'visit', w: 'call', m: 'meeting' } as const;
const STATE: Readonly<Record<Exclude<Sign, ''>, CellState>> = { d: 'delivered', u: 'understood', p: 'planned', x: 'planned' };

function cellOf(sign: Exclude<Sign, ''>, i: number): Cell {
  const told = sign === 'd' || sign === 'u';
  return {
    state: STATE[sign],
    addedAt: i < 2 ? '2026-05-10' : '2026-08-20',
    due: sign === 'x' ? '2026-11-15' : null,
    at: told ? (i < 2 ? '2026-06-18' : '2026-10-12') : null,
  };
}

/** An invented case: two met as agreed often, one long over, and a price talk that nobody gave in time. */
export function example(language: Language): { readonly data: Data; readonly facts: Facts } {
  const say = (both: Both): string => both[language === 'en' ? 1 : 0];
  const keys = freshKeys(MESSAGES.length);
  const entity = (id: string) => ({ id, rev: 0, changedAt: START });
  const messages = MESSAGES.map((title, i) => ({
    ...entity(`m-${i + 1}`),
    order: keys[i] ?? 'a',
    title: say(title),
    cells: Object.fromEntries(CASES.flatMap(({ id, cells }) => (cells[i] ? [[id, cellOf(cells[i], i)]] : []))),
  }));
  const said = CASES.flatMap(({ id, contacts }) =>
    contacts.map((one) => ({ person: id, channel: CHANNEL[one[0] as keyof typeof CHANNEL], date: `2026-${one.slice(1)}` })),
  );
  const touches = said.filter(({ channel }) => channel === 'call').map((one, i) => ({ ...entity(`t-${i + 1}`), ...one }));
  const data: Data = {
    cadences: Object.fromEntries(CASES.flatMap(({ id, cadence }) => (cadence === null ? [] : [[id, cadence]]))),
    touches: Object.fromEntries(touches.map((one) => [one.id, one])),
    messages: Object.fromEntries(messages.map((one) => [one.id, one])),
  };
  return {
    data,
    facts: factsOf(
      say,
      said.filter(({ channel }) => channel !== 'call'),
    ),
  };
}

function factsOf(
  say: (both: Both) => string,
  met: readonly { readonly person: string; readonly channel: 'visit' | 'call' | 'meeting'; readonly date: string }[],
): Facts {
  const base = emptyFacts();
  const people = CASES.map(({ id, name, title, influence, left = false }) =>
    knownPerson({ id, name: say(name), title: say(title), influence, left }),
  );
  const visits = met.map(({ person, channel, date }, i): KnownVisit => ({
    id: `v-${i}`,
    date,
    state: 'reported',
    people: [person],
    ours: [],
    aim: null,
    channel,
    hours: 1,
  }));
  const points = POINTS.map(([kind, title, , opening], i): OpportunityPoint => ({
    id: `point-${i}`,
    title: say(title),
    kind,
    opening,
    edge: 0,
    value: null,
  }));
  const offers = POINTS.flatMap(([, , by], i) =>
    by === null ? [] : [{ id: `offer-${i}`, number: i + 1, title: say(by), from: null, answers: [`point-${i}`] }],
  );
  return {
    ...base,
    company: say(['澄川包材', 'Chengchuan']),
    customer: { ...bareCustomer(say(['禾屿食品', 'Heyu Foods'])), tier: 'A' },
    plan: { ...base.plan, people, visits, points, offers },
  };
}
