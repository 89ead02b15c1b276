import { daysBetween, shiftDay } from '../../../base/quarter.ts';
import type { SaidDate } from './types.ts';

/** A date without a year that lies further ahead is not guessed; one a little behind is the past. */
const FURTHEST = 300;
const PAST = 31;

const WEEK = '一二三四五六日天';
const ENGLISH_DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY_WORDS: Readonly<Record<string, number>> = { 今天: 0, 明天: 1, 后天: 2, 昨天: -1, today: 0, tomorrow: 1, yesterday: -1 };

/** A day, a span, or a date of which too much would have to be guessed. */
type Said = string | readonly [first: string, last: string] | null;
interface Form {
  readonly pattern: RegExp;
  readonly read: (found: RegExpExecArray, visit: string) => Said;
}

const num = (text: string | undefined): number => (text !== undefined && /^\d+$/.test(text) ? Number(text) : chineseNumber(text ?? ''));

/** 一 … 三十一. */
function chineseNumber(text: string): number {
  const digit = (sign: string | undefined): number => (sign === undefined ? Number.NaN : '零一二三四五六七八九'.indexOf(sign));
  const ten = text.indexOf('十');
  if (ten < 0) return text.length === 1 ? digit(text) : Number.NaN;
  return (ten === 0 ? 1 : digit(text[0])) * 10 + (ten === text.length - 1 ? 0 : digit(text[ten + 1]));
}

const NUMBER = '(\\d{1,2}|[一二三四五六七八九十]{1,3})';
const CN_DAY = `([${WEEK}])`;
const EN_DAY = '(mon|tues|wednes|thurs|fri|satur|sun)day';
const EN_MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const form = (pattern: string, read: Form['read']): Form => ({ pattern: new RegExp(pattern, 'giu'), read });

/** Longest first: what a longer form holds, a shorter one does not see. */
const FORMS: readonly Form[] = [
  form('(\\d{4})[-年/](\\d{1,2})[-月/](\\d{1,2})日?', ([, y, m, d]) => valid(Number(y), Number(m), Number(d))),
  form(`(?:下个?月)${NUMBER}[日号]`, ([, d], visit) => inMonth(visit, 1, num(d))),
  form(`${NUMBER}\\s*月\\s*${NUMBER}\\s*[日号]?`, ([, m, d], visit) => yearless(visit, num(m), num(d))),
  form(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${EN_MONTH}`, ([, d, m], visit) => yearless(visit, monthOf(m), Number(d))),
  form(`\\b${EN_MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b`, ([, m, d], visit) => yearless(visit, monthOf(m), Number(d))),
  form('下个?月底|end of next month', (_found, visit) => endOfMonth(visit, 1)),
  form('这?本?个?月底|(?:the )?end of (?:the|this) month', (_found, visit) => endOfMonth(visit, 0)),
  form(`(?:下个?(?:周|星期|礼拜))${CN_DAY}`, ([, d], visit) => inWeek(visit, 1, chineseDay(d))),
  form(`(?:上个?(?:周|星期|礼拜))${CN_DAY}`, ([, d], visit) => inWeek(visit, -1, chineseDay(d))),
  form(`(?:这|本)个?(?:周|星期|礼拜)${CN_DAY}`, ([, d], visit) => inWeek(visit, 0, chineseDay(d))),
  form('上个?(?:周|星期|礼拜)|last week', (_found, visit) => week(visit, -1)),
  form('下个?(?:周|星期|礼拜)|next week', (_found, visit) => week(visit, 1)),
  form(`(?:周|星期|礼拜)${CN_DAY}`, ([, d], visit) => onOrAfter(visit, chineseDay(d))),
  form(`\\bnext ${EN_DAY}\\b`, ([, d], visit) => inWeek(visit, 1, englishDay(d))),
  form(`\\blast ${EN_DAY}\\b`, ([, d], visit) => inWeek(visit, -1, englishDay(d))),
  form(`\\b(?:this )?${EN_DAY}\\b`, ([, d], visit) => onOrAfter(visit, englishDay(d))),
  form(`(?<![月\\d])${NUMBER}\\s*[号日](?!线|机|楼|库|厂)`, ([, d], visit) => nextDayOfMonth(visit, num(d))),
  form('\\bthe (\\d{1,2})(?:st|nd|rd|th)\\b', ([, d], visit) => nextDayOfMonth(visit, Number(d))),
  form('今天|明天|后天|昨天|\\btoday\\b|\\btomorrow\\b|\\byesterday\\b', ([said], visit) =>
    shiftDay(visit, DAY_WORDS[said.toLowerCase()] ?? 0),
  ),
];

const chineseDay = (sign: string | undefined): number => Math.min(6, WEEK.indexOf(sign ?? ''));
const englishDay = (stem: string | undefined): number => ENGLISH_DAYS.indexOf(`${(stem ?? '').toLowerCase()}day`);
const monthOf = (name: string | undefined): number => MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
/** 0 = Monday. */
const weekdayOf = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

function valid(year: number, month: number, day: number): string | null {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || !date.toISOString().startsWith(text) ? null : text;
}
const inWeek = (visit: string, weeks: number, weekday: number): string => shiftDay(visit, weeks * 7 - weekdayOf(visit) + weekday);
const week = (visit: string, weeks: number): Said => [inWeek(visit, weeks, 0), inWeek(visit, weeks, 6)];
const onOrAfter = (visit: string, weekday: number): string => shiftDay(visit, (weekday - weekdayOf(visit) + 7) % 7);

function yearless(visit: string, month: number, day: number): string | null {
  const year = Number(visit.slice(0, 4));
  const days = [year - 1, year, year + 1].map((one) => valid(one, month, day)).filter((one) => one !== null);
  return days.find((one) => daysBetween(visit, one) >= -PAST && daysBetween(visit, one) <= FURTHEST) ?? null;
}
function inMonth(visit: string, months: number, day: number): string | null {
  const index = Number(visit.slice(0, 4)) * 12 + Number(visit.slice(5, 7)) - 1 + months;
  return valid(Math.floor(index / 12), (index % 12) + 1, day);
}
const nextDayOfMonth = (visit: string, day: number): string | null => {
  const here = inMonth(visit, 0, day);
  return here !== null && here >= visit ? here : inMonth(visit, 1, day);
};
const endOfMonth = (visit: string, months: number): string | null => {
  const first = inMonth(visit, months + 1, 1);
  return first === null ? null : shiftDay(first, -1);
};

/** Dates named in a text, counted from the day of the visit, in their order. */
export function datesIn(text: string, visit: string): readonly SaidDate[] {
  const found: SaidDate[] = [];
  for (const { pattern, read } of FORMS) {
    for (const hit of text.matchAll(pattern)) {
      const span = { from: hit.index, to: hit.index + hit[0].length };
      if (found.some((one) => one.from < span.to && span.from < one.to)) continue;
      const said = read(hit, visit);
      const [day, last] = said === null || typeof said === 'string' ? [said, null] : said;
      found.push({ ...span, said: hit[0], day, last });
    }
  }
  return found.toSorted((a, b) => a.from - b.from);
}
