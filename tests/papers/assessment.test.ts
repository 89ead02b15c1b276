import { describe, expect, test } from 'vitest';
import type { Block, DocModel } from '@shared/document/blocks.ts';
import { plainText } from '@shared/document/columns.ts';
import { textsOf } from '@shared/document/texts.ts';
import { LANGUAGES, type Language } from '@shared/i18n/translate.ts';
import type { Data } from '@shared/instruments/assessment/model.ts';
import { sampleDocs } from '@shared/sample/workspace.ts';
import { measureText } from '@shared/scene/measure.ts';
import type { Docs } from '@shared/workspace/documents.ts';
import { execute } from '@shared/workspace/execute.ts';
import type { Surroundings } from '@shared/workspace/gather.ts';
import { paperOf, type PaperRequest } from '@shared/workspace/papers/index.ts';
import { columnsOf } from '@shared/workspace/portfolio.ts';
import type { Part, Settings } from '@shared/workspace/schemas.ts';
import { testContext } from '@shared/workspace/testing.ts';

const ME = 'p-chenke';
const FRIEND = 'p-linxiao';
const today = '2026-11-23';
const docsIn = (language: Language): Docs => sampleDocs({ language, today, now: `${today}T08:00:00.000Z`, id: 'w-sample' });
const worldOf = (docs: Docs): Surroundings => ({ docs, portfolio: columnsOf([]), today });
const asSeenBy = (docs: Docs, me: string): Docs => ({ ...docs, settings: { ...(docs['settings'] as Settings), me } });

function made(docs: Docs, more: Partial<PaperRequest> = {}) {
  const language = more.language ?? 'en';
  const request: PaperRequest = { kind: 'self-assessment', person: ME, item: '2026Q3', audience: 'internal', language, ...more };
  const paper = paperOf(request);
  if (!paper.ok) return paper;
  const { maker, target } = paper.value;
  return maker.make(worldOf(docs), target, request, { language, audience: 'internal', measure: measureText });
}
const paperIn = (docs: Docs, more: Partial<PaperRequest> = {}): DocModel => {
  const model = made(docs, more);
  if (!model.ok) throw new Error(model.error.code);
  return model.value;
};
const refusal = (docs: Docs, more: Partial<PaperRequest>): string => {
  const model = made(docs, more);
  return model.ok ? 'made' : model.error.code;
};
const tables = ({ blocks }: DocModel): Extract<Block, { type: 'table' }>[] => blocks.filter((block) => block.type === 'table');
const wordsOf = ({ blocks }: DocModel): string => JSON.stringify(blocks.flatMap(textsOf));
const dataOf = (docs: Docs, instrument: string): Data => (docs[`people/${ME}/${instrument}`] as Part).data as Data;
const share = (docs: Docs, instrument: string, args: object): Docs => {
  const step = execute(
    docs,
    { command: `${instrument}.share`, target: ME, args: { quarter: '2026Q3', with: FRIEND, ...args } },
    testContext(docs),
  );
  if (!step.ok) throw new Error(step.error.code);
  return { ...docs, ...step.value.after };
};

describe.each(LANGUAGES)('the self-assessment of a quarter in %s', (language) => {
  const docs = docsIn(language);
  const model = paperIn(docs, { language });

  test('both drawings, all evidence and all promises stand in it', () => {
    expect(model).toMatchObject({ kind: 'assessment', audience: 'internal', version: '2026Q3' });
    expect(model.blocks.filter(({ type }) => type === 'figure')).toHaveLength(2);
    const text = wordsOf(model);
    for (const instrument of ['sales-ladder', 'seven-habits']) {
      const { evidence, promises, verdicts } = dataOf(docs, instrument).quarters['2026Q3'] ?? { evidence: {}, promises: {}, verdicts: {} };
      for (const words of Object.values(evidence)) expect(text).toContain(words);
      for (const { action, keptIf } of Object.values(promises))
        expect([text.includes(action), text.includes(keptIf)]).toEqual([true, true]);
      for (const { note } of Object.values(verdicts)) expect(text).toContain(note);
    }
  });

  test('what moved says by how much, the most first', () => {
    const moved = tables(model).filter(({ columns }) => columns.length === 5);
    expect(moved).toHaveLength(2);
    for (const { rows } of moved) {
      const by = rows.map(({ cells }) => Math.abs(Number(plainText(cells[4] ?? '').replace('−', '-'))));
      expect(by).toEqual(by.toSorted((a, b) => b - a));
      expect(by.every((one) => one > 0)).toBe(true);
    }
  });
});

describe('whose it is', () => {
  const docs = docsIn('en');

  test('a colleague without a share is refused, with a share gets that and no more', () => {
    expect(refusal(asSeenBy(docs, FRIEND), {})).toBe('assessment.unshared');
    const shared = asSeenBy(share(docs, 'seven-habits', { what: 'topic', of: 'proactive' }), FRIEND);
    const model = paperIn(shared);
    const text = wordsOf(model);
    expect(model.blocks.filter(({ type }) => type === 'figure')).toHaveLength(1);
    for (const words of Object.values(dataOf(docs, 'seven-habits').quarters['2026Q3']?.evidence ?? {})) expect(text).not.toContain(words);
    for (const { action } of Object.values(dataOf(docs, 'seven-habits').quarters['2026Q3']?.promises ?? {}))
      expect(text).not.toContain(action);
    expect(text).not.toContain('Heyu');
  });

  test('one who left keeps what was written: it can be read, and not be changed', () => {
    const settings = docs['settings'] as Settings;
    const person = settings.people[ME];
    const left: Docs = {
      ...docs,
      settings: { ...settings, people: { ...settings.people, [ME]: { ...person, deletedAt: '2026-11-01T08:00:00.000Z' } } },
    };
    expect(paperIn(left).version).toBe('2026Q3');
    const request = { command: 'seven-habits.answer', target: ME, args: { quarter: '2026Q4', item: 'proactive-1', value: 3 } };
    const step = execute(left, request, testContext(left));
    expect(step.ok ? null : step.error.code).toBe('call.personLeft');
  });

  test('nobody can write in the assessment of another', () => {
    const request = { command: 'seven-habits.answer', target: ME, args: { quarter: '2026Q4', item: 'proactive-1', value: 3 } };
    const seen = asSeenBy(docs, FRIEND);
    const step = execute(seen, request, testContext(seen));
    expect(step.ok ? null : step.error.code).toBe('call.othersAssessment');
  });
});

describe('bad requests say what is wrong', () => {
  const docs = docsIn('en');
  test.each([
    [{ item: '2027Q1' }, 'assessment.future'],
    [{ item: '2020Q1' }, 'assessment.none'],
    [{ item: '2026Q4' }, 'assessment.none'],
    [{ item: '2026Q5' }, 'call.badArgument'],
    [{ item: 'last' }, 'call.badArgument'],
    [{ person: 'p-nobody' }, 'call.unknownPerson'],
    [{ person: undefined }, 'call.missingArgument'],
    [{ audience: 'customer' as const }, 'call.badArgument'],
  ])('%o → %s', (request, code) => {
    expect(refusal(docs, request)).toBe(code);
  });

  test('without a quarter the newest that was answered is meant', () => {
    expect(paperIn(docs, { item: undefined }).version).toBe('2026Q3');
  });
});
