import { expect, test } from 'vitest';
import type { Facts } from '../facts.ts';
import { changesOf } from '../standing.ts';
import { speechOf } from '../testing.ts';
import { example } from './example.ts';
import { figures, publish, stateOf } from './figures.ts';
import { messages } from './messages.ts';
import { model, type Data } from './model.ts';
import { section, table } from './outputs.ts';
import { readings } from './readings.ts';
import { today } from './today.ts';
import { measureText } from '../../scene/measure.ts';

const { data, facts } = example('zh-CN');
const say = speechOf(messages, 'zh-CN');
const on = (day: string): Facts => ({ ...facts, today: day });
const said = (given: Data, at: Facts = facts) => readings(figures(given, at), say).map(({ id }) => id);

test('the worked example: two reviews, three months ago, two of five decisions done, one late', () => {
  const all = figures(data, facts);
  expect(all.closed.map(({ review }) => review.id)).toEqual(['rv-spring', 'rv-summer']);
  expect([all.daysSince, all.done, all.dropped, all.waiting]).toEqual([91, 2, 1, 2]);
  expect(all.overdue.map(({ decision, late }) => [decision.id, late])).toEqual([['dc-line', 13]]);
  expect(stateOf(all)).toBe('enough');
});

test('what moved stands between two reviews, and between the last one and now', () => {
  const all = figures(data, facts);
  expect(all.closed[0]?.moved).toEqual([]);
  expect(all.closed[1]?.moved.map(({ name }) => name)).toContain('value');
  expect(all.since.find(({ name }) => name === 'index.loyalty.index')).toMatchObject({ before: 67, now: 66 });
});

test('what is written alike did not move; what came to be known did', () => {
  const names = (value: number | null, at: Facts = facts) =>
    figures({ ...data, sentence: { text: 'x', at: '2026-11-23', figures: { value } } }, at).sentence?.changed.map(({ name }) => name);
  expect(names(facts.customer?.value ?? null)).toEqual([]);
  expect(names((facts.customer?.value ?? 0) + 1)).toEqual([]);
  expect(names((facts.customer?.value ?? 0) * 1.1)).toEqual(['value']);
  expect(names(null)).toEqual(['value']);
});

test('a sentence is marked by the figures it stood on alone', () => {
  const kept = figures({ ...data, sentence: { text: 'x', at: '2026-11-23', figures: {} } }, facts).sentence;
  expect(kept).toEqual({ text: 'x', at: '2026-11-23', changed: [] });
});

test('readings: late decisions, a sentence whose figures changed, a review older than a quarter unless the next is arranged', () => {
  expect(said(data)).toEqual(['overdue', 'changed', 'kept', 'moved']);
  expect(said(data, on('2026-11-25'))).not.toContain('old');
  expect(said({ ...data, next: null }, on('2026-11-25'))).toContain('old');
  expect(said({ ...data, next: null }, on('2026-11-24')), '92 days are a quarter').not.toContain('old');
  expect(said(data, on('2026-12-16')), 'the arranged day has passed').toContain('old');
  expect(said(model.empty())).toEqual([]);
});

test('Today: what is late, what falls due this week, the review itself', () => {
  const lines = (given: Data, day: string) => today(figures(given, on(day)), say, on(day)).map(({ id, group, days }) => [id, group, days]);
  expect(lines(data, '2026-11-23')).toEqual([['dc-line', 'overdue', 13]]);
  expect(lines(data, '2026-12-09')).toEqual([
    ['review', 'due', 6],
    ['dc-line', 'overdue', 29],
    ['dc-boss', 'due', 1],
  ]);
  expect(lines(data, '2026-12-17')[0]).toEqual(['review', 'overdue', 2]);
  expect(lines({ ...data, next: null }, '2026-11-25')[0]).toEqual(['review', 'keep', undefined]);
  expect(lines(model.empty(), '2026-11-25')).toEqual([]);
});

test('a decision of one of us is that person’s line', () => {
  const ours: Facts = { ...facts, people: [{ id: 'p-lin', name: '林晓' }] };
  expect(today(figures(data, ours), say, ours)[0]?.owner).toBe('p-lin');
});

test('the front hears the sentence and every review, decisions by their day', () => {
  const { sentences, reviews } = publish(data);
  expect(sentences?.map(({ at }) => at)).toEqual(['2026-08-24']);
  expect(reviews?.map(({ id, decisions }) => [id, decisions.map((one) => one.id)])).toEqual([
    ['rv-spring', ['dc-price', 'dc-plant']],
    ['rv-summer', ['dc-trial', 'dc-line', 'dc-boss']],
  ]);
});

test('nothing of it reaches the customer; our own plan has one row a decision', () => {
  const options = { ...say, measure: measureText };
  expect(section(figures(data, facts), { ...options, audience: 'customer' })).toEqual([]);
  const rows = section(figures(data, facts), { ...options, audience: 'internal' }).flatMap((block) =>
    block.type === 'table' ? block.rows : [],
  );
  expect(rows).toHaveLength(5);
  expect(table(figures(data, facts), say).rows.map(({ id }) => id)).toEqual(['dc-trial', 'dc-line', 'dc-boss', 'dc-price', 'dc-plant']);
});

test('every figure of an account has words of its own', () => {
  const [zh, en] = [speechOf(messages, 'zh-CN'), speechOf(messages, 'en')];
  for (const { name } of changesOf({ value: 1, lateActions: 1, 'index.loyalty.index': 1 }, {}))
    for (const { t } of [zh, en]) expect(t(name)).not.toMatch(/\{\{/);
  expect(changesOf({ late: 1 }, {}), 'a name that is not known says nothing').toEqual([]);
});
