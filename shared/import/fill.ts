import { amountToDecimal } from '../base/amount.ts';
import type { Entity } from '../base/entity.ts';
import type { Customer } from '../workspace/schemas.ts';
import type { Known, Origin, Writable } from './book.ts';
import type { FieldChange } from './contract.ts';
import { FIELDS, type Field } from './fields.ts';
import { phoneKey, plainName } from './names.ts';
import { withEntry } from './records.ts';

/** Text fields of a customer that an import fills; `customerCode` lies in `code`. */
const PLACES = {
  customerCode: 'code',
  legalName: 'legalName',
  taxId: 'taxId',
  owner: 'owner',
  industry: 'industry',
  country: 'country',
  region: 'region',
  city: 'city',
  address: 'address',
  postalCode: 'postalCode',
  phone: 'phone',
  note: 'note',
  lastVisit: 'lastVisit',
} as const satisfies Partial<Record<Field, keyof Customer>>;
export type FilledField = keyof typeof PLACES;
export const FILLED = Object.keys(PLACES) as FilledField[];

const BITS = new Map((Object.keys(FIELDS) as Field[]).map((field, i) => [field, 1 << i]));
const bitOf = (field: Field): number => BITS.get(field) ?? 0;

export type Filled = 'changed' | 'same' | 'conflict';

/** Same but for case, marks, spaces, or the way a number is grouped. */
export const sameText = (a: string, b: string): boolean =>
  a === b || squeezed(a) === squeezed(b) || (phoneKey(a) !== '' && phoneKey(a) === phoneKey(b) && /^[\d\s()+./-]*$/.test(a + b));
const squeezed = (text: string): string => plainName(text).replace(/[\s.,;:()'"-]+/g, '');

/**
 * Puts a text into a customer. An empty place is filled, another value of the workspace is replaced; but what a row of this import
 * said first stays, and a second, different word is a conflict.
 */
export function fillText(known: Known, field: FilledField, text: string, changes: FieldChange[]): Filled {
  const place = PLACES[field];
  const old = known.value[place] ?? '';
  const said = (known.asserted & bitOf(field)) !== 0;
  known.asserted |= bitOf(field);
  if (old !== '' && (field === 'note' ? old === text : sameText(old, text))) return 'same';
  if (old !== '' && said) return 'conflict';
  change(known, field, old, text, changes);
  own(known)[place] = text;
  return 'changed';
}

/** The same for the potential: a confirmed one stays. `at`: today. */
export function fillPotential(known: Known, value: number, assumed: boolean, at: string, changes: FieldChange[]): Filled {
  const old = known.value.potential;
  const said = (known.asserted & bitOf('potential')) !== 0;
  known.asserted |= bitOf('potential');
  if (old?.value === value) return 'same';
  if (old && (said || old.status === 'confirmed')) return 'conflict';
  change(known, 'potential', old ? amountToDecimal(old.value) : '', amountToDecimal(value), changes);
  own(known).potential = { value, source: 'import', at, ...(assumed ? { status: 'assumed' } : {}) };
  return 'changed';
}

/** The value to write to: the workspace's own is copied before its first change. */
function own(known: Known): Writable<Known['value']> {
  if (known.value === known.stored) known.value = { ...known.value };
  return known.value;
}

function change(known: Known, field: Field, before: string, after: string, changes: FieldChange[]): void {
  if (known.stored) changes.push({ customer: known.stored.id, name: known.value.name, field, before, after });
  known.changed = true;
}

export interface ContactGiven {
  readonly name: string;
  readonly title: string;
  readonly phone: string;
  readonly email: string;
}
export interface SiteGiven {
  readonly name: string;
  readonly address: string;
  readonly city: string;
  readonly country: string;
  readonly postalCode: string;
}
type Part = Entity & { readonly name: string };

/** A contact of the customer by name: added, or completed and corrected. */
export function fillContact(known: Known, given: ContactGiven, now: string, newId: () => string, changes: FieldChange[]): Filled {
  if (given.name === '') return 'same';
  const contact = filledPart(known, known.value.contacts, { ...given }, now, newId);
  if (!contact) return 'same';
  change(known, 'contactName', known.value.contacts[contact.id]?.name ?? '', given.name, changes);
  own(known).contacts = withEntry(known.value.contacts, contact.id, contact);
  return 'changed';
}

/** A site of the customer by name: added, or completed and corrected. */
export function fillSite(known: Known, given: SiteGiven, now: string, newId: () => string, changes: FieldChange[]): Filled {
  const site = filledPart(known, known.value.sites, { ...given }, now, newId);
  if (!site) return 'same';
  change(known, 'siteName', known.value.sites[site.id]?.name ?? '', given.name, changes);
  own(known).sites = withEntry(known.value.sites, site.id, site);
  return 'changed';
}

/** The part of that name with what is new in it, or a fresh one; `null` where nothing is new. What this import said first stays. */
function filledPart(
  known: Known,
  parts: Readonly<Record<string, Part>>,
  given: Readonly<Record<string, string>>,
  now: string,
  newId: () => string,
): Part | null {
  const found = partNamed(parts, given['name'] ?? '');
  const part: Record<string, unknown> = found ? { ...found } : { id: newId(), rev: 0, changedAt: now };
  const stored = found !== null && isStored(known, found.id);
  const said = found !== null && (!stored || known.spoken?.has(found.id) === true);
  let fresh = found === null;
  for (const key in given) {
    const text = given[key] as string;
    const old = part[key];
    if (text === '' || (found && key === 'name') || (old !== undefined && (said || (typeof old === 'string' && sameText(old, text)))))
      continue;
    part[key] = text;
    fresh = true;
  }
  const filled = part as unknown as Part;
  if (stored) spoken(known, filled);
  if (!fresh) return null;
  return found ? { ...filled, rev: found.rev + 1, changedAt: now } : filled;
}

/** Whether the part stood in the workspace before; if not, this import has spoken of it. */
const isStored = (known: Known, id: string): boolean => known.stored !== null && (id in known.stored.contacts || id in known.stored.sites);

function partNamed(parts: Readonly<Record<string, Part>>, name: string): Part | null {
  for (const id in parts) {
    const part = parts[id] as Part;
    if (part.deletedAt === undefined && sameText(part.name, name)) return part;
  }
  return null;
}

function spoken(known: Known, part: Part): void {
  (known.spoken ??= new Set()).add(part.id);
}

/** Remembers which row named the customer last; `true` where one of the same table did before. */
export function see(known: Known, origin: Origin): Origin | null {
  const before = known.seen;
  known.seen = origin;
  return before !== null && before.table === origin.table && before.row !== origin.row ? before : null;
}
