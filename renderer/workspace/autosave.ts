import type { Problem } from '@shared/base/result.ts';
import type { Step } from '@shared/workspace/command.ts';
import type { DocKey, Docs } from '@shared/workspace/documents.ts';
import type { WorkspacePorts } from './ports.ts';
import type { SaveState } from './state.ts';

/** Pause after the last change before it is written, in milliseconds. */
export const PAUSE = 1_000;
/** Waits between tries when a save failed. */
const RETRIES = [2_000, 5_000, 15_000, 60_000] as const;

export interface AutosavePorts extends Pick<WorkspacePorts, 'call' | 'after'> {
  readonly docs: () => Docs;
  readonly show: (state: SaveState) => void;
  /** The pause came: the next change is a step of its own. */
  readonly paused: () => void;
}

/** A change as the change log keeps it. */
export type LogEntry = Pick<Step, 'at' | 'by' | 'request' | 'patches'> & { readonly docs: readonly DocKey[] };

/** Writes changed documents, and only those, shortly after the last change; one save at a time, the newest value wins. */
export class Autosave {
  #dirty = new Set<DocKey>();
  #log: LogEntry[] = [];
  #stop: (() => void) | null = null;
  #running: Promise<boolean> | null = null;
  #failures = 0;

  constructor(private readonly ports: AutosavePorts) {}

  get isClean(): boolean {
    return this.#dirty.size === 0 && this.#running === null;
  }

  changed(keys: readonly DocKey[], entry: LogEntry | null): void {
    if (keys.length === 0) return;
    for (const key of keys) this.#dirty.add(key);
    if (entry) this.#log.push(entry);
    if (!this.#running) this.ports.show({ kind: 'pending' });
    this.#schedule(PAUSE);
  }

  /** Documents that need no saving any more: somebody else wrote them. */
  forget(keys: readonly DocKey[]): void {
    for (const key of keys) this.#dirty.delete(key);
  }

  /** Writes everything now. @returns whether all is on the disk. */
  async flush(): Promise<boolean> {
    this.#stop?.();
    this.#stop = null;
    if (this.#running) await this.#running;
    if (this.#dirty.size === 0) return true;
    this.#running = this.#write();
    const done = await this.#running;
    this.#running = null;
    if (!done) return false;
    return this.#dirty.size === 0 ? true : this.flush();
  }

  #schedule(milliseconds: number): void {
    this.#stop?.();
    this.#stop = this.ports.after(milliseconds, () => {
      this.#stop = null;
      this.ports.paused();
      void this.flush();
    });
  }

  async #write(): Promise<boolean> {
    const docs = this.ports.docs();
    const keys = [...this.#dirty];
    const log = this.#log;
    this.#dirty = new Set();
    this.#log = [];
    this.ports.show({ kind: 'saving' });
    const answer = await this.#call(Object.fromEntries(keys.map((key) => [key, docs[key] ?? null])), log);
    if (answer.ok) {
      this.#failures = 0;
      this.ports.show(this.#dirty.size > 0 ? { kind: 'pending' } : { kind: 'saved', at: answer.at });
      return true;
    }
    for (const key of keys) this.#dirty.add(key);
    this.#log = [...log, ...this.#log];
    this.ports.show({ kind: 'failed', problem: answer.error });
    this.#schedule(RETRIES[Math.min(this.#failures++, RETRIES.length - 1)] as number);
    return false;
  }

  async #call(
    changes: Record<DocKey, unknown>,
    log: readonly LogEntry[],
  ): Promise<{ readonly ok: true; readonly at: string } | { readonly ok: false; readonly error: Problem }> {
    const answer = await this.ports.call['docs.save']({ changes, log: [...log] });
    return answer.ok ? { ok: true, at: answer.value.savedAt } : { ok: false, error: answer.error };
  }
}
