import { dayOfMonth, dayOfWeek, validDay, weekdayOf } from '../../../../base/days.ts';
import { shiftDay } from '../../../../base/quarter.ts';
import { addWorkdays } from '../../../../base/workdays.ts';
import {
  form,
  inYear,
  monthsAfter,
  nextDayOfMonth,
  partOfMonth,
  partOfNamed,
  PARTS,
  quarter,
  quarterFrom,
  weeksAfter,
  yearless,
  type Form,
} from './form.ts';

const WEEK = '一二三四五六日天';
const NUMBER = '(?:\\d{1,2}|[一二三四五六七八九十两]{1,3})';
const YEAR = '(?:(?<year>今年|明年|后年|去年|\\d{4} ?年) ?)?';
const WHICH = '(?<which>上上|下下|上|下|这|本)个?';
const SHIFTS: Readonly<Record<string, number>> = { 上上: -2, 上: -1, 这: 0, 本: 0, 下: 1, 下下: 2 };
const DAYS: Readonly<Record<string, number>> = {
  前天: -2,
  昨天: -1,
  昨晚: -1,
  今天: 0,
  今晚: 0,
  今日: 0,
  明天: 1,
  明早: 1,
  明日: 1,
  后天: 2,
  大后天: 3,
};
const PART: Readonly<Record<string, readonly [number, number]>> = { 初: PARTS.early, 上旬: PARTS.early, 中旬: PARTS.mid, 下旬: PARTS.late };

/** A number in digits or Chinese signs up to 99; `NaN` where it is none. */
export function numberOf(text = ''): number {
  if (/^\d+$/.test(text)) return Number(text);
  const digit = (sign: string | undefined): number => (sign === '两' ? 2 : '零一二三四五六七八九'.indexOf(sign ?? '零'));
  const ten = text.indexOf('十');
  if (ten < 0) return text.length === 1 ? digit(text) : Number.NaN;
  return (ten === 0 ? 1 : digit(text[0])) * 10 + (ten === text.length - 1 ? 0 : digit(text[ten + 1]));
}
function yearOf(said: string | undefined, visit: string): number | null {
  const shift = { 去年: -1, 今年: 0, 明年: 1, 后年: 2 }[said ?? ''];
  return shift === undefined ? (said === undefined ? null : Number.parseInt(said, 10)) : Number(visit.slice(0, 4)) + shift;
}
const weekday = (sign: string | undefined): number => Math.min(6, WEEK.indexOf(sign ?? ''));
const shiftOf = (which: string | undefined): number => SHIFTS[which ?? ''] ?? 0;

