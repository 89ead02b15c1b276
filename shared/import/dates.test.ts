import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayText, orderOf, readDate } from './dates.ts';
import type { DateOrder } from './types.ts';

const read = (text: string | number, order: DateOrder | null = 'ymd'): string => {
  const found = readDate(text, order);
  return found.kind === 'date'
    ? `${dayText(found.first)}${found.last === found.first ? '' : `…${dayText(found.last)}`}`
    : found.kind === 'bad'
      ? found.reason
      : found.kind;
};

describe('dates as people write them', () => {
  it.each<[string | number, DateOrder | null, string]>([
    ['2026-11-23', 'ymd', '2026-11-23'],
    ['2026/3/5', 'ymd', '2026-03-05'],
    ['2026年3月5日', 'ymd', '2026-03-05'],
    ['23.11.2026', 'dmy', '2026-11-23'],
    ['3/5/2026', 'mdy', '2026-03-05'],
    ['3/5/2026', 'dmy', '2026-05-03'],
    ['3/5/2026', null, 'ambiguousDate'],
    ['25/3/2026', null, '2026-03-25'],
    ['20261123', 'ymd', '2026-11-23'],
    [46_349, 'ymd', '2026-11-23'],
    ['46349', 'ymd', '2026-11-23'],
    ['2026-11-23T08:00:00Z', 'ymd', '2026-11-23'],
    ['2026/11/23 8:05', 'ymd', '2026-11-23'],
    ['23 Nov 2026', 'ymd', '2026-11-23'],
    ['2026年3月', 'ymd', '2026-03-01…2026-03-31'],
    ['2026Q1', 'ymd', '2026-01-01…2026-03-31'],
    ['2026年第四季度', 'ymd', '2026-10-01…2026-12-31'],
    ['2026年', 'ymd', '2026-01-01…2026-12-31'],
    ['2026/2/30', 'ymd', 'noSuchDay'],
    ['', 'ymd', 'blank'],
    ['下周', 'ymd', 'notDate'],
    [12, 'ymd', 'notDate'],
  ])('%s (%s) is %s', (text, order, day) => {
    expect(read(text, order)).toBe(day);
  });

  it('come back from every form', () => {
    const forms: readonly ((y: string, m: string, d: string) => readonly [string, DateOrder])[] = [
      (y, m, d) => [`${y}-${m}-${d}`, 'ymd'],
      (y, m, d) => [`${y}年${Number(m)}月${Number(d)}日`, 'ymd'],
      (y, m, d) => [`${d}.${m}.${y}`, 'dmy'],
      (y, m, d) => [`${Number(m)}/${Number(d)}/${y}`, 'mdy'],
      (y, m, d) => [`${y}${m}${d}`, 'ymd'],
    ];
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 60_000 }), fc.constantFrom(...forms), (day, form) => {
        const [y, m, d] = dayText(day).split('-') as [string, string, string];
        const [text, order] = form(y, m, d);
        expect(read(text, order)).toBe(dayText(day));
      }),
    );
  });

  it('have the order that the whole column proves', () => {
    expect(orderOf(['3/5/2026', '4/25/2026'])).toEqual({ order: 'mdy', sure: true });
    expect(orderOf(['3.5.2026', '25.4.2026'])).toEqual({ order: 'dmy', sure: true });
    expect(orderOf(['3/5/2026', '4/6/2026'])).toMatchObject({ sure: false });
    expect(orderOf(['25/3/2026', '3/25/2026'])).toEqual({ order: null, sure: false });
    expect(orderOf(['2026/3/5'])).toEqual({ order: 'ymd', sure: true });
  });
});
