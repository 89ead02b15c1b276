import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fail, ok, problem, type Result } from '@shared/base/result.ts';
import { problemText } from '@shared/i18n/problems.ts';
import { translator, type Language } from '@shared/i18n/translate.ts';
import { nodeMachine, writeDurable } from '@electron/storage/index.ts';
import { nodeTools } from '@electron/service/index.ts';
import type { Surrounds } from './command.ts';
import { cliMessages } from './messages.ts';
import { run } from './run.ts';

/** Composition root of the command line: the real disk, streams and language of this terminal. */
async function main(): Promise<void> {
  const language = languageOf(process.env);
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  const streams = { out: (text: string) => void process.stdout.write(text), err: (text: string) => void process.stderr.write(text) };
  process.exitCode = await run(process.argv.slice(2), surroundsIn(language), streams, version);
}

/** The bundle stands in `out/cli`, two folders below the app. */
const root = join(dirname(process.argv[1] ?? ''), '../..');

/** What the terminal is set to; Chinese where it says so, else English. */
function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const said = env['KEYRUNG_LANGUAGE'] ?? env['LC_ALL'] ?? env['LC_MESSAGES'] ?? env['LANG'] ?? '';
  return said.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

function surroundsIn(language: Language): Surrounds {
  return {
    tools: nodeTools(nodeMachine()),
    language,
    readStandardInput,
    readTextFile: (path) => attempt(path, () => readFile(path, 'utf8')),
    writeFile: (path, bytes) => attempt(path, async () => void (await writeDurable(nodeMachine(), resolve(path), bytes))),
    t: translator(cliMessages, language),
    say: (what) => problemText(what, language),
  };
}

async function readStandardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

const CODES: Readonly<Record<string, 'file.notFound' | 'disk.full' | 'disk.denied' | 'file.open'>> = {
  ENOENT: 'file.notFound',
  ENOSPC: 'disk.full',
  EACCES: 'disk.denied',
  EROFS: 'disk.denied',
  EPERM: 'file.open',
  EBUSY: 'file.open',
};

async function attempt<T>(file: string, action: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await action());
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return fail(problem(CODES[code] ?? 'disk.io', { file }));
  }
}

void main();
