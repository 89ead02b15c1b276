import type { Way } from './model.ts';
import type { Both } from './questionnaire.ts';

/** Who is asked at the invented food maker. */
export const PEOPLE = {
  zhou: { name: ['周启明', 'Zhou Qiming'] as Both, title: ['厂长', 'plant'] as Both },
  he: { name: ['何颖', 'He Ying'] as Both, title: ['采购经理', 'buying'] as Both },
  shen: { name: ['沈岚', 'Shen Lan'] as Both, title: ['研发总监', 'R&D'] as Both },
  zheng: { name: ['郑伟', 'Zheng Wei'] as Both, title: ['物流主管', 'logistics'] as Both },
  tang: { name: ['唐敏', 'Tang Min'] as Both, title: ['销售总监', 'sales'] as Both },
};
export type Who = keyof typeof PEOPLE;

/** One person's answers: a character a question, `?` = no experience; of the rival a number a factor. */
export interface CaseAnswer {
  readonly who: Who;
  readonly way: Way;
  readonly sent: string | null;
  readonly got: string | null;
  readonly scores: string;
  readonly words?: Readonly<Record<string, Both>>;
  readonly closing?: Both;
  /** Of Hengyue, in the factors' order; `null` = not asked. */
  readonly rival?: readonly (number | null)[];
}

const met = (who: Who, day: string, scores: string): CaseAnswer => ({ who, way: 'met', sent: null, got: day, scores });
const WHO = Object.keys(PEOPLE) as Who[];
const round = (day: string, ...scores: readonly string[]): CaseAnswer[] => scores.map((one, i) => met(WHO[i] as Who, day, one));
/** The rival as the first two of a round scored it. */
const asking = (all: CaseAnswer[], ...rivals: readonly (readonly (number | null)[])[]): CaseAnswer[] =>
  all.map((one, i) => (rivals[i] ? { ...one, rival: rivals[i] } : one));

/** Two years of rounds; nobody was asked in the first quarter of 2026. */
export const ROUNDS: Readonly<Record<string, readonly CaseAnswer[]>> = {
  '2025Q1': round('2025-02-20', '67566575?7', '67776677?5', '75665586?5', '76656576?7', '76666676?6'),
  '2025Q2': round('2025-05-22', '6666767656', '66666677?5', '77666578?5', '7677657757', '96566567?8'),
  '2025Q3': round('2025-08-21', '7676666857', '87566578?5', '86677767?8', '6767667757', '57764677?5'),
  '2025Q4': asking(
    round('2025-11-20', '7786566856', '67776687?8', '78466577?7', '6776678656', '87686778?6'),
    [6, 7, 7, 6, null, null],
    [7, 6, 7, 6, null, null],
  ),
  '2026Q2': asking(
    round('2026-05-21', '8767866856', '78686677?7', '77686668?8', '6756568856', '77666688?8'),
    [6, 7, 7, 6, null, null],
    [6, 7, 7, 7, null, null],
  ),
  '2026Q3': round('2026-08-20', '8766676857', '69666688?8', '78776668??', '6766778757', '77575687??'),
  '2026Q4': [
    { who: 'zhou', way: 'met', sent: null, got: '2026-11-06', scores: '7864678658', rival: [6, 8, 7, 7, null, null] },
    { who: 'he', way: 'word', sent: '2026-11-10', got: '2026-11-12', scores: '88757687?8', rival: [7, 7, 8, 6, null, null] },
    {
      who: 'shen',
      way: 'word',
      sent: '2026-11-10',
      got: '2026-11-16',
      scores: '87765798??',
      closing: ['试机前先把温度曲线给我们', 'Give us the temperature curve before the trial'],
    },
    {
      who: 'zheng',
      way: 'phone',
      sent: null,
      got: '2026-11-18',
      scores: '6753457647',
      words: { 'devotion-2': ['没单子的时候，两个月没见人。', 'No order, and for two months nobody came.'] },
    },
    { who: 'tang', way: 'word', sent: '2026-11-10', got: null, scores: '' },
  ],
};
