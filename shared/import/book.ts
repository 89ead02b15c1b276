import type { Customer } from '../workspace/schemas.ts';
import { codeKey } from './codes.ts';
import { alike, coreKey, nameKey, phoneKey } from './names.ts';

/** Where something was first read. `row` from 0. */
export interface Origin {
  readonly table: string;
  readonly row: number;
}

export type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A customer as this import knows it: one of the workspace, or one that a row brings. */
export interface Known {
  readonly index: number;
  /** As it stands in the workspace; `null`: new. */
  readonly stored: Customer | null;
  /** What it will be; the stored one itself until a row changes it. */
  value: Customer;
  readonly origin: Origin | null;
  /** Bit set of fields that a row of this import has spoken of. */
  asserted: number;
  /** Contacts and sites that a row of this import has spoken of, by id. */
  spoken: Set<string> | null;
  /** Last row of this import that named it. */
  seen: Origin | null;
  changed: boolean;
  /** Its answer is open: nothing of it comes in. */
  waiting: string | null;
}

/** What a row says about which customer it means. */
export interface Sought {
  readonly code: string;
  readonly name: string;
  readonly taxId: string;
  readonly contact: string;
  readonly phone: string;
}
export type Found =
  | { readonly kind: 'match'; readonly known: Known; readonly by: 'code' | 'name' | 'taxId' | 'decided' }
  | { readonly kind: 'doubt'; readonly known: Known }
  | { readonly kind: 'none' };

/** Fuzzy buckets larger than this say nothing. */
const CROWD = 60;

/** All customers of the workspace and of this import, found by code, tax number, name, and likeness. */
export class CustomerBook {
  readonly all: Known[] = [];
  private readonly byCode = new Map<string, Known>();
  private readonly byName = new Map<string, Known[]>();
  private readonly byTaxId = new Map<string, Known>();
  private readonly byId = new Map<string, Known>();
  private readonly buckets = new Map<string, Known[]>();
  private bucketed = 0;

  /** @param decided remembered answers: name key → customer id. */
  constructor(private readonly decided: Readonly<Record<string, string>>) {}

  add(value: Customer, stored: Customer | null, origin: Origin | null): Known {
    const known: Known = {
      index: this.all.length,
      stored,
      value,
      origin,
      asserted: 0,
      spoken: null,
      seen: origin,
      changed: stored === null,
      waiting: null,
    };
    this.all.push(known);
    if (stored) this.byId.set(stored.id, known);
    this.learn(known);
    return known;
  }

  /** Makes its code, names and tax number known; again after they changed. */
  learn(known: Known): void {
    const { code, taxId, name, legalName } = known.value;
    if (code && !this.byCode.has(codeKey(code))) this.byCode.set(codeKey(code), known);
    if (taxId && !this.byTaxId.has(codeKey(taxId))) this.byTaxId.set(codeKey(taxId), known);
    if (!code) this.uncoded = true;
    if (known.index >= this.named) return;
    this.learnName(nameKey(name), known);
    if (legalName) this.learnName(nameKey(legalName), known);
  }

  /** Names are made known when a name is first asked for: where all have codes and come from one table nobody ever does. */
  private indexNames(): void {
    while (this.named < this.all.length) this.learn(this.all[this.named++] as Known);
  }
  private named = 0;

  private learnName(key: string, known: Known): void {
    const list = this.byName.get(key);
    if (!list) this.byName.set(key, [known]);
    else if (!list.includes(known)) list.push(known);
  }

  withId(id: string): Known | undefined {
    return this.byId.get(id);
  }

  /** From now on this name means that customer. */
  alias(name: string, known: Known): void {
    this.indexNames();
    this.byName.set(nameKey(name), [known]);
  }

  /**
   * By code, then tax number, then the name's key, then a remembered answer; else by likeness, which is only ever a doubt. The same
   * name under two codes is a doubt too, except within one table, where two codes are two customers.
   */
  find(sought: Sought, table: string): Found {
    const byCode = sought.code === '' ? undefined : this.byCode.get(codeKey(sought.code));
    if (byCode) return { kind: 'match', known: byCode, by: 'code' };
    const byTax = sought.taxId === '' ? undefined : this.byTaxId.get(codeKey(sought.taxId));
    if (byTax) return { kind: 'match', known: byTax, by: 'taxId' };
    if (sought.name === '' || (sought.code !== '' && this.onlyCodedOf(table))) return { kind: 'none' };
    this.indexNames();
    const key = nameKey(sought.name);
    const named = this.byName.get(key);
    if (named) return this.ofName(named, sought, table);
    const decided = Object.hasOwn(this.decided, key) ? this.byId.get(this.decided[key] as string) : undefined;
    if (decided) return { kind: 'match', known: decided, by: 'decided' };
    return this.like(sought, table);
  }

