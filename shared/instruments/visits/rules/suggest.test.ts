import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datesIn } from './days.ts';
import { groundEn, groundZh, inShort, NOTES_EN, NOTES_ZH, type Note } from './notes.ts';
import { finderOf } from './people.ts';
import { suggest } from './suggest.ts';
import type { Ground } from './types.ts';

/** Share of what was suggested that is right, and of what is right that was suggested. */
function judged(notes: readonly Note[], ground: Ground) {
  let [right, made, wanted] = [0, 0, 0];
  const wrong: string[] = [];
  for (const [text, expected] of notes) {
    const found = suggest(text, ground).found.map(inShort);
    const open = [...expected];
    for (const one of found) {
      const at = open.indexOf(one);
      if (at < 0) wrong.push(`${one} in: ${text}`);
      else open.splice(at, 1);
    }
    wrong.push(...open.map((one) => `missing ${one} in: ${text}`));
    right += expected.length - open.length;
    made += found.length;
    wanted += expected.length;
  }
  return { precision: right / made, recall: right / wanted, wrong };
}

describe.each([
  ['zh-CN', NOTES_ZH, groundZh],
  ['en', NOTES_EN, groundEn],
] as const)('twenty notes in %s', (_language, notes, ground) => {
  test('at least four fifths of the suggestions are right, and of what is right are suggested', () => {
    const { precision, recall, wrong } = judged(notes, ground);
    expect(notes).toHaveLength(20);
    expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(0.8);
    expect(recall, wrong.join('\n')).toBeGreaterThanOrEqual(0.8);
  });
});

const found = (text: string, ground: Ground = groundZh): readonly string[] => suggest(text, ground).found.map(inShort);

describe('what is never guessed', () => {
  test('who is not named: a pronoun, a post, "they"', () => {
    expect(found('他答应周五给数据。厂里承诺月底付款。')).toEqual([]);
    expect(found('He promised the data on Friday. They will send it.', groundEn)).toEqual([]);
  });
  test('an attitude from a denied word', () => {
    expect(found('周厂长不认可这个报告。何经理没有反对。')).toEqual([]);
    expect(found('Zhou Qiming did not like it.', groundEn)).toEqual([]);
  });
  test('a sign of a percent that no word gives', () => {
    expect(suggest('恒岳报的价差 5%。', groundZh).found.map((one) => (one.kind === 'rivalNews' ? one.percent : null))).toEqual(['5%']);
  });
  test('a date without a year that lies too far off', () => {
    expect(datesIn('10 月 1 日', '2026-11-18')[0]?.day).toBeNull();
    expect(datesIn('2 月 30 日', '2026-11-18')[0]?.day).toBeNull();
  });
  test('a name that fits two people', () => {
    const two = [
      { id: 'a', name: '周启明', title: '厂长', nicknames: [] },
      { id: 'b', name: '周立', title: '厂长', nicknames: [] },
    ];
    expect(finderOf(two)('周厂长来了，周立也在')).toEqual([{ person: 'b', from: 6, to: 8 }]);
  });
  test('rivals and products that nobody entered', () => {
    expect(found('新源把蒸煮袋降了 5%。')).toEqual([]);
  });
});

describe('days count from the day of the visit', () => {
  test.each([
    ['下周三', '2026-11-25', null],
    ['周五', '2026-11-20', null],
    ['周三', '2026-11-18', null],
    ['26 号', '2026-11-26', null],
    ['10 号', '2026-12-10', null],
    ['十二月十号', '2026-12-10', null],
    ['12 月 10 日', '2026-12-10', null],
    ['11 月 3 日', '2026-11-03', null],
    ['下个月 5 号', '2026-12-05', null],
    ['月底', '2026-11-30', null],
    ['上周', '2026-11-09', '2026-11-15'],
    ['明天', '2026-11-19', null],
    ['next Wednesday', '2026-11-25', null],
    ['on Friday', '2026-11-20', null],
    ['10 December', '2026-12-10', null],
    ['January 5th', '2027-01-05', null],
    ['the 26th', '2026-11-26', null],
    ['last week', '2026-11-09', '2026-11-15'],
    ['the end of the month', '2026-11-30', null],
  ])('%s', (said, day, last) => {
    const [date] = datesIn(said, '2026-11-18');
    expect([date?.day, date?.last]).toEqual([day, last]);
  });
  test('a line and a machine are no days', () => {
    expect(datesIn('换 1 号线，3 号机停', '2026-11-18')).toEqual([]);
  });
});

test('a line for the writer alone is not read; what no rule knows is listed', () => {
  const { found: hits, unrecognised } = suggest('周厂长认可报告。\n// 他跟采购不和，周五要走\n天气不错。', groundZh);
  expect(hits.map(inShort)).toEqual(['attitude zhou +1']);
  expect(unrecognised.map(({ text }) => text)).toEqual(['天气不错']);
});

test('a next visit says whom and which version', () => {
  const [next] = suggest('下次 26 号带第 3 版去见许总和周厂长', groundZh).found;
  expect(next).toMatchObject({ kind: 'nextVisit', people: ['xu', 'zhou'], version: 'V3' });
});

test('a promise loses its date and its joints', () => {
  const [ours, theirs] = suggest('我答应下周三前给验证方案，何经理答应周五把明年用量表发来。', groundZh).found;
  expect([ours?.words, theirs?.words]).toEqual(['验证方案', '明年用量表']);
});

test('any text is read without failing, places lie within it, and every clause is somewhere', () => {
  const parts = [
    '周厂长',
    '答应',
    '下周三',
    '恒岳',
    '降了 5%',
    '，',
    '。',
    '\n',
    '// ',
    'He',
    ' promised ',
    'Friday',
    '认可',
    '不',
    '年框 12 月 10 日',
    '😀',
    '280 箱',
  ];
  const text = fc.oneof(
    fc.string(),
    fc.array(fc.constantFrom(...parts), { maxLength: 20 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(text, (note) => {
      const { found: hits, unrecognised } = suggest(note, groundZh);
      for (const { from, to } of [...hits, ...unrecognised]) expect(0 <= from && from < to && to <= note.length).toBe(true);
      for (const one of hits) expect(note.slice(one.from, one.to)).toBe(one.said);
      expect(suggest(note, groundZh)).toEqual({ found: hits, unrecognised });
      expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length);
    }),
  );
});
