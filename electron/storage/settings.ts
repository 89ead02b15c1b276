import { Low } from 'lowdb';
import * as z from 'zod';
import { fail, ok, type Problem, type Result } from '@shared/base/result.ts';
import type { DocumentKind } from '@shared/workspace/documents.ts';
import { DurableAdapter } from './adapter.ts';
import { makeFolder, writeDurable } from './durable.ts';
import { basename, dirname, join } from 'node:path';
import { sha256 } from './codec.ts';
import { attempt, diskProblem } from './failures.ts';
import { ifExists } from './fs.ts';
import { Queue } from './queue.ts';
import type { Machine } from './types.ts';

const line = z.string().max(300);
const path = z.string().max(4_096);

const recentSchema = z.looseObject({
  folder: path,
  name: line,
  openedAt: z.iso.datetime(),
  sample: z.boolean(),
  /** Id of the workspace, by which it is found where its folder was moved; absent where it was last opened by an older Keyrung. */
  workspace: line.optional(),
  /** As counted when it was last open; `null` = not counted yet. */
  customers: z.int().min(0).nullable(),
  tierA: z.int().min(0).nullable(),
});
/** A workspace that was opened before. */
export type Recent = z.infer<typeof recentSchema>;

const mappingSchema = z.looseObject({
  kind: z.string().max(40),
  columns: z.record(line, z.string().max(80)),
  usedAt: z.iso.datetime(),
});

const appSettingsSchema = z.looseObject({
  /** `null` = as the system. */
  language: z.enum(['zh-CN', 'en']).nullable(),
  theme: z.enum(['system', 'light', 'dark']),
  tourSeen: z.boolean(),
  /** Last opened first. */
  recents: z.array(recentSchema).max(100),
  /** Who the user is, for the next new workspace. */
  me: z.looseObject({ name: line, company: line, currency: line }),
  /** Where the window stood; `null` = never moved. */
  window: z.looseObject({ x: z.int(), y: z.int(), width: z.int().min(1), height: z.int().min(1), maximized: z.boolean() }).nullable(),
  /** What each view remembers (columns chosen, panes folded), small plain JSON by view. */
  views: z.record(z.string().max(80), z.json()),
  /** Column mappings by fingerprint of the headers, for workspaces that do not know them yet. */
  mappings: z.record(z.string().max(200), mappingSchema),
  /** Folder that a dialog last stood in, by purpose (`import`, `export`, `workspace`). */
  folders: z.record(z.string().max(40), path),
});
/** What the app itself remembers between starts; nothing of a workspace. */
export type AppSettings = z.infer<typeof appSettingsSchema>;

const appSettingsKind: DocumentKind<AppSettings> = {
  kind: 'app',
  key: /^app$/,
  version: 1,
  schema: appSettingsSchema,
  migrations: {},
};

export const emptyAppSettings: AppSettings = {
  language: null,
  theme: 'system',
  tourSeen: false,
  recents: [],
  me: { name: '', company: '', currency: '' },
  window: null,
  views: {},
  mappings: {},
  folders: {},
};

export interface AppSettingsStore {
  /** As last read or written. */
  readonly value: AppSettings;
  /** Why the file could not be used; the app then runs with empty settings. A damaged file was kept beside it. */
  readonly problem: Problem | null;
  /** Changes the newest settings and makes them durable; one after the other. On failure they hold until the app ends. */
  update(change: (old: AppSettings) => AppSettings): Promise<Result<AppSettings>>;
}

/** Opens the app's settings. Never fails: without a usable file it starts from empty ones and says why in `problem`. */
export async function openAppSettings(machine: Machine, file: string): Promise<AppSettingsStore> {
  const store = new SettingsFile(machine, file);
  await store.open();
  return store;
}

class SettingsFile implements AppSettingsStore {
  problem: Problem | null = null;
  readonly #db: Low<AppSettings>;
  readonly #queue = new Queue();

  constructor(
    private readonly machine: Machine,
    private readonly file: string,
  ) {
    this.#db = new Low(new DurableAdapter(machine, file, appSettingsKind), emptyAppSettings);
  }

  get value(): AppSettings {
    return this.#db.data;
  }

  async open(): Promise<void> {
    try {
      await this.#db.read();
    } catch (error) {
      this.problem = diskProblem(error, this.file);
    }
  }

  update(change: (old: AppSettings) => AppSettings): Promise<Result<AppSettings>> {
    return this.#queue.run(async () => {
      const done = await attempt(this.file, () => this.#update(change));
      const wanted = done.ok ? this.#db.data : change(this.#db.data);
      if (!done.ok && appSettingsSchema.safeParse(wanted).success) this.#db.data = wanted;
      return done;
    });
  }

  async #update(change: (old: AppSettings) => AppSettings): Promise<Result<AppSettings>> {
    // another process may have written meanwhile (the command line)
    if (!this.problem) await this.#db.read();
    else if (this.problem.code === 'workspace.newerFormat') return fail(this.problem);
    else await this.#keepUnusable();
    const before = this.#db.data;
    this.#db.data = change(before);
    try {
      await makeFolder(this.machine.fs, dirname(this.file));
      await this.#db.write();
    } catch (error) {
      this.#db.data = before;
      throw error;
    }
    this.problem = null;
    return ok(this.#db.data);
  }

  /** Copies a file that could not be used aside, before it is written over. */
  async #keepUnusable(): Promise<void> {
    const bytes = await ifExists(this.machine.fs.readFile(this.file));
    if (!bytes) return;
    const kept = join(dirname(this.file), `${basename(this.file, '.json')}.damaged-${sha256(bytes).slice(0, 12)}.json`);
    if (!(await ifExists(this.machine.fs.stat(kept)))) await writeDurable(this.machine, kept, bytes);
  }
}
