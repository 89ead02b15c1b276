import { live } from '../base/entity.ts';
import type { WorkspaceContext } from '../workspace/command.ts';
import type { Docs } from '../workspace/documents.ts';
import type { CustomerPage, Settings, Sources } from '../workspace/schemas.ts';
import { CustomerBook, type Known } from './book.ts';
import { Catalogue } from './catalogue.ts';
import type { FieldChange, Recognition } from './contract.ts';
import { converter, currencyCode } from './currency.ts';
import { plainName } from './names.ts';
import { Issues } from './values.ts';
import { Pairs, TableWork } from './work.ts';

/** Key among the remembered mappings under which answers to doubtful pairs are kept: name key → customer id. */
export const ANSWERS = '~pairs';

/** Everything one planning works on. Built anew each time; nothing of the documents is touched. */
export interface World {
  readonly recognition: Recognition;
  readonly docs: Docs;
  readonly context: WorkspaceContext;
  readonly settings: Settings;
  readonly sources: Sources;
  readonly book: CustomerBook;
  readonly catalogue: Catalogue;
  readonly issues: Issues;
  readonly pairs: Pairs;
  readonly works: ReadonlyMap<string, TableWork>;
  readonly changes: FieldChange[];
  /** Customers that a sales line named. */
  readonly referred: Set<Known>;
  /** Name key → person id; those that are new in `newPeople`. */
  readonly people: Map<string, string>;
  readonly newPeople: Map<string, string>;
  readonly convert: (value: number, code: string) => number | null;
  readonly currencyOf: (said: string) => string;
}

export function worldOf(recognition: Recognition, docs: Docs, context: WorkspaceContext): World {
  const settings = docs['settings'] as Settings;
  const sources = (docs['sources'] as Sources | undefined) ?? { sources: {}, mappings: {} };
  const book = new CustomerBook(sources.mappings[ANSWERS]?.columns ?? {});
  for (const key of Object.keys(docs).sort())
    if (key.startsWith('customers/'))
      for (const customer of live((docs[key] as CustomerPage).customers)) book.add(customer, customer, null);
  return {
    recognition,
    docs,
    context,
    settings,
    sources,
    book,
    catalogue: new Catalogue(settings.categories),
    issues: new Issues(),
    pairs: new Pairs(recognition.corrections),
    works: new Map(recognition.tables.map((table) => [table.id, new TableWork(table)])),
    changes: [],
    referred: new Set(),
    people: new Map(live(settings.people).map((person) => [plainName(person.name), person.id])),
    newPeople: new Map(),
    convert: converter(settings.currency, recognition.corrections.rates),
    currencyOf: (said) => currencyCode(said, settings.currency),
  };
}
