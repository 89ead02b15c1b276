import * as z from 'zod';
import type { DocKey, DocumentKind } from '@shared/workspace/documents.ts';

const manifestSchema = z.object({
  /** Every document that exists. One that stands here and not in the folder was removed by somebody else. */
  documents: z.array(z.string().max(200)),
  /** Newest version of each kind that was ever written here, so that an older Keyrung knows at once. */
  versions: z.record(z.string(), z.int().min(1)),
});
export type Manifest = z.infer<typeof manifestSchema>;

export const MANIFEST: DocKey = '.manifest';
/** The list of documents. It changes only when a document comes or goes, so an edit does not pay for it. */
export const manifestKind: DocumentKind = { kind: 'manifest', key: /^\.manifest$/, version: 1, schema: manifestSchema, migrations: {} };

/** `before`: versions of the list so far; those of kinds that only a newer Keyrung knows are carried on. */
export const makeManifest = (keys: Iterable<DocKey>, kinds: readonly DocumentKind[], before: Manifest['versions']): Manifest => ({
  documents: [...keys].sort(),
  versions: { ...before, ...Object.fromEntries(kinds.map(({ kind, version }) => [kind, version])) },
});

/** A kind that a newer Keyrung wrote here, or `undefined`. */
export const newerKind = (manifest: Manifest, kinds: readonly DocumentKind[]): DocumentKind | undefined =>
  kinds.find(({ kind, version }) => (manifest.versions[kind] ?? 0) > version);
