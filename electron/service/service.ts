import { fail, ok, problem, type Result } from '@shared/base/result.ts';
import type { DocModel } from '@shared/document/blocks.ts';
import type { Language } from '@shared/i18n/translate.ts';
import type { Instrument } from '@shared/instruments/contract.ts';
import type { SaidLine } from '@shared/insights/today/types.ts';
import type { Signal } from '@shared/instruments/facts.ts';
import type { ImportPlan } from '@shared/import/contract.ts';
import { neededForImport } from '@shared/import/plan.ts';
import { importStep } from '@shared/import/step.ts';
import type { PaperCheck } from '@shared/ipc/contract.ts';
import type { Differences } from '@shared/workspace/compare/index.ts';
import { appendChanges } from '@shared/workspace/changes.ts';
import type { Request, Step, WorkspaceContext } from '@shared/workspace/command.ts';
import type { DocKey, Docs } from '@shared/workspace/documents.ts';
import { setsParent } from '@shared/workspace/commands/parent.ts';
import { execute, neededDocs } from '@shared/workspace/execute.ts';
import { tiersOf, type Surroundings } from '@shared/workspace/gather.ts';
import { freezeRequest, versionKeys } from '@shared/workspace/papers/index.ts';
import { familyOf, findCustomer, positionOf } from '@shared/workspace/portfolio.ts';
import {
  duplicateWorkspace,
  openWorkspace,
  renameWorkspace,
  type BackupInfo,
  type DocumentProblem,
  type SaveReceipt,
} from '@electron/storage/index.ts';
import { packWorkspace } from './archive.ts';
import type { ChangeEntry } from './changeLog.ts';
import { differencesFrom, differencesFromSent, takingSent, type Mine, type Theirs } from './comparing.ts';
import {
  computeDrawing,
  computeFigures,
  findInstrument,
  type Drawing,
  type DrawingOptions,
  type FiguresReport,
  type Target,
} from './compute.ts';
import { readAt, readPath, writeAt, type DocumentPath } from './documentPath.ts';
import { OpenDocuments, type ServiceInfo } from './documents.ts';
import { heldTexts } from './heldTexts.ts';
import { checkPaper, makePaper, type Paper, type PaperRequest } from './papers.ts';
import { parseCorrections, planFiles, type ImportOptions, type ImportOutcome } from './importing.ts';
import { Receipts, type LargeChange, type Version } from './receipts.ts';
import { Held } from './held.ts';
import { countSignals } from './signals.ts';
import { linesOfPlans } from './today.ts';
import { checkReferences } from './references.ts';
import { validateDocument } from './validate.ts';
import { imagine, keysFor, type WorldOptions } from './world.ts';

/** One open workspace, for window and command line alike. All methods may be called at any time; nothing throws. */
export class WorkspaceService extends OpenDocuments {
  readonly #receipts = new Receipts();
  readonly #signals = new Held<readonly Signal[]>();
  readonly #today = new Held<readonly SaidLine[]>();

