import { problem, type Problem } from '@shared/base/result.ts';
import type { DocKey, Docs } from '@shared/workspace/documents.ts';
import { customersKey } from '@shared/workspace/pages.ts';
import { fileOf } from '@shared/workspace/parse.ts';
import type { CustomerPage, Plan, SalesPage, Settings, Sources } from '@shared/workspace/schemas.ts';

/** A reference that leads nowhere: `document.reference` with file, place and value. What was deleted leaves a tombstone, so it still exists. */
export function checkReferences(docs: Docs): readonly { readonly key: DocKey; readonly problem: Problem }[] {
  const world = surroundingsOf(docs);
  return Object.keys(docs).flatMap((key) =>
    referencesOf(key, docs[key])
      .filter(({ to, value }) => !world[to](value))
      .map(({ place, value }) => ({ key, problem: problem('document.reference', { file: fileOf(key), place, value }) })),
  );
}

type Target = 'customer' | 'person' | 'source' | 'category';
interface Reference {
  readonly place: string;
  readonly to: Target;
  readonly value: string;
}

function surroundingsOf(docs: Docs): Readonly<Record<Target, (value: string) => boolean>> {
  const settings = docs['settings'] as Settings | undefined;
  const sources = new Set([...Object.keys((docs['sources'] as Sources | undefined)?.sources ?? {}), 'manual']);
  return {
    customer: (id) => Object.hasOwn((docs[customersKey(id)] as CustomerPage | undefined)?.customers ?? {}, id),
    // without its settings a workspace says nothing about people and categories
    person: (id) => !settings || Object.hasOwn(settings.people, id),
    category: (id) => id === '' || !settings || Object.hasOwn(settings.categories, id),
    source: (id) => sources.has(id),
  };
}

function referencesOf(key: DocKey, doc: unknown): readonly Reference[] {
  if (key === 'settings') return settingsReferences(doc as Settings);
  if (key.startsWith('customers/')) return customerReferences(doc as CustomerPage);
  if (key.startsWith('sales/')) return salesReferences(doc as SalesPage);
  if (key.startsWith('plans/')) return [{ place: 'customer', to: 'customer', value: (doc as Plan).customer }];
  if (key.startsWith('people/')) return [{ place: '', to: 'person', value: key.split('/')[1] ?? '' }];
  if (key.startsWith('versions/')) return [{ place: 'customer', to: 'customer', value: key.split('/')[1] ?? '' }];
  return [];
}

const settingsReferences = ({ me }: Settings): Reference[] => (me === null ? [] : [{ place: 'me', to: 'person', value: me }]);

const customerReferences = ({ customers }: CustomerPage): Reference[] =>
  Object.values(customers).flatMap(({ id, owner, parent }): Reference[] => [
    ...(owner === undefined ? [] : [{ place: `customers.${id}.owner`, to: 'person' as const, value: owner }]),
    ...(parent === undefined ? [] : [{ place: `customers.${id}.parent`, to: 'customer' as const, value: parent }]),
  ]);

const salesReferences = ({ customers }: SalesPage): Reference[] =>
  Object.entries(customers).flatMap(([id, { sources }]) => [
    { place: `customers.${id}`, to: 'customer' as const, value: id },
    ...Object.entries(sources).flatMap(([source, quarters]) => [
      { place: `customers.${id}.sources`, to: 'source' as const, value: source },
      ...[...new Set(Object.values(quarters).flatMap((cells) => Object.keys(cells)))].map((category) => ({
        place: `customers.${id}.sources.${source}`,
        to: 'category' as const,
        value: category,
      })),
    ]),
  ]);
