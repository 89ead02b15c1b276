import { describe, expect, test } from 'vitest';
import type { DocModel } from '@shared/document/blocks.ts';
import { checkDocument } from '@shared/document/check.ts';
import { textsOf } from '@shared/document/texts.ts';
import { LANGUAGES, type Language } from '@shared/i18n/translate.ts';
import { FACTORS } from '@shared/instruments/loyalty/factors.ts';
import { inLanguage, newest, questionsOf } from '@shared/instruments/loyalty/questionnaire.ts';
import { asked } from '@shared/instruments/serve/asked.ts';
import { BEHAVIOURS, LETTERS } from '@shared/instruments/serve/behaviours.ts';
import { hints } from '@shared/instruments/serve/hints.ts';
import { statements } from '@shared/instruments/serve/statements.ts';
import { serve } from '@shared/instruments/serve/index.ts';
import { measureText } from '@shared/scene/measure.ts';
import { papers, questionnairePaper, serveAsked } from '@shared/workspace/papers/index.ts';
import type { Rivals } from '@shared/workspace/schemas.ts';
import { CUSTOMER, exampleWorld } from './world.ts';

const made = (language: Language, customer = CUSTOMER) =>
  questionnairePaper(exampleWorld(language), customer, { language, audience: 'customer', measure: measureText });
const modelIn = (language: Language): DocModel => {
  const paper = made(language);
  if (!paper.ok) throw new Error(paper.error.code);
  return paper.value;
};

describe.each(LANGUAGES)('the questionnaire for a customer in %s', (language) => {
  const model = modelIn(language);
  const tables = model.blocks.filter((block) => block.type === 'table');
  const words = model.blocks.flatMap(textsOf).map(({ text }) => text);

  test('asks every question once, in six groups, with eleven boxes and one for no experience', () => {
    const groups = tables.filter(({ columns }) => columns.length === 13);
    expect(groups).toHaveLength(FACTORS.length);
    const rows = groups.flatMap((table) => table.rows);
    expect(rows.map(({ cells }) => cells[0])).toEqual(
      questionsOf(newest).map(({ number, text }) => `${number}. ${inLanguage(text, language)}`),
    );
    for (const { cells } of rows) expect(cells.slice(1)).toEqual(Array.from({ length: 12 }, () => '□'));
  });

  test('leaves room for words, and for who filled it in and when', () => {
    const forms = tables.filter(({ columns }) => columns.length === 2);
    expect(forms.map(({ rows }) => rows.length)).toEqual([2, 3]);
    expect(words).toContain(inLanguage(newest.closing, language));
  });

  test('says nothing of weights, of rivals or of what we ask beside it', () => {
    const all = JSON.stringify(model);
    const { rivals } = exampleWorld(language).docs['rivals'] as Rivals;
    for (const { name } of Object.values(rivals)) expect(all).not.toContain(name);
    expect(all).not.toContain(inLanguage(newest.rivalPrompt, language));
    for (const { hint } of questionsOf(newest)) expect(all).not.toContain(inLanguage(hint, language));
    for (const factor of FACTORS) expect(all).not.toContain(inLanguage(newest.factors[factor].explanation, language));
    expect(all).not.toMatch(/权重|weight of|等级|对手|rival/iu);
  });

  test('has nothing that a careful reader would stumble over', () => {
    expect(checkDocument(model).filter(({ severity }) => severity !== 'ok')).toEqual([]);
  });
});

describe.each(LANGUAGES)('the SERVE questionnaire for a customer in %s', (language) => {
  const paper = questionnairePaper(exampleWorld(language), CUSTOMER, { language, audience: 'customer', measure: measureText }, serveAsked);
  if (!paper.ok) throw new Error(paper.error.code);
  const model = paper.value;
  const side = language === 'en' ? 1 : 0;

  test('asks for every behaviour once in their words, in five groups, with five boxes and one for no occasion', () => {
    const groups = model.blocks.filter((block) => block.type === 'table').filter(({ columns }) => columns.length === 7);
    expect(groups).toHaveLength(LETTERS.length);
    const rows = groups.flatMap((table) => table.rows);
    expect(rows.map(({ cells }) => cells[0])).toEqual(BEHAVIOURS.map((one, i) => `${i + 1}. ${asked[one][side]}`));
    for (const { cells } of rows) expect(cells.slice(1)).toEqual(Array.from({ length: 6 }, () => '□'));
  });

  test('says nothing of how we see ourselves, what we call the sides, or of rivals', () => {
    const all = JSON.stringify(model);
    const { rivals } = exampleWorld(language).docs['rivals'] as Rivals;
    for (const { name } of Object.values(rivals)) expect(all).not.toContain(name);
    for (const one of BEHAVIOURS) {
      expect(all).not.toContain(statements[one][side]);
      expect(all).not.toContain(hints[one][side]);
    }
    const own = serve.messages[language];
    for (const letter of LETTERS) expect(all).not.toContain(own[`role.${letter}`]);
    expect(all).not.toMatch(/SERVE|等级|对手|rival/u);
  });

  test('has nothing that a careful reader would stumble over', () => {
    expect(checkDocument(model).filter(({ severity }) => severity !== 'ok')).toEqual([]);
  });

  test('is kept under a name of its own', () => {
    const request = { kind: 'serve-questionnaire', customer: CUSTOMER, audience: 'customer', language } as const;
    const name = papers['serve-questionnaire'].fileName(exampleWorld(language), model, request);
    expect(name).toMatch(language === 'en' ? /_Service-questionnaire_2026-11-23/ : /_服务问卷_2026-11-23\.docx$/);
  });
});

test('goes to the customer only, under the customer’s name', () => {
  const { audiences, freezes, fileName } = papers['loyalty-questionnaire'];
  expect([audiences, freezes]).toEqual([['customer'], false]);
  const request = { kind: 'loyalty-questionnaire', customer: CUSTOMER, audience: 'customer', language: 'zh-CN' } as const;
  expect(fileName(exampleWorld('zh-CN'), modelIn('zh-CN'), request)).toMatch(/_满意度问卷_2026-11-23\.docx$/);
});

test('a customer who is not there gets none', () => {
  const paper = made('en', 'c-0001-nobody');
  expect(paper.ok ? 'made' : paper.error.code).toBe('call.unknownCustomer');
});
