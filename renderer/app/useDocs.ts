import { useEffect, useState } from 'react';
import type { Problem } from '@shared/base/result.ts';
import type { DocKey } from '@shared/workspace/documents.ts';
import { isKnown } from '../workspace/state.ts';
import { useWorkspace, useWorkspaceState } from './context.ts';

/** Sees to it that documents are loaded. `ready` when all are there (or known not to exist). */
export function useDocs(keys: readonly DocKey[]): { readonly ready: boolean; readonly problem: Problem | null } {
  const workspace = useWorkspace();
  const wanted = keys.join(' ');
  const ready = useWorkspaceState((state) => wanted.split(' ').every((key) => key === '' || isKnown(state, key)));
  const [failed, setFailed] = useState<{ readonly wanted: string; readonly problem: Problem } | null>(null);
  useEffect(() => {
    if (ready || wanted === '') return undefined;
    let current = true;
    const load = async (): Promise<void> => {
      const answer = await workspace.load(wanted.split(' '));
      if (current && !answer.ok) setFailed({ wanted, problem: answer.error });
    };
    void load();
    return () => {
      current = false;
    };
  }, [workspace, wanted, ready]);
  return { ready, problem: failed?.wanted === wanted ? failed.problem : null };
}
