import * as z from 'zod';

/** Who may read a document. What may reach a customer is decided where the field is declared (idea 5 of the house). */
export type Audience = 'customer' | 'internal';

const registry = z.registry<{ audience: Audience }>();

/**
 * Declares a field that may stand in a document for the customer. Everything not declared so is internal. Gives a copy: a schema that
 * several fields share stays internal everywhere else.
 */
export function forCustomer<S extends z.ZodType>(schema: S): S {
  const own = schema.clone();
  registry.add(own, { audience: 'customer' });
  return own;
}

/** Whether a field's schema was declared `forCustomer`. */
export const reachesCustomer = (schema: z.ZodType): boolean => registry.get(schema)?.audience === 'customer';
