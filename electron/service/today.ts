import type { Language } from '@shared/i18n/translate.ts';
import type { SaidLine } from '@shared/insights/today/types.ts';
import type { DocKey, Docs } from '@shared/workspace/documents.ts';
import type { Surroundings } from '@shared/workspace/gather.ts';
import { linesOfPlan } from '@shared/workspace/today.ts';
import { sweepPlans } from './sweep.ts';

/** Lines of Today from all plans on the disk, a few plans at a time. The page knows what it has loaded better and replaces those. */
export async function linesOfPlans(
  world: Surroundings,
  language: Language,
  keys: readonly DocKey[],
  load: (keys: readonly DocKey[]) => Promise<Docs>,
): Promise<readonly SaidLine[]> {
  const lines: SaidLine[] = [];
  for await (const { customers, docs } of sweepPlans(keys, load)) {
    const around = { ...world, docs: { ...world.docs, ...docs } };
    lines.push(...customers.flatMap((customer) => linesOfPlan(around, customer, language)));
  }
  return lines;
}
