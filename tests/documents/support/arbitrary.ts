import type { Block, Column, DocModel, Inline } from '@shared/document/blocks.ts';
import type { Language } from '@shared/i18n/translate.ts';
import fc from 'fast-check';
import { sceneOf } from './models.ts';

/** Characters and words that break careless writers: markup, control and forbidden characters, broken surrogates, bidi, long words, formulas. */
const NASTY = [
  '<w:p>',
  '&amp;',
  ']]>',
  '"',
  "'",
  '\u0000',
  '\u000b',
  '\u001b',
  '\ufffe',
  '\uffff',
  '\ud800',
  '\udfff',
  '\u202e',
  '\n',
  '\r\n',
  '\t',
  '\u2028',
  '😀',
  '𠀀',
  'é',
  '“引号”',
  '（括号）',
  'a'.repeat(120),
  '中'.repeat(90),
  '{{x}}',
  '_Toc1',
  '=1+1',
  '①',
  '1,560',
  '12:30',
  '价格,100元',
  '合计(万元)',
  ' ',
  '',
];
export const text = (most = 6): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 2, arbitrary: fc.constantFrom(...NASTY) },
        { weight: 3, arbitrary: fc.constantFrom('交付周期', '损失', 'stock', 'line stop', '2027年', '48.6', '，', '。') },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
      ),
      { maxLength: most },
    )
    .map((parts) => parts.join(''));

const some = <T>(one: fc.Arbitrary<T>, most: number): fc.Arbitrary<T[]> => fc.array(one, { maxLength: most });
const inline: fc.Arbitrary<Inline> = fc.oneof(
  text(),
  some(
    fc.oneof<fc.Arbitrary<Exclude<Inline, string>[number]>[]>(
      text(3),
      fc.record({ text: text(3), mark: fc.constantFrom('strong' as const, 'attention' as const) }),
      fc.constant({ lineBreak: true as const }),
      fc.record({ pageOf: fc.constantFrom('a', 'b', 'nowhere') }),
    ),
    4,
  ),
);
const column: fc.Arbitrary<Column> = fc.record({
  kind: fc.constantFrom('text', 'strong', 'number', 'numberStrong', 'centre', 'date', 'source'),
  head: text(2),
  weight: fc.constantFrom(0, -1, 1, 2, 5, Number.NaN, 900),
});
const table: fc.Arbitrary<Block> = some(column, 6).chain((columns) =>
  fc
    .record({
      type: fc.constant('table' as const),
      columns: fc.constant(columns),
      rows: some(
        fc.record(
          { cells: fc.array(inline, { maxLength: columns.length + 1 }), role: fc.constantFrom('subtotal' as const, 'total' as const) },
          { requiredKeys: ['cells'] },
        ),
        14,
      ),
      caption: fc.option(text(3), { nil: undefined }),
      note: fc.option(text(3), { nil: undefined }),
    })
    .map(({ caption, note, ...rest }) => ({ ...rest, ...(caption ? { caption } : {}), ...(note ? { note } : {}) })),
);
const gain = fc.record({ label: text(2), formula: text(3), assumption: text(3), value: text(1) });
const offer: fc.Arbitrary<Block> = fc.record(
  {
    type: fc.constant('offer' as const),
    number: fc.integer({ min: -1, max: 60 }),
    title: text(3),
    figure: text(2),
    answers: text(),
    provides: some(text(), 5),
    gains: some(gain, 4),
    gainTotal: gain,
    proof: text(),
    terms: text(),
    duties: some(fc.record({ what: text(), ours: text(2), theirs: text(2), date: text(1) }), 4),
    labels: fc.record({ answers: text(1), provides: text(1), gains: text(2), proof: text(1), terms: text(1), duties: text(1) }),
  },
  { requiredKeys: ['type', 'number', 'title', 'provides', 'gains', 'duties', 'labels'] },
);
const series = fc.record({
  name: text(2),
  role: fc.constantFrom('before' as const, 'after' as const),
  values: some(
    fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }),
      fc.constantFrom(0, Number.NaN, Number.POSITIVE_INFINITY, 0.125),
    ),
    5,
  ),
});

