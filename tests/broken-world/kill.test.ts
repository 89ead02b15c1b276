import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createWorkspace, nodeMachine, openWorkspace } from '@electron/storage/index.ts';
import { bundle } from '../../scripts/build/bundle.mjs';
import { randomFrom } from './support/random.ts';
import { must, settingsOf, type pageOf, type rivalsOf } from './support/samples.ts';

// hundreds of runs each; a machine that does other work as well needs its time
vi.setConfig({ testTimeout: 600_000, hookTimeout: 120_000 });

/** More on demand: `KEYRUNG_KILLS=10000 npx vitest run tests/broken-world/kill`. */
const KILLS = Number(process.env['KEYRUNG_KILLS'] ?? 200);
const AT_ONCE = 4;
let folder = '';
const child = (): string => join(folder, 'killed.mjs');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keyrung-kill-'));
  await bundle({ entry: join(import.meta.dirname, 'support/killed.entry.ts'), folder, file: 'killed.mjs', format: 'es' });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Starts the process, kills it `delay` ms after its first save, and says the last number that it called safe. */
function saveUntilKilled(workspace: string, delay: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const process = spawn(globalThis.process.execPath, [child(), workspace], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    let complaint = '';
    process.stderr.on('data', (text) => (complaint += String(text)));
    process.stdout.on('data', (text) => {
      if (said === '') setTimeout(() => process.kill('SIGKILL'), delay);
      said += String(text);
    });
    process.on('error', reject);
    process.on('close', (_, signal) =>
      signal === 'SIGKILL' ? resolve(Number(said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1))) : reject(new Error(complaint)),
    );
  });
}

/** The number that stands in every document, or all of them where they differ. */
async function numbersIn(workspace: string): Promise<readonly number[]> {
  // only to look: what the killed process left is taken up by the next one, as in life
  const opened = must(await openWorkspace(nodeMachine(), workspace, { readOnly: true }));
  const docs = await opened.loadAll((key) => key !== 'settings');
  // a kill within the append leaves a record cut off: named, as nobody can tell from outside that its save was never acknowledged
  expect(opened.problems().filter(({ file }) => file !== join('.redo', 'log'))).toEqual([]);
  must(await opened.close());
  const pages = ['0001', '0002'].map((page) => (docs[`customers/${page}`] as ReturnType<typeof pageOf>).customers[`c-${page}-0001`]?.name);
  const rival = (docs['rivals'] as ReturnType<typeof rivalsOf>).rivals['r-0']?.name;
  return [...new Set([...pages, rival].map(Number))];
}

async function killAgainAndAgain(workspace: string, times: number, random: () => number): Promise<number> {
  must(await must(await createWorkspace(nodeMachine(), workspace, settingsOf('k'))).close());
  let kills = 0;
  for (; kills < times; kills++) {
    const safe = await saveUntilKilled(workspace, random() * 30);
    const numbers = await numbersIn(workspace);
    expect(numbers).toHaveLength(1);
    expect(numbers[0]).toBeGreaterThanOrEqual(safe);
  }
  return kills;
}

test(
  `killed ${KILLS} times while saving: nothing torn, nothing acknowledged lost, no debris`,
  { timeout: 60_000 + KILLS * 3_000 },
  async () => {
    const folders = Array.from({ length: AT_ONCE }, (_, i) => join(folder, `w${i}.keyrung`));
    const kills = await Promise.all(folders.map((one, i) => killAgainAndAgain(one, Math.ceil(KILLS / AT_ONCE), randomFrom(i))));
    expect(kills.reduce((a, b) => a + b)).toBeGreaterThanOrEqual(KILLS);
    for (const one of folders) {
      must(await must(await openWorkspace(nodeMachine(), one)).close());
      const names = await readdir(one, { recursive: true });
      expect(names.filter((name) => /\.tmp|\.lock/.test(name))).toEqual([]);
    }
  },
);
