import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCli, cliFile } from '../../scripts/build/cli.mjs';

export interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Builds the command line once and gives a function that calls it in a folder of its own, in English unless told otherwise. */
export async function keyrungIn(
  folder: string,
): Promise<(words: readonly string[], more?: { readonly input?: string; readonly language?: string }) => Promise<Answer>> {
  await buildCli();
  return (words, { input = '', language = 'en' } = {}) =>
    new Promise((resolve) => {
      const env = { ...process.env, KEYRUNG_LANGUAGE: language };
      const child = execFile(process.execPath, [cliFile, ...words], { cwd: folder, env, maxBuffer: 1 << 26 }, (error, out, err) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
        resolve({ code, out, err });
      });
      child.stdin?.end(input);
    });
}

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'keyrung-cli-'));
export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });
