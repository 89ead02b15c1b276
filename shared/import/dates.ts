import type { Cell, DateOrder } from './types.ts';

/**
 * A day, month, quarter or year as the days it spans, counted from 1970-01-01. `precision` says how much the cell gave: a month is
 * enough to know the quarter of a sale, not the day of a visit.
 */
export type DateReading =
  | { readonly kind: 'date'; readonly first: number; readonly last: number; readonly precision: 'day' | 'month' | 'quarter' | 'year' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'bad'; readonly reason: 'notDate' | 'noSuchDay' | 'ambiguousDate' };

const BLANK: DateReading = { kind: 'blank' };
const NOT: DateReading = { kind: 'bad', reason: 'notDate' };
const NO_DAY: DateReading = { kind: 'bad', reason: 'noSuchDay' };
const AMBIGUOUS: DateReading = { kind: 'bad', reason: 'ambiguousDate' };
const DAY_MS = 86_400_000;
/** Day 0 of a spreadsheet's calendar; its 29 February 1900 never was, so this holds from March 1900. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30) / DAY_MS;
const OLDEST = 1900;
const NEWEST = 2199;

/** `YYYY-MM-DD` of a day number. */
export const dayText = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
export const dayNumber = (text: string): number => Date.parse(text) / DAY_MS;
/** Quarter index (year × 4 + quarter − 1) of a day number. */
export function quarterOfDay(day: number): number {
  const date = new Date(day * DAY_MS);
  return date.getUTCFullYear() * 4 + Math.floor(date.getUTCMonth() / 3);
}

function span(year: number, month: number, months: number, precision: 'month' | 'quarter' | 'year'): DateReading {
  if (year < OLDEST || year > NEWEST || month < 1 || month > 12) return NOT;
  return { kind: 'date', first: Date.UTC(year, month - 1, 1) / DAY_MS, last: Date.UTC(year, month - 1 + months, 0) / DAY_MS, precision };
}

function dayOf(year: number, month: number, day: number): DateReading {
  if (year < OLDEST || year > NEWEST) return NOT;
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  if (month < 1 || month > 12 || day < 1 || back.getUTCMonth() !== month - 1) return NO_DAY;
  return { kind: 'date', first: time / DAY_MS, last: time / DAY_MS, precision: 'day' };
}

/** Days since the spreadsheet epoch, with or without a time of day. */
export function fromSerial(serial: number): DateReading {
  if (!(serial >= 61 && serial < 110_000)) return NOT;
  const day = EXCEL_EPOCH + Math.floor(serial);
  return { kind: 'date', first: day, last: day, precision: 'day' };
}

