import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { searchDocx } from '@electron/documents/search.ts';
import { writeOut } from './exporting.ts';
import { fileNameOf, nextName } from './fileName.ts';
import { handlersForTests, must, mustHave, type TestHandlers } from './testing.ts';
import { Tokens } from './tokens.ts';
import type { TokenUse } from './ports.ts';

let at: TestHandlers;
beforeEach(async () => {
  at = await handlersForTests();
});
afterEach(() => at.end());

const table = { columns: [{ key: 'a', title: 'A', kind: 'text' as const }], rows: [{ id: '1', cells: ['=1+1'] }] };
const scene = { width: 10, height: 10, title: 'T', marks: [] };

describe('files that are written', () => {
  test('a table goes where the person says, and only its token opens it', async () => {
    const path = join(at.root, '客户.xlsx');
    at.person.saves.push(path);
    const file = mustHave(must(await at.handlers['table.save']({ table, name: '客户' })));
    expect(file).toMatchObject({ name: '客户.xlsx', version: null });
    must(await at.handlers['file.open']({ token: file.token }));
    must(await at.handlers['file.show']({ token: file.token }));
    expect(at.opened).toEqual([path, path]);
    expect((await readFile(path)).subarray(0, 2).toString()).toBe('PK');
  });

  test('a token of a file that a person chose, or of nothing, opens nothing', async () => {
    await writeFile(join(at.root, 'evil.sh'), 'rm');
    const [chosen] = await at.choose([join(at.root, 'evil.sh')]);
    for (const token of [mustHave(chosen).token, 'abcdefgh01'])
      expect(await at.handlers['file.open']({ token })).toMatchObject({ ok: false, error: { code: 'ipc.forbidden' } });
    expect(at.opened).toEqual([]);
  });

  test('the page is written as a PDF under the name of what it shows', async () => {
    const path = join(at.root, '和裕_行动.pdf');
    at.person.saves.push(path);
    expect(mustHave(must(await at.handlers['page.pdf']({ name: '和裕_行动' }))).name).toBe('和裕_行动.pdf');
    expect(at.person.asked).toEqual(['和裕_行动.pdf']);
    expect(await readFile(path, 'utf8')).toBe('%PDF-');
  });

  test('a closed dialog writes nothing', async () => {
    expect(await at.handlers['picture.save']({ scene, theme: 'light', format: 'svg', name: 'x' })).toEqual({ ok: true, value: null });
  });

  test('a file held open by another program is left alone, and another name is offered', async () => {
    const held = join(at.root, '方案.docx');
    await writeFile(held, 'what Word shows');
    const { machine } = at.tools;
    const busy = {
      ...machine.fs,
      open: (path: string, flags: 'r' | 'r+' | 'wx' | 'make') =>
        path === held ? Promise.reject(Object.assign(new Error(), { code: 'EBUSY' })) : machine.fs.open(path, flags),
    };
    const asked: string[] = [];
    const answers = [held, join(at.root, '方案 (2).docx')];
    const dialogs = {
      chooseFolder: () => Promise.resolve(null),
      chooseTables: () => Promise.resolve(null),
      saveAs: (name: string, _type: string, taken?: string) => {
        asked.push([name, taken ?? ''].join('|'));
        return Promise.resolve(answers.shift() ?? null);
      },
    };
    const ports = { machine: { ...machine, fs: busy }, dialogs, tokens: new Tokens<TokenUse>(() => machine.newId()) };
    const out = { name: '方案', type: 'docx' as const, bytes: Buffer.from('new') };
    expect(must(await writeOut(ports, out))?.name).toBe('方案 (2).docx');
    expect(asked).toEqual(['方案.docx|', '方案 (2).docx|方案.docx']);
    expect(await readFile(held, 'utf8')).toBe('what Word shows');
    answers.push(held);
    expect(await writeOut(ports, out)).toMatchObject({ ok: false, error: { code: 'file.open', values: { file: '方案.docx' } } });
  });

  test.each([
    ['ENOSPC', 'disk.full'],
    ['EACCES', 'disk.denied'],
    ['EROFS', 'disk.denied'],
    ['EIO', 'disk.io'],
  ])('%s on the disk is told as %s, and nothing is left behind', async (code, told) => {
    const { machine } = at.tools;
    const broken = { ...machine.fs, open: () => Promise.reject(Object.assign(new Error(), { code })) };
    const fs = {
      ...broken,
      open: (path: string, flags: 'r' | 'r+' | 'wx' | 'make') => (flags === 'wx' ? broken.open() : machine.fs.open(path, flags)),
    };
    const saveAs = () => Promise.resolve(join(at.root, 'x.svg'));
    const dialogs = { chooseFolder: () => Promise.resolve(null), chooseTables: () => Promise.resolve(null), saveAs };
    const ports = { machine: { ...machine, fs }, dialogs, tokens: new Tokens<TokenUse>(() => machine.newId()) };
    expect(await writeOut(ports, { name: 'x', type: 'svg', bytes: Buffer.from('x') })).toMatchObject({ ok: false, error: { code: told } });
    expect(await readdir(at.root)).toEqual([]);
  });

  test('what is found wrong in the written file deletes it', async () => {
    const path = join(at.root, 'x.docx');
    at.person.saves.push(path);
    const { machine } = at.tools;
    const dialogs = {
      chooseFolder: () => Promise.resolve(null),
      chooseTables: () => Promise.resolve(null),
      saveAs: () => Promise.resolve(path),
    };
    const ports = { machine, dialogs, tokens: new Tokens<TokenUse>(() => machine.newId()) };
    const verify = (bytes: Uint8Array) => ({ code: 'document.leak' as const, values: { place: String(bytes.length), value: 'secret' } });
    const answer = await writeOut(ports, { name: 'x', type: 'docx', bytes: Buffer.from('abc'), verify });
    expect(answer).toMatchObject({ error: { code: 'document.leak', values: { file: 'x.docx', place: '3' } } });
    expect(await readdir(at.root)).not.toContain('x.docx');
  });

  test('names are safe on every system, whatever people write', () => {
    expect(fileNameOf('禾屿食品_合作方案_2026-11-23.docx', 'docx')).toBe('禾屿食品_合作方案_2026-11-23.docx');
    expect([fileNameOf('CON', 'png'), fileNameOf('..', 'png'), fileNameOf('', 'svg')]).toEqual([
      'keyrung CON.png',
      'keyrung.png',
      'keyrung.svg',
    ]);
    expect([nextName('a.docx'), nextName('a (2).docx'), nextName('a')]).toEqual(['a (2).docx', 'a (3).docx', 'a (2)']);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (words) => {
        const name = fileNameOf(words, 'xlsx');
        expect(name).toMatch(/^[^<>:"/\\|?*\p{C}]+\.xlsx$/u);
        expect(Buffer.byteLength(name)).toBeLessThan(140);
        expect(name).not.toMatch(/^[. ]|[. ]\.xlsx$|^(con|prn|aux|nul|com\d|lpt\d)\./i);
      }),
    );
  });
});

