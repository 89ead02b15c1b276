import type { DocKey } from '@shared/workspace/documents.ts';
import type { CustomerPage } from '@shared/workspace/schemas.ts';

/** As many names as are told of one page. */
const TOLD = 5;

export interface NameSource {
  /** Name of a customer as it is now. */
  readonly nameOf: (customer: string) => string | undefined;
  readonly now: (key: DocKey) => Promise<unknown>;
  readonly inBackup: (key: DocKey) => Promise<unknown>;
}

/** Whom a document is about, in words for people: the customer of a plan, the customers of a page that differ. '' where it says nothing. */
export async function nameOfDocument(source: NameSource, key: DocKey): Promise<string> {
  const [folder, name = ''] = key.split('/');
  if (folder === 'plans' || folder === 'versions') return source.nameOf(name) ?? name;
  if (folder !== 'customers' && folder !== 'sales') return '';
  const [now, then] = await Promise.all([source.now(key), source.inBackup(key)]);
  const names = differing(now, then).map((id) => source.nameOf(id) ?? nameIn(then, id) ?? id);
  return names.length > TOLD ? `${names.slice(0, TOLD).join(', ')} … (${names.length})` : names.join(', ');
}

const customersIn = (page: unknown): Readonly<Record<string, unknown>> => (page as CustomerPage | null | undefined)?.customers ?? {};
const nameIn = (page: unknown, id: string): string | undefined => (page as CustomerPage | undefined)?.customers[id]?.name;

function differing(now: unknown, then: unknown): readonly string[] {
  const [here, there] = [customersIn(now), customersIn(then)];
  return [...new Set([...Object.keys(here), ...Object.keys(there)])].filter((id) => JSON.stringify(here[id]) !== JSON.stringify(there[id]));
}
