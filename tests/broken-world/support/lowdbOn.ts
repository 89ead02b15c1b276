import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { Fs } from '@electron/storage/fs.ts';
import { writeAll } from '@electron/storage/durable.ts';

/** lowdb's own adapter, the code that npm ships, with its calls of `node:fs` going to a file system of ours. */
export interface OwnLowdb {
  /** A lowdb over one JSON file of `fs`. All that are open share the file system last given. */
  open<T>(fs: Fs, file: string, defaults: T): { data: T; read(): Promise<void>; write(): Promise<void> };
}

interface NodeLike {
  readFile(path: string): Promise<string>;
  writeFile(path: string, text: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
}

/** Node writes a long file in pieces too, of 512 KB. */
const CHUNK = 256;

/** What `node:fs/promises` does, call by call: `writeFile` truncates, writes until all is out, and syncs nothing. */
const nodeLike = (fs: Fs): NodeLike => ({
  readFile: async (path) => Buffer.from(await fs.readFile(path)).toString('utf8'),
  writeFile: async (path, text) => {
    const handle = await fs.open(path, 'make');
    try {
      await handle.truncate(0);
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.length; at += CHUNK) await writeAll(handle, bytes.subarray(at, at + CHUNK), at);
    } finally {
      await handle.close();
    }
  },
  rename: (from, to) => fs.rename(from, to),
});

const SHIM = `const fs = () => globalThis.keyrungTestFs;
export const readFile = (path) => fs().readFile(path);
export const writeFile = (path, text) => fs().writeFile(path, text);
export const rename = (from, to) => fs().rename(from, to);
export const readFileSync = () => { throw new Error('not used'); };
export const writeFileSync = readFileSync, renameSync = readFileSync;
`;
const ENTRY = `export { Low } from 'lowdb'; export { JSONFile } from 'lowdb/node';`;

/** Bundles lowdb with its file system exchanged. */
export async function ownLowdb(): Promise<OwnLowdb> {
  const folder = await mkdtemp(join(tmpdir(), 'keyrung-lowdb-'));
  try {
    await writeFile(join(folder, 'shim.mjs'), SHIM);
    await writeFile(join(folder, 'entry.mjs'), ENTRY);
    const shim = join(folder, 'shim.mjs');
    const lowdb = (file: string): string => join(process.cwd(), 'node_modules/lowdb/lib', file);
    await build({
      configFile: false,
      logLevel: 'error',
      root: folder,
      resolve: {
        alias: [
          { find: /^node:fs(\/promises)?$/, replacement: shim },
          { find: /^lowdb$/, replacement: lowdb('index.js') },
          { find: /^lowdb\/node$/, replacement: lowdb('node.js') },
        ],
      },
      // it waits a tenth of a second between tries, ten times; the harness need not
      define: { setTimeout: 'setImmediate' },
      ssr: { target: 'node', noExternal: true },
      build: {
        ssr: join(folder, 'entry.mjs'),
        outDir: join(folder, 'out'),
        minify: false,
        rolldownOptions: { output: { entryFileNames: 'entry.mjs' } },
      },
    });
    const module = (await import(pathToFileURL(join(folder, 'out/entry.mjs')).href)) as LowdbModule;
    return { open: (fs, file, defaults) => openOn(module, fs, file, defaults) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface LowdbModule {
  readonly Low: new <T>(adapter: unknown, defaults: T) => { data: T; read(): Promise<void>; write(): Promise<void> };
  readonly JSONFile: new (file: string) => unknown;
}

function openOn<T>({ Low, JSONFile }: LowdbModule, fs: Fs, file: string, defaults: T) {
  (globalThis as { keyrungTestFs?: NodeLike }).keyrungTestFs = nodeLike(fs);
  return new Low(new JSONFile(file), defaults);
}
