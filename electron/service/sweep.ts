import type { DocKey, Docs } from '@shared/workspace/documents.ts';
import { customersKey, salesKey } from '@shared/workspace/pages.ts';

/** Some customers with a plan, and everything their instruments read: plans, and their pages of customers and sales. */
export interface SweptPlans {
  readonly customers: readonly string[];
  readonly docs: Docs;
}
const PLAN = 'plans/';
/** Plans held in memory at a time: the sweep of ten thousand needs no more room than that of these. */
const TOGETHER = 64;

/**
 * Every plan of a workspace, a few at a time; whoever sweeps lets other work go between them. Customers of one page follow each other.
 * Documents that cannot be read are left out: `check` names them.
 */
export async function* sweepPlans(keys: readonly DocKey[], load: (keys: readonly DocKey[]) => Promise<Docs>): AsyncGenerator<SweptPlans> {
  const customers = keys
    .filter((key) => key.startsWith(PLAN))
    .map((key) => key.slice(PLAN.length))
    .sort((a, b) => (customersKey(a) < customersKey(b) ? -1 : 1));
  for (let i = 0; i < customers.length; i += TOGETHER) {
    const some = customers.slice(i, i + TOGETHER);
    const docs = await load([...new Set(some.flatMap((id) => [`${PLAN}${id}`, customersKey(id), salesKey(id)]))]);
    yield { customers: some.filter((id) => `${PLAN}${id}` in docs), docs };
  }
}
