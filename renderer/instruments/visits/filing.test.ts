import { expect, test } from 'vitest';
import { example } from '@shared/instruments/visits/example.ts';
import { figures } from '@shared/instruments/visits/figures.ts';
import { filedAs } from '@shared/instruments/visits/rules/filed.ts';
import { groundZh } from '@shared/instruments/visits/rules/notes/ground.ts';
import { suggest } from '@shared/instruments/visits/rules/suggest.ts';
import { takingOf } from './taking.ts';
import { filingOf, whoOf } from './keys.ts';
import { versionsToTake } from './versions.ts';
import { choicesOf, refiled } from './whoSaid.ts';

const { data, facts } = example('zh-CN');
const visit = figures(data, facts).visits.find((one) => one.visit.date === '2026-11-18')!;
const view = { target: 'c-1', facts: { ...facts, rivals: [{ id: 'hengyue', name: '恒岳包装', mark: 'H' }] } };
const clause = (text: string) => suggest(text, groundZh).unrecognised[0]!;

test('a letter files a clause, the same one takes it back, and a digit says from whom', () => {
  expect(['p', 'T', 'n', 'w', 'r', 'x', 'q'].map(filingOf)).toEqual([
    'promiseOurs',
    'promiseTheirs',
    'need',
    'quote',
    'rivalNews',
    'ignore',
    null,
  ]);
  const one = clause('料仓最好再大一点');
  expect(refiled(undefined, 'need', one, visit, view)).toEqual({ as: 'need', who: null });
  expect(refiled({ as: 'need', who: null }, 'need', one, visit, view)).toBeNull();
  expect(choicesOf('need', visit, view).slice(0, 2)).toEqual([
    { id: 'zhou', name: '周启明' },
    { id: 'he', name: '何颖' },
  ]);
  expect(whoOf('2', choicesOf('need', visit, view))).toBe('he');
  expect([whoOf('9', []), whoOf('0', choicesOf('need', visit, view))]).toEqual([null, null]);
});

test('who is named in the clause, or the only one there could be, is chosen at once', () => {
  expect(refiled(undefined, 'quote', clause('周启明摇摇头'), visit, view)).toEqual({ as: 'quote', who: 'zhou' });
  expect(refiled(undefined, 'rivalNews', clause('隔壁也在看'), visit, view)).toEqual({ as: 'rivalNews', who: 'hengyue' });
  expect(refiled(undefined, 'promiseOurs', clause('隔壁也在看'), visit, view)).toEqual({ as: 'promiseOurs', who: null });
});

test('what is filed goes where the rules would have sent it, with the day that its words say', () => {
  const promise = filedAs(clause('样品下周三前寄到'), 'promiseOurs', null, groundZh);
  expect(promise).toMatchObject({ kind: 'promiseOurs', words: '样品前寄到', due: { day: '2026-11-25' } });
  expect(takingOf(promise!, '样品寄到', visit, view, new Map())?.request).toMatchObject({
    command: 'actions.addAction',
    args: { title: '样品寄到', side: 'us', due: '2026-11-25' },
  });
  const need = filedAs(clause('料仓最好再大一点'), 'need', 'zhou', groundZh);
  expect(takingOf(need!, need!.words, visit, view, new Map())?.request).toMatchObject({
    command: 'customer-profile.needs.add',
    args: { fields: { title: '料仓最好再大一点', person: '周启明' } },
  });
  expect(filedAs(clause('料仓最好再大一点'), 'ignore', null, groundZh)).toBeNull();
  expect(filedAs(clause('料仓最好再大一点'), 'rivalNews', null, groundZh)).toBeNull();
});

test('versions to take: the draft, what was handed out (each label once), and labels taken before', () => {
  const frozen = [
    { label: 'V1.0', frozenAt: '2026-10-10T01:00:00.000Z' },
    { label: 'V1.1', frozenAt: '2026-11-16T01:00:00.000Z' },
  ];
  expect(versionsToTake(frozen, [{ label: 'V1.2' }, { label: 'V1.1' }], figures(data, facts).visits)).toEqual([
    { label: 'V1.2', from: 'draft', day: null },
    { label: 'V1.1', from: 'frozen', day: '2026-11-16' },
    { label: 'V1.0', from: 'frozen', day: '2026-10-10' },
    { label: 'V1.3', from: 'used', day: null },
  ]);
});
