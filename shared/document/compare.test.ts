import { describe, expect, test } from 'vitest';
import type { Block, DocModel } from './blocks.ts';
import { compareModels } from './compare.ts';

const model = (blocks: readonly Block[], facts: Partial<DocModel> = {}): DocModel => ({
  kind: 'proposal',
  language: 'zh-CN',
  audience: 'customer',
  title: '方案',
  customer: '甲',
  sender: '乙',
  version: 'V1',
  date: '2026-11-23',
  classification: '',
  blocks,
  ...facts,
});
const heading = (text: string): Block => ({ type: 'heading', level: 1, text });
const paragraph = (text: string): Block => ({ type: 'paragraph', text });

describe('compareModels', () => {
  test('the same twice: nothing', () => {
    expect(compareModels(model([heading('一'), paragraph('甲')]), model([heading('一'), paragraph('甲')]))).toEqual([]);
  });

  test('a changed text says what it was and where', () => {
    expect(
      compareModels(model([heading('报价'), paragraph('总价为一百万元整。')]), model([heading('报价'), paragraph('总价为九十万元整。')])),
    ).toEqual([
      {
        kind: 'changed',
        type: 'paragraph',
        heading: '报价',
        texts: [{ part: 'text', before: '总价为一百万元整。', after: '总价为九十万元整。' }],
      },
    ]);
  });

  test('added and removed blocks, in the order of the newer version', () => {
    const changes = compareModels(
      model([heading('一'), paragraph('甲甲甲'), heading('二')]),
      model([heading('一'), heading('二'), { type: 'list', items: ['新的一条'] }]),
    );
    expect(changes.map(({ kind, type, heading: where }) => [kind, type, where])).toEqual([
      ['removed', 'paragraph', '一'],
      ['added', 'list', '二'],
    ]);
  });

  test('only the cells of a table that differ', () => {
    const table = (price: string): Block => ({
      type: 'table',
      columns: [{ kind: 'text', head: '项目', weight: 1 }],
      rows: [{ cells: ['模组', '1,560'] }, { cells: ['备件', price] }],
    });
    expect(compareModels(model([table('600')]), model([table('580')]))[0]?.texts).toEqual([
      { part: 'row.2.2', before: '600', after: '580' },
    ]);
  });

  test('a paragraph replaced by one about something else came and went', () => {
    expect(compareModels(model([paragraph('交付周期缩短')]), model([paragraph('质保二十四个月')])).map((change) => change.kind)).toEqual([
      'removed',
      'added',
    ]);
  });

  test('facts of the document', () => {
    expect(compareModels(model([]), model([], { version: 'V2', date: '2026-12-01' }))).toEqual([
      {
        kind: 'changed',
        type: 'document',
        heading: '',
        texts: [
          { part: 'version', before: 'V1', after: 'V2' },
          { part: 'date', before: '2026-11-23', after: '2026-12-01' },
        ],
      },
    ]);
  });
});
