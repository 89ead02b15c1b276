import { fail, ok, problem, type Result } from '@shared/base/result.ts';
import type { Corrections, Progress } from '@shared/import/contract.ts';
import type { Events } from '@shared/ipc/contract.ts';
import { parseCorrections, type ImportOptions, type ImportOutcome, type WorkspaceService } from '@electron/service/index.ts';
import type { TokenUse } from './ports.ts';
import type { Tokens } from './tokens.ts';

type Ground = Extract<Awaited<ReturnType<WorkspaceService['importGround']>>, { readonly ok: true }>['value'];
/** Reads, recognises and plans; writes nothing. */
export type PlanFiles = (
  paths: readonly string[],
  ground: Ground & { readonly corrections: Corrections },
  options: ImportOptions,
) => Promise<Result<ImportOutcome>>;

/** What an import is asked about: tokens of files, and corrections still unread. */
export interface ImportRequest {
  readonly files: readonly string[];
  readonly corrections?: unknown;
}

/** Progress is told no more often than this, in milliseconds. */
const PACE = 100;
const STEPS = { reading: 'read', recognising: 'recognise', matching: 'plan', summing: 'plan', writing: 'write' } as const;

/**
 * The one import of the window. A new question stops the one before; the last answer is kept, so that what the person saw as the dry run is
 * what is written, unless the workspace changed meanwhile: then it is planned anew.
 */
export class ImportDesk {
  #stop = new AbortController();
  #last: { readonly question: string; readonly outcome: ImportOutcome } | null = null;

  constructor(
    private readonly tokens: Tokens<TokenUse>,
    private readonly planFiles: PlanFiles,
    private readonly tell: (progress: Events['import.progress']) => void,
    private readonly now: () => number,
  ) {}

  cancel(): void {
    this.#stop.abort();
  }

  async plan(service: WorkspaceService, request: ImportRequest): Promise<Result<ImportOutcome>> {
    const question = JSON.stringify([service.folder, service.revision, request.files, request.corrections ?? null]);
    if (this.#last?.question === question) return ok(this.#last.outcome);
    this.cancel();
    const { signal } = (this.#stop = new AbortController());
    const corrections = parseCorrections(request.corrections);
    if (!corrections.ok) return corrections;
    const paths = this.#paths(request.files);
    if (!paths.ok) return paths;
    const ground = await service.importGround();
    if (!ground.ok) return ground;
    const options = { signal, onProgress: this.#paced() };
    const planned = await this.planFiles(paths.value, { ...ground.value, corrections: corrections.value }, options);
    if (signal.aborted) return fail(problem('cancelled'));
    if (planned.ok) this.#last = { question, outcome: planned.value };
    return planned;
  }

  /** What was kept belongs to a workspace that is as it was; called when an import was written. */
  forget(): void {
    this.#last = null;
  }

  #paths(files: readonly string[]): Result<readonly string[]> {
    const paths: string[] = [];
    for (const token of files) {
      const path = this.tokens.take('table', token);
      if (!path.ok) return path;
      paths.push(path.value);
    }
    return ok(paths);
  }

  #paced(): (progress: Progress) => void {
    let last = Number.NEGATIVE_INFINITY;
    return ({ stage, done, of }) => {
      const now = this.now();
      if (now - last < PACE) return;
      last = now;
      this.tell({ step: STEPS[stage], done, total: of });
    };
  }
}
