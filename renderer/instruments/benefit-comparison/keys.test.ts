import { describe, expect, test } from 'vitest';
import { example } from '@shared/instruments/benefit-comparison/example.ts';
import { figures } from '@shared/instruments/benefit-comparison/figures.ts';
import { BEST, type Comparison } from '@shared/instruments/benefit-comparison/types.ts';
import { deedOf, spotOf } from './keys.ts';

const { data, facts } = example('en');
const all = figures(data, facts).against[BEST] as Comparison;
const deed = (key: string, id: string | undefined, listening: string | null = null) => deedOf(key, spotOf(id), all, listening);

describe('keys of the comparison', () => {
  test('with a rating focused digits rate, T is ten, ? is unknown, − is not offered', () => {
    expect(deed('7', 'rating:seal:us')).toEqual({ do: 'rate', benefit: 'seal', who: 'us', value: 7 });
    expect(deed('t', 'rating:seal:hengyue')).toEqual({ do: 'rate', benefit: 'seal', who: 'hengyue', value: 10 });
    expect(deed('?', 'rating:seal:hengyue')).toEqual({ do: 'rate', benefit: 'seal', who: 'hengyue', value: null });
    expect(deed('-', 'rating:seal:hengyue')).toEqual({ do: 'notOffered', benefit: 'seal', who: 'hengyue' });
    expect(deed('-', 'rating:seal:us')).toBeNull();
  });

  test('on a row 1–5 do the obvious with an opportunity: attack proposes, build acts', () => {
    expect(deed('1', 'label')).toEqual({ do: 'propose', benefit: 'seal' });
    expect(deed('2', 'label')).toEqual({ do: 'act', benefit: 'cold' });
    expect(deed('9', 'label')).toBeNull();
  });

  test('after I the next digit is the importance', () => {
    expect(deed('i', 'label')).toEqual({ do: 'listen', benefit: 'label' });
    expect(deed('4', 'label', 'label')).toEqual({ do: 'importance', benefit: 'label', value: 4 });
  });

  test('arrows go through rows and through the ratings of one', () => {
    expect(deed('ArrowDown', 'seal')).toEqual({ do: 'focus', id: 'cold' });
    expect(deed('ArrowUp', 'seal')).toEqual({ do: 'focus', id: 'seal' });
    expect(deed('ArrowRight', 'seal')).toEqual({ do: 'focus', id: 'rating:seal:hengyue' });
    expect(deed('ArrowRight', 'rating:seal:hengyue')).toEqual({ do: 'focus', id: 'rating:seal:us' });
    expect(deed('ArrowRight', 'rating:seal:us')).toEqual({ do: 'focus', id: 'rating:seal:us' });
    expect(deed('ArrowLeft', 'rating:seal:hengyue')).toEqual({ do: 'focus', id: 'seal' });
    expect(deed('ArrowDown', 'rating:seal:us')).toEqual({ do: 'focus', id: 'rating:cold:us' });
  });

  test('a new benefit needs no focus; a mark that is none says nothing', () => {
    expect(deed('n', undefined)).toEqual({ do: 'add' });
    expect(deed('7', 'wallet:us')).toBeNull();
  });
});
