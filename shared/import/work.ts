import { amountToDecimal } from '../base/amount.ts';
import type { Customer } from '../workspace/schemas.ts';
import { firstContact, type Known, type Sought } from './book.ts';
import type { Agreement, Corrections, Pair, PairDecision, PairSide, TableRecognition, Why } from './contract.ts';
import { alike, coreKey, nameKey, phoneKey } from './names.ts';
import { FATES, type Counts, type Fate } from './types.ts';

export const NO_ROW = 255;

/** Fates of the rows of one table while they are found. */
export class TableWork {
  readonly fates: Uint8Array;
  readonly notes = new Map<number, Why>();

  constructor(readonly table: TableRecognition) {
    this.fates = new Uint8Array(table.raw.rows.length).fill(NO_ROW);
  }

  set(row: number, fate: Fate, why?: Why): void {
    this.fates[row] = FATES.indexOf(fate);
    if (why) this.notes.set(row, why);
  }

  setAll(fate: Fate): void {
    const code = FATES.indexOf(fate);
    for (const row of this.table.data) this.fates[row] = code;
  }

  counts(): Counts {
    const counts = FATES.map(() => 0);
    for (const row of this.table.data) {
      const fate = this.fates[row] as number;
      if (fate !== NO_ROW) counts[fate] = (counts[fate] as number) + 1;
    }
    return Object.fromEntries(FATES.map((fate, i) => [fate, counts[i] as number])) as Record<Fate, number>;
  }
}

interface PairDraft extends Omit<Pair, 'rows'> {
  rows: number;
}

/** Doubtful pairs and the answers to them. */
export class Pairs {
  readonly all: PairDraft[] = [];
  /** Name keys that were answered "the same", with the customer: remembered after the import. */
  readonly answered = new Map<string, Known>();
  private readonly byId = new Map<string, PairDraft>();

  constructor(private readonly corrections: Corrections) {}

  /** The pair of a row and a customer, made when first met, and what the user said about it. */
  meet(
    table: TableRecognition,
    row: number,
    sought: Sought,
    known: Known,
    left: Partial<PairSide>,
  ): { readonly id: string; readonly decision: PairDecision | null } {
    const id = `${table.id}:${row + 1}:${known.value.code ?? nameKey(known.value.name)}`;
    const said = this.corrections.pairs;
    const decision = said && Object.hasOwn(said, id) ? (said[id] ?? null) : null;
    if (!this.byId.has(id)) {
      const pair = { id, ...pairOf(table, row, sought, known, left), decision, rows: 0 };
      this.byId.set(id, pair);
      this.all.push(pair);
      if (decision === 'same') this.answered.set(nameKey(sought.name), known);
    }
    return { id, decision };
  }

  /** One more row waits for the answer. */
  waits(id: string): void {
    const pair = this.byId.get(id);
    if (pair) pair.rows++;
  }
}

function pairOf(
  table: TableRecognition,
  row: number,
  sought: Sought,
  known: Known,
  left: Partial<PairSide>,
): Pick<Pair, 'left' | 'right' | 'agreement'> {
  const own: PairSide = {
    table: table.id,
    file: table.file,
    row: row + 1,
    name: sought.name,
    code: sought.code,
    contact: sought.contact,
    phone: sought.phone,
    place: '',
    potential: '',
    sales: '',
    ...left,
  };
  const other = sideOf(known);
  return { left: own, right: other, agreement: agreementOf(own, other) };
}

function sideOf(known: Known): PairSide {
  const { contact, phone } = firstContact(known.value);
  return {
    ...(known.stored ? { id: known.stored.id } : {}),
    ...(known.origin ? { table: known.origin.table, row: known.origin.row + 1 } : {}),
    name: known.value.name,
    code: known.value.code ?? '',
    contact,
    phone,
    place: placeOf(known.value),
    potential: known.value.potential ? amountToDecimal(known.value.potential.value) : '',
    sales: '',
  };
}
export const placeOf = (customer: Pick<Customer, 'city' | 'country'>): string =>
  [customer.city, customer.country].filter((part) => part).join(', ');

function agreementOf(left: PairSide, right: PairSide): Pair['agreement'] {
  const compare = (a: string, b: string, same: boolean): Agreement => (a === '' || b === '' ? 'open' : same ? 'equal' : 'different');
  const names =
    nameKey(left.name) === nameKey(right.name) ? 'equal' : alike(coreKey(left.name), coreKey(right.name)) ? 'near' : 'different';
  return {
    name: names,
    code: compare(left.code, right.code, left.code.toUpperCase() === right.code.toUpperCase()),
    contact: compare(left.contact, right.contact, nameKey(left.contact) === nameKey(right.contact)),
    phone: compare(
      left.phone,
      right.phone,
      left.phone === right.phone || (phoneKey(left.phone) !== '' && phoneKey(left.phone) === phoneKey(right.phone)),
    ),
    place: compare(left.place, right.place, nameKey(left.place) === nameKey(right.place)),
  };
}
