import { live } from '@shared/base/entity.ts';
import { instruments } from '@shared/instruments/index.ts';
import type { Surroundings } from '@shared/workspace/gather.ts';
import { customersKey } from '@shared/workspace/pages.ts';
import { isFreeText, visitFields } from '@shared/workspace/papers/index.ts';
import { partData } from '@shared/workspace/parts.ts';
import { customerSchema, type CustomerPage, type Rivals, type Settings } from '@shared/workspace/schemas.ts';

/** Shorter texts, and single words of Latin letters, may stand anywhere by chance; a Chinese character says as much as some Latin letters. */
const SHORTEST = { wide: 6, latin: 12 } as const;

/**
 * Texts that must not stand in what the customer gets: what people wrote into internal fields about this customer and about rivals. Texts
 * that also stand in a field for the customer, or in the product's own words, are no sign of a leak and are left out.
 */
export function heldTexts(world: Surroundings, customer: string): readonly string[] {
  const { internal, open } = textsOf(world, customer);
  const known = [...open, ...productWords()].join('\n');
  return [...new Set(internal.map((text) => text.trim()))].filter((text) => isTelling(text) && !known.includes(text));
}

const isTelling = (text: string): boolean =>
  !/^[\w:.-]*$/.test(text) && text.length >= (/[\u0250-\uffff]/.test(text) ? SHORTEST.wide : SHORTEST.latin);

function textsOf(world: Surroundings, customer: string): { readonly internal: string[]; readonly open: string[] } {
  const internal = live((world.docs['rivals'] as Rivals | undefined)?.rivals ?? {}).flatMap(({ name, note = '' }) => [name, note]);
  // our own people stand as contacts on a cover by right, also where one of them owns an action
  const people = Object.values((world.docs['settings'] as Settings | undefined)?.people ?? {});
  const open: string[] = [world.portfolio.names.join('\n'), ...people.flatMap(({ name, email = '' }) => [name, email])];
  const visit = ({ value, schema, customer: isOpen }: Parameters<Parameters<typeof visitFields>[2]>[0]): void => {
    if (typeof value === 'string' && isFreeText(schema)) (isOpen ? open : internal).push(value);
  };
  const master = (world.docs[customersKey(customer)] as CustomerPage | undefined)?.customers[customer];
  if (master) visitFields(customerSchema, master, visit);
  for (const one of (world.list ?? instruments).filter(({ scope }) => scope === 'customer')) {
    const data = partData(one, world.docs, customer);
    if (data.ok) visitFields(one.model.schema, data.value, visit);
  }
  return { internal, open };
}

/** Words that a document may hold whatever people wrote. */
const productWords = (): readonly string[] =>
  instruments.flatMap(({ messages }) => [...Object.values(messages['zh-CN']), ...Object.values(messages.en)]);
