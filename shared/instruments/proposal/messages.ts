import type { Language } from '../../i18n/translate.ts';
import { defineMessages } from '../../i18n/translate.ts';
import type { ListName } from './lists.ts';
import { documentWords } from './messages-document.ts';
import { fieldWords } from './messages-fields.ts';
import { readingWords } from './messages-readings.ts';

/** Name of one item of each list, as undo steps and buttons say it. */
const items: Readonly<Record<ListName, readonly [string, string]>> = {
  objectives: ['目标', 'objective'],
  losses: ['损失', 'loss'],
  offers: ['合作内容', 'offer'],
  gains: ['收益', 'benefit'],
  duties: ['分工', 'task'],
  options: ['档次', 'option'],
  exclusions: ['不包含项', 'exclusion'],
  departments: ['部门所得', 'department'],
  milestones: ['里程碑', 'milestone'],
  sides: ['职责', 'duty'],
  promises: ['服务承诺', 'promise'],
  meetings: ['沟通安排', 'meeting'],
  references: ['案例', 'reference'],
  prices: ['报价行', 'price line'],
  terms: ['条款', 'term'],
  risks: ['风险', 'risk'],
  exits: ['退出条款', 'exit'],
  steps: ['下一步', 'next step'],
  annexes: ['附件', 'annex'],
};
type UndoKey = `undo.${ListName}.${'add' | 'edit' | 'remove' | 'move'}`;
type ItemKey = `item.${ListName}` | `add.${ListName}`;

function itemWords(language: Language): Record<UndoKey | ItemKey, string> {
  const at = language === 'en' ? 1 : 0;
  const verbs =
    language === 'en'
      ? { add: 'Add {{item}}', edit: 'Change {{item}} {{name}}', remove: 'Delete {{item}} {{name}}', move: 'Move {{item}} {{name}}' }
      : { add: '添加{{item}}', edit: '改{{item}} {{name}}', remove: '删除{{item}} {{name}}', move: '移动{{item}} {{name}}' };
  const words = Object.entries(items).flatMap(([list, names]) => [
    ...Object.entries(verbs).map(([verb, form]) => [`undo.${list}.${verb}`, form.replace('{{item}}', names[at])]),
    [`item.${list}`, names[at]],
    [`add.${list}`, language === 'en' ? `Add ${names[1]}` : `加一项${names[0]}`],
  ]);
  return Object.fromEntries(words) as Record<UndoKey | ItemKey, string>;
}

const zh = {
  title: '合作方案',
  purpose: '写给客户看的方案：每一项都回应它的一个问题，每一笔收益都算得清。',
  idea: '方案的立足点是比对手更好，而不是更便宜。先写客户的目标和损失，再写我们做什么、值多少钱、谁在什么时候做。只请客户决定一件事。',
  'undo.set': '改方案文字',
  'undo.take': '选入合作内容',
  'undo.answer': '改 {{name}} 回应的问题',
  'undo.quote': '改引用的原话',
};
const en: typeof zh = {
  title: 'Cooperation proposal',
  purpose: 'Written for the customer: every item answers one of its problems, every benefit can be recalculated.',
  idea: 'A proposal stands on being better than the rival, not cheaper. It starts with the goals and losses of the customer, then says what we do, what it is worth, and who does what by when. It asks for one decision only.',
  'undo.set': 'Change proposal text',
  'undo.take': 'Take into the proposal',
  'undo.answer': 'Change what {{name}} answers',
  'undo.quote': 'Change the quotes',
};

export const messages = defineMessages(
  { ...zh, ...itemWords('zh-CN'), ...fieldWords['zh-CN'], ...readingWords['zh-CN'], ...documentWords['zh-CN'] },
  { ...en, ...itemWords('en'), ...fieldWords.en, ...readingWords.en, ...documentWords.en },
);
export type Key = keyof (typeof messages)['en'] & string;
