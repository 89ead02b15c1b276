import { SCALE } from '../../base/amount.ts';
import { freshKeys } from '../../base/order.ts';
import type { Language } from '../../i18n/translate.ts';
import { bareCustomer, emptyFacts } from '../example-facts.ts';
import type { Facts } from '../facts.ts';
import { blankGoal, blankNeed, emptyProfile, type Data, type Goal, type Need } from './model.ts';

const stamp = { rev: 0, changedAt: '2026-11-20T08:00:00Z' };

const words = {
  'zh-CN': {
    name: '禾屿食品',
    needs: [
      ['一小时内查清一批货', '出了事，一小时内要说得清是哪一批、卖到了哪里。', '高远 总经理', '战略供应商会议'],
      ['换料不停线', '换一次料，停线四十分钟，一个月停四十多次。', '周启明 厂长', '二厂走访'],
      ['清真与素食两套标签', '出口的货要两套标签，现在靠人工贴。', '何颖 采购经理', '会谈纪要'],
      ['小包装试销', '', '', ''],
    ],
    goal: ['明年三个厂不加线，多交一成货。', '高远 总经理', '战略供应商会议'],
    hot: ['先在二厂做成一次', '哪家先让我看到一条线跑通，我就跟哪家谈年框。', '高远 总经理'],
    note: '总经理只看结果，不看材料。',
  },
  en: {
    name: 'Heyu Foods',
    needs: [
      [
        'Trace a lot within an hour',
        'When something goes wrong we must say within an hour which lot it is and where it went.',
        'Gao Yuan, General Manager',
        'Supplier meeting',
      ],
      [
        'No stop for a recipe change',
        'A recipe change costs 40 minutes, more than forty times a month.',
        'Zhou Qiming, Plant Manager',
        'Visit to plant 2',
      ],
      [
        'Halal and vegetarian labels',
        'Exports need two sets of labels; today we stick them on by hand.',
        'He Ying, Purchasing Manager',
        'Minutes of meeting',
      ],
      ['Small packs for test sales', '', '', ''],
    ],
    goal: ['Next year we ship a tenth more from three plants without a new line.', 'Gao Yuan, General Manager', 'Supplier meeting'],
    hot: ['One success in plant 2', 'Whoever shows me one line running first gets to talk about the frame.', 'Gao Yuan, General Manager'],
    note: 'The general manager looks at results, not at papers.',
  },
} as const;
const DAYS = ['2026-09-16', '2026-11-06', '2026-07-02', null] as const;

/** An invented customer with eight quarters of sales, three needs in its words and one that is not told yet. */
export function example(language: Language): { readonly data: Data; readonly facts: Facts } {
  const w = words[language];
  const keys = freshKeys(4);
  const need = ([title, said, person, occasion]: readonly string[], i: number): Need => ({
    ...blankNeed,
    ...stamp,
    id: `need-${i + 1}`,
    order: keys[i] as string,
    title: title as string,
    words: said as string,
    person: person as string,
    occasion: occasion as string,
    at: DAYS[i] as string | null,
    source: i < 3 ? 'customer' : 'guess',
    status: i < 3 ? 'confirmed' : 'assumed',
    special: i === 2,
    importance: i < 3 ? 9 - i : null,
  });
  const goal: Goal = {
    ...blankGoal,
    ...stamp,
    id: 'goal-1',
    order: 'i',
    words: w.goal[0],
    person: w.goal[1],
    occasion: w.goal[2],
    at: '2026-09-16',
    source: 'customer',
    status: 'confirmed',
  };
  const data: Data = {
    ...emptyProfile(),
    needs: Object.fromEntries(w.needs.map(need).map((one) => [one.id, one])),
    goals: { 'goal-1': goal },
    hotButton: { what: w.hot[0], words: w.hot[1], person: w.hot[2], at: '2026-11-06', source: 'visit', status: 'confirmed' },
    note: w.note,
  };
  return { data, facts: exampleFacts(w.name) };
}

const QUARTERS = ['2024Q4', '2025Q1', '2025Q2', '2025Q3', '2025Q4', '2026Q1', '2026Q2', '2026Q3', '2026Q4'];
const SALES = [520_000, 610_000, 640_000, 655_000, 700_000, 590_000, 560_000, 540_000, 300_000];

function exampleFacts(name: string): Facts {
  const base = emptyFacts();
  const customer = { ...bareCustomer(name), tier: 'A' as const, value: 2_390_000 * SCALE };
  return {
    ...base,
    customer,
    portfolio: {
      ...base.portfolio,
      size: 1,
      ids: [customer.id],
      names: [name],
      quarters: QUARTERS,
      sales: Float64Array.from(SALES, (one) => one * SCALE),
      dataUntil: '2026-11-20',
    },
  };
}
