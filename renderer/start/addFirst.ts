import { ok, type Result } from '@shared/base/result.ts';
import type { Language } from '@shared/i18n/translate.ts';
import type { Bridge, OpenedWorkspace } from '@shared/ipc/contract.ts';
import { browserPorts } from '../workspace/browser.ts';
import { Workspace } from '../workspace/store.ts';
import type { ByHand } from './HandForm.tsx';

const VALUE_CHAIN = 'value-chain';

/** Makes the first customer of a fresh workspace, before the window shows it, with a value chain from the chosen template. */
export async function addFirst(
  opened: OpenedWorkspace,
  bridge: Bridge,
  { name, lastYear, template }: ByHand,
  language: Language,
): Promise<Result<{ readonly workspace: Workspace; readonly address: string }>> {
  const workspace = new Workspace(opened, browserPorts(bridge));
  const added = await workspace.runLoading(
    { command: 'customer.add', args: { name, ...(lastYear === null ? {} : { lastYear }) } },
    '/customers',
  );
  if (!added.ok) return added;
  const customer = newCustomer(added.value.after);
  const address = customer ? `/plan/${customer}/${VALUE_CHAIN}` : '/customers';
  if (customer)
    await workspace.runLoading({ command: `${VALUE_CHAIN}.applyTemplate`, target: customer, args: { template, language } }, address);
  await workspace.flush();
  return ok({ workspace, address });
}

/** Id of the customer that a step added. */
function newCustomer(after: Readonly<Record<string, unknown>>): string | undefined {
  const page = Object.entries(after).find(([key]) => key.startsWith('customers/'))?.[1] as
    { readonly customers?: Readonly<Record<string, unknown>> } | undefined;
  return Object.keys(page?.customers ?? {}).at(-1);
}
