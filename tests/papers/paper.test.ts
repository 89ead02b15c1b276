import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, DocModel } from '@shared/document/blocks.ts';
import { plainText } from '@shared/document/columns.ts';
import { LANGUAGES, type Language } from '@shared/i18n/translate.ts';
import { LISTS } from '@shared/instruments/proposal/lists.ts';
import { emptyProposal, type Data } from '@shared/instruments/proposal/model.ts';
import { measureText } from '@shared/scene/measure.ts';
import { bookmarksOf, isHeading } from '@shared/workspace/papers/outline.ts';
import {
  changesSince,
  estimatePages,
  freezeRequest,
  paperFileName,
  proposalPaper,
  versionsOf,
  type Frozen,
} from '@shared/workspace/papers/index.ts';
import { textsOf } from '@shared/document/texts.ts';
import { execute } from '@shared/workspace/execute.ts';
import { testContext } from '@shared/workspace/testing.ts';
import type { Surroundings } from '@shared/workspace/gather.ts';
import type { Plan } from '@shared/workspace/schemas.ts';
import { CUSTOMER, exampleWorld, PLAN } from './world.ts';

const make = (world: Surroundings, language: Language, audience: 'customer' | 'internal' = 'customer'): DocModel => {
  const made = proposalPaper(world, CUSTOMER, { language, audience, measure: measureText });
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
};

const proposalOf = (world: Surroundings): Data => (world.docs[PLAN] as Plan).parts['proposal']?.data as Data;
const withProposal = (world: Surroundings, data: Data): Surroundings => {
  const plan = world.docs[PLAN] as Plan;
  return { ...world, docs: { ...world.docs, [PLAN]: { ...plan, parts: { ...plan.parts, proposal: { version: 1, data } } } } };
};

/** Headings with nothing under them. */
const bare = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block, i) => {
    const next = blocks[i + 1];
    return isHeading(block) && (next === undefined || (isHeading(next) && next.level <= block.level)) ? [block.text] : [];
  });

const number = (text: string): number => Number(text.replaceAll(',', '').replaceAll('−', '-'));

/** Columns of a table whose total is not the sum of the lines above it (subtotals not counted twice). */
function untied(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'table') return [];
    const total = block.rows.find((row) => row.role === 'total');
    if (!total) return [];
    return block.columns.flatMap((column, c) => {
      const shown = plainText(total.cells[c] ?? '');
      if (!column.kind.startsWith('number') || !/^[−\d]/.test(shown)) return [];
      const parts = block.rows
        .filter((row) => row.role === undefined)
        .map((row) => plainText(row.cells[c] ?? ''))
        .filter((cell) => /^[−\d][\d,.]*$/.test(cell));
      const sum = parts.reduce((all, part) => all + number(part), 0);
      return Math.abs(sum - number(shown)) > 1e-6 ? [`${block.caption ?? ''}: ${parts.join(' + ')} ≠ ${shown}`] : [];
    });
  });
}

