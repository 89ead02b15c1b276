import { documentWriter, type DocumentWriter } from '@electron/documents/client.ts';
import { tableCsv } from '@electron/documents/index.ts';
import type { Job } from '@electron/documents/job.ts';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LETTERHEAD, richProposal } from './support/models.ts';
import { xmlOf } from './support/parts.ts';

const root = join(import.meta.dirname, '../..');
// Inside the project, so that the bundle finds the packages that stay outside of it.
const folder = join(root, 'node_modules', '.cache', 'keyrung-worker-test');
const reasons: string[] = [];
let writer: DocumentWriter;

beforeAll(async () => {
  const bundler = await import('../../scripts/build/bundle.mjs');
  await bundler.bundle({
    entry: join(root, 'electron/documents/worker.ts'),
    folder,
    file: 'worker.mjs',
    format: 'es',
    packages: 'outside',
  });
  writer = documentWriter(join(folder, 'worker.mjs'), (reason) => reasons.push(reason));
}, 60_000);
afterAll(async () => {
  await writer.close();
  rmSync(folder, { recursive: true, force: true });
});

const table = { columns: [{ key: 'a', title: '甲', kind: 'text' as const }], rows: [{ id: '1', cells: ['一'] }] };

test('jobs are answered with the bytes that a direct call gives, several at once', async () => {
  const [csv, docx, svg] = await Promise.all([
    writer.write({ kind: 'csv', table }),
    writer.write({ kind: 'docx', model: richProposal('en'), letterhead: LETTERHEAD }),
    writer.write({ kind: 'svg', scene: { width: 10, height: 10, title: 'T', marks: [] }, theme: 'light' }),
  ]);
  expect(csv).toEqual({ ok: true, value: await tableCsv(table) });
  expect(docx.ok && xmlOf(docx.value)).toContain('Your goals and situation');
  expect(svg.ok && new TextDecoder().decode(svg.value)).toContain('<svg');
}, 60_000);

test('a job that fails is a problem, and the next one works', async () => {
  const failed = await writer.write({ kind: 'csv', table: null } as unknown as Job);
  expect(failed).toEqual({ ok: false, error: { code: 'internal' } });
  expect(reasons).toEqual(['TypeError']);
  expect((await writer.write({ kind: 'csv', table })).ok).toBe(true);
});

test('a worker that is not there is a problem, not a wait for ever', async () => {
  const lost = documentWriter(join(folder, 'nowhere.mjs'));
  expect(await lost.write({ kind: 'csv', table })).toEqual({ ok: false, error: { code: 'internal' } });
});
