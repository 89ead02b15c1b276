import { enablePatches, produceWithPatches } from 'immer';
import { fail, ok, ProblemError, problem, type Result } from '../base/result.ts';
import type { AnyCommand, Instrument } from '../instruments/contract.ts';
import { instruments } from '../instruments/index.ts';
import * as z from 'zod';
import { BATCH, type AnyWorkspaceCommand, type Request, type Step, type WorkspaceContext } from './command.ts';
import { workspaceCommands } from './commands/index.ts';
import { kindOf, type DocKey, type Docs } from './documents.ts';
import { knowPart, partData, partKey, partOf } from './parts.ts';
import { live } from '../base/entity.ts';
import type { Part, Plan, Settings } from './schemas.ts';

enablePatches();

interface Found {
  readonly instrument: Instrument;
  readonly command: AnyCommand<unknown>;
  readonly name: string;
}

/** At most this many changes in one step: a report of a visit needs some dozens. */
const MOST_IN_BATCH = 200;
const batchArgs = z.object({
  label: z.object({ source: z.string(), key: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])) }),
  requests: z
    .array(z.object({ command: z.string().refine((name) => name !== BATCH), target: z.string().optional(), args: z.unknown() }))
    .min(1)
    .max(MOST_IN_BATCH),
});

/** An instrument's command is asked for as `<instrument>.<command>`. */
function findInstrumentCommand(request: Request, list: readonly Instrument[]): Found | undefined {
  const dot = request.command.indexOf('.');
  const instrument = list.find((one) => one.id === request.command.slice(0, dot));
  const name = request.command.slice(dot + 1);
  const command = instrument && Object.hasOwn(instrument.commands, name) ? instrument.commands[name] : undefined;
  return instrument && command ? { instrument, command, name } : undefined;
}

const findWorkspaceCommand = (request: Request): AnyWorkspaceCommand | undefined =>
  Object.hasOwn(workspaceCommands, request.command) ? workspaceCommands[request.command] : undefined;

/**
 * Documents that must be loaded before `execute` can run the request.
 * @returns `call.unknownCommand`, or `value.invalid` where the arguments do not fit.
 */
export function neededDocs(
  request: Request,
  keys: readonly DocKey[],
  list: readonly Instrument[] = instruments,
): Result<readonly DocKey[]> {
  if (request.command === BATCH) return neededByBatch(request, keys, list);
  const own = findInstrumentCommand(request, list);
  if (own) return ok([partKey(own.instrument, request.target)]);
  const command = findWorkspaceCommand(request);
  if (!command) return fail(problem('call.unknownCommand', { command: request.command }));
  const args = command.args.safeParse(request.args);
  return args.success ? ok(command.docs(args.data, { keys })) : fail(invalid(args.error.issues[0]));
}

function neededByBatch(request: Request, keys: readonly DocKey[], list: readonly Instrument[]): Result<readonly DocKey[]> {
  const args = batchArgs.safeParse(request.args);
  if (!args.success) return fail(invalid(args.error.issues[0]));
  const needed = args.data.requests.map((one) => neededDocs(one, keys, list));
  const refused = needed.find((one) => !one.ok);
  return refused ?? ok([...new Set(needed.flatMap((one) => (one.ok ? one.value : [])))]);
}

const invalid = (issue: { readonly path: readonly PropertyKey[]; readonly message: string } | undefined) =>
  problem('value.invalid', { place: issue?.path.map(String).join('.') ?? '', detail: issue?.message ?? '' });

/**
 * Runs one command over loaded documents: pure, so the caller decides what becomes of the step. Documents that do not exist yet
 * start as their kind's empty value. A step whose documents did not change has empty `after`.
 */
export function execute(docs: Docs, request: Request, context: WorkspaceContext, list: readonly Instrument[] = instruments): Result<Step> {
  const made: string[] = [];
  const counting: WorkspaceContext = {
    ...context,
    newId: () => {
      const id = context.newId();
      made.push(id);
      return id;
    },
  };
  try {
    if (request.command === BATCH) return runBatch(docs, request, context, list);
    const own = findInstrumentCommand(request, list);
    if (own) return runOwn(docs, request, own, counting, made);
    const command = findWorkspaceCommand(request);
    return command
      ? runWorkspace(docs, request, command, counting, made)
      : fail(problem('call.unknownCommand', { command: request.command }));
  } catch (error) {
    if (error instanceof ProblemError) return fail(error.problem);
    if (error instanceof RangeError) return fail(problem('value.overflow', { value: '' }));
    throw error;
  }
}