describe.each(LANGUAGES)('proposal in %s', (language) => {
  const world = exampleWorld(language);
  const model = make(world, language);

  test('has every part, in order, and no empty heading', () => {
    const parts = model.blocks.filter(isHeading).filter((one) => (one.level === 1 && one.numbered !== false) || one.bookmark === 'summary');
    expect(parts.map((one) => one.bookmark)).toEqual([
      'summary',
      'situation',
      'diagnosis',
      'offers',
      'case',
      'plan',
      'duties',
      'references',
      'price',
      'risks',
      'next',
    ]);
    expect(bare(model.blocks)).toEqual([]);
    expect(model.blocks[0]?.type).toBe('cover');
    expect(model.blocks[1]?.type).toBe('contents');
  });

  test('every page reference leads to a heading that is there, and bookmarks stand once', () => {
    const there = bookmarksOf(model.blocks);
    const refs = model.blocks.flatMap((block) => (block.type === 'roleGuide' ? block.rows.flatMap((row) => row.refs) : []));
    expect(refs.filter((ref) => !there.has(ref))).toEqual([]);
    const all = model.blocks.filter(isHeading).flatMap((one) => one.bookmark ?? []);
    expect(new Set(all).size).toBe(all.length);
  });

  test('totals tie', () => {
    expect(untied(model.blocks)).toEqual([]);
    expect(model.blocks.filter((one) => one.type === 'table' && one.rows.some((row) => row.role === 'total')).length).toBeGreaterThan(3);
  });

  test('is between eight and twelve pages', () => {
    const pages = estimatePages(model.blocks, measureText, language);
    expect(pages).toBeGreaterThanOrEqual(8);
    expect(pages).toBeLessThanOrEqual(12);
  });

  test('amount in words only where Chinese contracts want it', () => {
    const words = JSON.stringify(model.blocks).includes('大写');
    expect(words).toBe(language === 'zh-CN');
  });

  test('any part of the content makes a sound paper', () => {
    const full = proposalOf(world);
    const choice = fc.record({
      lists: fc.subarray([...LISTS]),
      heads: fc.subarray(Object.keys(full.head)),
      drop: fc.subarray(LISTS.flatMap((list) => Object.keys(full[list]))),
      cents: fc.integer({ min: -999, max: 999 }),
    });
    fc.assert(
      fc.property(choice, ({ lists, heads, drop, cents }) => {
        const none = emptyProposal();
        const dropped = new Set(drop);
        const kept = lists.map((list) => [list, Object.fromEntries(Object.entries(full[list]).filter(([id]) => !dropped.has(id)))]);
        const head = { ...none.head, ...Object.fromEntries(heads.map((key) => [key, full.head[key as keyof Data['head']]])) };
        const data = { ...none, ...Object.fromEntries(kept), head } as Data;
        const odd = Object.fromEntries(
          Object.entries(data.gains).map(([id, gain]) => [id, { ...gain, mid: gain.mid === null ? null : gain.mid + cents * 7_777 }]),
        );
        const some = make(withProposal(world, { ...data, gains: odd }), language);
        expect(bare(some.blocks)).toEqual([]);
        expect(untied(some.blocks)).toEqual([]);
        expect(JSON.stringify(some.blocks)).not.toMatch(/\{\{|undefined|NaN/);
      }),
      { numRuns: 120 },
    );
  });

  test('with nothing written it is a cover and what the customer said', () => {
    const empty = make(withProposal(world, emptyProposal()), language);
    expect(bare(empty.blocks)).toEqual([]);
    expect(
      empty.blocks
        .filter(isHeading)
        .filter((one) => one.level === 1)
        .map((one) => one.bookmark),
    ).toEqual(['situation', 'diagnosis']);
  });

  test('the internal one says so on every page and holds the other instruments', () => {
    const internal = make(world, language, 'internal');
    expect(internal.kind).toBe('plan');
    expect(internal.classification).not.toBe(model.classification);
    expect(bare(internal.blocks)).toEqual([]);
    const marks = bookmarksOf(internal.blocks);
    for (const mark of ['internal', 'plan-customer-profile', 'plan-value-chain']) expect(marks.has(mark), mark).toBe(true);
  });
});

test('a customer that is not there is named', () => {
  expect(proposalPaper(exampleWorld('en'), 'c-0001-nobody', { language: 'en', audience: 'customer', measure: measureText })).toMatchObject({
    ok: false,
    error: { code: 'call.unknownCustomer' },
  });
});

test('a frozen version is told apart from what would go out now', () => {
  const world = exampleWorld('zh-CN');
  const data = proposalOf(world);
  const model = make(world, 'zh-CN');
  const request = freezeRequest(world, CUSTOMER, model, { version: 'v-1', label: 'V1.0' });
  if (!request.ok) throw new Error(request.error.code);
  const step = execute(world.docs, request.value, { ...testContext(world.docs), newId: () => 'n1' });
  if (!step.ok) throw new Error(step.error.code);
  const [frozen] = versionsOf({ ...world.docs, ...step.value.after }, CUSTOMER);
  const next = withProposal(world, { ...data, head: { ...data.head, ask: '同意在三厂一条线启动90天试点。' }, exclusions: {} });
  const changes = changesSince(frozen as Frozen, make(next, 'zh-CN'));
  expect(changes.find((one) => one.kind === 'removed')?.texts[0]?.before).toContain('冷链运输服务');
  expect(
    changes
      .filter((one) => one.kind === 'changed')
      .flatMap((one) => one.texts.map((text) => text.after))
      .join(),
  ).toContain('三厂');
  expect(changesSince(frozen as Frozen, model)).toEqual([]);
});

test('a longer paper gives up its guide first, never the ask or the total', () => {
  const world = exampleWorld('en');
  const data = proposalOf(world);
  const many = Object.fromEntries(
    Array.from({ length: 60 }, (_, i) => [
      `risks-${i}`,
      { ...(data.risks['risks-1'] as Data['risks'][string]), id: `risks-${i}`, order: `a${i}i`, answer: 'long answer '.repeat(20) },
    ]),
  );
  const long = make(withProposal(world, { ...data, risks: many }), 'en');
  expect(long.blocks.some((one) => one.type === 'roleGuide')).toBe(false);
  expect(long.blocks.some((one) => one.type === 'callout' && one.intent === 'ask')).toBe(true);
  expect(long.blocks.flatMap(textsOf).filter((one) => one.text.includes('long answer')).length).toBe(5);
});

test('file names are safe on every system', () => {
  expect(paperFileName('禾屿食品', 'customer', 'zh-CN', '2026-11-23')).toBe('禾屿食品_合作方案_2026-11-23.docx');
  expect(paperFileName('A/B: "C"...', 'internal', 'en', '2026-11-23')).toBe('A B C_Account-plan_2026-11-23.docx');
  expect(paperFileName('...', 'customer', 'zh-CN', '2026-11-23')).toBe('未命名_合作方案_2026-11-23.docx');
});
