import { expect, test } from 'vitest';
import * as z from 'zod';
import { forCustomer, reachesCustomer } from './audience.ts';

test('declaring a field fit for the customer leaves the schema it was made from internal', () => {
  const line = z.string().max(10);
  const name = forCustomer(line);
  expect([reachesCustomer(name), reachesCustomer(line), reachesCustomer(line.optional())]).toEqual([true, false, false]);
  expect(name.safeParse('longer than ten').success).toBe(false);
});
