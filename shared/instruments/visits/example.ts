import type { Language } from '../../i18n/translate.ts';
import { bareCustomer, emptyFacts, knownPerson } from '../example-facts.ts';
import type { Facts } from '../facts.ts';
import type { KnownAction } from '../plan-facts.ts';
import { promisedAt } from './figures.ts';
import { blankVisit, type Data, type Taken, type Visit, type VisitResult } from './model.ts';

type Both = readonly [zh: string, en: string];
interface Case {
  readonly date: string;
  readonly people: readonly string[];
  readonly aim: Both;
  readonly version?: string;
  readonly hours?: number;
  readonly report?: {
    readonly at: string;
    readonly result: VisitResult;
    readonly text: Both;
    readonly taken: readonly (readonly [Taken['kind'], Both, string, (string | undefined)?])[];
  };
}
const ME = 'p-chenke';
const START = '2026-09-10T01:00:00.000Z';

// prettier-ignore
const CASES: readonly Case[] = [
  { date: '2026-12-10', people: ['he'], aim: ['年框定标前，最后一次核价', 'Last price check before the annual contract'], version: 'V1.3' },
  { date: '2026-12-03', people: ['zhou', 'li'], aim: ['二次试机，拿到 99% 良率的记录', 'Second trial: 99 % yield on record'] },
  { date: '2026-11-26', people: ['xu', 'zhou'], aim: ['请总经理同意一号线换膜', 'The CEO’s consent to change line 1'], version: 'V1.2' },
  { date: '2026-11-18', people: ['zhou', 'he'], aim: ['请厂长点头做二次试机', 'Plant manager agrees to a second trial'], version: 'V1.1', hours: 3 },
  { date: '2026-11-12', people: ['li'], aim: ['现场量换卷停机时间', 'Time the reel change on site'], hours: 2.5, report: { at: '2026-11-12', result: 'reached', text: ['李班长说换一卷停四十分钟，一班两次。', 'The shift lead says a reel change stops the line 40 minutes, twice a shift.'], taken: [['need', ['换卷停线四十分钟', '40 minutes lost per reel change'], 'customer-profile']] } },
  { date: '2026-11-06', people: ['zhou'], aim: ['问清漏袋一年亏多少', 'What do leaks cost a year?'], hours: 2.5, report: { at: '2026-11-09', result: 'reached', text: ['周厂长说封口漏袋，每月退回三百箱：“再漏一次，我就换别家的膜。”恒岳送了样。我们答应 11 月 19 日前给封口温度曲线，派人量换卷。\n// 他跟采购不和，少当面提', 'The plant manager says leaking seals bring 300 cases back each month: “One more leak and I try another film.” Hengyue sent samples. We promised the seal temperature curve by 19 November and a man to time the reel change.\n// He and buying do not get on'], taken: [['need', ['封口漏袋，每月退回三百箱', 'Leaking seals, 300 cases back a month'], 'customer-profile'], ['need', ['换一次料停线四十分钟', 'A recipe change stops the line 40 minutes'], 'customer-profile'], ['quote', ['再漏一次，我就换别家的膜。', 'One more leak and I try another film.'], 'visits', 'zhou'], ['rivalNews', ['恒岳送了样', 'Hengyue sent samples'], 'rivals'], ['promiseOurs', ['封口温度曲线', 'Seal temperature curve'], 'actions'], ['promiseOurs', ['派人量换卷', 'Time the reel change'], 'actions']] } },
  { date: '2026-10-29', people: ['zheng'], aim: ['冷链断了谁担责', 'Who answers for cold-chain breaks?'], hours: 2, report: { at: '2026-10-30', result: 'partly', text: ['郑伟答应把断链记录发来，责任怎么分还没谈。', 'Zheng Wei promised the record of breaks; who is liable was not settled.'], taken: [['need', ['断链责任说不清', 'Nobody can say who broke the chain'], 'customer-profile'], ['promiseTheirs', ['断链记录', 'Record of breaks'], 'actions']] } },
  { date: '2026-10-22', people: ['shen'], aim: ['请研发试一袋一码', 'R&D tries the pouch code'], version: 'V1.0', hours: 3, report: { at: '2026-10-22', result: 'reached', text: ['沈岚同意在追溯项目里试一袋一码。', 'Shen Lan agrees to try the pouch code in the tracing project.'], taken: [['need', ['查一批货要十六小时', 'Tracing a batch takes 16 hours'], 'customer-profile']] } },
  { date: '2026-10-15', people: ['he'], aim: ['瑞拓供什么、什么价', 'What Ruituo supplies, at what price'], version: 'V1.0', hours: 1.5, report: { at: '2026-10-20', result: 'partly', text: ['何经理只说瑞拓供小料包，价没说。', 'The buyer only says that Ruituo supplies sachets, no price.'], taken: [['rivalNews', ['瑞拓供小料包', 'Ruituo supplies sachets'], 'rivals']] } },
  { date: '2026-09-18', people: ['tang'], aim: ['临期退货能不能少', 'Fewer short-date returns?'], hours: 1.5, report: { at: '2026-09-21', result: 'missed', text: ['唐敏没空细谈。', 'Tang Min had no time to talk.'], taken: [] } },
];

