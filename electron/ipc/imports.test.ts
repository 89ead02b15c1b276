import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { handlersForTests, must, mustHave, type TestHandlers } from './testing.ts';

let at: TestHandlers;
beforeEach(async () => {
  at = await handlersForTests();
  must(
    await at.handlers['workspace.create']({
      name: 'W',
      company: '',
      currency: 'CNY',
      language: 'zh-CN',
      me: '',
      place: 'default',
    }),
  );
});
afterEach(() => at.end());

const CUSTOMERS = '客户名称,城市,近一年销售(万元)\n禾屿食品,上海,300\n云麓机械,苏州,150\n';
async function file(name: string, text: string): Promise<string> {
  const path = join(at.root, name);
  await writeFile(path, text);
  at.person.tables.push([path]);
  const [chosen] = mustHave(must(await at.handlers['import.pick'](undefined)));
  return mustHave(chosen).token;
}
const ask = (token: string, corrections: unknown = null) => ({ files: [token], corrections });
const names = async () => [...mustHave(await at.desk.service?.portfolio()).names].sort();

describe('an import', () => {
  test('is recognised, planned, written as one step that swap takes back and puts again', async () => {
    const request = ask(await file('客户.csv', CUSTOMERS));
    expect(must(await at.handlers['import.recognise'](request))).toMatchObject({ tables: [{ kind: 'customers' }], plan: null });
    expect(must(await at.handlers['import.plan'](request)).plan?.outcome).toMatchObject({ customers: 2 });
    expect(await names()).toEqual([]);
    const { step, summary } = must(await at.handlers['import.run'](request));
    expect([await names(), summary.customers.added]).toEqual([['云麓机械', '禾屿食品'].sort(), 2]);
    expect(step.label).toMatchObject({ key: 'undo.import', values: { files: '客户.csv' } });
    must(await at.handlers['history.swap']({ receipt: step.receipt, to: 'before' }));
    expect(await names()).toEqual([]);
    must(await at.handlers['history.swap']({ receipt: step.receipt, to: 'after' }));
    expect((await names()).length).toBe(2);
  });

  test('what the person saw is what is written: planned once for all three questions', async () => {
    const request = ask(await file('a.csv', CUSTOMERS));
    must(await at.handlers['import.recognise'](request));
    must(await at.handlers['import.plan'](request));
    must(await at.handlers['import.run'](request));
    expect(at.planned).toEqual([1]);
  });

  test('is planned anew when the workspace changed meanwhile, so that nothing newer is lost', async () => {
    const request = ask(await file('a.csv', CUSTOMERS));
    must(await at.handlers['import.plan'](request));
    must(await mustHave(at.desk.service).run({ command: 'customer.add', args: { name: '江岸物流' } }));
    must(await at.handlers['import.run'](request));
    expect(await names()).toEqual(['云麓机械', '江岸物流', '禾屿食品'].sort());
    expect(at.planned).toEqual([1, 1]);
  });

  test('the same file a second time changes nothing', async () => {
    const request = ask(await file('a.csv', CUSTOMERS));
    must(await at.handlers['import.run'](request));
    const { step, summary } = must(await at.handlers['import.run'](request));
    expect([step.keys.length, summary.customers]).toEqual([0, { added: 0, changed: 0, unchanged: 2 }]);
  });

  test('corrections of the wrong shape are refused and named', async () => {
    const token = await file('a.csv', CUSTOMERS);
    const answer = await at.handlers['import.plan'](ask(token, { tables: { 'a.csv': { headerRow: 'first' } } }));
    expect(answer).toMatchObject({ ok: false, error: { code: 'value.invalid', values: { place: 'tables.a.csv.headerRow' } } });
  });

  test('a token that was not given out, or stands for a folder, opens nothing', async () => {
    const [folder] = await at.choose([at.root]);
    for (const token of ['abcdefgh01', mustHave(folder).token])
      expect(await at.handlers['import.plan'](ask(token))).toMatchObject({ ok: false, error: { code: 'ipc.forbidden' } });
  });

  test('a file that cannot be read is named; nothing but such files is a failure', async () => {
    const bad = await file('bad.csv', '');
    expect(await at.handlers['import.plan'](ask(bad))).toMatchObject({
      ok: false,
      error: { code: 'file.empty', values: { file: 'bad.csv' } },
    });
    const good = await file('a.csv', CUSTOMERS);
    const { problems, plan } = must(await at.handlers['import.plan']({ files: [bad, good], corrections: null }));
    expect([problems, plan?.outcome.customers]).toMatchObject([[{ code: 'file.empty' }], 2]);
  });

  test('a cancelled one keeps nothing', async () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => `客户${i},上海,${i}`).join('\n');
    const request = ask(await file('large.csv', `客户名称,城市,近一年销售(万元)\n${lines}\n`));
    const planning = at.handlers['import.plan'](request);
    must(await at.handlers['import.cancel'](undefined));
    expect(await planning).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(await names()).toEqual([]);
  });

  test('rows that stayed behind are written with their reason', async () => {
    const token = await file('a.csv', `${CUSTOMERS},南京,90\n`);
    at.person.saves.push(join(at.root, 'left.xlsx'));
    expect(mustHave(must(await at.handlers['import.saveSkipped'](ask(token)))).name).toBe('left.xlsx');
    expect(await readdir(at.root)).toContain('left.xlsx');
  });
});
