import type { Language } from '@shared/i18n/translate.ts';
import type { Bridge, OpenedWorkspace } from '@shared/ipc/contract.ts';
import { askPlanLinesAhead } from '../today/planLines.ts';
import { browserPorts } from '../workspace/browser.ts';
import { Workspace } from '../workspace/store.ts';
import { HOME } from './route.ts';

/**
 * The store of a workspace that the main process has opened, and where it is best begun: where the hole is if it has one. Loaded with the
 * window of a workspace; the start page does without.
 */
export function takeOver(
  opened: OpenedWorkspace | Workspace,
  bridge: Bridge,
  language: Language,
): { readonly workspace: Workspace; readonly home: string | null; readonly usual: string } {
  const workspace = opened instanceof Workspace ? opened : new Workspace(opened, browserPorts(bridge));
  void workspace.loadPortfolio();
  askPlanLinesAhead(bridge, language);
  return { workspace, home: workspace.state.troubles.length > 0 ? '/troubles' : null, usual: HOME };
}
