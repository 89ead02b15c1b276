import type * as z from 'zod';
import { reachesCustomer } from '../../base/audience.ts';

/** One value of a document with what its schema says about it. */
export interface FieldVisit {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
  readonly schema: z.ZodType;
  /** Declared fit for the customer, itself or something around it. */
  readonly customer: boolean;
}

type Def = {
  readonly type: string;
  readonly shape?: Record<string, z.ZodType>;
  readonly valueType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly items?: readonly z.ZodType[];
  readonly getter?: () => z.ZodType;
  readonly in?: z.ZodType;
};
const defOf = (schema: z.ZodType): Def => schema.def;

/**
 * Visits every plain value (text, number, switch) of a document beside the schema that governs it: how the house knows, for any
 * instrument and without a list of its fields, what may reach a customer. Wrappers are opened; a union takes the option that the value fits.
 */
export function visitFields(schema: z.ZodType, value: unknown, visit: (field: FieldVisit) => void): void {
  walk(schema, value, [], reachesCustomer(schema), visit);
}

function walk(
  schema: z.ZodType,
  value: unknown,
  path: readonly (string | number)[],
  customer: boolean,
  visit: (field: FieldVisit) => void,
): void {
  if (value === undefined || value === null) return;
  const def = defOf(schema);
  const down = (inner: z.ZodType | undefined, next: unknown, at: readonly (string | number)[] = path): void => {
    if (inner) walk(inner, next, at, customer || reachesCustomer(inner), visit);
  };
  switch (def.type) {
    case 'object':
      for (const [key, inner] of Object.entries(def.shape ?? {})) down(inner, (value as Record<string, unknown>)[key], [...path, key]);
      return;
    case 'record':
      for (const [key, next] of Object.entries(value as Record<string, unknown>)) down(def.valueType, next, [...path, key]);
      return;
    case 'array':
      (value as readonly unknown[]).forEach((next, i) => down(def.element, next, [...path, i]));
      return;
    case 'tuple':
      (value as readonly unknown[]).forEach((next, i) => down(def.items?.[i], next, [...path, i]));
      return;
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'nonoptional':
    case 'readonly':
    case 'catch':
      down(def.innerType, value);
      return;
    case 'union':
      down(def.options?.find((option) => option.safeParse(value).success) ?? def.options?.[0], value);
      return;
    case 'lazy':
      down(def.getter?.(), value);
      return;
    case 'pipe':
      down(def.in, value);
      return;
    default:
      visit({ path, value, schema, customer });
  }
}

/** Free text: what a person wrote, not an id, a day, a code or a choice. */
export const isFreeText = (schema: z.ZodType): boolean => defOf(schema).type === 'string' && schema.safeParse('ä, 1').success;