describe('the proposal and other papers as a Word file', () => {
  const paper = { kind: 'proposal', audience: 'customer', language: 'zh-CN' } as const;
  const sampleCustomer = async (): Promise<string> => {
    must(await at.handlers['workspace.sample']({ language: 'zh-CN' }));
    return must(await mustHave(at.desk.service).customer('HY001'));
  };

  test('is checked, written under the customer’s name, frozen, and listed', async () => {
    const customer = await sampleCustomer();
    const checked = must(await at.handlers['document.check']({ ...paper, customer }));
    expect(checked.fileName).toBe('禾屿食品_合作方案_2026-11-23.docx');
    expect(checked.held.length).toBeGreaterThan(0);
    at.person.saves.push(join(at.root, checked.fileName));
    const file = mustHave(must(await at.handlers['document.export']({ ...paper, customer, label: 'V1.0', freeze: true })));
    expect(at.person.asked).toEqual([checked.fileName]);
    const { versions } = must(await at.handlers['document.check']({ ...paper, customer }));
    expect(versions).toMatchObject([{ id: file.version, label: 'V1.0', audience: 'customer', language: 'zh-CN' }]);
    const bytes = await readFile(join(at.root, checked.fileName));
    const held = must(await mustHave(at.desk.service).heldTexts(customer));
    expect([held.length > 0, searchDocx(bytes, held)]).toEqual([true, []]);
  });

  test('the questionnaire goes to the customer with nothing of what we wrote, and is no version', async () => {
    const customer = await sampleCustomer();
    const questionnaire = { ...paper, kind: 'loyalty-questionnaire', customer } as const;
    const checked = must(await at.handlers['document.check'](questionnaire));
    expect(checked.fileName).toBe('禾屿食品_满意度问卷_2026-11-23.docx');
    expect(checked.findings.filter(({ severity }) => severity !== 'ok')).toEqual([]);
    expect(checked.versions).toEqual([]);
    at.person.saves.push(join(at.root, checked.fileName));
    must(await at.handlers['document.export']({ ...questionnaire, label: '', freeze: false }));
    const held = must(await mustHave(at.desk.service).heldTexts(customer));
    expect(searchDocx(await readFile(join(at.root, checked.fileName)), held)).toEqual([]);
  });

  test('for our own people nothing is held back', async () => {
    const customer = await sampleCustomer();
    const path = join(at.root, 'plan.docx');
    at.person.saves.push(path);
    must(await at.handlers['document.export']({ ...paper, audience: 'internal', customer, label: '', freeze: false }));
    const held = must(await mustHave(at.desk.service).heldTexts(customer));
    expect(searchDocx(await readFile(path), held)).not.toEqual([]);
  });

  test('a preview writes nothing', async () => {
    const customer = await sampleCustomer();
    const before = await readdir(at.root);
    const { bytes } = must(await at.handlers['document.preview']({ ...paper, customer }));
    expect(Buffer.from(bytes.subarray(0, 2)).toString()).toBe('PK');
    expect(await readdir(at.root)).toEqual(before);
  });

  test('a customer who is not there has no proposal', async () => {
    await sampleCustomer();
    const answer = await at.handlers['document.check']({ ...paper, customer: 'c-0001-nobody' });
    expect(answer).toMatchObject({ ok: false, error: { code: 'call.unknownCustomer' } });
  });
});
