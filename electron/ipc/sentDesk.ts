import { createHash } from 'node:crypto';
import { basename, dirname } from 'node:path';
import { fail, ok, problem, type Result } from '@shared/base/result.ts';
import type { SentWorkspace } from '@shared/ipc/contract.ts';
import { identityAt, openService, readSent, type Sent, type ServiceTools, type WorkspaceService } from '@electron/service/index.ts';
import type { Desk } from './desk.ts';

/** A file that was sent and the folder of the workspace it is a state of. */
interface Held {
  readonly file: string;
  readonly checksum: string;
  readonly folder: string;
}

/** As many files may wait for a decision. */
const LIMIT = 20;

/**
 * Workspaces that came as one file and are known here: each waits, by a token, until a person says what to do with it. Only the file's
 * place and checksum are kept; it is read again then, and refused if it became another file meanwhile.
 */
export class SentDesk {
  readonly #held = new Map<string, Held>();

  constructor(
    private readonly tools: ServiceTools,
    private readonly desk: Desk,
    /** Folders of workspaces that may be the same one, most likely first. */
    private readonly folders: () => readonly string[],
  ) {}

  /** The workspace of a file if it is known here, with how it differs; `null` if it is not, and whatever is wrong with the file. */
  async recognise(file: string, bytes: Uint8Array): Promise<Result<SentWorkspace | null>> {
    const sent = readSent(bytes);
    if (!sent.ok) return sent;
    const folder = await this.#folderOf(sent.value.id);
    if (folder === null) return ok(null);
    const compared = await this.#with(folder, async (service) => ({
      differences: await service.compareSent(sent.value),
      name: (await service.info()).name,
    }));
    if (!compared.ok) return compared;
    const token = this.tools.machine.newId();
    this.#held.set(token, { file, folder, checksum: checksumOf(bytes) });
    if (this.#held.size > LIMIT) this.#held.delete(this.#held.keys().next().value as string);
    return ok({ sent: token, file: basename(file), place: dirname(folder), ...compared.value });
  }

  /** What waits under a token, read again. `file.changed` where it is no longer the file that was compared. */
  async take(token: string): Promise<Result<{ readonly held: Held; readonly bytes: Uint8Array; readonly sent: Sent }>> {
    const held = this.#held.get(token);
    if (!held) return fail(problem('ipc.forbidden'));
    const bytes = await this.tools.machine.fs.readFile(held.file).catch(() => null);
    if (!bytes) return fail(problem('file.notFound', { file: basename(held.file) }));
    if (checksumOf(bytes) !== held.checksum) return fail(problem('file.changed', { file: basename(held.file) }));
    const sent = readSent(bytes);
    return sent.ok ? ok({ held, bytes, sent: sent.value }) : sent;
  }

  async #folderOf(id: string): Promise<string | null> {
    const open = this.desk.service;
    if (open && (await open.settings()).id === id) return open.folder;
    const others = this.folders().filter((folder) => folder !== open?.folder);
    for (const folder of others) if ((await identityAt(this.tools.machine, folder)) === id) return folder;
    return null;
  }

  /** Looks into a workspace: the open one as it is, another without touching it. */
  async #with<T>(folder: string, look: (service: WorkspaceService) => Promise<T>): Promise<Result<T>> {
    const open = this.desk.service;
    if (open?.folder === folder) return ok(await look(open));
    const opened = await openService(this.tools, folder, { readOnly: true });
    if (!opened.ok) return opened;
    try {
      return ok(await look(opened.value));
    } finally {
      await opened.value.close();
    }
  }
}

const checksumOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