// prettier-ignore
const PEOPLE: readonly (readonly [id: string, name: Both, title: Both, influence: number])[] = [
  ['liang', ['梁国栋', 'Liang Guodong'], ['董事长', 'Chairman'], 5], ['xu', ['许文斌', 'Xu Wenbin'], ['总经理', 'CEO'], 5], ['zhou', ['周启明', 'Zhou Qiming'], ['厂长', 'Plant manager'], 4],
  ['shen', ['沈岚', 'Shen Lan'], ['研发总监', 'R&D head'], 4], ['he', ['何颖', 'He Ying'], ['采购经理', 'Buyer'], 3], ['tang', ['唐敏', 'Tang Min'], ['销售总监', 'Sales head'], 3],
  ['zheng', ['郑伟', 'Zheng Wei'], ['物流主管', 'Logistics head'], 3], ['li', ['李强', 'Li Qiang'], ['灌装班长', 'Shift lead'], 1],
];

/** An invented case: three visits planned, one whose report is late, and what earlier ones brought back. */
export function example(language: Language): { readonly data: Data; readonly facts: Facts } {
  const say = (both: Both): string => both[language === 'en' ? 1 : 0];
  const visits = CASES.map(({ report, ...one }): Visit => ({
    ...blankVisit,
    id: `v-${one.date}`,
    rev: 0,
    changedAt: START,
    date: one.date,
    hours: one.hours ?? 0,
    aim: say(one.aim),
    people: [...one.people],
    ours: [ME],
    version: one.version ?? '',
    plannedAt: '2026-09-10',
    report: report
      ? {
          result: report.result,
          text: say(report.text),
          at: report.at,
          by: ME,
          taken: report.taken.map(([kind, words, instrument, person]) => ({
            kind,
            words: say(words),
            instrument,
            ...(person === undefined ? {} : { person }),
          })),
          lost: '',
        }
      : null,
  }));
  const data: Data = {
    visits: Object.fromEntries(visits.map((one) => [one.id, one])),
    nicknames: [{ person: 'zhou', name: say(['老周', 'Old Zhou']) }],
  };
  const people = PEOPLE.map(([id, name, title, influence]) => knownPerson({ id, name: say(name), title: say(title), influence }));
  const base = emptyFacts();
  return {
    data,
    facts: {
      ...base,
      company: say(['澄川包材有限公司', 'Chengchuan Packaging Co., Ltd']),
      people: [{ id: ME, name: say(['陈可', 'Chen Ke']) }],
      me: ME,
      customer: { ...bareCustomer(say(['禾屿食品', 'Heyu Foods'])), tier: 'A' },
      plan: { ...base.plan, people, actions: promises(say) },
      calendar: {
        holidays: ['2026-10-01', '2026-10-02', '2026-10-03', '2026-10-04', '2026-10-05', '2026-10-06', '2026-10-07'],
        workdays: ['2026-10-10'],
      },
    },
  };
}

function promises(say: (both: Both) => string): readonly KnownAction[] {
  const from = promisedAt('v-2026-11-06');
  const base = { answers: [from], doneAt: null, state: 'open' } as const;
  return [
    {
      ...base,
      id: 'curve',
      title: say(['封口温度曲线', 'Seal temperature curve']),
      side: 'department',
      owner: say(['质量部', 'Quality']),
      due: '2026-11-19',
    },
    {
      ...base,
      id: 'reel',
      title: say(['派人量换卷', 'Time the reel change']),
      side: 'us',
      owner: say(['陈可', 'Chen Ke']),
      due: '2026-11-12',
      state: 'done',
      doneAt: '2026-11-12',
    },
    {
      ...base,
      id: 'breaks',
      title: say(['断链记录', 'Record of breaks']),
      side: 'customer',
      owner: say(['郑伟', 'Zheng Wei']),
      due: '2026-11-10',
      answers: [promisedAt('v-2026-10-29')],
    },
  ];
}
