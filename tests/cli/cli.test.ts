import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleTables } from '@shared/sample/tables.ts';
import { keyrungIn, newFolder, removeFolder, type Answer } from './keyrung.ts';

const folder = newFolder();
let keyrung: Awaited<ReturnType<typeof keyrungIn>>;
const at = (name: string): string => join(folder, name);
const json = (answer: Answer): unknown => {
  expect(answer.err).toBe('');
  expect(answer.code).toBe(0);
  return JSON.parse(answer.out) as unknown;
};

beforeAll(async () => {
  keyrung = await keyrungIn(folder);
  json(await keyrung(['sample', 'sample.keyrung', '--language', 'en', '--json']));
}, 180_000);
afterAll(() => removeFolder(folder));

describe('making and checking', () => {
  test('a new workspace is sound and knows what it was told', async () => {
    const made = json(
      await keyrung(['new', 'a.keyrung', '--name', 'East', '--company', 'Chengchuan', '--currency', 'EUR', '--language', 'en', '--json']),
    );
    expect(made).toMatchObject({ name: 'East' });
    expect(json(await keyrung(['get', 'a.keyrung', 'settings/company/legalName', '--json']))).toBe('Chengchuan');
    expect(json(await keyrung(['get', 'a.keyrung', 'settings/currency', '--json']))).toBe('EUR');
    expect(json(await keyrung(['check', 'a.keyrung', '--json']))).toMatchObject({ problems: [] });
  });

  test('what is there already is not overwritten', async () => {
    const answer = await keyrung(['new', 'sample.keyrung']);
    expect(answer).toMatchObject({ code: 1, out: '' });
    expect(answer.err).toContain('sample.keyrung');
  });

  test('a damaged document is named, and the exit code says so', async () => {
    json(await keyrung(['sample', 'damaged.keyrung', '--json']));
    writeFileSync(at('damaged.keyrung/rivals.json'), readFileSync(at('damaged.keyrung/rivals.json'), 'utf8').slice(0, -20));
    const answer = await keyrung(['check', 'damaged.keyrung', '--json']);
    expect(answer.code).toBe(1);
    expect(JSON.parse(answer.out)).toMatchObject({ problems: [expect.objectContaining({ file: 'rivals.json' })] });
  });
});

