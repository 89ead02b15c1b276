import { sumAmounts } from '../../base/amount.ts';
import { cut } from './things.ts';
import type { ValueChange } from './types.ts';

/** Bookkeeping: two states that differ in nothing else are the same. */
const BOOKKEEPING = new Set(['id', 'rev', 'changedAt', 'createdAt']);
/** A place among siblings differs, but its key says nothing to people. */
const ORDER = 'order';
const TEXT_LENGTH = 80;
type Plain = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether two values say the same to a person: bookkeeping does not count, nor the order of keys, nor a key without a value. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) || Array.isArray(b))
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, i) => isSame(one, b[i]));
  if (!isPlain(a) || !isPlain(b)) return false;
  const says = (value: Plain, key: string): boolean => !BOOKKEEPING.has(key) && value[key] !== undefined;
  for (const key in a) if (says(a, key) && !isSame(a[key], b[key])) return false;
  for (const key in b) if (says(b, key) && a[key] === undefined) return false;
  return true;
}

/** The fields in which two states of a thing differ. For a thing that only one side has: none. */
export function valueChanges(mine: unknown, theirs: unknown): readonly ValueChange[] {
  if (!isPlain(mine) || !isPlain(theirs)) return told('', mine, theirs);
  const fields = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].filter((field) => !BOOKKEEPING.has(field) && field !== ORDER);
  return fields.filter((field) => !isSame(mine[field], theirs[field])).flatMap((field) => told(field, mine[field], theirs[field]));
}

function told(field: string, mine: unknown, theirs: unknown): readonly ValueChange[] {
  const [a, b] = [shown(field, mine), shown(field, theirs)];
  const unit = (a ?? b)?.unit ?? 'text';
  return a && b && a.unit !== b.unit
    ? [{ field, unit: 'text', mine: null, theirs: null }]
    : [{ field, unit, mine: a?.value ?? null, theirs: b?.value ?? null }];
}

/** Ids and words of our own (`confirmed`, `c-0001-hy001`) mean nothing to people; names are theirs whatever they look like. */
const isCode = (field: string, text: string): boolean => /^[a-z][a-zA-Z0-9_.-]*$/.test(text) && !/name|title|text|note/i.test(field);

interface Shown {
  readonly unit: ValueChange['unit'];
  readonly value: string | number | null;
}
function shown(field: string, value: unknown): Shown | null {
  if (typeof value === 'string') return { unit: 'text', value: isCode(field, value) ? null : cut(value, TEXT_LENGTH) };
  if (typeof value === 'number') return { unit: 'number', value };
  if (Array.isArray(value)) return { unit: 'count', value: value.length };
  if (!isPlain(value)) return null;
  if (field === 'potential' && typeof value['value'] === 'number') return { unit: 'amount', value: value['value'] };
  if ('value' in value) return shown('', value['value']);
  return { unit: 'count', value: Object.values(value).filter((one) => !isPlain(one) || one['deletedAt'] === undefined).length };
}

/** Everything that was sold to a customer, over all sources, quarters and categories; `null` where the sum leaves the exact range. */
export function salesTotal(value: unknown): number | null {
  const numbers: number[] = [];
  const walk = (held: unknown): void => {
    if (typeof held === 'number') numbers.push(held);
    else if (isPlain(held)) Object.values(held).forEach(walk);
  };
  walk(isPlain(value) ? value['sources'] : undefined);
  try {
    return sumAmounts(numbers);
  } catch {
    return null;
  }
}
