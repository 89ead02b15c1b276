const DAY = 1;
const WEEK = 7;
const MONTH = 30;
const UNITS: Readonly<Record<string, number>> = {
  '': DAY,
  天: DAY,
  日: DAY,
  d: DAY,
  day: DAY,
  days: DAY,
  周: WEEK,
  星期: WEEK,
  个星期: WEEK,
  礼拜: WEEK,
  个礼拜: WEEK,
  w: WEEK,
  week: WEEK,
  weeks: WEEK,
  月: MONTH,
  个月: MONTH,
  m: MONTH,
  month: MONTH,
  months: MONTH,
};
const MOST = 730;

/** Days that somebody means by `14`, `2 weeks`, `每 2 周`, `1个月` (a month counts 30). Empty = `null`, none agreed; anything else is `undefined`. */
export function daysOf(text: string): number | null | undefined {
  const plain = text.normalize('NFKC').trim().toLowerCase();
  if (plain === '') return null;
  const [, count = '', unit = ''] = /^(?:每|every)?\s*(\d{1,3})?\s*(\p{L}*)$/u.exec(plain) ?? [];
  const length = Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
  if (length === undefined || (count === '' && unit === '')) return undefined;
  const days = (count === '' ? 1 : Number(count)) * length;
  return days >= 1 && days <= MOST ? days : undefined;
}