  /** Carries out a command as the window would, saves, and logs it. */
  async run(request: Request): Promise<Result<Step>> {
    const keys = this.keys();
    const needed = neededDocs(request, keys);
    if (!needed.ok) return needed;
    const { docs, troubles } = await this.load(needed.value);
    if (troubles[0]) return fail(troubles[0].problem);
    const family = setsParent(request) ? familyOf(await this.portfolio()) : undefined;
    const step = execute(docs, request, { ...(await this.#context()), family });
    if (!step.ok) return step;
    const saved = await this.save(withNull(step.value.after), appendChanges({ entries: [] }, [step.value]).entries);
    return saved.ok ? step : saved;
  }

  async #context(): Promise<WorkspaceContext> {
    const { machine, today } = this.tools;
    return {
      now: machine.now().toISOString(),
      today: today(),
      newId: () => machine.newId(),
      by: (await this.settings()).me,
      keys: this.keys(),
    };
  }

  // ---- thinking ----

  /** Customers and A customers, for the list of recent workspaces; `null` while the columns were not needed yet. */
  async counts(): Promise<{ readonly customers: number; readonly tierA: number } | null> {
    if (!this.hasColumns) return null;
    const world = await this.world();
    if (!world.ok) return null;
    const tiers = [...tiersOf(world.value).values()];
    return { customers: world.value.portfolio.size, tierA: tiers.filter((tier) => tier === 'A').length };
  }

  /** Id of a customer named by its id or by the code it came with. */
  async customer(idOrCode: string): Promise<Result<string>> {
    const portfolio = await this.portfolio();
    const at = findCustomer(portfolio, idOrCode);
    return at >= 0 ? ok(portfolio.ids[at] as string) : fail(problem('call.unknownCustomer', { customer: idOrCode }));
  }

  /** Surroundings of figures, drawings and papers. */
  async world(options: WorldOptions = {}): Promise<Result<Surroundings>> {
    const [small, portfolio, context] = await Promise.all([this.small(), this.portfolio(), this.#context()]);
    const load = async (keys: readonly DocKey[]): Promise<Docs> => (await this.load(keys)).docs;
    const docs = { ...small, ...(await load(keysFor(options, this.keys()))) };
    const today = options.today ?? context.today;
    const world = await imagine({ docs, portfolio, today, context: { ...context, today }, load }, options.whatIf ?? []);
    if (!world.ok || options.person === undefined) return world;
    return ok({ ...world.value, signals: await this.#signalsIn(world.value, options.person) });
  }

  /** What the records of the last two years' quarters say of a person's work: beside the answers of an assessment. */
  async signals(person: string): Promise<Result<readonly Signal[]>> {
    const world = await this.world();
    return world.ok ? ok(await this.#signalsIn(world.value, person)) : world;
  }

  #signalsIn(world: Surroundings, person: string): Promise<readonly Signal[]> {
    const load = async (keys: readonly DocKey[]): Promise<Docs> => (await this.load(keys)).docs;
    return this.#signals.of(`${person} ${world.today} ${this.revision}`, () => countSignals(world, person, this.keys(), load));
  }

  /** Lines of Today from every plan, in words of a language. Kept until a document or the day changes. */
  async today(language: Language): Promise<Result<readonly SaidLine[]>> {
    const world = await this.world();
    if (!world.ok) return world;
    const load = async (keys: readonly DocKey[]): Promise<Docs> => (await this.load(keys)).docs;
    const key = `${language} ${world.value.today} ${this.revision}`;
    return ok(await this.#today.of(key, () => linesOfPlans(world.value, language, this.keys(), load)));
  }

  /** Figures and readings of an instrument as plain JSON; amounts are decimal strings. */
  figures(id: string, options: WorldOptions & { readonly language?: Language } = {}): Promise<Result<FiguresReport>> {
    return this.#withInstrument(id, options, async (world, instrument, target) =>
      computeFigures(world, instrument, target, options.language ?? (await this.settings()).documentLanguage),
    );
  }

  drawing(id: string, options: WorldOptions & Partial<DrawingOptions> = {}): Promise<Result<Drawing>> {
    return this.#withInstrument(id, options, async (world, instrument, target) =>
      computeDrawing(world, instrument, target, { ...options, language: options.language ?? (await this.settings()).documentLanguage }),
    );
  }

  /** A document ready to be written. */
  async paper(request: PaperRequest): Promise<Result<Paper>> {
    const world = await this.#worldOfPaper(request);
    return world.ok ? makePaper(world.value, request) : world;
  }
  async checkPaper(request: PaperRequest): Promise<Result<PaperCheck>> {
    const world = await this.#worldOfPaper(request);
    return world.ok ? checkPaper(world.value, request) : world;
  }
  /** Texts that must not stand in a document for the customer. */
  async heldTexts(customer: string): Promise<Result<readonly string[]>> {
    const world = await this.#worldOf(customer);
    return world.ok ? ok(heldTexts(world.value, customer)) : world;
  }
  /** Freezes what was handed out; gives the version's id. */
  async freeze(customer: string, model: DocModel, label: string): Promise<Result<string>> {
    const world = await this.#worldOf(customer);
    if (!world.ok) return world;
    const version = `v-${this.tools.machine.newId()}`;
    const request = freezeRequest(world.value, customer, model, { version, label });
    if (!request.ok) return request;
    const step = await this.run(request.value);
    return step.ok ? ok(version) : step;
  }

  #worldOfPaper({ customer, person }: PaperRequest): Promise<Result<Surroundings>> {
    return customer === undefined ? this.world({ person }) : this.#worldOf(customer);
  }

  /** Surroundings of a customer, with what was handed out to it before. */
  async #worldOf(customer: string): Promise<Result<Surroundings>> {
    const [world, { docs }] = await Promise.all([this.world({ customer }), this.load(versionKeys(this.keys(), customer))]);
    return world.ok ? ok({ ...world.value, docs: { ...world.value.docs, ...docs } }) : world;
  }

  async #withInstrument<T>(
    id: string,
    options: WorldOptions,
    work: (world: Surroundings, instrument: Instrument, target: Target) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    const instrument = findInstrument(id);
    if (!instrument.ok) return instrument;
    const { scope } = instrument.value;
    if (scope === 'customer' && options.customer === undefined) return fail(problem('call.missingArgument', { argument: '--customer' }));
    const person = options.person ?? (await this.settings()).me ?? undefined;
    if (scope === 'person' && person === undefined) return fail(problem('call.missingArgument', { argument: '--person' }));
    const world = await this.world({ ...options, person: scope === 'person' ? person : options.person });
    if (!world.ok) return world;
    const target = scope === 'customer' ? options.customer : scope === 'person' ? person : undefined;
    return work(world.value, instrument.value, { target, quarter: options.quarter });
  }

  // ---- one part of one document ----

  async get(path: string): Promise<Result<unknown>> {
    const found = await this.#at(path);
    return found.ok ? readAt(found.value.doc, found.value.at) : found;
  }

  /** Puts a value where `get` found one, with the checks of any other change. */
  async put(path: string, value: unknown): Promise<Result<SaveReceipt>> {
    const found = await this.#at(path);
    if (!found.ok) return found;
    const { at, doc } = found.value;
    const next = writeAt(doc, at, value);
    if (!next.ok) return next;
    const { me: by } = await this.settings();
    return this.save({ [at.key]: next.value }, [{ at: this.tools.machine.now().toISOString(), by, command: 'put', docs: [at.key] }]);
  }

  async #at(path: string): Promise<Result<{ readonly at: DocumentPath; readonly doc: unknown }>> {
    const portfolio = await this.portfolio();
    const at = readPath(path, this.keys(), (code) => portfolio.ids[findCustomer(portfolio, code)]);
    if (!at.ok) return at;
    const [folder, name = ''] = at.value.key.split('/');
    if (folder === 'plans' && findCustomer(portfolio, name) < 0) return fail(problem('call.unknownCustomer', { customer: name }));
    const loaded = await this.store.load(at.value.key);
    if (loaded.ok) return ok({ at: at.value, doc: loaded.value });
    const isAbsent = !this.keys().includes(at.value.key);
    return fail(isAbsent ? problem('call.unknownPath', { path, known: this.keys().slice(0, 40).join(' ') }) : loaded.error);
  }

  /** Everything that is wrong: files, envelopes, checksums, shapes, the instruments' parts, references that lead nowhere. */
  async check(): Promise<readonly DocumentProblem[]> {
    const found = [...(await this.store.check())];
    const docs = await this.store.loadAll(() => true);
    for (const key of Object.keys(docs)) {
      const valid = validateDocument(key, docs[key]);
      if (!valid.ok) found.push({ problem: valid.error, key, file: `${key}.json` });
    }
    const loose = checkReferences(docs).map((one) => ({ ...one, file: `${one.key}.json` }));
    return [...found, ...loose];
  }

  // ---- changes made elsewhere ----

  checkOutside(): Promise<readonly DocumentProblem[]> {
    return this.store.checkOutside();
  }
  keepMine(key: DocKey): Promise<Result<void>> {
    return this.store.keepMine(key);
  }
  /** Takes a document as somebody else left it. */
  async takeTheirs(key: DocKey): Promise<Result<Docs>> {
    const loaded = await this.store.load(key);
    if (!loaded.ok) return loaded;
    await this.noteWritten({ [key]: loaded.value });
    return ok({ [key]: loaded.value });
  }

  // ---- large changes ----

  /** Writes a large change and keeps both its versions. `before` are the documents as they are now. */
  async saveLarge(before: Version, after: Version, log: readonly ChangeEntry[]): Promise<Result<LargeChange>> {
    const saved = await this.save(after, log);
    return saved.ok ? ok(this.#receipt(before, after)) : saved;
  }

  #receipt(before: Version, after: Version): LargeChange {
    const { machine } = this.tools;
    const receipt = machine.newId();
    this.#receipts.keep(receipt, { before, after });
    return { receipt, keys: Object.keys(after), at: machine.now().toISOString() };
  }

  /** Puts back what a large change replaced, or what it brought. */
  async swap(receipt: string, to: 'before' | 'after'): Promise<Result<{ readonly keys: readonly DocKey[] }>> {
    const version = this.#receipts.version(receipt, to);
    if (!version.ok) return version;
    const saved = await this.save(version.value, []);
    return saved.ok ? ok({ keys: Object.keys(version.value) }) : saved;
  }

  // ---- imports ----

  /** What an import is planned on. A page of customers that cannot be read stops it: its customers would come in a second time. */
  async importGround(): Promise<Result<{ readonly docs: Docs; readonly context: WorkspaceContext }>> {
    const [{ docs, troubles }, context] = await Promise.all([this.load(neededForImport(this.keys())), this.#context()]);
    return troubles[0] ? fail(troubles[0].problem) : ok({ docs, context });
  }

  /** Reads, recognises and plans files, and unless it is a dry run, writes what was planned. */
  async importFiles(paths: readonly string[], corrections: unknown, options: ImportOptions = {}): Promise<Result<ImportOutcome>> {
    const given = parseCorrections(corrections);
    if (!given.ok) return given;
    const ground = await this.importGround();
    if (!ground.ok) return ground;
    const planned = await planFiles(paths, { ...ground.value, corrections: given.value }, options);
    if (!planned.ok || options.dryRun) return planned;
    const written = await this.commitImport(planned.value.plan);
    return written.ok ? planned : written;
  }

  /** Writes a planned import as one large change; `null` where it changes nothing. */
  async commitImport(plan: ImportPlan): Promise<Result<(LargeChange & Pick<Step, 'label'>) | null>> {
    const step = importStep(plan, await this.#context());
    if (Object.keys(step.after).length === 0) return ok(null);
    const before = Object.fromEntries(Object.keys(step.after).map((key) => [key, step.before[key] ?? null]));
    const saved = await this.saveLarge(before, withNull(step.after), appendChanges({ entries: [] }, [step]).entries);
    return saved.ok ? ok({ ...saved.value, label: step.label }) : saved;
  }

  // ---- backups ----

  async backup(): Promise<Result<BackupInfo | null>> {
    if (this.mode === 'write') await this.saveWithLog({}, true);
    return this.store.backup();
  }
  readonly backups = (): Promise<readonly BackupInfo[]> => this.store.backups();
  /** How a backup differs from now, thing by thing. */
  async compareBackup(id: string): Promise<Result<Differences>> {
    return differencesFrom(this.store, await this.#mine(), id);
  }
  /** The same for this workspace as somebody sent it. */
  async compareSent(sent: Theirs): Promise<Differences> {
    return differencesFromSent(await this.#mine(), sent);
  }

  async #mine(): Promise<Mine> {
    const portfolio = await this.portfolio();
    const nameOf = (customer: string): string | undefined => portfolio.names[positionOf(portfolio, customer)];
    return { keys: this.keys(), load: (keys) => this.load(keys), nameOf };
  }

  /** Takes everything as somebody sent it, after a backup of now; `null` where nothing differs. */
  async takeSent(sent: Theirs): Promise<Result<LargeChange | null>> {
    const kept = await this.backup();
    if (!kept.ok) return kept;
    const { before, after } = await takingSent(await this.#mine(), sent);
    return Object.keys(after).length === 0 ? ok(null) : this.saveLarge(before, after, []);
  }

  /** Puts one document, or without `key` everything, back as a backup has it, after a backup of now. */
  async restore(id: string, key?: DocKey): Promise<Result<LargeChange>> {
    const difference = await this.store.compareBackup(id);
    if (!difference.ok) return difference;
    const { changed, added, removed } = difference.value;
    const keys = key === undefined ? [...changed, ...added, ...removed] : [key];
    const before = await this.#versionNow(keys);
    const restored = key === undefined ? await this.store.restoreBackup(id) : await this.store.restore(key, id);
    if (!restored.ok) return restored;
    const after = await this.#versionNow(keys);
    await this.noteWritten(after);
    return ok(this.#receipt(before, after));
  }

  /** Documents as they are, `null` where there is none that can be read. */
  async #versionNow(keys: readonly DocKey[]): Promise<Version> {
    const { docs } = await this.load(keys);
    return Object.fromEntries(keys.map((key) => [key, docs[key] ?? null]));
  }

  // ---- the folder ----

  /** Another name, for the workspace and its folder. It stays open. */
  async rename(name: string): Promise<Result<ServiceInfo>> {
    if (this.store.reason) return fail(this.store.reason);
    const { folder } = this;
    const closed = await this.close();
    if (!closed.ok) return closed;
    const renamed = await renameWorkspace(this.tools.machine, folder, name);
    const opened = await openWorkspace(this.tools.machine, renamed.ok ? renamed.value : folder);
    if (!opened.ok) return opened;
    this.goOnWith(opened.value);
    return renamed.ok ? ok(await this.info()) : renamed;
  }

  /** The workspace as one file to send; self-assessments stay behind, one's own only where asked for. */
  async pack(withMine: boolean): Promise<Result<Uint8Array>> {
    const settled = await this.#settled();
    if (!settled.ok) return settled;
    const { me } = await this.settings();
    return packWorkspace(this.tools.machine, this.folder, { people: withMine && me !== null ? [me] : [] });
  }

  /** A copy under another name, in a folder that does not exist yet. */
  async duplicate(folder: string, name: string): Promise<Result<void>> {
    const settled = await this.#settled();
    return settled.ok ? duplicateWorkspace(this.tools.machine, this.folder, folder, name) : settled;
  }

  /** Everything that was saved stands in its own file, as whoever copies the folder expects. */
  async #settled(): Promise<Result<void>> {
    if (this.mode !== 'write') return ok(undefined);
    await this.saveWithLog({}, true);
    return this.store.settle();
  }
}

const withNull = (docs: Partial<Docs>): Version => Object.fromEntries(Object.entries(docs).map(([key, doc]) => [key, doc ?? null]));
