import type { Facts } from '@shared/instruments/facts.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Everybody at the customer whom the plan or its contacts know. */
const peopleAt = ({ plan, customer }: Facts): readonly Named[] => [
  ...plan.people.filter(({ left }) => !left),
  ...(customer?.contacts ?? []),
];

export const namesAt = (facts: Facts): readonly string[] => peopleAt(facts).map(({ name }) => name);
/** Id of the one at the customer with that name; `null` = nobody we know. */
export const personAt = (facts: Facts, name: string): string | null => peopleAt(facts).find((one) => one.name === name)?.id ?? null;

/** Id of the one of us with that name; `null` = a department's or partner's. */
export const ownerAt = ({ people }: Facts, name: string): string | null => people.find((one) => one.name === name)?.id ?? null;