const others = (language: Language): fc.Arbitrary<Block>[] => [
  fc.record(
    {
      type: fc.constant('cover' as const),
      title: text(),
      promise: text(),
      addressee: some(text(2), 3),
      facts: some(fc.record({ label: text(1), value: text(2) }), 5),
      notice: text(),
      sender: text(2),
    },
    { requiredKeys: ['type', 'title', 'addressee', 'facts', 'sender'] },
  ),
  fc.record({ type: fc.constant('contents' as const), title: text(1) }),
  fc.record({
    type: fc.constant('roleGuide' as const),
    title: text(2),
    head: some(text(1), 4),
    rows: some(fc.record({ role: text(2), where: text(3), refs: some(fc.constantFrom('a', 'b', 'nowhere'), 3) }), 4),
  }),
  fc.record(
    {
      type: fc.constant('heading' as const),
      level: fc.constantFrom(1 as const, 2 as const, 3 as const),
      text: text(3),
      bookmark: fc.constantFrom('a', 'b', '中文 书签', ''),
      numbered: fc.boolean(),
      break: fc.constantFrom('page' as const, 'flow' as const),
    },
    { requiredKeys: ['type', 'level', 'text'] },
  ),
  fc.record({ type: fc.constantFrom('paragraph' as const, 'lead' as const), text: inline }),
  fc.record(
    { type: fc.constant('quote' as const), text: text(), person: text(1), role: text(1), occasion: text(1), date: text(1) },
    { requiredKeys: ['type', 'text'] },
  ),
  fc.record({
    type: fc.constant('keyFigures' as const),
    figures: some(
      fc.record(
        { value: text(1), unit: text(1), label: text(2), range: text(1), attention: fc.boolean() },
        { requiredKeys: ['value', 'label'] },
      ),
      6,
    ),
  }),
  fc.record({
    type: fc.constant('figure' as const),
    scene: fc.constantFrom(sceneOf(language), { ...sceneOf(language), width: 3000, height: 9000 }, { ...sceneOf(language), width: 0 }),
    alt: text(2),
    caption: text(2),
  }),
  fc.record({
    type: fc.constant('chart' as const),
    kind: fc.constant('bars' as const),
    unit: text(1),
    categories: some(text(1), 4),
    series: some(series, 3),
    alt: text(2),
    caption: text(2),
  }),
  fc.record({
    type: fc.constant('callout' as const),
    title: text(2),
    text: inline,
    intent: fc.constantFrom('ask' as const, 'warning' as const),
  }),
  fc.record({ type: fc.constantFrom('list' as const, 'steps' as const), items: some(inline, 9) }),
  fc.record({ type: fc.constant('sourceNote' as const), text: text() }),
  fc.record(
    {
      type: fc.constant('signature' as const),
      parties: some(fc.record({ role: text(1), name: text(2) }), 3),
      lines: some(text(1), 4),
      note: text(2),
    },
    { requiredKeys: ['type', 'parties', 'lines'] },
  ),
  fc.constant({ type: 'gap' as const }),
];

/** Any document: every kind of block in any order, hostile texts, empty and overfull. */
export const anyDocument: fc.Arbitrary<DocModel> = fc.constantFrom('zh-CN' as const, 'en' as const).chain((language) =>
  fc.record(
    {
      kind: fc.constantFrom('proposal' as const, 'plan' as const),
      language: fc.constant(language),
      audience: fc.constantFrom('customer' as const, 'internal' as const),
      title: text(3),
      customer: text(2),
      sender: text(2),
      version: text(1),
      date: fc.constantFrom('2026-11-23', '', 'soon'),
      classification: text(1),
      layout: fc.constantFrom('normal' as const, 'front' as const),
      blocks: fc.array(fc.oneof(...others(language), table, offer), { maxLength: 14 }),
    },
    { requiredKeys: ['kind', 'language', 'audience', 'title', 'customer', 'sender', 'version', 'date', 'classification', 'blocks'] },
  ),
);
