import { dayOfMonth, dayOfWeek, lastOfMonth, weekdayOf } from '../../../../base/days.ts';
import { shiftDay } from '../../../../base/quarter.ts';
import { addWorkdays, lastWorkdayIn } from '../../../../base/workdays.ts';
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
  type Said,
} from './form.ts';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NUMBERS = ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const DAY = '(?<day>mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b';
/** Whole names and their short forms, so that “5 market visits” is no day of March. */
const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b(?:\\.(?= ?\\d))?';
const DATE = '(?<date>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?:,? (?<year>20\\d{2}|(?:last|this|next) year)\\b)?';
const COUNT = `(?<count>\\d{1,2}|a|one|two|three|four|five|six|seven|eight|nine|ten)`;
const SHIFTS: Readonly<Record<string, number>> = { last: -1, this: 0, the: 0, current: 0, next: 1 };
const PART: Readonly<Record<string, readonly [number, number]>> = { early: PARTS.early, mid: PARTS.mid, late: PARTS.late };

const weekday = (name = ''): number => DAYS.indexOf(name.slice(0, 3).toLowerCase());
const shiftOf = (which = ''): number => SHIFTS[which.toLowerCase()] ?? 0;
const countOf = (said = ''): number => (/^\d+$/.test(said) ? Number(said) : Math.max(1, NUMBERS.indexOf(said.toLowerCase())));
function yearOf(said: string, visit: string): number {
  const [which = '', isWord] = said.split(' ');
  return isWord === undefined ? Number(said) : Number(visit.slice(0, 4)) + shiftOf(which);
}
/** 1–12; `null` for a “may” or “mar” that is no name of a month, because it is written small. */
function monthOf(name = ''): number | null {
  const small = name.toLowerCase();
  return name === small && ['mar', 'may', 'march', 'sep', 'dec', 'jan', 'sun'].includes(small)
    ? null
    : MONTHS.indexOf(small.slice(0, 3)) + 1;
}
function named(visit: string, month: string | undefined, year: string | undefined, day: number): Said | undefined {
  const number = monthOf(month);
  if (number === null) return undefined;
  return year === undefined ? yearless(visit, number, day) : inYear(yearOf(year, visit), number, day);
}
function part(visit: string, month: string | undefined, year: string | undefined, which: readonly [number, number]): Said | undefined {
  const number = monthOf(month);
  return number === null ? undefined : partOfNamed(visit, year === undefined ? null : yearOf(year, visit), number, which);
}
const week = (visit: string, weeks: number): readonly [string, string] => [dayOfWeek(visit, weeks, 0), dayOfWeek(visit, weeks, 6)];

