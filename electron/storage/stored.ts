import { fail, ok, problem, type Result } from '@shared/base/result.ts';
import type { DocKey } from '@shared/workspace/documents.ts';
import { fileOf, parseDocument } from '@shared/workspace/parse.ts';
import { codec } from './codec.ts';
import { storedKind } from './paths.ts';

/** A document's value from the bytes of its file, with the checks of any other opening; see `parseDocument` for what may be wrong. */
export function readStored(key: DocKey, bytes: Uint8Array): Result<unknown> {
  const kind = storedKind(key);
  const parsed = kind ? parseDocument(kind, key, bytes, codec) : fail(problem('document.missing', { file: fileOf(key) }));
  return parsed.ok ? ok(parsed.value.data) : parsed;
}
