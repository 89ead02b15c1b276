import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const bin = (name: string): string => join(root, 'node_modules/.bin', name);

/** One forbidden import of each kind, planted in a copy of the tree: file → text, and the rule that must name it. */
const planted: readonly (readonly [rule: string, file: string, text: string])[] = [
  ['shared-base-looks-down', 'shared/base/planted.ts', "import type { Scene } from '../scene/scene.ts';\nexport type X = Scene;\n"],
  ['shared-scene-looks-down', 'shared/scene/planted.ts', "import type { Facts } from '../instruments/facts.ts';\nexport type X = Facts;\n"],
  [
    'shared-instruments-looks-down',
    'shared/instruments/customer-tiers/planted.ts',
    "import { kindOf } from '../../workspace/documents.ts';\nexport const x = kindOf;\n",
  ],
  ['shared-workspace-looks-down', 'shared/workspace/planted.ts', "import type {} from '../ipc/planted-target.ts';\nexport {};\n"],
  [
    'instruments-are-strangers',
    'shared/instruments/value-chain/planted.ts',
    "import type { X } from '../customer-tiers/planted.ts';\nexport type Y = X;\n",
  ],
  [
    'instruments-are-strangers',
    'renderer/instruments/value-chain/planted.ts',
    "import { x } from '../customer-tiers/planted-view.ts';\nexport const y = x;\n",
  ],
  [
    'shared-stands-alone',
    'shared/base/planted-electron.ts',
    "import { x } from '../../electron/storage/planted.ts';\nexport const y = x;\n",
  ],
  ['shared-is-pure', 'shared/base/planted-node.ts', "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;\n"],
  ['renderer-below-shared-only', 'renderer/ui/planted.ts', "import { x } from '@electron/storage/planted.ts';\nexport const y = x;\n"],
  ['renderer-has-no-node', 'renderer/ui/planted-node.ts', "import { join } from 'node:path';\nexport const x = join;\n"],
  ['electron-below-shared-only', 'electron/main/planted.ts', "import { y } from '@renderer/ui/planted.ts';\nexport const z = y;\n"],
  ['home-of-docx', 'electron/main/planted-docx.ts', "import { Document } from 'docx';\nexport const x = Document;\n"],
  ['home-of-lowdb', 'electron/main/planted-lowdb.ts', "import { Low } from 'lowdb';\nexport const x = Low;\n"],
  ['home-of-electron', 'electron/storage/planted-app.ts', "import { app } from 'electron';\nexport const x = app;\n"],
  ['home-of-react', 'shared/scene/planted-react.ts', "import { useState } from 'react';\nexport const x = useState;\n"],
  ['no-cycles', 'shared/base/planted-a.ts', "import { b } from './planted-b.ts';\nexport const a = (): unknown => b;\n"],
  ['no-room', 'extra/planted.ts', "import { ok } from '../shared/base/result.ts';\nexport const x = ok;\n"],
  ['no-room-in-shared', 'shared/attic/planted.ts', "import { ok } from '../base/result.ts';\nexport const x = ok;\n"],
];
const supporting: readonly (readonly [file: string, text: string])[] = [
  ['shared/ipc/planted-target.ts', 'export type T = 1;\n'],
  ['renderer/instruments/customer-tiers/planted-view.ts', 'export const x = 1;\n'],
  ['electron/storage/planted.ts', 'export const x = 1;\n'],
  ['shared/base/planted-b.ts', "import { a } from './planted-a.ts';\nexport const b = (): unknown => a;\n"],
];

let copy = '';
const put = (file: string, text: string): void => {
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  writeFileSync(join(copy, file), text);
};
const output = (command: string, args: readonly string[]): string => {
  try {
    return execFileSync(command, args, { cwd: copy, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 26 });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
};

describe('the walls bite', () => {
  let violations: readonly { readonly rule: { readonly name: string }; readonly from: string }[] = [];

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'keyrung-walls-'));
    for (const folder of ['shared', 'electron', 'renderer', 'tests']) cpSync(join(root, folder), join(copy, folder), { recursive: true });
    for (const file of [
      '.dependency-cruiser.mjs',
      'tsconfig.base.json',
      'tsconfig.shared.json',
      'tsconfig.renderer.json',
      'tsconfig.electron.json',
      'package.json',
    ])
      cpSync(join(root, file), join(copy, file));
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
    for (const [, file, text] of planted) put(file, text);
    for (const [file, text] of supporting) put(file, text);
    violations = (
      JSON.parse(
        output(bin('depcruise'), [
          '--config',
          '.dependency-cruiser.mjs',
          '--output-type',
          'json',
          'shared',
          'electron',
          'renderer',
          'extra',
        ]),
      ) as { summary: { violations: typeof violations } }
    ).summary.violations;
  }, 120_000);
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test.each(planted)('%s: %s', (rule, file) => {
    expect(violations.some((v) => v.rule.name === rule && v.from === file)).toBe(true);
  });

  test('nothing else is wrong in the copy', () => {
    const own = new Set([...planted.map(([, file]) => file), ...supporting.map(([file]) => file)]);
    expect(violations.filter((v) => !own.has(v.from)).map((v) => `${v.rule.name} ${v.from}`)).toEqual([]);
  });

  test('document and process in shared do not type-check', () => {
    put(
      'shared/base/planted-dom.ts',
      "export const title = (): string => document.title;\nexport const home = (): string | undefined => process.env['HOME'];\n",
    );
    const errors = output(bin('tsc'), ['-p', 'tsconfig.shared.json', '--pretty', 'false']);
    expect(errors).toMatch(/planted-dom\.ts\(1,\d+\): error TS\d+: Cannot find name 'document'/);
    expect(errors).toMatch(/planted-dom\.ts\(2,\d+\): error TS\d+: Cannot find name 'process'/);
  }, 120_000);
});
