import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datesIn } from './days.ts';

/** Wednesday 18 November 2026; 1 January 2027 off, Saturday 9 January worked. */
const origin = { visit: '2026-11-18', calendar: { holidays: ['2027-01-01'], workdays: ['2027-01-09'] } };
const read = (text: string) => datesIn(text, origin).map(({ said, day, last }) => [said, day, last]);

describe('days count from the day of the visit', () => {
  test.each([
    ['今天', '2026-11-18', null],
    ['大后天', '2026-11-21', null],
    ['周三', '2026-11-18', null],
    ['周五', '2026-11-20', null],
    ['周一', '2026-11-23', null],
    ['本周五', '2026-11-20', null],
    ['下周三', '2026-11-25', null],
    ['下下周三', '2026-12-02', null],
    ['上上周三', '2026-11-04', null],
    ['下个星期天', '2026-11-29', null],
    ['上周', '2026-11-09', '2026-11-15'],
    ['26 号', '2026-11-26', null],
    ['10 号', '2026-12-10', null],
    ['十二月十号', '2026-12-10', null],
    ['12 月 10 日', '2026-12-10', null],
    ['11 月 3 日', '2026-11-03', null],
    ['明年 3 月 15 日', '2027-03-15', null],
    ['2027-01-15', '2027-01-15', null],
    ['下个月 5 号', '2026-12-05', null],
    ['上个月 5 号', '2026-10-05', null],
    ['月底', '2026-11-30', null],
    ['下月底', '2026-12-31', null],
    ['12 月底', '2026-12-31', null],
    ['2 月底', '2027-02-28', null],
    ['12 月中旬', '2026-12-11', '2026-12-20'],
    ['明年 3 月', '2027-03-01', '2027-03-31'],
    ['明年一季度', '2027-01-01', '2027-03-31'],
    ['年底', '2026-12-31', null],
    ['三天内', '2026-11-21', null],
    ['两周后', '2026-12-02', null],
    ['三个工作日内', '2026-11-23', null],
    ['下个工作日', '2026-11-19', null],
    ['on Friday', '2026-11-20', null],
    ['next Wednesday', '2026-11-25', null],
    ['Wednesday after next', '2026-12-02', null],
    ['last Friday', '2026-11-13', null],
    ['10 December', '2026-12-10', null],
    ['10 December last year', '2025-12-10', null],
    ['January 5th', '2027-01-05', null],
    ['Dec. 3', '2026-12-03', null],
    ['the 26th', '2026-11-26', null],
    ['the 5th of last month', '2026-10-05', null],
    ['last week', '2026-11-09', '2026-11-15'],
    ['the end of the month', '2026-11-30', null],
    ['the end of December', '2026-12-31', null],
    ['mid-December', '2026-12-11', '2026-12-20'],
    ['in March', '2027-03-01', '2027-03-31'],
    ['end of the week', '2026-11-20', null],
    ['Q1', '2027-01-01', '2027-03-31'],
    ['within three working days', '2026-11-23', null],
    ['in two weeks', '2026-12-02', null],
    ['the day after tomorrow', '2026-11-20', null],
  ])('%s', (said, day, last) => {
    expect(read(said).map(([, ...days]) => days)).toEqual([[day, last]]);
  });
});

test('working days count by the calendar: over a day off, and on a Saturday that is worked', () => {
  expect(datesIn('两个工作日内', { ...origin, visit: '2026-12-31' })[0]?.day).toBe('2027-01-05');
  expect(datesIn('within two working days', { ...origin, visit: '2027-01-07' })[0]?.day).toBe('2027-01-09');
});

test.each(['10 月 1 日', '2 月 30 日'])('what would have to be guessed has no day: %s', (said) => {
  expect(read(said).map(([, day]) => day)).toEqual([null]);
});

test.each([
  '换 1 号线，3 号机停',
  '每周一次例会，两周三次',
  '交期七天以内',
  '退了 280 箱',
  '5 market visits',
  'we may 5 or 6 times',
  'delivery within seven days',
  'the sun sat on the 5th floor',
])('no day at all: %s', (text) => {
  expect(read(text)).toEqual([]);
});

test('several in one text stand in their order and do not overlap', () => {
  expect(read('上个月 5 号报的价，下下周三再谈，12 月底定').map(([said]) => said)).toEqual(['上个月 5 号', '下下周三', '12 月底']);
  const text = fc
    .array(fc.constantFrom('下', '周', '三', '月', '底', '12', ' ', '号', 'next ', 'Friday', 'Dec', '5', '年', '的'), { maxLength: 30 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(text, (words) => {
      const dates = datesIn(words, origin);
      dates.forEach(({ from, to, said }, i) => {
        expect(words.slice(from, to)).toBe(said);
        expect(from).toBeGreaterThanOrEqual(dates[i - 1]?.to ?? 0);
      });
    }),
  );
});
