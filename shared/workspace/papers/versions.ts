import type * as z from 'zod';
import { ok, type Result } from '../../base/result.ts';
import type { DocModel } from '../../document/blocks.ts';
import { compareModels, type Change } from '../../document/compare.ts';
import { proposal } from '../../instruments/proposal/index.ts';
import type { Request } from '../command.ts';
import type { DocKey, Docs } from '../documents.ts';
import type { Surroundings } from '../gather.ts';
import { partData } from '../parts.ts';
import type { frozenSchema } from '../schemas.ts';

export type Frozen = z.infer<typeof frozenSchema>;

/** Keys of the frozen versions of a customer, whether loaded or not. */
export const versionKeys = (keys: readonly DocKey[], customer: string): DocKey[] =>
  keys.filter((key) => key.startsWith(`versions/${customer}/`)).sort();

/** Frozen versions that are loaded, newest first. */
export const versionsOf = (docs: Docs, customer: string): Frozen[] =>
  versionKeys(Object.keys(docs), customer)
    .map((key) => docs[key] as Frozen)
    .sort((a, b) => (a.frozenAt < b.frozenAt ? 1 : a.frozenAt > b.frozenAt ? -1 : a.id < b.id ? -1 : 1));

/** The request that freezes a paper as it is handed out; `version` is a fresh id, `label` what people call it (`V1.0`). */
export function freezeRequest(
  world: Surroundings,
  customer: string,
  paper: DocModel,
  { version, label }: { readonly version: string; readonly label: string },
): Result<Request> {
  const data = partData(proposal, world.docs, customer);
  if (!data.ok) return data;
  const { audience, language, blocks } = paper;
  return ok({
    command: 'version.freeze',
    args: { customer, version, instrument: proposal.id, label, audience, language, data: data.value, blocks },
  });
}

/** What a reader would find different from a version that was handed out: the paper as it would go out now against the frozen one. */
export const changesSince = (frozen: Frozen, now: DocModel): readonly Change[] =>
  compareModels(
    { ...now, version: frozen.label, audience: frozen.audience, language: frozen.language, blocks: frozen.blocks as DocModel['blocks'] },
    now,
  );
