import type { Language } from '../../i18n/translate.ts';
import { caseData, caseExample, type CaseQuarter } from '../assessment/case.ts';
import type { Data } from '../assessment/model.ts';
import type { Facts } from '../facts.ts';
import { version1 } from './questionnaire.ts';

/** An invented account manager over six quarters: one habit falls, one grows by a promise that was kept. Sums of five statements. */
const QUARTERS: readonly CaseQuarter[] = [
  { back: 5, answers: { proactive: 17, 'end-in-mind': 13, 'first-things': 18, 'win-win': 16, understand: 11, synergise: 13, renew: 14 } },
  { back: 4, answers: { proactive: 17, 'end-in-mind': 14, 'first-things': 18, 'win-win': 17, understand: 11, synergise: 14, renew: 13 } },
  { back: 3, answers: { proactive: 18, 'end-in-mind': 15, 'first-things': 18, 'win-win': 17, understand: 12, synergise: 15, renew: 13 } },
  { back: 2, answers: { proactive: 19, 'end-in-mind': 16, 'first-things': 17, 'win-win': 18, understand: 11, synergise: 15, renew: 12 } },
  {
    back: 1,
    answers: {
      proactive: 20,
      'end-in-mind': 16,
      'first-things': [3, 4, 3, 3, 2],
      'win-win': 18,
      understand: 12,
      synergise: 15,
      renew: 12,
    },
    evidence: {
      'first-things-3': ['9-08 被展会挤掉，当天改到 9-11', 'Pushed out by the fair on 8 Sept; moved to 11 Sept the same day'],
      'first-things-2': ['禾屿计划 12 次，去了 11 次', 'Heyu: 11 of 12 planned visits'],
    },
    promises: [
      {
        id: 'promise-1',
        topic: 'understand',
        action: ['每家重点客户，问清四条对手给的利益', 'Find out four benefits that rivals give at each key customer'],
        keptIf: ['三家都够四条', 'four each at three customers'],
      },
      {
        id: 'promise-2',
        topic: 'first-things',
        action: ['禾屿和牧澜每月各去四次', 'Visit Heyu and Mulan four times a month each'],
        keptIf: ['拜访记录里数得出', 'the visit log shows it'],
      },
      {
        id: 'promise-3',
        topic: 'end-in-mind',
        action: ['出门之前写下这一趟的目的', 'Write down the aim before each visit'],
        keptIf: ['十次里有九次', 'nine times out of ten'],
      },
    ],
  },
  {
    back: 0,
    answers: {
      proactive: 21,
      'end-in-mind': [4, 4, null, 3, 3],
      'first-things': [3, 3, 3, 2, 2],
      'win-win': 19,
      understand: 16,
      synergise: 15,
      renew: 12,
    },
    evidence: {
      'first-things-1': ['最近四周做到两周', 'Two of the last four weeks'],
      'first-things-2': ['禾屿计划 12 次，去了 9 次', 'Heyu: 9 of 12 planned visits'],
      'first-things-3': ['11-10 改约 11-13，12-02 没有改约', '10 Nov moved to 13 Nov; 2 Dec was not moved'],
      'first-things-5': ['只给港联物流留了半天', 'Half a day kept for Ganglian Logistics only'],
      'understand-2': ['禾屿、牧澜、青田共 14 条', '14 in all at Heyu, Mulan and Qingtian'],
      'proactive-1': ['漏袋的事，是我们先打的电话', 'We called about the leaks before they did'],
    },
    verdicts: {
      'promise-1': { kept: 'kept', note: ['三家共 14 条，每家都够四条', '14 in all, four or more at each'] },
      'promise-2': { kept: 'missed', note: ['禾屿 9 次，牧澜只去了 3 次', 'Heyu 9 times, Mulan only 3'] },
      'promise-3': { kept: 'kept', note: ['38 次里有 36 次写了', '36 of 38 visits'] },
    },
    promises: [
      {
        id: 'promise-4',
        topic: 'first-things',
        action: ['每周一先把禾屿和牧澜排进日历', 'Put Heyu and Mulan into the calendar first, every Monday'],
        keptIf: ['每月各去四次', 'four visits a month each'],
      },
      {
        id: 'promise-5',
        topic: 'renew',
        action: ['每月请主管随访一次，当天听意见', 'Take the director along once a month and hear the comments that day'],
        keptIf: ['三次随访记录', 'three joint visits on record'],
      },
      {
        id: 'promise-6',
        topic: 'synergise',
        action: ['带技术服务去看一次禾屿的夜班', 'Take technical service to the night shift at Heyu once'],
        keptIf: ['一份拜访报告', 'one visit report'],
      },
    ],
  },
];

/** The case, its last quarter set where it is wanted. */
export const habitsCase = (language: Language, last: string): Data => caseData(version1, QUARTERS, last, language);

export const example = (language: Language): { readonly data: Data; readonly facts: Facts } =>
  caseExample(habitsCase(language, '2026Q4'), language, [
    { id: 'customer-tiers.hoursOnC', quarter: '2026Q4', kind: 'sum', count: 38, of: 100 },
    { id: 'customer-tiers.hoursOnC', quarter: '2026Q3', kind: 'sum', count: 24, of: 100 },
    { id: 'customer-tiers.keyVisits', quarter: '2026Q4', kind: 'sum', count: 24, of: 34 },
    { id: 'benefit-comparison.updated', quarter: '2026Q4', kind: 'sum', count: 14, of: null },
  ]);
