import { expect, test } from 'vitest';
import { documentKinds } from '@shared/workspace/documents.ts';
import { Catalogue } from './catalogue.ts';
import { makeManifest } from './manifest.ts';

const listed = (...keys: readonly string[]) => makeManifest(keys, documentKinds, {});
const change = (key: string, bytes: Uint8Array | null) => ({ key, bytes, checksum: null, base: null });

test('the list changes only when a document comes or goes', () => {
  const catalogue = new Catalogue();
  catalogue.adopt(listed('rivals', 'settings'), ['rivals', 'settings']);
  expect(catalogue.listAfter([change('rivals', new Uint8Array())])).toBeNull();
  expect(catalogue.listAfter([change('sources', new Uint8Array())])?.documents).toEqual(['rivals', 'settings', 'sources']);
  expect(catalogue.listAfter([change('rivals', null)])?.documents).toEqual(['settings']);
});

test('what is listed and not there is missing, and stays listed', () => {
  const catalogue = new Catalogue();
  catalogue.adopt(listed('rivals', 'settings'), ['settings']);
  expect([...catalogue.missing]).toEqual(['rivals']);
  expect(catalogue.keys()).toEqual(['settings']);
  expect(catalogue.listAfter([change('sources', new Uint8Array())])?.documents).toEqual(['rivals', 'settings', 'sources']);
  catalogue.appeared('rivals');
  expect([...catalogue.missing]).toEqual([]);
});

test('documents that only a newer Keyrung knows are carried on, not called missing', () => {
  const catalogue = new Catalogue();
  catalogue.adopt({ documents: ['settings', 'orbits/1'], versions: { ...listed().versions, orbits: 3 } }, ['settings']);
  expect([...catalogue.missing]).toEqual([]);
  expect(catalogue.listAfter([change('rivals', new Uint8Array())])).toMatchObject({
    documents: ['orbits/1', 'rivals', 'settings'],
    versions: { orbits: 3, settings: 1 },
  });
});

test('without a list, or with an old one, a list is written with the next save', () => {
  const without = new Catalogue();
  without.adopt(null, ['settings']);
  expect(without.listAfter([])?.documents).toEqual(['settings']);
  const old = new Catalogue();
  old.adopt({ documents: ['settings'], versions: { settings: 0 } }, ['settings']);
  expect(old.listAfter([])?.versions).toMatchObject({ settings: 1 });
});