/** All or nothing: the first change that is refused refuses the step. */
function runBatch(docs: Docs, request: Request, context: WorkspaceContext, list: readonly Instrument[]): Result<Step> {
  const args = batchArgs.safeParse(request.args);
  if (!args.success) return fail(invalid(args.error.issues[0]));
  const steps: Step[] = [];
  let now = docs;
  for (const one of args.data.requests) {
    const step = execute(now, one, context, list);
    if (!step.ok) return step;
    steps.push(step.value);
    now = { ...now, ...step.value.after };
  }
  const keys = [...new Set(steps.flatMap(({ after }) => Object.keys(after)))].filter((key) => now[key] !== docs[key]);
  const pick = (from: Docs): Record<DocKey, unknown> => Object.fromEntries(keys.map((key) => [key, from[key]]));
  const made = steps.flatMap((step) => step.made);
  return ok({
    ...common(request, context, made),
    label: args.data.label,
    merge: '',
    before: pick(docs),
    after: pick(now),
    patches: steps.flatMap(({ patches }) => patches),
  });
}

function runOwn(
  docs: Docs,
  request: Request,
  { instrument, command }: Found,
  context: WorkspaceContext,
  made: readonly string[],
): Result<Step> {
  const args = command.args.safeParse(request.args);
  if (!args.success) return fail(invalid(args.error.issues[0]));
  const allowed = instrument.scope === 'person' ? mayWrite(docs, request.target ?? '') : ok(undefined);
  if (!allowed.ok) return allowed;
  const key = partKey(instrument, request.target);
  if (!kindOf(key)) return fail(problem('call.unknownCustomer', { customer: request.target ?? '' }));
  const current = partData(instrument, docs, request.target);
  if (!current.ok) return current;
  const [data, patches] = produceWithPatches(current.value as object, (draft) => {
    stopOn(command.run(draft, args.data as never, context));
  });
  const before = docs[key];
  const after = data === current.value && partOf(instrument, docs, request.target) ? before : withPart(instrument, docs, key, data);
  return ok({
    ...common(request, context, made),
    label: {
      source: instrument.id,
      key: command.label,
      values: { ...plain(args.data), ...command.labelValues?.(current.value as never, args.data as never) },
    },
    merge: mergeKey(request, command.merge?.(args.data as never)),
    before: after === before ? {} : { [key]: before },
    after: after === before ? {} : { [key]: after },
    patches: patches.map((p) => ({ ...p, path: [key, instrument.id, ...p.path] })),
  });
}

/** A person's own documents are written by that person, and by nobody once he or she left. */
function mayWrite(docs: Docs, person: string): Result<void> {
  const { me, people } = docs['settings'] as Settings;
  const one = people[person];
  if (!one)
    return fail(
      problem('call.unknownPerson', {
        person,
        known: live(people)
          .map(({ id }) => id)
          .join(' '),
      }),
    );
  if (one.deletedAt !== undefined) return fail(problem('call.personLeft', { name: one.name }));
  return me === person ? ok(undefined) : fail(problem('call.othersAssessment', { name: one.name }));
}

function withPart(instrument: Instrument, docs: Docs, key: DocKey, data: unknown): unknown {
  const part: Part = { version: instrument.model.version, data };
  knowPart(part);
  if (instrument.scope !== 'customer') return part;
  const plan = (docs[key] ?? kindOf(key)?.empty?.(key)) as Plan;
  return { ...plan, parts: { ...plan.parts, [instrument.id]: part } };
}

function runWorkspace(
  docs: Docs,
  request: Request,
  command: AnyWorkspaceCommand,
  context: WorkspaceContext,
  made: readonly string[],
): Result<Step> {
  const args = command.args.safeParse(request.args);
  if (!args.success) return fail(invalid(args.error.issues[0]));
  const keys = command.docs(args.data as never, context);
  const base: Record<DocKey, unknown> = {};
  for (const key of keys) base[key] = docs[key] ?? kindOf(key)?.empty?.(key);
  const [next, patches] = produceWithPatches(base, (draft) => {
    stopOn(command.run(draft, args.data as never, context));
  });
  const changed = Object.keys(next).filter((key) => next[key] !== base[key]);
  const pick = (from: Readonly<Record<DocKey, unknown>>): Record<DocKey, unknown> =>
    Object.fromEntries(changed.map((key) => [key, from[key]]));
  return ok({
    ...common(request, context, made),
    label: { source: 'workspace', key: command.label, values: { ...plain(args.data), ...command.labelValues?.(docs, args.data as never) } },
    merge: mergeKey(request, command.merge?.(args.data as never)),
    before: pick(docs),
    after: pick(next),
    patches,
  });
}

const common = (request: Request, context: WorkspaceContext, made: readonly string[]) => ({
  request,
  at: context.now,
  by: context.by,
  made,
});
const mergeKey = (request: Request, key: string | undefined): string => (key ? `${request.command} ${request.target ?? ''} ${key}` : '');

/** A command that answers with a problem must leave nothing behind: the draft is thrown away with the exception. */
function stopOn(result: Result<void> | void): void {
  if (result && !result.ok) throw new ProblemError(result.error);
}

const plain = (args: unknown): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(args ?? {}).filter(
      (entry): entry is [string, string | number] => typeof entry[1] === 'string' || typeof entry[1] === 'number',
    ),
  );
