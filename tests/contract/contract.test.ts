import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Instrument } from '@shared/instruments/contract.ts';
import { instruments } from '@shared/instruments/index.ts';
import { doubledIds, flatten, notFinite, overflowing, overlapping, tooSmall } from './scene-checks.ts';
import { exampleFigures, LANGUAGES, layoutOptions, SIZES, speechOf } from './instruments.ts';
import { saysIn } from './words.ts';

/** Every promise of the instrument contract, asked of every instrument in the list. A new folder is tested by being in it. */
describe.each(instruments.map((one) => [one.id, one] as const))('%s', (_id, one: Instrument) => {
  test('empty data parses and survives JSON', () => {
    const empty = one.model.empty();
    expect(one.model.schema.parse(JSON.parse(JSON.stringify(empty)))).toEqual(empty);
  });

  test('example data parses and survives JSON', () => {
    for (const language of LANGUAGES) {
      const { data } = one.example(language);
      expect(one.model.schema.parse(JSON.parse(JSON.stringify(data)))).toEqual(data);
    }
  });

  test('its data can be described as JSON Schema', () => {
    expect(z.toJSONSchema(one.model.schema, { unrepresentable: 'any' })).toHaveProperty('type', 'object');
  });

  test('every older version has a migration', () => {
    for (let v = 1; v < one.model.version; v++) expect(one.model.migrations[v], `migration from ${v}`).toBeTypeOf('function');
  });

  test('figures of nothing are computed, not guessed', () => {
    const { facts } = one.example('zh-CN');
    const figures = one.figures(one.model.empty(), { ...facts, openings: [] });
    expect(['empty', 'begun', 'enough']).toContain(one.state(figures));
    expect(() => JSON.stringify(one.report(figures))).not.toThrow();
    for (const language of LANGUAGES) expect(one.readings(figures, speechOf(one, language))).toBeInstanceOf(Array);
    for (const language of LANGUAGES) expect(flatten(one.layout(figures, layoutOptions(one, language))).flatMap(notFinite)).toEqual([]);
  });

  test('figures do not change their input', () => {
    const { data, facts } = one.example('en');
    const frozen = produce(data, () => undefined);
    const before = JSON.stringify([frozen, { ...facts, portfolio: null }]);
    one.figures(frozen, facts);
    expect(JSON.stringify([frozen, { ...facts, portfolio: null }])).toBe(before);
  });

  test.each(LANGUAGES)('readings in %s have words, values and a place to go', (language) => {
    const speech = speechOf(one, language);
    for (const reading of one.readings(exampleFigures(one, language), speech)) {
      const text = speech.t(reading.text, reading.values);
      expect(text, reading.id).not.toBe(reading.text);
      expect(text, reading.id).not.toMatch(/\{\{|undefined|NaN/);
      if (reading.action) expect(speech.t(reading.action.text, reading.action.values)).not.toMatch(/\{\{|undefined|NaN/);
    }
  });

  test.each(LANGUAGES.flatMap((language) => SIZES.map((size) => [language, size] as const)))('drawing in %s at %o', (language, size) => {
    const figures = exampleFigures(one, language);
    const scene = one.layout(figures, layoutOptions(one, language, size));
    expect(one.layout(figures, layoutOptions(one, language, size)), 'deterministic').toEqual(scene);
    expect(scene.width).toBeLessThanOrEqual(size.width + 0.5);
    expect(flatten(scene).flatMap(notFinite), 'finite').toEqual([]);
    expect(overflowing(scene), 'inside its box').toEqual([]);
    expect(overlapping(scene), 'no overlap').toEqual([]);
    expect(tooSmall(scene), 'legible').toEqual([]);
    expect(doubledIds(scene), 'ids once').toEqual([]);
    expect(scene.title).not.toBe('');
  });

  test('marks that answer to a person have a name', () => {
    for (const language of LANGUAGES) {
      const nameless = flatten(one.layout(exampleFigures(one, language), layoutOptions(one, language))).filter(
        ({ mark }) => mark.intent && !mark.label,
      );
      expect(nameless).toEqual([]);
    }
  });

  test('the table holds what its columns announce', () => {
    for (const language of LANGUAGES) {
      const table = one.table(exampleFigures(one, language), speechOf(one, language));
      for (const row of table.rows) expect(row.cells).toHaveLength(table.columns.length);
      expect(new Set(table.rows.map((row) => row.id)).size).toBe(table.rows.length);
    }
  });

  test('messages say the same in both languages and leave no key unnamed', () => {
    const [zh, en] = [one.messages['zh-CN'], one.messages.en] as [Record<string, string>, Record<string, string>];
    const holes = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((m) => m[1] as string).sort();
    for (const key of Object.keys(zh)) {
      expect(zh[key], key).not.toBe('');
      expect(en[key], key).not.toBe('');
      if (!key.endsWith('_one')) expect(new Set(holes(en[key] as string)), key).toEqual(new Set(holes(zh[key] as string)));
    }
    for (const key of ['title', 'purpose', 'idea']) expect(zh).toHaveProperty([key]);
    for (const [name, command] of Object.entries(one.commands)) expect(zh, `undo label of ${name}`).toHaveProperty([command.label]);
    for (const field of one.fields ?? []) expect(zh, `label of ${field.path}`).toHaveProperty([field.label]);
  });

  test('an English window shows no Chinese, a Chinese one no English sentence', () => {
    expect(saysIn('en', Object.values(one.messages.en))).toEqual([]);
    expect(saysIn('zh-CN', Object.values(one.messages['zh-CN']))).toEqual([]);
  });
});
