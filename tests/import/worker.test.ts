import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ImportThread } from '@electron/import/client.ts';
import { runImport } from '@electron/import/job.ts';
import { translator } from '@shared/i18n/translate.ts';
import type { Progress } from '@shared/import/contract.ts';
import { importMessages } from '@shared/import/messages.ts';
import { previewOf } from '@shared/import/preview.ts';
import { rejects } from '@shared/import/rejects.ts';
import { put } from '@shared/workspace/history.ts';
import { testContext, testDocs } from '@shared/workspace/testing.ts';
import { six, SIX_TOTAL } from './fixtures/six.ts';
import { generate } from './generate.ts';
import { importFiles, salesOf, utf8 } from './support.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'keyrung-import-'));
const paths = six.map(({ name, bytes }) => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
});
const ground = { docs: testDocs(), context: testContext(testDocs()), corrections: {} };

beforeAll(async () => {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@shared': join(root, 'shared'), '@electron': join(root, 'electron') } },
    ssr: { target: 'node', noExternal: true },
    build: {
      ssr: join(root, 'electron/import/worker.ts'),
      outDir: folder,
      emptyOutDir: false,
      target: 'node18',
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'worker.cjs' } },
    },
  });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the import in a thread of its own', () => {
  it('plans as without one, obeys a correction, and hands over what to write and what is needed to show it', async () => {
    const thread = new ImportThread(join(folder, 'worker.cjs'));
    const planned = await thread.plan(paths, ground);
    if (!planned.ok) throw new Error(planned.error.code);
    const { plan, recognition, summary } = planned.value;
    expect(summary).toMatchObject({ customers: { added: 4, changed: 0, unchanged: 0 }, sales: { lines: 11, total: '5973.55' } });
    expect(salesOf(put(testDocs(), plan.after))).toBe(SIX_TOTAL);
    expect(plan.made).toHaveLength(4);
    const here = importFiles(six);
    for (const { id } of recognition.tables) expect(previewOf(recognition, plan, id)).toEqual(previewOf(here.recognition, here.plan, id));
    const fewer = await thread.plan(paths, { ...ground, corrections: { tables: { 'orders.csv': { leave: true } } } });
    expect(fewer).toMatchObject({ ok: true, value: { summary: { sales: { lines: 0 } } } });
    thread.close();
  });

  it('keeps of the rows what previews and lists need', async () => {
    const bad = join(folder, 'bad.csv');
    writeFileSync(
      bad,
      `订单日期,客户名称,金额\n${Array.from({ length: 60 }, (_, i) => `2026-01-01,甲公司${i % 5},${i === 30 ? 'x' : i}`).join('\n')}\n`,
    );
    const thread = new ImportThread(join(folder, 'worker.cjs'));
    const planned = await thread.plan([bad], ground);
    if (!planned.ok) throw new Error(planned.error.code);
    const { recognition, plan } = planned.value;
    expect(recognition.tables[0]?.raw.rows.filter((row) => row.length > 0)).toHaveLength(17 + 3 + 1);
    const [rejected] = rejects(recognition, plan, translator(importMessages, 'en'));
    expect(rejected?.table.rows).toEqual([{ id: '32', cells: ['2026-01-01', '甲公司0', 'x', 32, '金额 x: not a number'] }]);
    thread.close();
  });

  it('names what cannot be read, and fails where nothing can', async () => {
    const thread = new ImportThread(join(folder, 'worker.cjs'));
    const missing = join(folder, 'missing.csv');
    const problem = { code: 'file.notFound', values: { file: 'missing.csv' } };
    expect(await thread.plan([...paths, missing], ground)).toMatchObject({
      ok: true,
      value: { problems: expect.arrayContaining([problem]) },
    });
    expect(await thread.plan([missing], ground)).toEqual({ ok: false, error: problem });
    thread.close();
  });

  it('stops when cancelled, keeps nothing, and works again afterwards', async () => {
    const thread = new ImportThread(join(folder, 'worker.cjs'));
    const abort = new AbortController();
    const running = thread.plan(paths, ground, { signal: abort.signal });
    abort.abort();
    expect(await running).toEqual({ ok: false, error: { code: 'cancelled' } });
    expect(await thread.plan(paths, ground)).toMatchObject({ ok: true, value: { summary: { sales: { lines: 11 } } } });
    thread.close();
  });
});

describe('the import without a thread', () => {
  const data = generate(200, 20_000);
  const files = [utf8('customers.csv', data.customers), utf8('sales.csv', data.sales)];
  const input = { files, docs: testDocs(), context: testContext(testDocs()), corrections: {} };

  it('tells how far it is and ends with the same plan', async () => {
    const seen: Progress[] = [];
    const { plan } = await runImport(input, { onProgress: (progress) => seen.push(progress) });
    expect(plan.summary).toMatchObject({ customers: { added: 200 }, sales: { lines: 20_000 } });
    expect(seen.some((progress) => progress.stage === 'summing' && progress.of === 20_000)).toBe(true);
  });

  it('stops at a breath when cancelled', async () => {
    const abort = new AbortController();
    const running = runImport(input, { signal: abort.signal, onProgress: () => abort.abort() });
    await expect(running).rejects.toMatchObject({ problem: { code: 'cancelled' } });
  });
});
