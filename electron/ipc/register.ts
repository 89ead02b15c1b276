import { fail, ProblemError, problem, type Problem, type Result } from '@shared/base/result.ts';
import { CHANNELS, type Channel } from '@shared/ipc/channels.ts';
import { inputs, type Answer } from '@shared/ipc/contract.ts';
import type { Handlers } from './handlers.ts';
import { checkPayload } from './payload.ts';

/** As much of Electron's `ipcMain` as is used. */
export interface IpcPort<E> {
  handle(channel: string, listener: (event: E, ...args: unknown[]) => Promise<unknown>): void;
}

export interface Registration<E> {
  readonly port: IpcPort<E>;
  /** Whether the message comes from the top frame of our own page; everything else is refused unheard. */
  readonly isTrusted: (event: E) => boolean;
  /** Asked at the first message, so that the window need not wait for what stands behind it. */
  readonly handlers: () => Promise<Handlers>;
  /** Told what was not foreseen; the page only learns that something failed inside. */
  readonly report: (error: unknown, channel: Channel) => void;
}

/** Largest message of a channel, in characters of JSON. */
const USUAL_LIMIT = 256 * 1024;
const LIMITS: Partial<Record<Channel, number>> = {
  'docs.save': 64 * 1024 * 1024,
  'picture.save': 32 * 1024 * 1024,
  'picture.copy': 32 * 1024 * 1024,
  'table.save': 64 * 1024 * 1024,
  'clipboard.write': 6 * 1024 * 1024,
};

/** One listener per channel of the contract. Whatever happens, the answer is a `Result`; no exception and no stack crosses. */
export function register<E>(registration: Registration<E>): void {
  for (const channel of CHANNELS) {
    registration.port.handle(channel, (event, ...args) => answer(registration, channel, event, args));
  }
}

async function answer<E, C extends Channel>(
  { isTrusted, handlers, report }: Registration<E>,
  channel: C,
  event: E,
  args: readonly unknown[],
): Promise<Answer<C>> {
  try {
    if (!isTrusted(event)) return fail(problem('ipc.forbidden'));
    const input = parse(channel, args);
    if (!input.ok) return input;
    const handler = (await handlers())[channel] as (given: unknown) => Answer<C> | Promise<Answer<C>>;
    return await handler(input.value);
  } catch (error) {
    if (error instanceof ProblemError) return fail(error.problem);
    report(error, channel);
    return fail(problem('internal'));
  }
}

function parse(channel: Channel, args: readonly unknown[]): Result<unknown> {
  if (args.length > 1) return fail(badRequest('arguments'));
  const wrong = checkPayload(args[0], LIMITS[channel] ?? USUAL_LIMIT);
  if (wrong) return fail(badRequest(wrong));
  const parsed = inputs[channel].safeParse(args[0]);
  return parsed.success ? { ok: true, value: parsed.data } : fail(badRequest(parsed.error.issues[0]?.path.map(String).join('.') ?? ''));
}

const badRequest = (place: string): Problem => problem('ipc.badRequest', { place });
