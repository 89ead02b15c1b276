import { describe, expect, test } from 'vitest';
import type { Block, DocModel } from './blocks.ts';
import { checkDocument, findingText, type CheckOptions, type Finding } from './check.ts';
import { documentNumber } from './checks/numbers.ts';

const model = (blocks: readonly Block[], facts: Partial<DocModel> = {}): DocModel => ({
  kind: 'proposal',
  language: 'zh-CN',
  audience: 'customer',
  title: '方案',
  customer: '禾拓装备',
  sender: '昆澜传动',
  version: 'V1',
  date: '2026-11-23',
  classification: '',
  blocks,
  ...facts,
});
const found = (blocks: readonly Block[], code: Finding['code'], facts?: Partial<DocModel>, options?: CheckOptions): readonly Finding[] =>
  checkDocument(model(blocks, facts), options).filter((finding) => finding.code === code);
const paragraph = (text: string): Block => ({ type: 'paragraph', text });
const heading = (level: 1 | 2 | 3, text: string): Block => ({ type: 'heading', level, text });
const numbers = (cells: readonly string[], total: string): Block => ({
  type: 'table',
  columns: [
    { kind: 'strong', head: '项目', weight: 1 },
    { kind: 'number', head: '万元', weight: 1 },
  ],
  rows: [...cells.map((cell) => ({ cells: ['甲', cell] })), { cells: ['合计', total], role: 'total' as const }],
});
const OFFER: Extract<Block, { type: 'offer' }> = {
  type: 'offer',
  number: 1,
  title: '寄售',
  provides: ['库位'],
  gains: [
    { label: '占款', formula: '486 × 10%', assumption: '降60%', value: '29.2' },
    { label: '停线', formula: '22 × 7', assumption: '减70%', value: '45.3' },
  ],
  gainTotal: { label: '净收益', formula: '', assumption: '', value: '74.5' },
  proof: '案例',
  duties: [{ what: '冻结', ours: '陆嘉', theirs: '吴婉清', date: '2026-12-25' }],
  labels: { answers: '', provides: '', gains: '', proof: '', terms: '', duties: '' },
};

describe('a sound document', () => {
  test('every check says that it found nothing', () => {
    const findings = checkDocument(
      model([
        heading(1, '目标'),
        paragraph('贵司的目标。'),
        numbers(['48.6', '180.5', '67.0'], '296.1'),
        OFFER,
        { type: 'quote', text: '停线', person: '韩立峰', date: '2026-10-14' },
      ]),
    );
    expect(findings.map((finding) => finding.severity)).toEqual(findings.map(() => 'ok'));
    expect(new Set(findings.map((finding) => finding.code)).size).toBe(12);
  });
});

