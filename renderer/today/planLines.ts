import type { SaidLine } from '@shared/insights/today/types.ts';
import type { Language } from '@shared/i18n/translate.ts';
import type { Bridge } from '@shared/ipc/contract.ts';

/** What was asked and not yet taken, by language. */
const asked = new Map<Language, Promise<readonly SaidLine[]>>();

async function ask(bridge: Bridge, language: Language): Promise<readonly SaidLine[]> {
  const answer = await bridge.call['today.plans']({ language });
  // what cannot be computed is told where it lies; Today goes on with what there is
  return answer.ok ? answer.value : [];
}

/** Has the lines of a workspace's plans computed while its window is still being drawn; the first who wants them gets these. */
export function askPlanLinesAhead(bridge: Bridge, language: Language): void {
  asked.set(language, ask(bridge, language));
}

/** Lines of all plans as they lie on the disk. Who asks at the same time gets the same answer: it is computed once. */
export async function askPlanLines(bridge: Bridge, language: Language): Promise<readonly SaidLine[]> {
  const wanted = asked.get(language) ?? ask(bridge, language);
  asked.set(language, wanted);
  try {
    return await wanted;
  } finally {
    if (asked.get(language) === wanted) asked.delete(language);
  }
}
