import * as z from 'zod';

/** Who may read a document. What may reach a customer is decided where the field is declared (idea 5 of the house). */
export type Audience = 'customer' | 'internal';

const registry = z.registry<{ audience: Audience }>();

/** Declares a field that may stand in a document for the customer. Everything not declared so is internal. */
export function forCustomer<S extends z.ZodType>(schema: S): S {
  (registry as z.core.$ZodRegistry<{ audience: Audience }>).add(schema, { audience: 'customer' });
  return schema;
}

/** Whether a field's schema was declared `forCustomer`. */
export const reachesCustomer = (schema: z.ZodType): boolean => registry.get(schema)?.audience === 'customer';
