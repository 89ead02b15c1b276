import type * as z from 'zod';
import type { Result } from '@shared/base/result.ts';
import type { Channel } from '@shared/ipc/channels.ts';
import type { inputs, Output } from '@shared/ipc/contract.ts';

/** A channel's input after parsing: what a handler can rely on. */
export type Parsed<C extends Channel> = z.output<(typeof inputs)[C]>;
export type Handler<C extends Channel> = (input: Parsed<C>) => Result<Output<C>> | Promise<Result<Output<C>>>;
/** One handler per channel; one too few or too many does not compile. */
export type Handlers = { readonly [C in Channel]: Handler<C> };
