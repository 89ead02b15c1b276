import type { Step, WorkspaceContext } from '../workspace/command.ts';
import type { ImportPlan } from './contract.ts';

/** The plan as one undo step. A step whose `after` is empty changes nothing. Patches are left out: the log names the import, not its rows. */
export function importStep(plan: ImportPlan, context: WorkspaceContext): Step {
  return {
    request: { command: 'import', args: { files: plan.files } },
    label: { source: 'workspace', key: 'undo.import', values: { files: plan.files.join(', ') } },
    merge: '',
    at: context.now,
    by: context.by,
    before: plan.before,
    after: plan.after,
    made: plan.made,
    patches: [],
  };
}