describe('what a careful reader stumbles over', () => {
  test.each(['金额待定', 'TODO', '联系人：XX', '价格???', '电话：____', '【】', 'Dear {{name}}', 'NaN 万元'])('placeholder: %s', (text) => {
    expect(found([paragraph(text)], 'placeholder')).toMatchObject([{ severity: 'block', where: { block: 0, heading: '' } }]);
  });
  test('a signature line may be left open, and XXL is a size', () => {
    expect(found([{ type: 'signature', parties: [], lines: ['日期：____'] }, paragraph('size XXL')], 'placeholder')).toMatchObject([
      { severity: 'ok' },
    ]);
  });

  test('another customer by name, not this one and not part of a word', () => {
    const names = { otherCustomers: ['东禹传动', 'Mars', '禾拓'] };
    expect(found([paragraph('与东禹传动相同')], 'otherCustomer', {}, names)).toMatchObject([
      { severity: 'block', values: { name: '东禹传动' } },
    ]);
    expect(found([paragraph('in the marsh 禾拓')], 'otherCustomer', {}, names)).toMatchObject([{ severity: 'ok' }]);
    expect(found([{ type: 'sourceNote', text: 'as for MARS.' }], 'otherCustomer', {}, names)).toHaveLength(1);
  });

  test('internal words stop a document for the customer only', () => {
    const blocks = [paragraph('内部资料'), paragraph('我方毛利')];
    expect(found(blocks, 'internalWord').map((finding) => finding.severity)).toEqual(['block', 'warn']);
    expect(found(blocks, 'internalWord', { audience: 'internal' })).toMatchObject([{ severity: 'ok' }]);
    expect(found([], 'internalWord', { classification: '内部资料 不得外发' })).toMatchObject([{ severity: 'block', where: null }]);
  });

  test('sums that do not tie, to the last digit', () => {
    expect(found([numbers(['48.6', '180.5', '67.0'], '296.2')], 'sum')).toMatchObject([
      { severity: 'block', values: { column: '万元', shown: '296.2', sum: '296.1' } },
    ]);
    expect(
      found(
        [numbers(['0.1', '0.2'], '0.3'), numbers(['1,560', '−60'], '1,500'), numbers(['按实际', '5'], '9'), numbers(['—', '5'], '9')],
        'sum',
      ),
    ).toMatchObject([{ severity: 'ok' }]);
    expect(found([{ ...OFFER, gainTotal: { label: '', formula: '', assumption: '', value: '80' } }], 'sum')).toMatchObject([
      { values: { sum: '74.5' } },
    ]);
  });

  test('subtotals count what stands between them, totals everything', () => {
    const rows = [
      { cells: ['甲', '10'] },
      { cells: ['乙', '5'] },
      { cells: ['小计', '15'], role: 'subtotal' as const },
      { cells: ['丙', '−3'] },
      { cells: ['丁', '−2'] },
      { cells: ['小计', '−5'], role: 'subtotal' as const },
      { cells: ['合计', '10'], role: 'total' as const },
    ];
    const table: Block = {
      type: 'table',
      columns: [
        { kind: 'text', head: '', weight: 1 },
        { kind: 'number', head: '万元', weight: 1 },
      ],
      rows,
    };
    expect(found([table], 'sum')).toMatchObject([{ severity: 'ok' }]);
  });

  test('headings with nothing under them', () => {
    expect(
      found([heading(1, '一'), heading(2, '一之一'), paragraph('有'), heading(2, '一之二'), heading(1, '二')], 'emptyHeading').map(
        (finding) => finding.values['heading'],
      ),
    ).toEqual(['一之二', '二']);
  });

  test('dates out of order', () => {
    const plan: Block = {
      type: 'table',
      columns: [{ kind: 'date', head: '日期', weight: 1 }],
      rows: [{ cells: ['2027-01'] }, { cells: ['2027-01-04'] }, { cells: ['2026-12-25'] }],
    };
    expect(found([plan], 'dateOrder')).toMatchObject([{ severity: 'warn', values: { earlier: '2026-12-25', later: '2027-01-04' } }]);
  });

  test('an offer without figure, formula, assumption, duties or proof', () => {
    const bare: Block = { ...OFFER, gains: [{ label: '停线', formula: '', assumption: '', value: '更少' }], duties: [], proof: '' };
    expect(found([bare], 'offer').map((finding) => finding.values['what'])).toEqual(['gain', 'formula', 'assumption', 'duties', 'proof']);
  });

  test('a quotation without person and date, a reference that leads nowhere, a figure without text', () => {
    expect(found([{ type: 'quote', text: '停线' }], 'quote').map((finding) => finding.values['what'])).toEqual(['person', 'date']);
    expect(found([{ type: 'list', items: [[{ pageOf: 'x' }]] }], 'reference')).toMatchObject([{ severity: 'warn', values: { name: 'x' } }]);
    const scene = {
      width: 1224,
      height: 10,
      title: '',
      marks: [{ type: 'group' as const, marks: [{ type: 'text' as const, x: 0, y: 0, text: 'a', size: 12 }] }],
    };
    expect(found([{ type: 'figure', scene, alt: '', caption: '链' }], 'figure').map((finding) => finding.values['what'])).toEqual([
      'alt',
      'small',
    ]);
  });

  test('more of us than of the customer', () => {
    expect(found([paragraph('我司我司我司我们我方。贵司。')], 'balance')).toMatchObject([
      { severity: 'warn', values: { ours: 5, theirs: 1 } },
    ]);
    expect(found([paragraph('We think our way helps us; we know, we do. You win.')], 'balance', { language: 'en' })).toMatchObject([
      { values: { ours: 5, theirs: 1 } },
    ]);
  });

  test('facts that are missing', () => {
    expect(found([], 'documentFacts', { title: ' ', audience: 'internal' }).map((finding) => finding.values['what'])).toEqual([
      'title',
      'classification',
    ]);
  });
});

test('what blocks comes first, and every finding has words in both languages', () => {
  const findings = checkDocument(model([heading(1, '空'), { type: 'quote', text: '停线' }, paragraph('待定')], { title: '' }));
  expect(findings.map((finding) => finding.severity)).toEqual(
    findings.map((finding) => finding.severity).sort((a, b) => ['block', 'warn', 'ok'].indexOf(a) - ['block', 'warn', 'ok'].indexOf(b)),
  );
  for (const finding of findings) {
    expect(findingText(finding, 'en')).not.toMatch(/\{\{|^\w+(\.\w+)?$/);
    expect(findingText(finding, 'zh-CN')).toMatch(/\p{Script=Han}/u);
  }
  expect(findingText({ severity: 'warn', code: 'figure', values: { what: 'small', size: 6.1, caption: '链' }, where: null }, 'zh-CN')).toBe(
    '图“链”印出来字太小（6.1 pt）',
  );
});

test.each([
  ['1,560.5', 1_560_500_000],
  ['−32.8', -32_800_000],
  ['+5', 5_000_000],
  ['12%', null],
  ['1,2', null],
  ['48.6 万元', null],
])('%s as a number of the document', (text, value) => {
  expect(documentNumber(text)).toBe(value);
});
