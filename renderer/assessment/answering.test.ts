import { describe, expect, test } from 'vitest';
import { example } from '@shared/instruments/seven-habits/example.ts';
import { figures } from '@shared/instruments/seven-habits/figures.ts';
import type { QuarterFigures } from '@shared/instruments/assessment/types.ts';
import { after, deedOf, firstOpen, openItem, stepsOf } from './answering.ts';

const { data, facts } = example('en');
const now = figures(
  { quarters: { ...data.quarters, '2026Q4': { ...data.quarters['2026Q4']!, answers: {}, verdicts: {} } } },
  facts,
).quarters.at(-1) as QuarterFigures;
const first = figures({ quarters: {} }, facts).quarters.at(-1) as QuarterFigures;
const press = (key: string, more: Partial<Parameters<typeof deedOf>[0]> = {}) =>
  deedOf({ key, code: /^\d$/.test(key) ? `Digit${key}` : '', shift: false, command: false, ...more }, { min: 1, max: 5 });

describe('steps', () => {
  test('promises of last quarter come first, then statements, then what comes next', () => {
    expect(stepsOf(now)).toEqual([
      'back',
      'proactive',
      'end-in-mind',
      'first-things',
      'win-win',
      'understand',
      'synergise',
      'renew',
      'ahead',
      'close',
    ]);
    expect(firstOpen(now)).toBe('back');
    expect(openItem(now, 'proactive')).toBe('proactive-1');
  });

  test('in the first quarter looking back is left out', () => {
    expect(stepsOf(first)[0]).toBe('proactive');
    expect(firstOpen(first)).toBe('proactive');
  });

  test('after the last statement of a topic comes the next topic', () => {
    expect(after(now, { step: 'proactive', item: 'proactive-1' })).toEqual({ step: 'proactive', item: 'proactive-2' });
    expect(after(now, { step: 'proactive', item: 'proactive-5' })).toEqual({ step: 'end-in-mind', item: 'end-in-mind-1' });
    expect(after(now, { step: 'end-in-mind', item: 'end-in-mind-1' }, -1)).toEqual({ step: 'proactive', item: 'proactive-5' });
    expect(after(first, { step: 'proactive', item: 'proactive-1' }, -1)).toEqual({ step: 'proactive', item: 'proactive-1' });
    expect(after(now, { step: 'renew', item: 'renew-5' })).toEqual({ step: 'ahead', item: null });
  });
});

describe('keys', () => {
  test('one key answers; off the scale it means nothing', () => {
    expect(press('4')).toEqual({ do: 'answer', value: 4, evidence: false });
    expect(press('0')).toBeNull();
    expect(press('6')).toBeNull();
    expect(deedOf({ key: '0', code: 'Digit0', shift: false, command: false }, { min: 0, max: 4 })).toMatchObject({ value: 0 });
  });

  test('with Shift it answers and goes to evidence; X is no occasion', () => {
    expect(press('$', { code: 'Digit4', shift: true })).toEqual({ do: 'answer', value: 4, evidence: true });
    expect(press('x')).toEqual({ do: 'answer', value: null, evidence: false });
  });

  test('Ctrl+Enter closes, other combinations are the window’s', () => {
    expect(press('Enter', { command: true })).toEqual({ do: 'close' });
    expect(press('z', { command: true })).toBeNull();
  });
});
