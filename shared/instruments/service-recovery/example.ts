import { amountFromNumber } from '../../base/amount.ts';
import type { Language } from '../../i18n/translate.ts';
import { bareCustomer, emptyFacts } from '../example-facts.ts';
import type { Facts } from '../facts.ts';
import { bareComplaint, type Complaint, type Data, type Goodwill } from './model.ts';

type Both = readonly [zh: string, en: string];
type Say = (both: Both) => string;
const CHANGED = '2026-11-20T08:00:00.000Z';

const CAUSES = {
  leak: ['封口漏袋', 'Leaking seals'],
  late: ['送货晚到', 'Late delivery'],
  bill: ['对账不符', 'Invoice mismatch'],
  label: ['标签资料', 'Label papers'],
  colour: ['印刷色差', 'Print colour'],
} as const satisfies Record<string, Both>;
const WHO = {
  zheng: ['郑伟', 'Zheng Wei'],
  zhou: ['周启明', 'Zhou Qiming'],
  he: ['何颖', 'He Ying'],
  shen: ['沈岚', 'Shen Lan'],
  tang: ['唐敏', 'Tang Min'],
} as const satisfies Record<string, Both>;
const WANG: Both = ['王磊', 'Wang Lei'];
const CHEN: Both = ['陈静', 'Chen Jing'];

interface Case {
  readonly id: string;
  readonly cause: keyof typeof CAUSES;
  readonly who: keyof typeof WHO;
  readonly opened: string;
  readonly told: Complaint['toldBy'];
  readonly title: Both;
  readonly words?: Both;
  readonly owner?: Both;
  readonly next?: readonly [zh: string, en: string, due: string];
  readonly started?: string;
  readonly steps?: readonly (readonly [at: string, zh: string, en: string])[];
  /** Units of the currency. */
  readonly cost?: number;
  /** Before, lowest, now. */
  readonly goodwill: readonly [Goodwill, Goodwill, Goodwill];
  readonly closed?: readonly [kind: 'resolved' | 'satisfied', at: string, zh: string, en: string];
}

