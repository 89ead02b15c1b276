import { produce } from 'immer';
import type { Result } from '../base/result.ts';
import { makeFormat } from '../i18n/format.ts';
import { translator, type Language, type Messages } from '../i18n/translate.ts';
import type { AnyCommand, CommandContext, Speech } from './contract.ts';

/** The day on which the worked examples stand. */
export const context: CommandContext = { now: '2026-11-23T03:00:00.000Z', today: '2026-11-23', newId: () => 'made', by: null };

/** Ids that never come twice: `n1`, `n2` … */
export function counted(): CommandContext['newId'] {
  let next = 0;
  return () => `n${++next}`;
}

/** Words and numbers of an instrument's tests. */
export const speechOf = <K extends string>(messages: Messages<K>, language: Language): Speech<K> => ({
  t: translator(messages, language),
  format: makeFormat(language, 'CNY'),
  language,
});

interface Ran<D> {
  /** As it is after the command; as it was where the command refused. */
  readonly data: D;
  /** Code of the problem; `null` = done. */
  readonly code: string | null;
}

/** Runs commands as the workspace does: arguments parsed, data frozen, nothing changed by one that refuses. */
export const runner =
  <D, N extends string>(commands: Readonly<Record<N, AnyCommand<D>>>, data: D, more: Partial<CommandContext> = {}) =>
  (name: N, args: unknown, from: D = data): Ran<D> => {
    const { args: shape, run } = commands[name];
    let said: Result<void> | void = undefined;
    const after = produce(from, (draft: D) => {
      said = run(draft, shape.parse(args), { ...context, ...more });
    });
    const refused = said as Result<void> | undefined;
    return refused && !refused.ok ? { data: from, code: refused.error.code } : { data: after, code: null };
  };
