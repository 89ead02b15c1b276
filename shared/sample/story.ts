import { quarterDays, quarterOf, shiftDay, shiftQuarter, daysBetween } from '../base/quarter.ts';
import type { Language } from '../i18n/translate.ts';
import type { Words } from './products.ts';
import { randomOf, seedOf } from './random.ts';

/** Who works in the sample workspace; the first is the one who looks. */
export const samplePeople: readonly { readonly id: string; readonly name: Words; readonly title: Words }[] = [
  { id: 'p-chenke', name: { 'zh-CN': '陈可', en: 'Chen Ke' }, title: { 'zh-CN': '大客户经理', en: 'Key-account manager' } },
  { id: 'p-linxiao', name: { 'zh-CN': '林晓', en: 'Lin Xiao' }, title: { 'zh-CN': '客户经理', en: 'Account manager' } },
  { id: 'p-wuyue', name: { 'zh-CN': '吴越', en: 'Wu Yue' }, title: { 'zh-CN': '技术服务', en: 'Technical service' } },
];

export const sampleWords: Readonly<
  Record<
    Language,
    { readonly workspace: string; readonly company: string; readonly overrideReason: string; readonly notes: readonly string[] }
  >
> = {
  'zh-CN': {
    workspace: '华东大客户（示例）',
    company: '澄川包材有限公司',
    overrideReason: '新任采购负责人要把三家供应商并成一家，明年三月前定。',
    notes: ['看了包装线，记下停机时间。', '对账，确认下季用量。', '送样，客户要做保质期试验。', '与仓库对了到货单。'],
  },
  en: {
    workspace: 'East China (sample)',
    company: 'Chengchuan Packaging Co., Ltd',
    overrideReason: 'The new head of buying wants one supplier instead of three, to be settled by March.',
    notes: [
      'Walked the packing line and noted the stops.',
      'Went through the account, agreed the next quarter.',
      'Left samples for a shelf-life test.',
      'Checked deliveries with the warehouse.',
    ],
  },
};

/** Visits a quarter by size of the customer: some large ones get too few, some small ones too many, as in life. */
// prettier-ignore
const RHYTHM: readonly (readonly [code: string, now: number, before: number])[] = [
  ['HY001', 9, 12], ['ML002', 3, 5], ['QT003', 7, 8], ['BH004', 4, 6], ['XY005', 2, 3], ['JF006', 8, 9], ['DC007', 1, 2], ['HX008', 3, 4], ['YL009', 2, 2],
  ['NS010', 3, 3], ['LC011', 1, 2], ['TS012', 4, 5], ['GL014', 1, 0], ['RB019', 1, 1], ['FD017', 3, 3], ['BJ024', 4, 5], ['MT029', 3, 3], ['FY037', 2, 2], ['ZH039', 2, 1], ['WL040', 1, 0],
];

export interface SampleVisit {
  readonly date: string;
  readonly hours: number;
  readonly note: string;
}

/** Visits to a customer in the running quarter (none after today) and in the one before. */
export function sampleVisits(
  code: string,
  { today, language }: { readonly today: string; readonly language: Language },
): readonly SampleVisit[] {
  const rhythm = RHYTHM.find(([of]) => of === code);
  if (!rhythm) return [];
  const now = quarterOf(today);
  return [
    ...spread(code, rhythm[2], quarterDays(shiftQuarter(now, -1)), language),
    ...spread(code, rhythm[1], { first: quarterDays(now).first, last: today }, language),
  ];
}

function spread(
  code: string,
  count: number,
  { first, last }: { readonly first: string; readonly last: string },
  language: Language,
): SampleVisit[] {
  const random = randomOf(seedOf(`${code} ${first}`));
  const days = daysBetween(first, last) + 1;
  const { notes } = sampleWords[language];
  return Array.from({ length: count }, (_, i) => ({
    date: shiftDay(first, Math.floor(((i + random()) / count) * days)),
    hours: 1.5 + Math.floor(random() * 6) / 2,
    note: notes[(i + seedOf(code)) % notes.length] ?? '',
  }));
}