/** Longest first: what a longer form holds, a shorter one does not see. */
export const englishForms: readonly Form[] = [
  form(`(?:the )?end of ${MONTH}${YEAR}`, ({ month, year }, { visit }) => named(visit, month, year, 0)),
  form(`\\b(?<part>early|mid|late)[- ]${MONTH}${YEAR}`, ({ part: which, month, year }, { visit }) =>
    part(visit, month, year, PART[which?.toLowerCase() ?? ''] ?? PARTS.whole),
  ),
  form(`(?:the )?end of (?<which>the|this|next) month`, ({ which }, { visit }) => lastOfMonth(visit, shiftOf(which))),
  form(`(?:the )?end of (?<which>the|this|next) week`, ({ which }, { visit, calendar }) =>
    lastWorkdayIn(...week(visit, shiftOf(which)), calendar),
  ),
  form(`(?:the )?end of (?<which>the|this|next) quarter`, ({ which }, { visit }) => quarterFrom(visit, shiftOf(which))?.[1] ?? null),
  form(`(?:the )?(?:end of (?<which>the|this|next) year|year[- ]end)`, ({ which }, { visit }) =>
    inYear(Number(visit.slice(0, 4)) + shiftOf(which), 12, 31),
  ),
  form(`\\b${DATE} (?:of )?(?<which>last|this|next) month`, ({ date, which }, { visit }) =>
    dayOfMonth(visit, shiftOf(which), Number(date)),
  ),
  form(`\\b${DATE} (?:of )?${MONTH}${YEAR}`, ({ date, month, year }, { visit }) => named(visit, month, year, Number(date))),
  form(`\\b${MONTH} ${DATE}\\b(?![.,]\\d|%)${YEAR}`, ({ date, month, year }, { visit }) => named(visit, month, year, Number(date))),
  form(`(?<=\\b(?:in|during|of|for) )${MONTH}${YEAR}`, ({ month, year }, { visit }) => part(visit, month, year, PARTS.whole)),
  form(
    `\\b(?:Q(?<digit>[1-4])|(?<word>first|second|third|fourth) quarter)\\b(?: (?:of )?(?<year>20\\d{2}|(?:last|this|next) year))?`,
    ({ digit, word, year }, { visit }) => {
      const which = digit === undefined ? ['first', 'second', 'third', 'fourth'].indexOf(word?.toLowerCase() ?? '') + 1 : Number(digit);
      return quarter(visit, which, year === undefined ? null : yearOf(year, visit));
    },
  ),
  form(`\\b(?<which>last|this|next) quarter\\b`, ({ which }, { visit }) => quarterFrom(visit, shiftOf(which))),
  form(`\\b(?<which>last|this|next) month\\b`, ({ which }, { visit }) => partOfMonth(visit, shiftOf(which), PARTS.whole)),
  form(`\\b(?:the )?${DAY} (?:after next|week)\\b(?! (?:we|I|he|she|they)\\b)`, ({ day }, { visit }) => dayOfWeek(visit, 2, weekday(day))),
  form(`\\b(?:the )?week after next\\b`, (_groups, { visit }) => week(visit, 2)),
  form(`\\b(?<which>last|next) ${DAY}`, ({ which, day }, { visit }) => dayOfWeek(visit, shiftOf(which), weekday(day))),
  form(`\\b${DAY} next week\\b`, ({ day }, { visit }) => dayOfWeek(visit, 1, weekday(day))),
  form(`\\b(?<which>last|this|next) week\\b`, ({ which }, { visit }) => week(visit, shiftOf(which))),
  form(`\\b(?:this |coming )?${DAY}`, ({ day }, { visit }, said) =>
    // “sun”, “sat” and “wed” are words as well
    /^(?:sun|sat|wed|fri|mon)$/.test(said) ? undefined : dayOfWeek(visit, weekday(day) < weekdayOf(visit) ? 1 : 0, weekday(day)),
  ),
  form(
    `\\b(?:in|within) ${COUNT} (?:working|business) days?\\b|\\b(?<count2>\\d{1,2}) (?:working|business) days (?:from now|later)\\b`,
    ({ count, count2 }, { visit, calendar }) => addWorkdays(visit, countOf(count ?? count2), calendar),
  ),
  form('\\b(?:the )?next (?:working|business) day\\b', (_groups, { visit, calendar }) => addWorkdays(visit, 1, calendar)),
  // “delivery within seven days” is a term, no day
  form(
    `(?<!\\b(?:delivery|payment|delivered|paid|terms?|lead time) )\\b(?:in|within) ${COUNT} (?:(?<days>days?)|(?<weeks>weeks?|fortnight)|months?)\\b`,
    ({ count, days, weeks }, { visit }) => {
      const many = countOf(count);
      return days ? shiftDay(visit, many) : weeks ? weeksAfter(visit, weeks === 'fortnight' ? 2 : many) : monthsAfter(visit, many);
    },
  ),
  form(
    '\\bthe (?<date>\\d{1,2})(?:st|nd|rd|th)\\b(?! (?:floor|line|time|visit|plant|shift|batch|of (?!the|this)))',
    ({ date }, { visit }) => nextDayOfMonth(visit, Number(date)),
  ),
  form('\\b(?:the )?day after tomorrow\\b', (_groups, { visit }) => shiftDay(visit, 2)),
  form('\\b(?<word>today|tonight|tomorrow|yesterday)\\b', ({ word }, { visit }) =>
    shiftDay(visit, { today: 0, tonight: 0, tomorrow: 1, yesterday: -1 }[word?.toLowerCase() ?? ''] ?? 0),
  ),
];
