import { fail, ok, problem, type Result } from '@shared/base/result.ts';
import type { DocumentProblem } from '@electron/storage/index.ts';
import type { WorkspaceService } from '@electron/service/index.ts';

/** What lies on the desk of the one window: at most one open workspace. */
export class Desk {
  #service: WorkspaceService | null = null;
  #stopListening: () => void = () => undefined;

  constructor(
    /** Told what goes wrong with the open workspace unasked. */
    private readonly trouble: (trouble: DocumentProblem) => void,
    /** Told of a workspace before it is put away. */
    private readonly leaving: (service: WorkspaceService) => Promise<void>,
  ) {}

  get service(): WorkspaceService | null {
    return this.#service;
  }

  /** The open workspace; `call.missingArgument` where none is open. */
  open(): Result<WorkspaceService> {
    return this.#service ? ok(this.#service) : fail(problem('workspace.notFound', { file: '' }));
  }

  /** Puts a workspace on the desk, after the one before is away. */
  async put(service: WorkspaceService): Promise<Result<WorkspaceService>> {
    const cleared = await this.clear();
    if (!cleared.ok) {
      await service.close();
      return cleared;
    }
    this.#service = service;
    this.#stopListening = service.onTrouble(this.trouble);
    return ok(service);
  }

  /** Puts the open workspace away. On failure it stays open. */
  async clear(): Promise<Result<void>> {
    const service = this.#service;
    if (!service) return ok(undefined);
    await this.leaving(service);
    const closed = await service.close();
    if (!closed.ok) return closed;
    this.#stopListening();
    this.#service = null;
    return ok(undefined);
  }
}

/** Runs something with the open workspace. */
export const withOpen =
  <I, T>(desk: Desk, work: (service: WorkspaceService, input: I) => Promise<Result<T>> | Result<T>): ((input: I) => Promise<Result<T>>) =>
  async (input) => {
    const service = desk.open();
    return service.ok ? work(service.value, input) : service;
  };