  private ofName(named: readonly Known[], sought: Sought, table: string): Found {
    const free = named.find((one) => sought.code === '' || !one.value.code);
    if (free && (named.length === 1 || sought.code !== '')) return { kind: 'match', known: free, by: 'name' };
    if (free) return { kind: 'doubt', known: free };
    const other = named.find((one) => one.origin?.table !== table);
    return other ? { kind: 'doubt', known: other } : { kind: 'none' };
  }

  private like(sought: Sought, table: string): Found {
    if (sought.code !== '' && !this.uncoded) return { kind: 'none' };
    this.fillBuckets();
    const core = coreKey(sought.name);
    let best: Known | null = null;
    let bestScore = 0;
    for (const key of bucketKeys(core, sought.contact, sought.phone)) {
      const bucket = this.buckets.get(key);
      if (!bucket || bucket.length > CROWD) continue;
      for (const known of bucket) {
        if (known.waiting !== null || known.origin?.table === table || (sought.code !== '' && known.value.code)) continue;
        const score = likeness(sought, core, known.value);
        if (score > bestScore) [best, bestScore] = [known, score];
      }
    }
    return best ? { kind: 'doubt', known: best } : { kind: 'none' };
  }

  /** Some customer has, or had, no code. */
  private uncoded = false;
  private strangers: { readonly table: string; at: number; found: boolean } = { table: '', at: 0, found: false };

  /** All customers have codes and come from this very table: a new code there is a new customer, whatever its name. */
  private onlyCodedOf(table: string): boolean {
    if (this.uncoded) return false;
    if (this.strangers.table !== table) this.strangers = { table, at: 0, found: false };
    const { strangers } = this;
    for (; !strangers.found && strangers.at < this.all.length; strangers.at++)
      strangers.found = (this.all[strangers.at] as Known).origin?.table !== table;
    return !strangers.found;
  }

  private fillBuckets(): void {
    for (; this.bucketed < this.all.length; this.bucketed++) {
      const known = this.all[this.bucketed] as Known;
      const { contact, phone } = firstContact(known.value);
      for (const key of bucketKeys(coreKey(known.value.name), contact, phone)) {
        const bucket = this.buckets.get(key);
        if (bucket) bucket.push(known);
        else this.buckets.set(key, [known]);
      }
    }
  }
}

/** Name of the first contact, and the customer's or that contact's telephone. */
export function firstContact(customer: Customer): { readonly contact: string; readonly phone: string } {
  const contact = Object.values(customer.contacts).find((one) => one.deletedAt === undefined);
  return { contact: contact?.name ?? '', phone: customer.phone ?? contact?.phone ?? '' };
}

/** Under which keys likely twins are looked for: starts of the name (each stretch of three in Chinese), contact, telephone. */
function bucketKeys(core: string, contact: string, phone: string): Set<string> {
  const keys = new Set<string>();
  if (/[\u4e00-\u9fff]/.test(core)) for (let i = 0; i + 3 <= core.length && i < 12; i++) keys.add(`n${core.slice(i, i + 3)}`);
  else if (core.length >= 4) keys.add(`n${core.slice(0, 4)}`).add(`e${core.slice(-5)}`);
  if (contact.length > 1) keys.add(`c${nameKey(contact)}`);
  const digits = phoneKey(phone);
  if (digits !== '') keys.add(`p${digits}`);
  return keys;
}

/** 0: not alike. A like name counts 2, the same telephone 2, the same contact 1; a contact alone is too little. */
function likeness(sought: Sought, core: string, customer: Customer): number {
  const { contact, phone } = firstContact(customer);
  const name = alike(core, coreKey(customer.name)) ? 2 : 0;
  const samePhone = phoneKey(sought.phone) !== '' && phoneKey(sought.phone) === phoneKey(phone) ? 2 : 0;
  const sameContact = sought.contact !== '' && nameKey(sought.contact) === nameKey(contact) ? 1 : 0;
  const sum = name + samePhone + sameContact;
  return sum >= 2 ? sum : 0;
}