const fullYear = (text: string): number => (text.length > 2 ? Number(text) : Number(text) + (Number(text) < 70 ? 2000 : 1900));

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ][\d:.,+Zz -]*)?$/;
const TIME = /[T ]+\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?\s*(am|pm|上午|下午)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;
const PARTS = /^(\d{1,4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,4})\s*日?号?\.?$/;
const MONTH = /^(\d{4}|\d{2}(?=\s*年))\s*[-/.年]\s*(\d{1,2})\s*月?份?$/;
const MONTH_FIRST = /^(\d{1,2})[-/.](\d{4})$/;
const QUARTER = /^(\d{4})\s*[年-]?\s*(?:第?([1-4一二三四])季度?|Q([1-4]))$|^Q([1-4])[\s/-]?(\d{4})$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const COMPACT_MONTH = /^((?:19|20)\d{2})(0[1-9]|1[0-2])$/;
const YEAR = /^((?:19|20)\d{2})年?度?$/;
const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const GERMAN = new Map([
  ['mär', 'mar'],
  ['mai', 'may'],
  ['okt', 'oct'],
  ['dez', 'dec'],
]);
const NAMED = /^(\d{1,2})(?:st|nd|rd|th)?[.\s-]*([a-zä]{3,9})\.?[,\s-]*(\d{4}|\d{2})$/i;
const NAMED_FIRST = /^([a-zä]{3,9})\.?[\s-]*(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i;
const NAMED_MONTH = /^([a-zä]{3,9})\.?[\s-]*(\d{4})$/i;
const CHINESE_DIGITS = '一二三四';

/**
 * Reads a cell as a date. `order` is the column's (see `orderOf`); `null` means the column contradicts itself, and then only cells
 * that say themselves which part is which are read.
 */
export function readDate(cell: Cell, order: DateOrder | null): DateReading {
  if (typeof cell === 'number') return fromSerial(cell);
  const iso = ISO.exec(cell);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const text = cell.normalize('NFKC').replace(/^'/, '').trim();
  if (text === '' || /^[-–—/]+$/.test(text)) return BLANK;
  if (text.length > 40) return NOT;
  const day = text
    .replace(TIME, '')
    .replace(/\s*(星期|周)[一二三四五六日天]$/, '')
    .trim();
  return numeric(day, order) ?? named(day) ?? whole(day) ?? NOT;
}

function numeric(text: string, order: DateOrder | null): DateReading | null {
  const parts = PARTS.exec(text);
  if (parts) return threeParts(parts[1] as string, parts[2] as string, parts[3] as string, order);
  const compact = COMPACT.exec(text);
  return compact ? dayOf(Number(compact[1]), Number(compact[2]), Number(compact[3])) : null;
}

function threeParts(a: string, b: string, c: string, order: DateOrder | null): DateReading {
  if (a.length > 2 || Number(a) > 31) return dayOf(fullYear(a), Number(b), Number(c));
  if (order === 'ymd' && c.length <= 2) return dayOf(fullYear(a), Number(b), Number(c));
  const year = fullYear(c);
  const [first, second] = [Number(a), Number(b)];
  if (first > 12 && second <= 12) return dayOf(year, second, first);
  if (second > 12 && first <= 12) return dayOf(year, first, second);
  if (first === second) return dayOf(year, first, second);
  if (order === null) return AMBIGUOUS;
  return order === 'mdy' ? dayOf(year, first, second) : dayOf(year, second, first);
}

function monthNamed(name: string): number {
  const short = name.slice(0, 3).toLowerCase();
  return MONTH_NAMES.indexOf(GERMAN.get(short) ?? short) + 1;
}

function named(text: string): DateReading | null {
  const day = NAMED.exec(text);
  if (day) return withMonth(day[2] as string, (month) => dayOf(fullYear(day[3] as string), month, Number(day[1])));
  const first = NAMED_FIRST.exec(text);
  if (first) return withMonth(first[1] as string, (month) => dayOf(Number(first[3]), month, Number(first[2])));
  const month = NAMED_MONTH.exec(text);
  return month ? withMonth(month[1] as string, (found) => span(Number(month[2]), found, 1, 'month')) : null;
}
const withMonth = (name: string, read: (month: number) => DateReading): DateReading | null =>
  monthNamed(name) > 0 ? read(monthNamed(name)) : null;

/** Months, quarters, years, and serial numbers written as text. */
function whole(text: string): DateReading | null {
  const month = MONTH.exec(text);
  if (month) return span(fullYear(month[1] as string), Number(month[2]), 1, 'month');
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return span(Number(monthFirst[2]), Number(monthFirst[1]), 1, 'month');
  const compact = COMPACT_MONTH.exec(text);
  if (compact) return span(Number(compact[1]), Number(compact[2]), 1, 'month');
  const quarter = QUARTER.exec(text);
  if (quarter) return quarterSpan(quarter);
  const year = YEAR.exec(text);
  if (year) return span(Number(year[1]), 1, 12, 'year');
  return /^\d{5}(\.\d+)?$/.test(text) ? fromSerial(Number(text)) : null;
}

function quarterSpan(match: RegExpExecArray): DateReading {
  const year = Number(match[1] ?? match[5]);
  const mark = match[2] ?? match[3] ?? match[4] ?? '';
  const index = CHINESE_DIGITS.includes(mark) ? CHINESE_DIGITS.indexOf(mark) : Number(mark) - 1;
  return span(year, index * 3 + 1, 3, 'quarter');
}

/** Order of day and month in a column. `sure` is false where no cell proves it; `order` is null where cells contradict each other. */
export function orderOf(cells: Iterable<Cell>): { readonly order: DateOrder | null; readonly sure: boolean } {
  let dayFirst = 0;
  let monthFirst = 0;
  let yearFirst = 0;
  let open = 0;
  let slashes = 0;
  for (const cell of cells) {
    if (typeof cell === 'number' || cell === '') continue;
    const parts = PARTS.exec(cell.normalize('NFKC').trim().replace(TIME, ''));
    if (!parts) continue;
    const [a, b] = [Number(parts[1]), Number(parts[2])];
    if ((parts[1] as string).length > 2 || a > 31) yearFirst++;
    else if (a > 12 && b <= 12) dayFirst++;
    else if (b > 12 && a <= 12) monthFirst++;
    else {
      open++;
      if (cell.includes('/')) slashes++;
    }
  }
  if (dayFirst > 0 && monthFirst > 0) return { order: null, sure: false };
  if (dayFirst > 0) return { order: 'dmy', sure: true };
  if (monthFirst > 0) return { order: 'mdy', sure: true };
  if (yearFirst >= open) return { order: 'ymd', sure: true };
  return { order: yearFirst > 0 ? 'ymd' : slashes * 2 > open ? 'mdy' : 'dmy', sure: false };
}
