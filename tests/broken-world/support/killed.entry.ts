import { nodeMachine, openWorkspace } from '@electron/storage/index.ts';
import { pageOf, rivalsOf } from './samples.ts';

/** A process that saves one change over three documents after another, says each number once it is safe, and is killed some time. */
async function saveForever(folder: string): Promise<void> {
  const opened = await openWorkspace(nodeMachine(), folder);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const workspace = opened.value;
  const docs = await workspace.loadAll(() => true);
  let n = Number(Object.keys(docs).length > 1 ? (docs['customers/0001'] as ReturnType<typeof pageOf>).customers['c-0001-0001']?.name : 0);
  for (;;) {
    n++;
    const page = pageOf('0001', String(n), '禾屿'.repeat(40));
    const saved = await workspace.save({
      'customers/0001': page,
      'customers/0002': pageOf('0002', String(n)),
      rivals: rivalsOf(String(n)),
    });
    if (!saved.ok) throw new Error(JSON.stringify(saved.error));
    process.stdout.write(`${n}\n`);
    if (n % 7 === 0) await workspace.backup();
  }
}

await saveForever(process.argv[2] ?? '');
