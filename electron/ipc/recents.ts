import { basename, dirname, join } from 'node:path';
import type { RecentState, RecentWorkspace } from '@shared/ipc/contract.ts';
import { glanceAt, identityAt, type WorkspaceService } from '@electron/service/index.ts';
import { fail, ok, problem, type Problem, type Result } from '@shared/base/result.ts';
import type { AppSettings, AppSettingsStore, Machine, Recent } from '@electron/storage/index.ts';
import { recentId } from './recentId.ts';

/** As many as the list shows. */
const LIMIT = 30;
/** As many folders are looked into for one that was renamed. */
const BESIDE = 200;

/** The list of recent workspaces, last opened first. Where they lie stays here; the page knows ids. */
export class Recents {
  /** Where folders are now that were renamed or moved, by where they were. */
  readonly #found = new Map<string, string>();
  /** Removed in this run, so that it can be undone. */
  readonly #removed = new Map<string, { readonly recent: Recent; readonly at: number }>();

  constructor(
    private readonly machine: Machine,
    private readonly settings: AppSettingsStore,
    /** Folder that is open in this window, which is not locked for it. */
    private readonly openFolder: () => string | undefined,
    /** Told when the list has changed: the platform's own lists follow. */
    private readonly changed: () => void = () => undefined,
  ) {}

  list(): Promise<readonly RecentWorkspace[]> {
    return Promise.all(this.settings.value.recents.slice(0, LIMIT).map((recent) => this.#describe(recent)));
  }

  folderOf(id: string): string | undefined {
    const folder = this.#byId(id)?.folder;
    return folder === undefined ? undefined : (this.#found.get(folder) ?? folder);
  }

  #byId(id: string): Recent | undefined {
    return this.settings.value.recents.find(({ folder }) => recentId(folder) === id);
  }

  /** Where the workspaces lie, last opened first. */
  folders(): readonly string[] {
    return this.settings.value.recents.slice(0, LIMIT).map(({ folder }) => this.#found.get(folder) ?? folder);
  }

  /** A person says where a workspace went. `workspace.notAWorkspace` or `workspace.other` where it is not that one. */
  async foundAt(id: string, folder: string): Promise<Result<void>> {
    const recent = this.#byId(id);
    if (!recent) return ok(undefined);
    const identity = await identityAt(this.machine, folder);
    if (identity === null) return fail(problem('workspace.notAWorkspace', { file: folder }));
    if (recent.workspace !== undefined && recent.workspace !== identity)
      return fail(problem('workspace.other', { file: basename(folder), name: recent.name }));
    await this.#change((recents) =>
      recents.filter((one) => one.folder !== folder).map((one) => (one.folder === recent.folder ? { ...one, folder } : one)),
    );
    return ok(undefined);
  }

  /** A workspace was opened: it goes to the top. */
  async opened(service: WorkspaceService): Promise<void> {
    const { id: workspace, folder, name, sample } = await service.info();
    const openedAt = this.machine.now().toISOString();
    await this.#change((recents) => {
      const before = recents.find((one) => one.folder === folder || this.#found.get(one.folder) === folder);
      const recent: Recent = { customers: null, tierA: null, ...before, folder, name, openedAt, sample, workspace };
      return [recent, ...recents.filter((one) => one.folder !== folder && this.#found.get(one.folder) !== folder)];
    });
  }

  /** A workspace is about to be closed: what is known of it now is shown next time. */
  async leaving(service: WorkspaceService): Promise<void> {
    const [counts, { name, reason }] = await Promise.all([service.counts(), service.info()]);
    const trouble = stateOf(service, reason);
    await this.#change((recents) => recents.map((one) => (one.folder === service.folder ? { ...one, ...counts, name, trouble } : one)));
  }

  /** Another folder for the same workspace. */
  async moved(from: string, to: string, name: string): Promise<void> {
    await this.#change((recents) => recents.map((one) => (one.folder === from ? { ...one, folder: to, name } : one)));
  }

  async remove(id: string): Promise<void> {
    const at = this.settings.value.recents.findIndex(({ folder }) => recentId(folder) === id);
    const recent = this.settings.value.recents[at];
    if (!recent) return;
    this.#removed.set(id, { recent, at });
    await this.#change((recents) => recents.filter((one) => one.folder !== recent.folder));
  }

  async putBack(id: string): Promise<void> {
    const gone = this.#removed.get(id);
    if (!gone || this.folderOf(id) !== undefined) return;
    this.#removed.delete(id);
    await this.#change((recents) => [...recents.slice(0, gone.at), gone.recent, ...recents.slice(gone.at)]);
  }

  async #change(change: (recents: AppSettings['recents']) => AppSettings['recents']): Promise<void> {
    await this.settings.update((old) => ({ ...old, recents: change(old.recents).slice(0, 100) }));
    this.changed();
  }

  async #describe(recent: Recent): Promise<RecentWorkspace> {
    const { folder, name, openedAt, sample, customers, tierA } = recent;
    const state = await this.#state(recent);
    const place = dirname(state === 'moved' ? (this.#found.get(folder) ?? folder) : folder);
    return { id: recentId(folder), name, place, openedAt, state, sample, customers, tierA };
  }

  async #state(recent: Recent): Promise<RecentState> {
    const { folder, trouble } = recent;
    const glance = folder === this.openFolder() ? 'there' : await glanceAt(this.machine, folder);
    if (glance === 'missing') return (await this.#isMoved(recent)) ? 'moved' : 'missing';
    if (glance !== 'there') return glance;
    return trouble === 'damaged' || trouble === 'conflict' || trouble === 'readOnly' ? trouble : 'sound';
  }

  /** Whether the same workspace lies beside where it was, under another name: somebody renamed its folder. */
  async #isMoved({ folder, workspace }: Recent): Promise<boolean> {
    this.#found.delete(folder);
    if (workspace === undefined) return false;
    const beside = (await this.machine.fs.readdir(dirname(folder)).catch(() => [])).filter(({ type }) => type === 'folder');
    for (const { name } of beside.slice(0, BESIDE)) {
      if ((await identityAt(this.machine, join(dirname(folder), name))) !== workspace) continue;
      this.#found.set(folder, join(dirname(folder), name));
      return true;
    }
    return false;
  }
}

/** What was wrong when it was last open; a look from outside does not show it. */
function stateOf(service: WorkspaceService, reason: Problem | null): RecentState {
  const codes = service.troubles().map((trouble) => trouble.problem.code);
  if (codes.includes('document.conflictCopy')) return 'conflict';
  if (codes.length > 0) return 'damaged';
  return reason?.code === 'workspace.readOnly' || reason?.code === 'disk.denied' ? 'readOnly' : 'sound';
}
