import * as z from 'zod';
import { fail, ok, problem, type Result } from '@shared/base/result.ts';
import { DROP } from '@shared/ipc/channels.ts';
import type { ChosenFile } from '@shared/ipc/contract.ts';
import type { IpcPort } from './register.ts';

const paths = z.array(z.string().min(1).max(4_096)).max(200);

/** Takes from the preload what a person dropped on the window, and gives tokens for it. */
export function registerDrop<E>(
  port: IpcPort<E>,
  isTrusted: (event: E) => boolean,
  accept: (paths: readonly string[]) => Promise<readonly ChosenFile[]>,
): void {
  port.handle(DROP, async (event, ...args): Promise<Result<readonly ChosenFile[]>> => {
    if (!isTrusted(event)) return fail(problem('ipc.forbidden'));
    const parsed = paths.safeParse(args[0]);
    return parsed.success && args.length === 1 ? ok(await accept(parsed.data)) : fail(problem('ipc.badRequest', { place: '' }));
  });
}
