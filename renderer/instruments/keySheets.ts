import type { Language } from '@shared/i18n/translate.ts';

/** A key, or keys that do the same sort of thing, and what it does in both languages. */
export interface KeyLine {
  readonly keys: string;
  readonly 'zh-CN': string;
  readonly en: string;
}
const line = (keys: string, zh: string, en: string): KeyLine => ({ keys, 'zh-CN': zh, en });
/** Both assessments are answered alike. */
const ANSWERING = [line('1–5', '答这一条', 'answer'), line('X', '没有遇到', 'no occasion'), line('E', '写凭据', 'evidence')];
const REMOVE = line('Delete', '去掉', 'remove');

/** Keys of each view on its drawing, beside those that every view has: what the help shows while that view is open. */
export const keySheets: Readonly<Record<string, readonly KeyLine[]>> = {
  stakeholders: [
    line('N, Shift N', '在下面、在旁边加人', 'add below, beside'),
    line('0–3', '关系；按住 Shift 是想要的', 'tie; with Shift the wanted one'),
    line('Alt 1–5', '影响力', 'influence'),
    line('+ −', '态度', 'attitude'),
    line('R', '换角色', 'next role'),
    line('C', '收放下级', 'fold those below'),
    REMOVE,
  ],
  'value-chain': [
    line('Alt ← → ↑ ↓', '移动活动或条', 'move an activity or chip'),
    line('Enter', '就地改名', 'rename in place'),
    line('F', '适合窗口', 'fit'),
    REMOVE,
  ],
  'benefit-comparison': [
    line('0–9, T', '打分，T 是 10', 'rate, T is 10'),
    line('I', '接着按数字，改重要度', 'then a digit: importance'),
    line('?', '不知道', 'not known'),
    line('N', '加一条利益', 'add a benefit'),
    line('1–9', '机会点放进方案', 'point into the proposal'),
    REMOVE,
  ],
  'three-basics': [
    line('Enter', '在格子里：打算说、送到了、听懂了', 'in a cell: planned, delivered, understood'),
    line('X', '收回', 'take back'),
    line('C', '定多久见一次', 'agree how often to meet'),
    line('T', '记今天联系过', 'log a contact today'),
    line('N', '加一条话', 'add a message'),
  ],
  'relationship-mode': [
    line('← →', '现在在哪一格', 'where we stand'),
    line('Shift ← →', '目标', 'target'),
    line('X', '不知道', 'not known'),
  ],
  serve: [
    line('1–5', '我们自己的分', 'our own score'),
    line('Shift 1–5', '客户的分', 'the customer’s score'),
    line('X', '不知道', 'not known'),
    line('E', '写凭据', 'evidence'),
  ],
  'service-recovery': [
    line('N', '记一件不满', 'new complaint'),
    line('Enter, E', '修改', 'edit'),
    line('Alt ← →', '换到旁边一列', 'to the column beside'),
    REMOVE,
  ],
  loyalty: [
    line('← →', '换一项', 'another factor'),
    line('↑ ↓', '试多一点、少一点', 'try more or less'),
    line('0–9, +', '录答案，+ 是 10', 'answers, + is 10'),
    line('X', '没接触过', 'no experience'),
  ],
  actions: [
    line('N', '加行动', 'new action'),
    line('G', '加目标', 'new goal'),
    line('Space, Ctrl ← →', '换状态', 'change the state'),
    line('Enter, D, O', '改：做什么、期限、负责人', 'edit what, due day, owner'),
    line('Alt ↑ ↓', '在目标里排先后', 'order within its goal'),
    line('Alt 1–3', '列表、看板、时间轴', 'list, board, timeline'),
    REMOVE,
  ],
  visits: [
    line('N', '排拜访', 'plan a visit'),
    line('R', '写报告', 'write the report'),
    line('Enter, X', '报告里：采纳、不要', 'in a report: take, drop'),
    line('E, Space', '报告里：改、看原句', 'in a report: edit, show the sentence'),
    line(
      'P T N W R X',
      '没认出的句子归到：我方承诺、对方承诺、需求、原话、对手、不用；数字选是谁',
      'file a clause: our promise, theirs, need, their words, rival, leave; digits say who',
    ),
    line('Ctrl Enter', '交报告', 'hand in'),
    REMOVE,
  ],
  // no instrument, but a page with keys of its own
  front: [line('1–9', '到那一块', 'go to that panel'), line('Enter', '看它从哪里来', 'see where it comes from')],
  'sales-ladder': ANSWERING,
  'seven-habits': ANSWERING,
};

/** What the help shows for a view. */
export const keysOf = (instrument: string | undefined, language: Language): readonly { readonly keys: string; readonly words: string }[] =>
  (instrument === undefined ? [] : (keySheets[instrument] ?? [])).map((one) => ({ keys: one.keys, words: one[language] }));
