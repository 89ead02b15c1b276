import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween } from '../../../base/quarter.ts';
import { NOTES_EN } from './notes/en.ts';
import { groundEn, groundZh } from './notes/ground.ts';
import { HELD_EN } from './notes/heldEn.ts';
import { HELD_ZH } from './notes/heldZh.ts';
import { inShort, scoreOf } from './notes/note.ts';
import { NOTES_ZH } from './notes/zh.ts';
import { finderOf } from './people.ts';
import { rivalFinderOf } from './rivals.ts';
import { suggest } from './suggest.ts';
import type { Ground } from './types.ts';

describe.each([
  ['zh-CN', 'notes', NOTES_ZH, groundZh],
  ['en', 'notes', NOTES_EN, groundEn],
  ['zh-CN', 'notes that were held out', HELD_ZH, groundZh],
  ['en', 'notes that were held out', HELD_EN, groundEn],
] as const)('%s: %s', (_language, name, notes, ground) => {
  test('at least four fifths of the suggestions are right, and of what is right are suggested', () => {
    const { right, made, wanted, wrong } = scoreOf(notes, (text) => suggest(text, ground).found);
    expect(notes.length).toBeGreaterThanOrEqual(name === 'notes' ? 45 : 12);
    expect(right / made, wrong.join('\n')).toBeGreaterThanOrEqual(0.8);
    expect(right / wanted, wrong.join('\n')).toBeGreaterThanOrEqual(0.8);
  });
});

