import type { Language } from '../../i18n/translate.ts';
import { caseData, caseExample, type CaseQuarter } from '../assessment/case.ts';
import type { Data } from '../assessment/model.ts';
import type { Facts } from '../facts.ts';
import { version1 } from './questionnaire.ts';

/** An invented account manager over five quarters: from the first rung to the third, and what blocks the fourth. */
const QUARTERS: readonly CaseQuarter[] = [
  { back: 4, answers: { visitor: 14, price: 11, product: 7, need: 3, partner: 1 } },
  { back: 3, answers: { visitor: 15, price: 12, product: 8, need: 4, partner: 2 } },
  { back: 2, answers: { visitor: 16, price: 13, product: 10, need: 5, partner: 3 } },
  {
    back: 1,
    answers: {
      visitor: [3, 4, 4, 3, 3],
      price: [3, 3, 3, 3, 2],
      product: [2, 3, 2, 2, 2],
      need: [2, 1, 1, 1, 1],
      partner: [1, 1, 1, 1, 0],
    },
    evidence: {
      'need-1': ['禾屿的仓库说，托盘高度总不一样', 'Heyu’s warehouse: pallets never have the same height'],
      'visitor-5': ['14 份报告，3 份迟交', '14 reports, 3 of them late'],
    },
    promises: [
      {
        id: 'promise-1',
        topic: 'need',
        action: ['每家重点客户，去问一个采购以外的部门', 'Ask one department other than buying at each key customer'],
        keptIf: ['三家各记下一条原话', 'three quotes written down, one each'],
      },
    ],
  },
  {
    back: 0,
    answers: {
      visitor: [3, 4, 3, 4, 3],
      price: [3, 3, 3, 3, 3],
      product: [3, 3, 2, 3, 2],
      need: [3, 1, 2, 1, 2],
      partner: [1, 1, 1, 1, 1],
    },
    evidence: {
      'need-1': [
        '11-06 禾屿厂长周启明：封口漏袋，每月退回三百箱',
        '6 Nov, Zhou Qiming, plant head at Heyu: 300 cases a month come back leaking',
      ],
      'need-2': ['11-04 禾屿采购何颖说：恒岳账期给到 60 天', '4 Nov, He Ying, buyer at Heyu: Hengyue gives 60 days'],
      'need-3': ['禾屿把“一袋一码”列进明年计划（11-12）', 'Heyu put the pouch code into next year’s plan on 12 Nov'],
      'need-5': ['牧澜的吸管杯从对手转来，理由是到货准点', 'Mulan moved its straw cups to us because we deliver on time'],
      'product-2': ['用禾屿的停机记录算出一年 38 小时', '38 hours a year, from Heyu’s own stop log'],
      'visitor-5': ['19 份报告，1 份迟交', '19 reports, 1 of them late'],
    },
    verdicts: {
      'promise-1': { kept: 'kept', note: ['禾屿、牧澜、青田各一条', 'one each from Heyu, Mulan and Qingtian'] },
    },
    promises: [
      {
        id: 'promise-2',
        topic: 'need',
        action: ['禾屿三月换包装，一月先约它的技术部', 'Meet Heyu’s engineers in January, before the new pack is specified'],
        keptIf: ['规格书里有一条是我们提的', 'one line of the specification is ours'],
      },
      {
        id: 'promise-3',
        topic: 'need',
        action: ['问清两条恒岳给禾屿的利益', 'Find out two benefits that Hengyue gives Heyu'],
        keptIf: ['两条都有客户原话', 'both in the customer’s own words'],
      },
    ],
  },
];

/** The case, its last quarter set where it is wanted. */
export const ladderCase = (language: Language, last: string): Data => caseData(version1, QUARTERS, last, language);

export const example = (language: Language): { readonly data: Data; readonly facts: Facts } =>
  caseExample(ladderCase(language, '2026Q4'), language, [
    { id: 'visits.reportedOnTime', quarter: '2026Q4', kind: 'sum', count: 18, of: 19 },
    { id: 'visits.reportedOnTime', quarter: '2026Q3', kind: 'sum', count: 11, of: 14 },
    { id: 'benefit-comparison.heardFromCustomer', quarter: '2026Q4', kind: 'sum', count: 9, of: 24 },
  ]);
