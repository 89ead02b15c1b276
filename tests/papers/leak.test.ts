import { describe, expect, test } from 'vitest';
import type { DocModel } from '@shared/document/blocks.ts';
import { LANGUAGES } from '@shared/i18n/translate.ts';
import { instruments } from '@shared/instruments/index.ts';
import { measureText } from '@shared/scene/measure.ts';
import { kindOf } from '@shared/workspace/documents.ts';
import type { Surroundings } from '@shared/workspace/gather.ts';
import { isFreeText, PAPER_KINDS, paperOf, papers, visitFields } from '@shared/workspace/papers/index.ts';
import type { Plan } from '@shared/workspace/schemas.ts';
import { CUSTOMER, exampleWorld, PLAN } from './world.ts';

/**
 * A unique mark is planted in every free text that no schema declared `forCustomer`: in every customer instrument's data and in the
 * documents of customer, plan, rivals and settings, found by walking the schemas. No mark may be anywhere in the customer's document.
 */
interface Planted {
  readonly world: Surroundings;
  readonly marks: readonly { readonly mark: string; readonly where: string }[];
}

/** What our own company wrote for outsiders: its names, people and letterhead stand on the cover by right. */
const OUTWARD = /^settings\.(company|letterhead|people|name)/;

function setAt(root: unknown, path: readonly (string | number)[], value: unknown): void {
  const last = path.at(-1) as string | number;
  const parent = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], root);
  (parent as Record<string | number, unknown>)[last] = value;
}

function plant(world: Surroundings): Planted {
  const docs = structuredClone(world.docs) as Record<string, unknown>;
  const marks: { mark: string; where: string }[] = [];
  const into = (name: string, schema: Parameters<typeof visitFields>[0], root: unknown): void =>
    visitFields(schema, root, ({ path, schema: field, customer }) => {
      const where = `${name}.${path.join('.')}`;
      if (customer || OUTWARD.test(where) || !isFreeText(field)) return;
      const mark = `§${marks.length}§`;
      const long = `secret ${mark}`;
      const value = field.safeParse(long).success ? long : mark;
      if (!field.safeParse(value).success) return;
      setAt(root, path, value);
      marks.push({ mark: value, where });
    });
  for (const [key, doc] of Object.entries(docs))
    if (key !== PLAN) into(key, (kindOf(key) as NonNullable<ReturnType<typeof kindOf>>).schema, doc);
  const plan = docs[PLAN] as Plan;
  into(PLAN, (kindOf(PLAN) as NonNullable<ReturnType<typeof kindOf>>).schema, { ...plan, parts: {} });
  for (const one of instruments.filter((each) => each.scope === 'customer')) into(one.id, one.model.schema, plan.parts[one.id]?.data);
  return { world: { ...world, docs }, marks };
}

/** Every text of a model: blocks, scenes, alternative texts, titles, properties, keys included. */
const everything = (model: DocModel): string => JSON.stringify(model);

type Audience = 'customer' | 'internal';
type Kind = (typeof PAPER_KINDS)[number];
const paperIn = (kind: Kind, world: Surroundings, language: (typeof LANGUAGES)[number], audience: Audience): string => {
  const request = { kind, customer: CUSTOMER, language, audience };
  const about = paperOf(request);
  if (!about.ok) throw new Error(about.error.code);
  const made = about.value.maker.make(world, CUSTOMER, request, { language, audience, measure: measureText });
  if (!made.ok) throw new Error(made.error.code);
  return everything(made.value);
};

/** Every kind of paper that may go to a customer, in both languages. */
const outward = PAPER_KINDS.filter((kind) => papers[kind].audiences.includes('customer')).flatMap((kind) =>
  LANGUAGES.map((language) => ({ kind, language })),
);

describe.each(outward)('customer’s document: $kind in $language', ({ kind, language }) => {
  const paper = (given: Surroundings, spoken: typeof language, audience: Audience): string => paperIn(kind, given, spoken, audience);
  const { world, marks } = plant(exampleWorld(language));

  test('marks are planted where secrets live', () => {
    const places = marks.map((one) => one.where);
    for (const place of [
      'proposal.head.internalNote',
      'proposal.offers.',
      'customer-profile.hotButton',
      'customer-profile.needs.',
      'loyalty.respondents.',
      'rivals.rivals.',
      'customers/0001.',
    ])
      expect(
        places.some((one) => one.startsWith(place)),
        place,
      ).toBe(true);
    expect(marks.length).toBeGreaterThan(20);
  });

  test('holds none of them', () => {
    const text = paper(world, language, 'customer');
    expect(marks.filter(({ mark }) => text.includes(mark)).map(({ where }) => where)).toEqual([]);
  });

  test.runIf(papers[kind].audiences.includes('internal'))('the internal one does, so the marks can be found', () => {
    const text = paper(world, language, 'internal');
    const found = marks.filter(({ mark }) => text.includes(mark)).map(({ where }) => where);
    expect(found).toContain('proposal.head.internalNote');
    expect(found.length).toBeGreaterThan(3);
  });

  test('is the same whatever stands in internal figures', () => {
    const before = paper(world, language, 'customer');
    const docs = structuredClone(world.docs) as Record<string, unknown>;
    const plan = docs[PLAN] as Plan;
    let changed = 0;
    for (const one of instruments.filter((each) => each.scope === 'customer')) {
      const data = plan.parts[one.id]?.data;
      visitFields(one.model.schema, data, ({ path, value, schema, customer }) => {
        if (customer || typeof value !== 'number' || path.at(-1) === 'rev' || !schema.safeParse(value === 1 ? 2 : 1).success) return;
        setAt(data, path, value === 1 ? 2 : 1);
        changed += 1;
      });
    }
    expect(changed).toBeGreaterThan(3);
    expect(paper({ ...world, docs }, language, 'customer')).toBe(before);
  });
});
