import type { DocKey } from '../documents.ts';
import { AREAS, type Area } from './types.ts';

/** Something in a document that a person would call one thing. `at` is its place, the same in every state of the document. */
export interface Thing {
  readonly at: string;
  readonly part: string;
  readonly name: string;
  readonly value: unknown;
}
type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);
const plain = (value: unknown): Plain => (isPlain(value) ? value : {});
const isEntity = (value: unknown): value is Plain => isPlain(value) && typeof value['id'] === 'string' && typeof value['rev'] === 'number';
const isLive = (value: unknown): boolean => plain(value)['deletedAt'] === undefined;

/** Area of a document; `undefined` for the change log, which differs always and means nothing by itself. */
export function areaOf(key: DocKey): Area | undefined {
  const [folder] = key.split('/');
  return AREAS.find((area) => area === folder);
}

/** The live things of a document. Something deleted is not there. */
export function thingsOf(key: DocKey, doc: unknown): readonly Thing[] {
  const [folder, name = ''] = key.split('/');
  if (folder === 'customers' || folder === 'sales') return keyed(doc, 'customers');
  if (folder === 'rivals') return keyed(doc, 'rivals');
  if (folder === 'plans') return Object.entries(plain(plain(doc)['parts'])).flatMap(([part, held]) => ofPart(part, held));
  if (folder === 'portfolio') return ofPart(name, doc);
  if (folder === 'people') return ofPart(key.split('/')[2] ?? '', doc);
  if (folder === 'settings') return ofSettings(plain(doc));
  return [{ at: '', part: '', name: nameIn(doc), value: doc }];
}

const keyed = (doc: unknown, collection: string): readonly Thing[] =>
  Object.entries(plain(plain(doc)[collection])).flatMap(([id, value]) =>
    isLive(value) ? [{ at: id, part: '', name: nameIn(value), value }] : [],
  );

/** People and categories one by one, everything else field by field. */
function ofSettings(settings: Plain): readonly Thing[] {
  return Object.entries(settings).flatMap(([field, value]): readonly Thing[] => {
    if (field !== 'people' && field !== 'categories') return [{ at: field, part: field, name: '', value }];
    return keyed(settings, field).map((thing) => ({ ...thing, at: `${field}/${thing.at}`, part: field }));
  });
}

/** Every entity of an instrument's data, and what is left of the data without them. */
function ofPart(part: string, held: unknown): readonly Thing[] {
  const { data, ...frame } = plain(held);
  const found: Thing[] = [];
  const rest = without(data, '', part, found);
  return [...(isVoid(rest) ? [] : [{ at: `${part}:`, part, name: '', value: { ...frame, data: rest } }]), ...found];
}

/** The value with its entities taken out; those go to `found`. */
function without(value: unknown, at: string, part: string, found: Thing[]): unknown {
  if (!isPlain(value)) return value;
  const kept: Record<string, unknown> = {};
  for (const [key, held] of Object.entries(value)) {
    const place = `${at}/${key}`;
    if (!isEntity(held)) kept[key] = without(held, place, part, found);
    else if (isLive(held)) {
      const own = without(held, place, part, found);
      found.push({ at: `${part}:${place}`, part, name: nameIn(held), value: own });
    }
  }
  return kept;
}

/** Nothing but empty collections: what a part holds before anything is entered. */
const isVoid = (value: unknown): boolean =>
  value === undefined || (isPlain(value) && Object.values(value).every(isVoid)) || (Array.isArray(value) && value.length === 0);

const NAMES = ['name', 'title', 'label', 'text', 'what', 'topic', 'aim', 'subject', 'quarter', 'date'] as const;
const NAME_LENGTH = 60;
/** What people would call it: the first of its usual names that says something. */
function nameIn(value: unknown): string {
  for (const field of NAMES) {
    const text = plain(value)[field];
    if (typeof text === 'string' && text.trim() !== '') return cut(text.trim(), NAME_LENGTH);
  }
  return '';
}

/** At most so many characters, with a sign where something is left out. */
export const cut = (text: string, length: number): string => {
  const letters = Array.from(text);
  return letters.length > length ? `${letters.slice(0, length - 1).join('')}…` : text;
};
