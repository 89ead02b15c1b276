import type { Language } from '../../../../i18n/translate.ts';
import { denies } from '../stance.ts';
import { comingDay, type Detector } from './thing.ts';

const NEXT: Readonly<Record<Language, RegExp>> = {
  'zh-CN': /下次|下回|下一次|再(?:去|来|过去|过来|见|碰|约|谈|跑)|约了|约好|约在|约定|改约|见面定在/u,
  en: /\bnext (?:visit|meeting|time|call|appointment)\b|\bback (?:there )?(?:on|in)\b|\bmeet(?:ing)? again\b|\bsee (?:him|her|them) again\b|\b(?:we|I)(?:['’]ll| will| are| am)? (?:meet|see|visit|going back|return|go back)\b|\bcoming back\b|\bagreed to meet\b|\bbooked\b|\bappointment\b/iu,
};
const CANCELLED = /取消|推迟|改期|作罢|\bcancel(?:l?ed)?\b|\bcalled off\b|\bpostponed\b/iu;
const VERSION = /第\s*(?<number>\d+)\s*版|\bversion\s+(?<number2>\d+(?:\.\d+)*)|\b(?<label>V\d+(?:\.\d+)*)/iu;

/** When we meet next, whom, and with which version; never a visit of a rival's. */
export const nextVisit: Detector = (read) => {
  const { text, clause, question, conditional, guess, rivals, named } = read;
  const hit = NEXT[clause.language].exec(text);
  const date = comingDay(read);
  if (!hit || !date || question || conditional || guess || rivals.length > 0 || CANCELLED.test(text)) return [];
  if (denies(text.slice(Math.max(0, hit.index - 8), hit.index), clause.language)) return [];
  return [
    { kind: 'nextVisit', words: clause.text, date, people: [...new Set(named.map(({ person }) => person))], version: versionIn(text) },
  ];
};

/** A version named in a text, as `V3`; '' = none. */
export function versionIn(text: string): string {
  const { number, number2, label } = VERSION.exec(text)?.groups ?? {};
  return label?.toUpperCase() ?? ((number ?? number2) ? `V${number ?? number2}` : '');
}