/** Longest first: what a longer form holds, a shorter one does not see. */
export const chineseForms: readonly Form[] = [
  form('(?<year>\\d{4})[-年/.] ?(?<month>\\d{1,2})[-月/.] ?(?<day>\\d{1,2})[日号]?', ({ year, month, day }) =>
    validDay(Number(year), Number(month), Number(day)),
  ),
  form(`${YEAR}(?<month>${NUMBER}) ?月份?(?:底|末)`, ({ year, month }, { visit }) => named(visit, year, month, 0)),
  form(`${YEAR}(?<month>${NUMBER}) ?月份?(?<part>初|上旬|中旬|下旬)`, ({ year, month, part }, { visit }) =>
    partOfNamed(visit, yearOf(year, visit), numberOf(month), PART[part ?? ''] ?? PARTS.whole),
  ),
  form(`${YEAR}(?<month>${NUMBER}) ?月 ?(?<day>${NUMBER})(?![\\d.,%％万亿个箱次元家]) ?[日号]?`, ({ year, month, day }, { visit }) =>
    named(visit, year, month, numberOf(day)),
  ),
  form(`${WHICH}月 ?(?<day>${NUMBER}) ?[日号]`, ({ which, day }, { visit }) => dayOfMonth(visit, shiftOf(which), numberOf(day))),
  form(`(?:${WHICH})?月(?:底|末)`, ({ which }, { visit }) => partOfMonth(visit, shiftOf(which), PARTS.whole)?.[1] ?? null),
  form(`${WHICH}月(?<part>初|上旬|中旬|下旬)?`, ({ which, part }, { visit }) =>
    partOfMonth(visit, shiftOf(which), PART[part ?? ''] ?? PARTS.whole),
  ),
  form(
    `(?<year>今年|明年|后年|去年|\\d{4} ?年) ?(?<month>${NUMBER}) ?月份?|(?<!\\d|个)(?<month2>\\d{1,2}) ?月份?(?! ?\\d)`,
    ({ year, month, month2 }, { visit }) => partOfNamed(visit, yearOf(year, visit), numberOf(month ?? month2), PARTS.whole),
  ),
  form(`${YEAR}(?:第?(?<sign>[一二三四])季度?|\\bQ(?<digit>[1-4])\\b)`, ({ year, sign, digit }, { visit }) =>
    quarter(visit, numberOf(sign ?? digit), yearOf(year, visit)),
  ),
  form(`${WHICH}季度?`, ({ which }, { visit }) => quarterFrom(visit, shiftOf(which))),
  form('(?<year>今年|明年|后年|去年)?(?:年底|年末)', ({ year }, { visit }) =>
    inYear(yearOf(year, visit) ?? Number(visit.slice(0, 4)), 12, 31),
  ),
  form(`${WHICH}(?:周|星期|礼拜)末`, ({ which }, { visit }) => [dayOfWeek(visit, shiftOf(which), 5), dayOfWeek(visit, shiftOf(which), 6)]),
  form(`${WHICH}(?:周|星期|礼拜) ?(?<day>[${WEEK}])(?![次趟回])`, ({ which, day }, { visit }) =>
    dayOfWeek(visit, shiftOf(which), weekday(day)),
  ),
  form(`${WHICH}(?:周|星期|礼拜)`, ({ which }, { visit }) => [dayOfWeek(visit, shiftOf(which), 0), dayOfWeek(visit, shiftOf(which), 6)]),
  // 每周一次 and 两周三次 name no day
  form(`(?<![每几半\\d${WEEK}两] ?)(?:周|星期|礼拜)(?<day>[${WEEK}])(?![次趟回班])`, ({ day }, { visit }) =>
    dayOfWeek(visit, weekday(day) < weekdayOf(visit) ? 1 : 0, weekday(day)),
  ),
  form('(?<!每)(?:周|星期|礼拜)末', (_groups, { visit }) => [dayOfWeek(visit, 0, 5), dayOfWeek(visit, 0, 6)]),
  form(`(?<count>${NUMBER}) ?个?工作日(?:之?内|以内|后|之后|以后)`, ({ count }, { visit, calendar }) =>
    addWorkdays(visit, numberOf(count), calendar),
  ),
  form('下一?个工作日', (_groups, { visit, calendar }) => addWorkdays(visit, 1, calendar)),
  // 交期七天以内 is a term, no day
  form(
    `(?<!期(?:是|为|要)? ?)(?<count>${NUMBER}) ?(?:(?<days>天|日)|(?<weeks>个?(?:周|星期|礼拜))|个月)(?:之?内|以内|后|之后|以后)`,
    ({ count, days, weeks }, { visit }) => {
      const many = numberOf(count);
      return days ? shiftDay(visit, many) : weeks ? weeksAfter(visit, many) : monthsAfter(visit, many);
    },
  ),
  form(`(?<![月\\d第每])(?<day>${NUMBER}) ?[号日](?!线|机|楼|库|厂|车|仓|门|站|膜|样|料|店|炉|柜|位|锅|均|报)`, ({ day }, { visit }) =>
    nextDayOfMonth(visit, numberOf(day)),
  ),
  form(
    Object.keys(DAYS)
      .toSorted((a, b) => b.length - a.length)
      .join('|'),
    (_groups, { visit }, said) => shiftDay(visit, DAYS[said] ?? 0),
  ),
];

function named(visit: string, year: string | undefined, month: string | undefined, day: number): string | null {
  const given = yearOf(year, visit);
  return given === null ? yearless(visit, numberOf(month), day) : inYear(given, numberOf(month), day);
}
