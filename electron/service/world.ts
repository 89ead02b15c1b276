import { ok, type Result } from '@shared/base/result.ts';
import type { Portfolio } from '@shared/instruments/facts.ts';
import type { Request, WorkspaceContext } from '@shared/workspace/command.ts';
import type { DocKey, Docs } from '@shared/workspace/documents.ts';
import { execute, neededDocs } from '@shared/workspace/execute.ts';
import type { Surroundings } from '@shared/workspace/gather.ts';
import { put } from '@shared/workspace/history.ts';
import { customersKey, planKey, salesKey } from '@shared/workspace/pages.ts';
import { familyOf, refreshPortfolio } from '@shared/workspace/portfolio.ts';

/** For whom and when something is computed. */
export interface WorldOptions {
  /** Id of a customer; its master data, sales and plan are then there. */
  readonly customer?: string | undefined;
  readonly person?: string | undefined;
  /** Quarter that is meant, of what is kept by quarter; the newest where not given. */
  readonly quarter?: string | undefined;
  /** Commands carried out in memory only, before anything is computed. */
  readonly whatIf?: readonly Request[] | undefined;
  /** Another day than today. */
  readonly today?: string | undefined;
}

/** Documents that every view needs: settings, rivals, sources, snapshots, own data of the portfolio's instruments. */
export const isSmall = (key: DocKey): boolean => /^(settings|rivals|sources|today|snapshots\/.*|portfolio\/.*)$/.test(key);

export const keysFor = ({ customer, person }: WorldOptions, keys: readonly DocKey[]): readonly DocKey[] => [
  ...(customer === undefined ? [] : [customersKey(customer), salesKey(customer), planKey(customer)]),
  ...(person === undefined ? [] : keys.filter((key) => key.startsWith(`people/${person}/`))),
];

export interface WorldParts {
  readonly docs: Docs;
  readonly portfolio: Portfolio;
  readonly today: string;
  readonly context: WorkspaceContext;
  readonly load: (keys: readonly DocKey[]) => Promise<Docs>;
}

/** Surroundings after the commands of `whatIf`. Nothing is saved. */
export async function imagine(parts: WorldParts, whatIf: readonly Request[]): Promise<Result<Surroundings>> {
  const { today, context, load } = parts;
  let { docs, portfolio } = parts;
  for (const request of whatIf) {
    const needed = neededDocs(request, context.keys);
    if (!needed.ok) return needed;
    docs = put(await load(needed.value.filter((key) => !(key in docs))), docs);
    const step = execute(docs, request, { ...context, family: familyOf(portfolio) });
    if (!step.ok) return step;
    const after = put(docs, step.value.after);
    portfolio = refreshPortfolio(portfolio, docs, after, Object.keys(step.value.after), today);
    docs = after;
  }
  return ok({ docs, portfolio, today });
}