// prettier-ignore
const CASES: readonly Case[] = [
  { id: 'stock', cause: 'late', who: 'zheng', opened: '2026-03-03', told: 'us', title: ['节后断货两天', 'Two days out of stock'], owner: CHEN, started: '2026-03-03', goodwill: [0, -2, 0], closed: ['resolved', '2026-03-31', '现在准了。', 'On time now.'] },
  { id: 'tray', cause: 'colour', who: 'tang', opened: '2026-05-08', told: 'customer', title: ['展示装偏色', 'Tray off colour'], owner: WANG, started: '2026-05-09', cost: 4_200, goodwill: [0, -1, 0], closed: ['resolved', '2026-05-20', '重印的可以。', 'The reprint will do.'] },
  { id: 'hundred', cause: 'leak', who: 'zhou', opened: '2026-06-12', told: 'customer', title: ['漏袋一百箱', '100 cases leaked'], owner: WANG, started: '2026-06-12', cost: 31_000, goodwill: [1, 0, 1], closed: ['resolved', '2026-06-30', '换了刀，这批没再漏。', 'New blades, this lot is tight.'] },
  { id: 'store', cause: 'late', who: 'zheng', opened: '2026-07-21', told: 'us', title: ['送错仓', 'Wrong warehouse'], owner: CHEN, started: '2026-07-21', goodwill: [0, -1, 1], closed: ['satisfied', '2026-07-24', '半夜还有人接电话，服气。', 'Someone picked up at midnight. Respect.'] },
  { id: 'page', cause: 'label', who: 'shen', opened: '2026-09-02', told: null, title: ['标签报批缺一页', 'A page missing'], owner: CHEN, started: '2026-09-02', goodwill: [1, 0, 1], closed: ['satisfied', '2026-09-11', '补得快，下次先给我看。', 'Quick. Show me first next time.'] },
  { id: 'sealing', cause: 'leak', who: 'zhou', opened: '2026-10-09', told: 'customer', title: ['漏袋三百箱，要换封口方案', '300 cases leaked, new sealing wanted'], words: ['再漏一回，三号线就换别家的膜试。', 'One more leak and line 3 tries another film.'], owner: WANG, next: ['三号线换易揭盖膜', 'Line 3 moves to peel lid', '2026-12-05'], started: '2026-10-09', cost: 96_000, goodwill: [1, -2, -1],
    steps: [['2026-10-09', '当天到现场，认错', 'On site the same day, owned up'], ['2026-10-12', '赔三百箱', '300 cases made good'], ['2026-10-28', '驻线两周，换封口刀', 'Two weeks on the line, new blades'], ['2026-11-06', '易揭盖膜试机：漏袋 0.4% → 0.05%', 'Peel lid trial: leaks 0.4 % to 0.05 %']] },
  { id: 'invoice', cause: 'bill', who: 'he', opened: '2026-11-03', told: 'customer', title: ['十月对账差两笔', 'Two items wrong in October'], words: ['账对不上，我没法付。', 'I cannot pay what does not match.'], owner: CHEN, next: ['补票', 'Corrected invoice', '2026-11-25'], started: '2026-11-04', goodwill: [0, -1, 0] },
  { id: 'ninety', cause: 'leak', who: 'zhou', opened: '2026-11-17', told: 'customer', title: ['漏袋又来，退回九十箱', 'Leaks again, 90 cases back'], words: ['同一台机，同一个口。', 'Same machine, same seal.'], owner: WANG, next: ['带刀具到现场', 'On site with blades', '2026-11-24'], goodwill: [1, -2, -2] },
  { id: 'coldstore', cause: 'late', who: 'zheng', opened: '2026-11-20', told: 'customer', title: ['晚到四小时，冷库排不开', 'Four hours late, cold store blocked'], words: ['冷库门口干等四小时。', 'Four hours at the cold-store door.'], goodwill: [0, -1, -1] },
];

/** An invented case: what a food maker complained of in a year, and how a packaging maker made it good. */
export function example(language: Language): { readonly data: Data; readonly facts: Facts } {
  const say: Say = (both) => both[language === 'en' ? 1 : 0];
  const complaints = Object.fromEntries(CASES.map((one) => [one.id, complaintOf(one, say)]));
  const customer = { ...bareCustomer(say(['禾屿食品', 'Heyu Foods'])), tier: 'A' as const };
  return { data: { complaints, agreedDays: 10 }, facts: { ...emptyFacts(), company: say(['澄川包材', 'Chengchuan']), customer } };
}

function complaintOf(one: Case, say: Say): Complaint {
  const entity = { rev: 0, changedAt: CHANGED };
  const [before, lowest, now] = one.goodwill;
  const who = say(WHO[one.who]);
  const steps = (one.steps ?? []).map(([at, zh, en], i) => ({ ...entity, id: `step-${i + 1}`, at, text: say([zh, en]) }));
  return {
    ...bareComplaint(one.opened),
    ...entity,
    id: one.id,
    title: say(one.title),
    words: one.words ? say(one.words) : '',
    who,
    person: one.who,
    toldBy: one.told,
    cause: say(CAUSES[one.cause]),
    owner: one.owner ? say(one.owner) : '',
    next: one.next ? say([one.next[0], one.next[1]]) : '',
    nextDue: one.next?.[2] ?? null,
    steps: Object.fromEntries(steps.map((step) => [step.id, step])),
    cost: one.cost === undefined ? null : amountFromNumber(one.cost),
    before,
    lowest,
    now,
    startedAt: one.started ?? null,
    closings: one.closed
      ? [{ kind: one.closed[0], at: one.closed[1], words: say([one.closed[2], one.closed[3]]), by: who, reopenedAt: null }]
      : [],
  };
}