describe('import', () => {
  const summary = { customers: { added: 40, changed: 0, unchanged: 0 } };
  beforeAll(async () => {
    for (const [name, text] of Object.entries(sampleTables('en', '2026-11-23'))) writeFileSync(at(name), text);
    json(await keyrung(['new', 'imported.keyrung', '--json']));
  });
  const files = ['customers.csv', 'sales.csv', 'products.csv', 'categories.csv'];

  test('a dry run says what would come and writes nothing', async () => {
    const dry = json(await keyrung(['import', 'imported.keyrung', ...files, '--dry-run', '--json']));
    expect(dry).toMatchObject(summary);
    expect(json(await keyrung(['figures', 'imported.keyrung', 'customer-tiers', '--json']))).toMatchObject({ customers: [] });
  });

  test('the import brings what the dry run said; a second time nothing changes', async () => {
    const first = json(await keyrung(['import', 'imported.keyrung', ...files, '--json'])) as { sales: { lines: number; total: string } };
    expect(first).toMatchObject(summary);
    const all = json(await keyrung(['figures', 'imported.keyrung', 'customer-tiers', '--period', 'all', '--json']));
    expect(all).toMatchObject({ total: first.sales.total });
    const again = json(await keyrung(['import', 'imported.keyrung', ...files, '--json']));
    expect(again).toMatchObject({ customers: { added: 0, changed: 0, unchanged: 40 } });
    expect(json(await keyrung(['figures', 'imported.keyrung', 'customer-tiers', '--period', 'all', '--json']))).toEqual(all);
    expect(json(await keyrung(['check', 'imported.keyrung', '--json']))).toMatchObject({ problems: [] });
  });

  test('a bad file is named with its cause, and the workspace stays as it was', async () => {
    writeFileSync(at('picture.csv'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
    const answer = await keyrung(['import', 'imported.keyrung', 'picture.csv']);
    expect(answer).toMatchObject({ code: 1, out: '' });
    expect(answer.err).toContain('picture.csv is a picture');
  });
});

describe('figures, parts, drawings', () => {
  test('tiers come with counts, values and customers in rank order', async () => {
    const figures = json(await keyrung(['figures', 'sample.keyrung', 'customer-tiers', '--json'])) as {
      total: string;
      tiers: Record<string, { count: number; value: string }>;
      customers: { value: string }[];
    };
    expect(Object.keys(figures.tiers)).toEqual(expect.arrayContaining(['A', 'B', 'C']));
    const values = figures.customers.map(({ value }) => Number(value ?? 0));
    expect(values).toEqual([...values].sort((a, b) => b - a));
    const sum = figures.customers.reduce((total, { value }) => total + Math.round(Number(value ?? 0) * 10_000), 0);
    expect(sum).toBe(Math.round(Number(figures.total) * 10_000));
  });

  test('a customer is named by its code or by its id', async () => {
    const byCode = json(await keyrung(['figures', 'sample.keyrung', 'value-chain', '--customer', 'HY001', '--json']));
    const byId = json(await keyrung(['figures', 'sample.keyrung', 'value-chain', '--customer', 'c-0001-hy001', '--json']));
    expect(byId).toEqual(byCode);
    expect(byCode).toHaveProperty('readings');
  });

  test('put takes exactly what get gave, and refuses what does not fit', async () => {
    json(await keyrung(['sample', 'parts.keyrung', '--json']));
    const path = 'plans/HY001/parts/value-chain/data';
    const text = (await keyrung(['get', 'parts.keyrung', path, '--json'])).out;
    json(await keyrung(['put', 'parts.keyrung', path, '-', '--json'], { input: text }));
    expect((await keyrung(['get', 'parts.keyrung', path, '--json'])).out).toBe(text);
    const refused = await keyrung(['put', 'parts.keyrung', path, '{"activities":7}']);
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect((await keyrung(['get', 'parts.keyrung', path, '--json'])).out).toBe(text);
  });

  test('an unknown path says which exist', async () => {
    const answer = await keyrung(['get', 'sample.keyrung', 'settings/colour']);
    expect(answer).toMatchObject({ code: 2, out: '' });
    expect(answer.err).toContain('currency');
  });

  test.each(['svg', 'png'])('draws as %s', async (format) => {
    json(
      await keyrung([
        'draw',
        'sample.keyrung',
        'customer-tiers',
        '--out',
        `tiers.${format}`,
        '--size',
        '900x640',
        '--theme',
        'print',
        '--json',
      ]),
    );
    const bytes = readFileSync(at(`tiers.${format}`));
    expect(format === 'svg' ? bytes.toString('utf8', 0, 4) : bytes.toString('hex', 0, 4)).toBe(format === 'svg' ? '<svg' : '89504e47');
  });

  test('schema describes one document or all', async () => {
    expect(json(await keyrung(['schema', 'settings', '--json']))).toHaveProperty('properties');
    expect(Object.keys(json(await keyrung(['schema', '--json'])) as object)).toEqual(
      expect.arrayContaining(['settings', 'customers', 'plan']),
    );
  });
});

describe('self-assessments', () => {
  const of = ['sample.keyrung', 'seven-habits', '--person', 'p-chenke'];
  const quarters = async (words: readonly string[]): Promise<string[]> => {
    const { quarters: all } = json(await keyrung(['figures', ...words, '--json'])) as { quarters: { quarter: string }[] };
    return all.map(({ quarter }) => quarter);
  };

  test('figures, drawing and document of one quarter', async () => {
    const all = await quarters(of);
    const asked = all.at(-3) ?? '';
    expect((await quarters([...of, '--quarter', asked])).at(-1)).toBe(asked);
    json(await keyrung(['draw', ...of, '--quarter', asked, '--out', 'habits.svg', '--json']));
    expect(readFileSync(at('habits.svg'), 'utf8')).toContain(asked.replace('Q', ' Q'));
    const words = ['export', 'sample.keyrung', 'self-assessment', '--person', 'p-chenke', '--quarter', asked];
    expect(json(await keyrung([...words, '--out', 'quarter.docx', '--json']))).toMatchObject({
      file: 'quarter.docx',
      audience: 'internal',
    });
    expect(readFileSync(at('quarter.docx')).subarray(0, 2).toString()).toBe('PK');
  });

  test.each([
    [['figures', ...of, '--quarter', '2199Q1'], '2199Q1'],
    [['figures', ...of, '--quarter', '2001Q1'], '2001Q1'],
    [['draw', ...of, '--quarter', 'autumn'], 'autumn'],
    [['figures', 'sample.keyrung', 'sales-ladder', '--person', 'p-nobody'], 'p-nobody'],
    [['figures', 'sample.keyrung', 'sales-ladder'], '--person'],
    [['figures', 'sample.keyrung', 'value-chain', '--customer', 'HY001', '--quarter', '2026Q3'], '--quarter'],
    [['export', 'sample.keyrung', 'self-assessment', '--person', 'p-linxiao', '--out', 'x.docx'], 'Lin Xiao'],
  ])('%j is refused and says why', async (words, named) => {
    const answer = await keyrung(words);
    expect(answer.code).not.toBe(0);
    expect(answer.err).toContain(named);
    expect(existsSync(at('x.docx'))).toBe(false);
  });
});

describe('documents and backups', () => {
  test.each(['zh-CN', 'en'])(
    'a proposal in %s',
    async (language) => {
      const made = json(
        await keyrung([
          'export',
          'sample.keyrung',
          'proposal',
          '--customer',
          'HY001',
          '--out',
          `p-${language}.docx`,
          '--language',
          language,
          '--json',
        ]),
      );
      expect(made).toMatchObject({ language, audience: 'customer' });
      expect(readFileSync(at(`p-${language}.docx`)).toString('latin1', 0, 2)).toBe('PK');
    },
    60_000,
  );

  test('the questionnaire to send to a customer', async () => {
    const words = ['export', 'sample.keyrung', 'loyalty-questionnaire', '--customer', 'HY001', '--language', 'zh-CN', '--json'];
    expect(json(await keyrung([...words, '--out', 'q.docx']))).toMatchObject({ language: 'zh-CN', audience: 'customer' });
    expect(readFileSync(at('q.docx')).toString('latin1', 0, 2)).toBe('PK');
    expect((await keyrung([...words, '--out', 'i.docx', '--audience', 'internal'])).code).not.toBe(0);
    expect(existsSync(at('i.docx'))).toBe(false);
  });

  test('a backup can be put back', async () => {
    json(await keyrung(['sample', 'back.keyrung', '--json']));
    await keyrung(['backup', 'back.keyrung', '--json']);
    const [newest] = json(await keyrung(['backup', 'back.keyrung', '--list', '--json'])) as readonly { id: string }[];
    const before = json(await keyrung(['get', 'back.keyrung', 'settings/name', '--json']));
    json(await keyrung(['put', 'back.keyrung', 'settings/name', '"Other"', '--json']));
    json(await keyrung(['restore', 'back.keyrung', newest?.id ?? '', '--json']));
    expect(json(await keyrung(['get', 'back.keyrung', 'settings/name', '--json']))).toBe(before);
  });

  test('a backup becomes a workspace beside, as a whole only', async () => {
    const restore = ['restore', 'back.keyrung', 'latest', '--beside', '--json'];
    const { workspace } = json(await keyrung(restore)) as { readonly workspace: string };
    expect(json(await keyrung(['check', workspace, '--json']))).toMatchObject({ problems: [] });
    expect((await keyrung(restore.toSpliced(3, 0, 'settings'))).code).toBe(2);
  });
});

describe('a workspace as one file', () => {
  test('it comes back whole, without anybody’s self-assessment unless asked for', async () => {
    json(await keyrung(['pack', 'sample.keyrung', '--out', 'sent.keyrungz', '--json']));
    const back = json(await keyrung(['unpack', 'sent.keyrungz', 'back-here.keyrung', '--json'])) as { readonly id: string };
    expect(json(await keyrung(['get', 'sample.keyrung', 'settings/id', '--json']))).toBe(back.id);
    expect(json(await keyrung(['check', 'back-here.keyrung', '--json']))).toMatchObject({ problems: [] });
    const plan = ['get', 'sample.keyrung', 'plans/HY001/parts/value-chain', '--json'];
    expect(json(await keyrung(plan.with(1, 'back-here.keyrung')))).toEqual(json(await keyrung(plan)));
    expect(existsSync(at('back-here.keyrung/people'))).toBe(false);
    json(await keyrung(['pack', 'sample.keyrung', '--out', 'mine.keyrungz', '--with-mine', '--json']));
    json(await keyrung(['unpack', 'mine.keyrungz', 'mine.keyrung', '--json']));
    expect(existsSync(at('mine.keyrung/people/p-chenke'))).toBe(true);
    expect(existsSync(at('mine.keyrung/people/p-wuyue'))).toBe(false);
  }, 60_000);

  test.each([
    ['climbs out', { '../settings.json': '{}', 'settings.json': '{}' }],
    ['has an absolute name', { '/etc/settings.json': '{}', 'settings.json': '{}' }],
    ['names a device', { 'plans/con.json': '{}', 'settings.json': '{}' }],
    ['holds something else', { 'settings.json': '{}', 'run.exe': 'MZ' }],
    ['is no workspace', { 'rivals.json': '{}' }],
    ['holds two files that are one on many systems', { 'settings.json': '{}', 'Settings.json': '{}' }],
    ['is a bomb', { 'settings.json': ' '.repeat(8 << 20) }],
  ])('a file that %s is refused, and nothing is left', async (_what, files) => {
    const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
    writeFileSync(at('bad.keyrungz'), zipSync(Object.fromEntries(entries)));
    const answer = await keyrung(['unpack', 'bad.keyrungz', 'bad.keyrung']);
    expect(answer.code).toBe(1);
    expect(answer.err).toContain('bad.keyrungz');
    expect(existsSync(at('bad.keyrung'))).toBe(false);
    expect(readdirSync(folder).filter((name) => name.startsWith('.~'))).toEqual([]);
  });

  test('a cut or foreign file is refused', async () => {
    writeFileSync(at('cut.keyrungz'), readFileSync(at('sent.keyrungz')).subarray(0, 400));
    expect((await keyrung(['unpack', 'cut.keyrungz', 'cut.keyrung'])).code).toBe(1);
  });
});

describe('calls at fault', () => {
  test.each([
    [[], ''],
    [['fly'], 'fly'],
    [['new'], 'WORKSPACE'],
    [['export', 'sample.keyrung', 'letter', '--customer', 'HY001', '--out', 'x.docx'], 'letter'],
    [['figures', 'sample.keyrung', 'horoscope'], 'horoscope'],
    [['figures', 'sample.keyrung', 'value-chain', '--customer', 'NOBODY'], 'NOBODY'],
    [['figures', 'sample.keyrung', 'value-chain'], '--customer'],
    [['draw', 'sample.keyrung', 'customer-tiers', '--size', 'huge'], 'huge'],
    [['figures', 'sample.keyrung', 'customer-tiers', '--period', 'soon'], 'soon'],
  ])('%j', async (words, named) => {
    const answer = await keyrung(words);
    expect(answer.code).toBe(2);
    expect(answer.err).toContain(named);
    expect(answer.err).not.toMatch(/^\s+at /m);
  });

  test('no workspace there: the data is at fault', async () => {
    const answer = await keyrung(['check', 'nowhere.keyrung']);
    expect(answer).toMatchObject({ code: 1, out: '' });
    expect(answer.err).toContain('nowhere.keyrung');
  });

  test('messages come in the language of the terminal', async () => {
    const answer = await keyrung(['check', 'nowhere.keyrung'], { language: 'zh_CN.UTF-8' });
    expect(answer.err).toContain('找不到工作区');
  });

  test('each command has its help', async () => {
    const all = (await keyrung(['--help'])).out;
    for (const name of ['new', 'sample', 'import', 'figures', 'get', 'put', 'draw', 'export', 'check', 'backup', 'restore', 'schema']) {
      expect(all).toContain(`  ${name} `);
      const own = await keyrung([name, '--help']);
      expect(own).toMatchObject({ code: 0, err: '' });
      expect(own.out).toContain(`keyrung ${name}`);
    }
    expect(existsSync(at('--help'))).toBe(false);
  });
});
