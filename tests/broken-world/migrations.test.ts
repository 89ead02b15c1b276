import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { DurableAdapter } from '@electron/storage/adapter.ts';
import { nodeMachine, openWorkspace } from '@electron/storage/index.ts';
import { documentKinds, type DocumentKind } from '@shared/workspace/documents.ts';
import { readHead } from '@shared/workspace/envelope.ts';
import { must } from './support/samples.ts';
import { everythingOf } from './support/scenario.ts';
import { SimulatedDisk } from './support/simulatedDisk.ts';
import { testMachine } from './support/testMachine.ts';

/** Workspaces as they were saved by each version that wrote something another way. Never edited; a new version adds a folder. */
const FIXTURES = join(import.meta.dirname, '../fixtures');
const fixtures = (await readdir(FIXTURES, { withFileTypes: true }))
  .filter((entry) => entry.isDirectory() && entry.name.startsWith('workspace-v'))
  .map(({ name }) => name);

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keyrung-migrate-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

type Head = Pick<DocumentKind, 'kind' | 'version'>;

/** Kind and version of every document in a folder. */
async function headsIn(root: string): Promise<readonly Head[]> {
  const files = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.json') && !name.startsWith('.'));
  const heads = await Promise.all(files.map(async (name) => readHead(await readFile(join(root, name)))));
  return heads.filter((head) => head !== null);
}

/** What is missing for documents of every version so far to be opened, and to be known to open. */
function gaps(kinds: readonly DocumentKind[], saved: readonly Head[]): readonly string[] {
  return kinds.flatMap(({ kind, version: newest, migrations }) =>
    Array.from({ length: newest }, (_, i) => i + 1).flatMap((version) => [
      ...(version < newest && !migrations[version] ? [`${kind}: no migration from version ${version}`] : []),
      ...(saved.some((head) => head.kind === kind && head.version === version) ? [] : [`${kind}: no saved version ${version}`]),
    ]),
  );
}

describe('documents of every version', () => {
  test('have a migration and a saved example', async () => {
    const saved = (await Promise.all(fixtures.map((name) => headsIn(join(FIXTURES, name))))).flat();
    expect(gaps(documentKinds, saved)).toEqual([]);
  });

  test('are asked for: a kind that moved on without them is told', () => {
    const moved: DocumentKind = { kind: 'x', key: /^x$/, version: 3, schema: z.object({}), migrations: { 2: (old) => old } };
    expect(gaps([moved], [{ kind: 'x', version: 3 }])).toEqual([
      'x: no migration from version 1',
      'x: no saved version 1',
      'x: no saved version 2',
    ]);
  });

  test.each(fixtures)('%s opens whole, reads as expected, and is today’s once saved', async (name) => {
    const workspacePath = join(folder, 'a.keyrung');
    await cp(join(FIXTURES, name), workspacePath, { recursive: true });
    const workspace = must(await openWorkspace(nodeMachine(), workspacePath));
    expect(await workspace.check()).toEqual([]);
    const read = await everythingOf(workspace);
    await expect(`${JSON.stringify(read, null, 2)}\n`).toMatchFileSnapshot(join(FIXTURES, `${name}.read.json`));
    must(await workspace.save(read));
    must(await workspace.close());
    for (const { kind, version } of await headsIn(workspacePath)) {
      const known = documentKinds.find((one) => one.kind === kind);
      expect([kind, version]).toEqual([kind, known?.version ?? version]);
    }
    expect(await everythingOf(must(await openWorkspace(nodeMachine(), workspacePath, { readOnly: true })))).toEqual(read);
  });
});

test('an old document is lifted step by step as it is read', async () => {
  const machine = testMachine(new SimulatedDisk());
  const kindAt = (version: number): DocumentKind<object> => ({
    kind: 'x',
    key: /^x$/,
    version,
    schema: z.looseObject({}),
    migrations: {
      1: (old) => ({ ...(old as object), two: 'added' }),
      2: (old) => ({ ...(old as object), three: Object.keys(old as object).length }),
    },
  });
  await new DurableAdapter(machine, '/x.json', kindAt(1)).write({ one: 1 });
  expect(await new DurableAdapter(machine, '/x.json', kindAt(3)).read()).toEqual({ one: 1, two: 'added', three: 2 });
  await new DurableAdapter(machine, '/x.json', kindAt(3)).write({ now: 3 });
  await expect(new DurableAdapter(machine, '/x.json', kindAt(2)).read()).rejects.toThrow('workspace.newerFormat');
});
