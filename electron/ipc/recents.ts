import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import type { RecentState, RecentWorkspace } from '@shared/ipc/contract.ts';
import { glanceAt, type WorkspaceService } from '@electron/service/index.ts';
import type { AppSettings, AppSettingsStore, Machine, Recent } from '@electron/storage/index.ts';

/** As many as the list shows. */
const LIMIT = 30;

/** Stands for a workspace's folder towards the page; the same folder always has the same. */
export const recentId = (folder: string): string => createHash('sha256').update(folder).digest('hex').slice(0, 16);

/** The list of recent workspaces, last opened first. Where they lie stays here; the page knows ids. */
export class Recents {
  /** Removed in this run, so that it can be undone. */
  readonly #removed = new Map<string, { readonly recent: Recent; readonly at: number }>();

  constructor(
    private readonly machine: Machine,
    private readonly settings: AppSettingsStore,
    /** Folder that is open in this window, which is not locked for it. */
    private readonly openFolder: () => string | undefined,
  ) {}

  list(): Promise<readonly RecentWorkspace[]> {
    return Promise.all(this.settings.value.recents.slice(0, LIMIT).map((recent) => this.#describe(recent)));
  }

  folderOf(id: string): string | undefined {
    return this.settings.value.recents.find(({ folder }) => recentId(folder) === id)?.folder;
  }

  /** A workspace was opened: it goes to the top. */
  async opened(service: WorkspaceService): Promise<void> {
    const { folder, name, sample } = await service.info();
    const openedAt = this.machine.now().toISOString();
    await this.#change((recents) => {
      const before = recents.find((one) => one.folder === folder);
      const recent: Recent = { customers: null, tierA: null, ...before, folder, name, openedAt, sample };
      return [recent, ...recents.filter((one) => one.folder !== folder)];
    });
  }

  /** A workspace is about to be closed: what is known of it now is shown next time. */
  async leaving(service: WorkspaceService): Promise<void> {
    const [counts, { name }] = await Promise.all([service.counts(), service.info()]);
    const trouble = stateOf(service);
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
  }

  async #describe(recent: Recent): Promise<RecentWorkspace> {
    const { folder, name, openedAt, sample, customers, tierA } = recent;
    return { id: recentId(folder), name, place: dirname(folder), openedAt, state: await this.#state(recent), sample, customers, tierA };
  }

  async #state({ folder, trouble }: Recent): Promise<RecentState> {
    const glance = folder === this.openFolder() ? 'there' : await glanceAt(this.machine, folder);
    if (glance !== 'there') return glance;
    return trouble === 'damaged' || trouble === 'conflict' ? trouble : 'sound';
  }
}

/** What was wrong when it was last open; a look from outside does not show it. */
function stateOf(service: WorkspaceService): RecentState {
  const codes = service.troubles().map(({ problem }) => problem.code);
  if (codes.includes('document.conflictCopy')) return 'conflict';
  return codes.length > 0 ? 'damaged' : 'sound';
}
