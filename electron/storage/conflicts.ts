import type { DocKey } from '@shared/workspace/documents.ts';

/**
 * The document that a file is a copy of, made by a sync program that met two versions (`0001-LAPTOP`, `0001 (1)`, `0001 (Anna's
 * conflicted copy)`, `0001.sync-conflict-…`, `0001（冲突副本）`), or `undefined`. Both are paths without `.json`.
 */
export function copyOf(stray: string, keys: readonly DocKey[]): DocKey | undefined {
  const folder = stray.slice(0, stray.lastIndexOf('/') + 1);
  let found: DocKey | undefined;
  for (const key of keys) {
    const isSibling = key.slice(0, key.lastIndexOf('/') + 1) === folder;
    if (
      isSibling &&
      key.length < stray.length &&
      stray.startsWith(key) &&
      !/[\p{L}\p{N}]/u.test(stray[key.length] as string) &&
      key.length > (found?.length ?? 0)
    )
      found = key;
  }
  return found;
}
