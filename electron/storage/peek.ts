import type { Problem } from '@shared/base/result.ts';
import type { Settings } from '@shared/workspace/schemas.ts';
import { seenHolder } from './lock.ts';
import type { DocumentProblem, Machine } from './types.ts';
import { openWorkspace } from './workspace.ts';

/** How a workspace looks from outside. */
export interface Glance {
  readonly state: 'sound' | 'damaged' | 'conflict' | 'locked' | 'newer' | 'missing';
  /** Why, where it is not sound. */
  readonly problem: Problem | null;
  /** From its settings; `null` where they cannot be read. */
  readonly settings: Settings | null;
}

/**
 * Looks at a workspace without opening it for work: writes nothing, takes no lock, and reads only its settings and the names of its
 * files. So a document damaged inside is found later, when it is opened.
 */
export async function peekWorkspace(machine: Machine, folder: string): Promise<Glance> {
  const opened = await openWorkspace(machine, folder, { readOnly: true });
  if (!opened.ok) return { state: isGone(opened.error) ? 'missing' : 'damaged', problem: opened.error, settings: null };
  const { value: workspace } = opened;
  const loaded = await workspace.load('settings');
  const settings = loaded.ok ? (loaded.value as Settings) : null;
  const found = glanceOf(workspace.reason, workspace.problems());
  const holder = found.state === 'sound' ? await seenHolder(machine, folder).catch(() => null) : null;
  await workspace.close();
  return holder ? { state: 'locked', problem: holder, settings } : { ...found, settings };
}

const isGone = ({ code }: Problem): boolean => code === 'workspace.notFound' || code === 'workspace.notAWorkspace';

function glanceOf(reason: Problem | null, problems: readonly DocumentProblem[]): Omit<Glance, 'settings'> {
  if (reason?.code === 'workspace.newerFormat') return { state: 'newer', problem: reason };
  const damaged = problems.find((one) => one.problem.code !== 'document.conflictCopy');
  if (damaged) return { state: 'damaged', problem: damaged.problem };
  const [copy] = problems;
  return copy ? { state: 'conflict', problem: copy.problem } : { state: 'sound', problem: null };
}
