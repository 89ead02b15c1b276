import { documentKinds, type DocKey } from '@shared/workspace/documents.ts';
import { makeManifest, type Manifest } from './manifest.ts';
import { storedKind } from './paths.ts';
import type { Change } from './redo.ts';

/** Which documents a workspace holds, as far as we know, and what its list of them (the manifest) must say. */
export class Catalogue {
  readonly present = new Set<DocKey>();
  /** Listed, but removed by somebody else: they stay listed until they are put back or their removal is accepted. */
  readonly missing = new Set<DocKey>();
  /** Listed, but of kinds that only a newer Keyrung knows: left alone, and carried on in the list. */
  readonly #foreign = new Set<DocKey>();
  #versions: Manifest['versions'] = {};
  /** Whether the list on the disk no longer says what is here. */
  stale = false;

  /** Takes up the list and what lies in the folder. `null` = there is no readable list: then what lies there is all there is. */
  adopt(listed: Manifest | null, found: readonly DocKey[]): void {
    for (const key of found) this.present.add(key);
    this.#versions = listed?.versions ?? {};
    for (const key of listed?.documents ?? []) {
      if (!storedKind(key)) this.#foreign.add(key);
      else if (!this.present.has(key)) this.missing.add(key);
    }
    this.stale = !listed || isOlder(listed) || found.some((key) => !listed.documents.includes(key));
  }

  /** A document is there. */
  appeared(key: DocKey): void {
    if (!this.present.has(key)) this.present.add(key);
    this.missing.delete(key);
  }

  /** A document that ought to be there is not. */
  vanished(key: DocKey): void {
    if (this.present.delete(key)) this.missing.add(key);
  }

  /** Removed by us, or its removal accepted. */
  removed(key: DocKey): void {
    this.present.delete(key);
    this.missing.delete(key);
  }

  /** Documents in order. */
  keys(): readonly DocKey[] {
    return [...this.present].sort();
  }

  /** The list as it must stand after a save, or `null` if it need not change. */
  listAfter(changes: readonly Change[]): Manifest | null {
    const comes = changes.some(({ key, bytes }) => bytes !== null && !this.present.has(key) && !this.missing.has(key));
    const goes = changes.some(({ key, bytes }) => bytes === null && (this.present.has(key) || this.missing.has(key)));
    if (!this.stale && !comes && !goes) return null;
    const keys = new Set([...this.present, ...this.missing, ...this.#foreign]);
    for (const { key, bytes } of changes) {
      if (bytes) keys.add(key);
      else keys.delete(key);
    }
    return makeManifest(keys, documentKinds, this.#versions);
  }

  /** Takes up changes that are durable. */
  commit(changes: readonly Change[]): void {
    for (const { key, bytes } of changes) {
      if (bytes) this.appeared(key);
      else this.removed(key);
    }
  }
}

/** Whether a kind has moved on since the list was written: its documents are lifted as they are saved. */
export const isOlder = ({ versions }: Manifest): boolean => documentKinds.some(({ kind, version }) => (versions[kind] ?? 0) < version);
