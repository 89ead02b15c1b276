import { fail, problem, type Result } from '../../base/result.ts';
import { BATCH, type BatchArgs, type Request, type WorkspaceContext } from '../command.ts';
import type { DocKey } from '../documents.ts';
import { customersKey } from '../pages.ts';
import type { CustomerPage } from '../schemas.ts';

type Known = { readonly name: string; readonly parent: string };

/**
 * Why a customer cannot belong to `parent`, or `undefined` where it can (or where the parent is cleared or left as it is).
 * What the draft holds speaks before the columns. `customer.ownParent`, `customer.circle`; a circle that already stands elsewhere
 * above does not hold up the change.
 */
export function refusedParent(
  draft: Readonly<Record<DocKey, unknown>>,
  customer: string,
  parent: string | null | undefined,
  { family }: WorkspaceContext,
): Result<void> | undefined {
  if (parent === null || parent === undefined) return undefined;
  const known = (id: string): Known | undefined => {
    const found = (draft[customersKey(id)] as CustomerPage | undefined)?.customers[id];
    if (found) return found.deletedAt === undefined ? { name: found.name, parent: found.parent ?? '' } : undefined;
    return family?.(id);
  };
  const name = known(customer)?.name ?? customer;
  if (parent === customer) return fail(problem('customer.ownParent', { name }));
  const seen = new Set<string>();
  for (let at = parent; at !== '' && !seen.has(at); at = known(at)?.parent ?? '') {
    if (at === customer) return fail(problem('customer.circle', { name, parent: known(parent)?.name ?? parent }));
    seen.add(at);
  }
  return undefined;
}

/** Whether a request sets a parent, so that whoever runs it gives the columns' family along. */
export function setsParent({ command, args }: Request): boolean {
  if (command === BATCH) return ((args as Partial<BatchArgs> | null)?.requests ?? []).some(setsParent);
  if (command !== 'customer.edit' && command !== 'customer.editMany') return false;
  const { fields, changes } = (args ?? {}) as { readonly fields?: object; readonly changes?: readonly { readonly fields?: object }[] };
  return [{ fields }, ...(Array.isArray(changes) ? changes : [])].some((one) => 'parent' in (one?.fields ?? {}));
}
