import type { InstrumentViewProps } from '../contract.ts';

/** Everybody who can be met: people of the plan, then contacts that are nobody of them. */
export function everybody({
  facts,
}: Pick<InstrumentViewProps, 'facts'>): readonly { readonly id: string; readonly name: string; readonly title: string | null }[] {
  const here = facts.plan.people.filter(({ left }) => !left);
  const rest = (facts.customer?.contacts ?? []).filter(({ id, name }) => !here.some((one) => one.id === id || one.name === name));
  return [...here, ...rest];
}
