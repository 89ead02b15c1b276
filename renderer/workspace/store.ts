import { createStore, type StoreApi } from 'zustand/vanilla';
import { fail, ok, problem, type Problem, type Result } from '@shared/base/result.ts';
import type { DocumentTrouble, LargeStep, OpenedWorkspace } from '@shared/ipc/contract.ts';
import type { Request, Step, WorkspaceContext } from '@shared/workspace/command.ts';
import type { DocKey, Docs } from '@shared/workspace/documents.ts';
import { execute, neededDocs } from '@shared/workspace/execute.ts';
import {
  beginGesture,
  cancelGesture,
  emptyHistory,
  push,
  put,
  redo,
  settle,
  undo,
  type HistoryStep,
  type Moved,
} from '@shared/workspace/history.ts';
import { familyOf, refreshPortfolio } from '@shared/workspace/portfolio.ts';
import type { Settings } from '@shared/workspace/schemas.ts';
import { Autosave } from './autosave.ts';
import type { WorkspacePorts } from './ports.ts';
import { initialState, isKnown, keysAfter, type WorkspaceState } from './state.ts';

/** Documents that everything needs: never forgotten, always loaded anew. */
const SMALL = /^(settings|rivals|sources|today|snapshots\/.*|portfolio\/.*)$/;

/** The open workspace: commands, undo over everything, autosave, loading on demand. Knows no React. */
export class Workspace {
  readonly store: StoreApi<WorkspaceState>;
  readonly #autosave: Autosave;
  readonly #loading = new Map<DocKey, Promise<Result<void>>>();

