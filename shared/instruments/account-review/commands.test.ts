import { expect, test } from 'vitest';
import { counted, runner } from '../testing.ts';
import { commands } from './commands.ts';
import { model, type Data, type Snapshot } from './model.ts';

const snapshot: Snapshot = {
  figures: { value: 2_000_000, gap: null },
  readings: ['a'],
  ages: { fresh: 1, middle: 0, stale: 0, undated: 0 },
  states: { enough: 1, of: 12 },
};
const make = (data: Data = model.empty()) => runner(commands, data, { newId: counted() });
type Run = ReturnType<typeof make>;

/** A review of today with one decision, `n1` and `n2`. */
function begun(run: Run): Data {
  const open = run('begin', { present: '陈可' }).data;
  return run('decide', { review: 'n1', text: '见总经理', owner: '陈可', due: '2026-12-04' }, open).data;
}

test('a sentence is kept with the figures it stood on; clearing gives the proposed one back', () => {
  const run = make();
  const { data } = run('writeSentence', { text: ' 卡在良率 ', figures: { value: 2, gap: null } });
  expect(data.sentence).toEqual({ text: '卡在良率', at: '2026-11-23', figures: { value: 2, gap: null } });
  expect(run('clearSentence', {}, data).data.sentence).toBeNull();
});

test('one review is open at a time; closing freezes what stands on the page', () => {
  const run = make();
  const data = begun(run);
  expect(run('begin', {}, data).code).toBe('review.open');
  const closed = run('close', { review: 'n1', snapshot }, data);
  expect(closed.data.reviews['n1']?.snapshot).toEqual(snapshot);
  expect(run('close', { review: 'n1', snapshot }, closed.data).code).toBe('review.closed');
  expect(run('begin', {}, closed.data).code).toBeNull();
});

test('after closing nothing changes but what became of a decision', () => {
  const run = make();
  const data = run('close', { review: 'n1', snapshot }, begun(run)).data;
  const on = { review: 'n1', decision: 'n2' };
  expect(run('decide', { review: 'n1', text: '再加一件' }, data).code).toBe('review.closed');
  expect(run('reword', { ...on, fields: { text: '改' } }, data).code).toBe('review.closed');
  expect(run('takeBack', on, data).code).toBe('review.closed');
  expect(run('describe', { review: 'n1', fields: { present: '' } }, data).code).toBe('review.closed');
  expect(run('mark', { ...on, state: 'done' }, data).data.reviews['n1']?.decisions['n2']?.state).toBe('done');
});

test('three decisions at most; one that is taken back makes room', () => {
  const run = make();
  let data = begun(run);
  for (const text of ['二', '三']) data = run('decide', { review: 'n1', text }, data).data;
  expect(run('decide', { review: 'n1', text: '四' }, data).code).toBe('review.decisions');
  data = run('takeBack', { review: 'n1', decision: 'n2' }, data).data;
  expect(run('decide', { review: 'n1', text: '四' }, data).code).toBeNull();
});

test('a decision is dropped with a word why; the word goes when it is open again', () => {
  const run = make();
  const data = begun(run);
  const on = { review: 'n1', decision: 'n2' };
  expect(run('mark', { ...on, state: 'dropped' }, data).code).toBe('review.why');
  const dropped = run('mark', { ...on, state: 'dropped', why: '对方换人' }, data).data;
  expect(dropped.reviews['n1']?.decisions['n2']).toMatchObject({ state: 'dropped', why: '对方换人' });
  expect(run('mark', { ...on, state: 'open' }, dropped).data.reviews['n1']?.decisions['n2']).toMatchObject({ state: 'open', why: '' });
});

test('days that nobody can mean are refused', () => {
  const run = make();
  const data = begun(run);
  expect(run('decide', { review: 'n1', text: '二', due: '2099-01-01' }, data).code).toBe('value.date');
  expect(run('reword', { review: 'n1', decision: 'n2', fields: { due: '1926-12-04' } }, data).code).toBe('value.date');
  expect(run('setNext', { day: '2126-12-15' }, data).code).toBe('value.date');
  expect(run('begin', { at: '2026-11-24' }).code).toBe('review.day');
  expect(run('describe', { review: 'n1', fields: { at: '1999-12-31' } }, data).code).toBe('review.day');
  const closed = run('close', { review: 'n1', snapshot }, data).data;
  expect(run('begin', { at: '2026-11-22' }, closed).code, 'before the last one').toBe('review.day');
});

test('a day for the next review that has come is used up by closing, a later one stays', () => {
  const run = make();
  const data = begun(run);
  const close = (day: string) => run('close', { review: 'n1', snapshot }, run('setNext', { day }, data).data).data.next;
  expect(close('2026-11-23')).toBeNull();
  expect(close('2027-02-20')).toBe('2027-02-20');
});

test('a removed review leaves a tombstone, and another may begin', () => {
  const run = make();
  const data = run('remove', { review: 'n1' }, begun(run)).data;
  expect(data.reviews['n1']?.deletedAt).toBeDefined();
  expect(run('begin', {}, data).code).toBeNull();
  expect(run('remove', { review: 'n1' }, data).code).toBe('value.reference');
});
