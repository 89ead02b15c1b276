import { inOrder, live } from '../../base/entity.ts';
import { instruments } from '../../instruments/index.ts';
import type { Surroundings } from '../gather.ts';
import { customersKey, planKey } from '../pages.ts';
import { partData } from '../parts.ts';
import { visitsOf } from '../planVisits.ts';
import { customerSchema, type CustomerPage, type Plan, type Rivals } from '../schemas.ts';
import { isFreeText, visitFields } from './fields.ts';

/** Kinds of what stays behind: competitors, notes and other texts, money and ratings, what is known of visits. */
export type HeldKind = 'rivals' | 'texts' | 'figures' | 'visits';
export interface Held {
  readonly kind: HeldKind;
  readonly count: number;
}

/** Keys of bookkeeping, which are no content. */
const BOOKKEEPING = new Set(['id', 'rev', 'changedAt', 'deletedAt', 'order', 'x', 'y']);

/** What we know of this customer that its document does not hold, counted by kind; kinds with nothing are left out. */
export function heldBack(world: Surroundings, customer: string): readonly Held[] {
  const counts = { rivals: live((world.docs['rivals'] as Rivals | undefined)?.rivals ?? {}).length, texts: 0, figures: 0, visits: 0 };
  const rivalNames = new Set(inOrder((world.docs['rivals'] as Rivals | undefined)?.rivals ?? {}).map((one) => one.id));
  const count = (field: Parameters<Parameters<typeof visitFields>[2]>[0]): void => {
    const key = field.path.at(-1);
    if (field.customer || (typeof key === 'string' && BOOKKEEPING.has(key))) return;
    if (typeof field.value === 'number') counts.figures += 1;
    else if (typeof field.value === 'string' && rivalNames.has(field.value)) counts.rivals += 1;
    else if (typeof field.value === 'string' && field.value !== '' && isFreeText(field.schema)) counts.texts += 1;
  };
  const master = (world.docs[customersKey(customer)] as CustomerPage | undefined)?.customers[customer];
  if (master) visitFields(customerSchema, master, count);
  for (const one of (world.list ?? instruments).filter((each) => each.scope === 'customer')) {
    const data = partData(one, world.docs, customer);
    if (data.ok) visitFields(one.model.schema, data.value, count);
  }
  counts.visits = visitsOf(world.docs[planKey(customer)] as Plan | undefined).length;
  return Object.entries(counts)
    .filter(([, n]) => n > 0)
    .map(([kind, n]) => ({ kind: kind as HeldKind, count: n }));
}