  constructor(
    opened: OpenedWorkspace,
    private readonly ports: WorkspacePorts,
  ) {
    this.store = createStore<WorkspaceState>()(() => initialState(opened, ports.today()));
    this.#autosave = new Autosave({
      call: ports.call,
      after: ports.after,
      docs: () => this.state.docs,
      show: (save) => this.#set({ save }),
      paused: () => {
        if (this.state.history.mark === null) this.#set({ history: settle(this.state.history) });
      },
    });
  }

  get state(): WorkspaceState {
    return this.store.getState();
  }

  /** Runs a command on loaded documents. `internal` where a document it needs was not loaded: the caller shows what it edits. */
  run(request: Request, route: string): Result<Step> {
    const { info, docs, keys } = this.state;
    if (info.mode === 'readOnly') return fail(problem('workspace.readOnly', { file: info.name }));
    const needed = neededDocs(request, [...keys]);
    if (!needed.ok) return needed;
    if (!needed.value.every((key) => isKnown(this.state, key))) return fail(problem('internal'));
    const step = execute(docs, request, this.#context());
    if (!step.ok) return step;
    this.#take({ ...step.value, route });
    return step;
  }

  /** Runs a command, loading first what it needs. */
  async runLoading(request: Request, route: string): Promise<Result<Step>> {
    const needed = neededDocs(request, [...this.state.keys]);
    if (!needed.ok) return needed;
    const loaded = await this.load(needed.value);
    return loaded.ok ? this.run(request, route) : loaded;
  }

  /** Loads documents that are not there yet. Asking twice at once asks the main process once. */
  async load(keys: readonly DocKey[]): Promise<Result<void>> {
    const missing = keys.filter((key) => !isKnown(this.state, key) && !this.#loading.has(key));
    const waiting = keys.flatMap((key) => this.#loading.get(key) ?? []);
    if (missing.length > 0) {
      const fresh = this.#fetch(missing);
      for (const key of missing) this.#loading.set(key, fresh);
      waiting.push(fresh);
    }
    const answers = await Promise.all(waiting);
    return answers.find((answer) => !answer.ok) ?? ok(undefined);
  }

  async #fetch(keys: readonly DocKey[]): Promise<Result<void>> {
    const answer = await this.ports.call['docs.load']({ keys: [...keys] });
    for (const key of keys) this.#loading.delete(key);
    if (!answer.ok) return answer;
    const { docs, missing, troubles } = answer.value;
    const current = this.state;
    this.#set({
      // what was changed meanwhile is newer than what was read
      docs: { ...docs, ...current.docs },
      absent: new Set([...current.absent, ...missing]),
      troubles: mergeTroubles(current.troubles, troubles),
    });
    const own = troubles.find((trouble) => trouble.key !== null && keys.includes(trouble.key));
    return own ? fail(own.problem) : ok(undefined);
  }

  /** Takes the last step back. @returns where the person was when it was made, or null when there is nothing to undo. */
  async undo(): Promise<Result<string | null>> {
    return this.#move(undo(this.state.history, this.state.docs), 'before');
  }
  async redo(): Promise<Result<string | null>> {
    return this.#move(redo(this.state.history, this.state.docs), 'after');
  }

  beginGesture(): void {
    this.#set({ history: beginGesture(settle(this.state.history)) });
  }
  settleGesture(): void {
    this.#set({ history: settle(this.state.history) });
  }
  /** Everything since `beginGesture` never was. */
  cancelGesture(): void {
    const { history, docs } = this.state;
    const back = cancelGesture(history, docs);
    this.#change(back.docs, changedKeys(docs, back.docs), { history: back.history });
  }

  flush(): Promise<boolean> {
    return this.#autosave.flush();
  }
  get isClean(): boolean {
    return this.#autosave.isClean;
  }

  /** The columns of all customers; also after something large changed them on the disk. */
  async loadPortfolio(): Promise<void> {
    try {
      this.#set({ portfolio: await this.ports.loadPortfolio(), portfolioProblem: null });
    } catch {
      this.#set({ portfolioProblem: problem('internal') });
    }
  }

  /** Takes over what the main process did in one large step (an import, a restored backup): undoable like any other. */
  async applyLarge(step: LargeStep, route: string): Promise<void> {
    if (step.keys.length === 0) return;
    const gone = Object.fromEntries(step.keys.map((key) => [key, undefined]));
    const entry: HistoryStep = {
      request: { command: 'large', args: null },
      label: step.label,
      merge: '',
      at: step.at,
      by: this.#me(),
      before: gone,
      after: gone,
      receipt: step.receipt,
      made: [],
      patches: [],
      route,
    };
    this.#set({ history: push(settle(this.state.history), entry) });
    await this.#reload(step.keys);
  }

  /** Looks whether another program changed files. */
  async checkOutside(): Promise<void> {
    const answer = await this.ports.call['docs.checkOutside']();
    if (answer.ok && answer.value.length > 0) this.#set({ troubles: mergeTroubles(this.state.troubles, answer.value) });
  }

  async keepMine(key: DocKey): Promise<Result<void>> {
    const answer = await this.ports.call['docs.keepMine']({ key });
    if (!answer.ok) return answer;
    this.#settleTrouble(key);
    return ok(undefined);
  }

  /** Takes what the other program wrote; what could be undone before no longer fits, so history starts anew. */
  async takeTheirs(key: DocKey): Promise<Result<void>> {
    const answer = await this.ports.call['docs.takeTheirs']({ key });
    if (!answer.ok) return answer;
    this.#autosave.forget([key]);
    this.#set({ docs: put(this.state.docs, { [key]: undefined, ...answer.value.docs }), history: emptyHistory });
    this.#settleTrouble(key);
    await this.loadPortfolio();
    return ok(undefined);
  }

  /** Something was found wrong with a document unasked. */
  noteTrouble(trouble: DocumentTrouble): void {
    this.#set({ troubles: mergeTroubles(this.state.troubles, [trouble]) });
  }

  /** The trouble was dealt with, or is not to be shown again. */
  dismissTrouble(trouble: DocumentTrouble): void {
    this.#set({ troubles: this.state.troubles.filter((one) => one !== trouble) });
  }

  async rename(name: string): Promise<Result<void>> {
    const answer = await this.ports.call['workspace.rename']({ name });
    if (!answer.ok) return answer;
    this.#set({ info: answer.value });
    return ok(undefined);
  }

  #settleTrouble(key: DocKey): void {
    this.#set({ troubles: this.state.troubles.filter((trouble) => trouble.key !== key) });
  }

  #take(step: HistoryStep): void {
    const { docs, history } = this.state;
    const keys = Object.keys(step.after);
    if (keys.length === 0) return;
    this.#change(put(docs, step.after), keys, { history: push(history, step) }, step);
  }

  async #move(moved: Moved | null, side: 'before' | 'after'): Promise<Result<string | null>> {
    if (!moved) return ok(null);
    const { step } = moved;
    if (this.state.info.mode === 'readOnly') return fail(problem('workspace.readOnly', { file: this.state.info.name }));
    if (step.receipt !== undefined) {
      if (!(await this.flush())) return fail(saveProblem(this.state));
      const answer = await this.ports.call['history.swap']({ receipt: step.receipt, to: side });
      if (!answer.ok) return answer;
      this.#set({ history: moved.history });
      await this.#reload([...new Set([...Object.keys(step.after), ...answer.value.keys])]);
      return ok(step.route);
    }
    this.#change(
      moved.docs,
      Object.keys(step.after),
      { history: moved.history },
      { ...step, request: { ...step.request, command: `${side === 'before' ? 'undo' : 'redo'} ${step.request.command}` } },
    );
    return ok(step.route);
  }

  /** Documents changed by us: columns follow, and the change will be saved. */
  #change(docs: Docs, keys: readonly DocKey[], more: Partial<WorkspaceState>, step?: Step): void {
    const before = this.state;
    const changes = Object.fromEntries(keys.map((key) => [key, docs[key]]));
    this.#set({
      ...more,
      docs,
      keys: keysAfter(before.keys, changes),
      absent: new Set([...before.absent].filter((key) => docs[key] === undefined)),
      portfolio: before.portfolio && refreshPortfolio(before.portfolio, before.docs, docs, keys, before.today),
    });
    this.#autosave.changed(
      keys,
      step ? { at: this.ports.now(), by: step.by, request: step.request, patches: step.patches, docs: keys } : null,
    );
  }

  /** Forgets documents that changed on the disk, and loads anew those that everything needs. */
  async #reload(keys: readonly DocKey[]): Promise<void> {
    const wanted = keys.filter((key) => SMALL.test(key) || (key.startsWith('plans/') && key in this.state.docs));
    const { docs, keys: known, absent } = this.state;
    this.#autosave.forget(keys);
    const stay = put(docs, Object.fromEntries(keys.filter((key) => !wanted.includes(key)).map((key) => [key, undefined])));
    this.#set({ docs: stay, keys: new Set([...known, ...keys]), absent: new Set([...absent].filter((key) => !keys.includes(key))) });
    const answer = wanted.length > 0 ? await this.ports.call['docs.load']({ keys: wanted }) : null;
    if (answer?.ok) {
      const gone = Object.fromEntries(answer.value.missing.map((key) => [key, undefined]));
      this.#set({
        docs: put(this.state.docs, { ...answer.value.docs, ...gone }),
        absent: new Set([...this.state.absent, ...answer.value.missing]),
      });
    }
    await this.loadPortfolio();
  }

  #context(): WorkspaceContext {
    const { ports } = this;
    const { portfolio } = this.state;
    const family = portfolio ? familyOf(portfolio) : undefined;
    return { now: ports.now(), today: ports.today(), newId: ports.newId, by: this.#me(), keys: [...this.state.keys], family };
  }
  #me(): string | null {
    return (this.state.docs['settings'] as Settings | undefined)?.me ?? null;
  }
  #set(patch: Partial<WorkspaceState>): void {
    this.store.setState(patch);
  }
}

const changedKeys = (before: Docs, after: Docs): DocKey[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => before[key] !== after[key]);

const saveProblem = ({ save }: WorkspaceState): Problem => (save.kind === 'failed' ? save.problem : problem('internal'));

/** A later word on the same document replaces the earlier one. */
function mergeTroubles(old: readonly DocumentTrouble[], more: readonly DocumentTrouble[]): readonly DocumentTrouble[] {
  if (more.length === 0) return old;
  return [...old.filter((one) => !more.some(({ key, file }) => key === one.key && file === one.file)), ...more];
}
