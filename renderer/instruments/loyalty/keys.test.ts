import { describe, expect, test } from 'vitest';
import { example } from '@shared/instruments/loyalty/example.ts';
import { figures } from '@shared/instruments/loyalty/figures.ts';
import { answersOf, cleared, draftOf, isChanged, movedBy, scored, worded } from './draft.ts';
import { answerDeedOf, deedOf } from './keys.ts';
import { moved, startOf } from './whatIf.ts';

const { data, facts } = example('en');
const all = figures(data, facts);
const [tang, zhou] = [data.respondents['tang-2026q4'], data.respondents['zhou-2026q4']];

describe('keys on a column', () => {
  test('left and right walk and stop at the ends, up and down try a tenth', () => {
    expect(deedOf('ArrowRight', 'skill')).toEqual({ do: 'select', factor: 'devotion' });
    expect(deedOf('ArrowRight', 'strength')).toEqual({ do: 'select', factor: 'strength' });
    expect(deedOf('ArrowDown', 'skill')).toEqual({ do: 'try', by: -0.1 });
    expect(deedOf('n', 'skill')).toBeNull();
  });

  test('what is tried begins where it draws level, and stays on the scale', () => {
    const devotion = all.rows.find(({ factor }) => factor === 'devotion');
    expect(devotion && startOf(devotion, all.rivals[0] ?? null)).toBe(6.8);
    expect(devotion && startOf(devotion, null)).toBe(7);
    expect(devotion && startOf({ ...devotion, score: null }, null)).toBeNull();
    expect([moved(6.8, 0.1), moved(10, 0.1), moved(0, -0.1)]).toEqual([6.9, 10, 0]);
  });
});

describe('keys in the questionnaire', () => {
  const press = (key: string, more: { ctrl?: boolean; typing?: boolean } = {}) =>
    answerDeedOf({ key, ctrl: false, typing: false, ...more });
  test('one key a question', () => {
    expect(press('7')).toEqual({ do: 'score', value: 7 });
    expect([press('+'), press('=')]).toEqual([
      { do: 'score', value: 10 },
      { do: 'score', value: 10 },
    ]);
    expect(press('X')).toEqual({ do: 'score', value: null });
    expect(press('Enter', { ctrl: true })).toEqual({ do: 'accept' });
  });

  test('Ctrl Z takes the last answer back, and leaves a field its own', () => {
    expect(press('z', { ctrl: true })).toEqual({ do: 'undo' });
    expect([press('z', { ctrl: true, typing: true }), press('z')]).toEqual([null, null]);
  });

  test('in a text field only Ctrl Enter is ours', () => {
    expect(press('7', { typing: true })).toBeNull();
    expect(press('Enter', { ctrl: true, typing: true })).toEqual({ do: 'accept' });
  });
});

describe('a draft', () => {
  test('fills from the first question and goes on by itself', () => {
    if (!tang) throw new Error('no example');
    const draft = scored(scored(draftOf(tang), 8), null);
    expect(draft.scores).toEqual({ 'skill-1': 8, 'skill-2': null });
    expect(draft.at).toBe(2);
    expect(cleared(movedBy(draft, -1)).scores).toEqual({ 'skill-1': 8 });
    expect(isChanged(draft, tang)).toBe(true);
    expect(answersOf(draft)).not.toHaveProperty('at');
  });

  test('of one who answered holds what is there; the cursor stops at the last question in words', () => {
    if (!zhou) throw new Error('no example');
    const draft = draftOf(zhou);
    expect(isChanged(draft, zhou)).toBe(false);
    expect(movedBy(draft, 99).at).toBe(10);
    expect(scored(movedBy(draft, 99), 3).scores).toEqual(zhou.scores);
    expect(worded(worded(draft, 'skill-1', ' good '), 'skill-1', '').words).toEqual({});
  });
});