test.each([
  [[...NOTES_ZH, ...HELD_ZH], groundZh],
  [[...NOTES_EN, ...HELD_EN], groundEn],
] as const)('in no note is somebody suggested who is not named, a rival that is not, or a yearless day far off', (notes, ground) => {
  const [find, rivals] = [finderOf(ground.people), rivalFinderOf(ground.rivals)];
  for (const [text] of notes) {
    const named = new Set(find(text).map(({ person }) => person));
    for (const one of suggest(text, ground).found) {
      const people = one.kind === 'nextVisit' ? one.people : 'person' in one ? [one.person] : [];
      expect(
        people.filter((person) => !named.has(person)),
        text,
      ).toEqual([]);
      if (one.kind === 'rivalNews')
        expect(
          rivals(text).map(({ rival }) => rival),
          text,
        ).toContain(one.rival);
      const due = one.kind === 'promiseOurs' || one.kind === 'promiseTheirs' ? one.due?.day : null;
      if (due) expect(daysBetween(ground.visitDay, due), text).toBeLessThanOrEqual(300);
    }
  }
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
  test.each([
    ['asked of us', '何经理要求我们保证七天交货。', 'Ms He asked us to promise delivery in seven days.'],
    ['said by others', '周厂长说我们保证过三天到货。', 'Zhou said we promised delivery in three days.'],
    ['on a condition', '如果我们承诺降价，何经理答应加单。', 'If we promise a lower price, Ms He agreed to more volume.'],
    [
      'on a condition added',
      '周厂长答应换线，前提是停线不超过四小时。',
      'Zhou agreed to switch lines, provided it stops no longer than four hours.',
    ],
    ['expected', '我们等许总答应二次试机。', 'We will hear by Friday whether Xu agreed to a trial.'],
    ['denied', '我们没有承诺交期，周厂长也没答应试机。', 'We did not promise a date, Zhou never agreed to a trial.'],
    ['asked back', '我们能保证吗？周厂长会答应试机吗？', 'Will we promise that? Has Zhou agreed to a trial?'],
    ['recalled', '我们上次答应的样品带去了。', 'Brought the samples we promised last time.'],
    ['in quotation marks', '周厂长说：“我们答应下周三给数据。”', 'Zhou said: "We promised the data next Wednesday."'],
    ['to a rival', '周厂长答应恒岳先试一条线。', 'Zhou promised Hengyue a trial on one line.'],
  ])('a promise that was none: %s', (_why, zh, en) => {
    const promises = [...suggest(zh, groundZh).found, ...suggest(en, groundEn).found].filter(({ kind }) => kind.startsWith('promise'));
    expect(promises).toEqual([]);
  });
  test('a demand of the customer’s is a need instead', () => {
    expect(found('何经理要求我们保证七天交货。')).toEqual(['need he']);
    expect(found('Ms He asked us to promise delivery in seven days.', groundEn)).toEqual(['need he']);
  });
  test('a pronoun where two were named before it, or where it is a family name', () => {
    expect(found('见了周厂长和何颖。他答应周五给数据。')).toEqual([]);
    expect(found('Met Zhou. He promised the data on Friday.', groundEn)).toEqual([]);
    expect(found('见了周厂长。他答应周五给数据。')).toEqual(['theirs zhou 2026-11-20']);
  });
  test('an attitude towards a rival, of what was only heard, or of somebody else', () => {
    expect(found('周厂长支持恒岳。听说许总很满意。何经理希望周厂长支持。')).not.toContainEqual(expect.stringMatching('attitude'));
    expect(found('Zhou supports Hengyue. I heard Xu is pleased. We hope Zhou supports it.', groundEn)).toEqual([]);
  });
  test('a shorter form within a longer one: 许总监 is not 许总', () => {
    expect(finderOf(groundZh.people)('许总监和许总')).toEqual([{ person: 'xu', from: 4, to: 6 }]);
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

test('a number of thousands is one number, and one of last month or by which something fell is none', () => {
  expect(found('漏袋这个月退回 1,280 箱。')).toEqual(['measure 1280']);
  expect(found('漏袋这个月退回 1.2万箱。')).toEqual(['measure 12000']);
  expect(found('漏袋上个月退回 960 箱，退回比去年少 40 箱。')).toEqual([]);
});

test('what stands beside goes on with what stands before it: price, deadline, whom and which version', () => {
  expect(found('恒岳给郑伟看了样，报价 2,300 元/吨。')).toEqual(['rival hengyue 2,300 元/吨']);
  expect(found('我们答应做检测，周五前出结果。')).toEqual(['ours 2026-11-20']);
  const [next] = suggest('下下周三再去，带 V1.3，见许总和沈总监。', groundZh).found;
  expect(next).toMatchObject({ people: ['xu', 'shen'], version: 'V1.3', said: '下下周三再去，带 V1.3，见许总和沈总监' });
});

test('what was only heard says so, and keeps the words', () => {
  expect(suggest('听说恒岳又降了 5%。', groundZh).found).toMatchObject([
    { kind: 'rivalNews', hearsay: true, words: '听说恒岳又降了 5%', percent: '−5%' },
  ]);
});

test('the id of a suggestion is its kind and the words it was found in: it moves with them, and an edit makes another', () => {
  const ids = (text: string) => suggest(text, groundZh).found.map(({ id }) => id);
  expect(ids('周厂长认可报告。')).toEqual(['attitude@周厂长认可报告']);
  expect(ids('天气不错。周厂长认可报告。')).toEqual(['attitude@周厂长认可报告']);
  expect(ids('周厂长认可方案。')).toEqual(['attitude@周厂长认可方案']);
  expect(ids('周厂长认可报告。周厂长认可报告。')).toEqual(['attitude@周厂长认可报告', 'attitude@周厂长认可报告#2']);
  expect(suggest('天气不错。天气不错。', groundZh).unrecognised.map(({ id }) => id)).toEqual([
    'unrecognised@天气不错',
    'unrecognised@天气不错#2',
  ]);
});

test('a very long note is read to its end', () => {
  const long = `${'今天路上堵，聊了聊行业。'.repeat(1_500)}我答应周五前给报告`;
  expect(suggest(long, groundZh).found.map(inShort)).toEqual(['ours 2026-11-20']);
  const one = 'a line without any end '.repeat(800);
  expect(suggest(one, groundEn).unrecognised).toHaveLength(1);
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
