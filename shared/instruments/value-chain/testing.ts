import { produce } from 'immer';
import type { Result } from '../../base/result.ts';
import { makeFormat } from '../../i18n/format.ts';
import { translator, type Language } from '../../i18n/translate.ts';
import { measureText } from '../../scene/measure.ts';
import type { CommandContext } from '../contract.ts';
import { commands } from './commands/index.ts';
import type { MapOptions, MapView } from './layout/options.ts';
import { messages } from './messages.ts';
import type { Data } from './model.ts';
import type { Say } from './say.ts';

/** What tests of this folder share. */
export const sayIn = (language: Language): Say => ({ t: translator(messages, language), format: makeFormat(language, 'CNY'), language });

export const optionsFor = (language: Language, view: MapView = {}, width = 860, height = 640): MapOptions =>
  ({ ...sayIn(language), size: { width, height }, measure: measureText, view }) as MapOptions;

export function counter(): CommandContext {
  let next = 0;
  return { now: '2026-11-23T08:00:00.000Z', today: '2026-11-23', by: 'me', newId: () => `n${++next}` };
}

/** Runs a command as the workspace does: arguments parsed, data frozen before and after. */
export function apply<N extends keyof typeof commands>(
  data: Data,
  name: N,
  args: unknown,
  context: CommandContext = counter(),
): { readonly data: Data; readonly result: Result<void> } {
  let result: Result<void> = { ok: true, value: undefined };
  const parsed = commands[name].args.parse(args);
  const next = produce(data, (draft) => {
    const said = (commands[name].run as (draft: Data, args: unknown, context: CommandContext) => Result<void> | void)(
      draft,
      parsed,
      context,
    );
    if (said) result = said;
  });
  return { data: next, result };
}
