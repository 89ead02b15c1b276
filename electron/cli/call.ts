import { parseArgs } from 'node:util';
import { fail, ok, problem, type Result } from '@shared/base/result.ts';
import type { Language } from '@shared/i18n/translate.ts';

/** One option of a command. `values` lists what it may be, where that is a closed set. */
export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  readonly values?: readonly string[];
  readonly required?: boolean;
  /** What stands for its value in the usage line: `FILE.docx`. */
  readonly value?: string;
}

/** What a command is called with: names of its places, the last of which may take several (`FILE…`) or be left out (`[DOCUMENT]`). */
export interface CallSpec {
  readonly name: string;
  readonly places: readonly string[];
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** What a place may be, where that is a closed set. */
  readonly placeValues?: Readonly<Record<string, readonly string[]>>;
}

export interface Call {
  readonly places: readonly string[];
  /** The n-th place; '' where an optional one was left out. */
  readonly place: (index: number) => string;
  readonly option: (name: string) => string | undefined;
  readonly flag: (name: string) => boolean;
  readonly language: (fallback: Language) => Language;
}

export const LANGUAGE_OPTION: OptionSpec = { type: 'string', values: ['zh-CN', 'en'], value: 'zh-CN|en' };
/** Options that every command understands. */
export const COMMON: Readonly<Record<string, OptionSpec>> = { json: { type: 'boolean' }, help: { type: 'boolean' } };

/**
 * Reads the words behind a command's name.
 * @returns `call.badArgument` or `call.missingArgument`: the call is at fault, exit code 2.
 */
export function readCall(spec: CallSpec, words: readonly string[]): Result<Call> {
  const options = { ...COMMON, ...spec.options };
  const parsed = tryParse(words, options);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const wrong = wrongOption(options, values) ?? wrongPlaces(spec, positionals);
  if (wrong) return fail(wrong);
  const text = (name: string): string | undefined => (typeof values[name] === 'string' ? values[name] : undefined);
  return ok({
    places: positionals,
    place: (index) => positionals[index] ?? '',
    option: text,
    flag: (name) => values[name] === true,
    language: (fallback) => (text('language') as Language | undefined) ?? fallback,
  });
}

type Values = Readonly<Record<string, string | boolean | undefined>>;

function tryParse(
  words: readonly string[],
  options: Readonly<Record<string, OptionSpec>>,
): Result<{ values: Values; positionals: string[] }> {
  const plain = Object.fromEntries(Object.entries(options).map(([name, { type }]) => [name, { type }]));
  try {
    const { values, positionals } = parseArgs({ args: [...words], options: plain, allowPositionals: true, strict: true });
    return ok({ values: values, positionals });
  } catch (error) {
    return fail(problem('call.badArgument', { argument: wordIn(error), value: '', known: known(options) }));
  }
}

/** The option that node:util complains of, as written: its messages name it in quotes. */
const wordIn = (error: unknown): string => /'([^']+)'/.exec(error instanceof Error ? error.message : '')?.[1] ?? '';
const known = (options: Readonly<Record<string, OptionSpec>>): string =>
  Object.keys(options)
    .map((name) => `--${name}`)
    .join(' ');

function wrongOption(options: Readonly<Record<string, OptionSpec>>, values: Values) {
  for (const [name, { values: allowed, required }] of Object.entries(options)) {
    const value = values[name];
    if (required && value === undefined) return problem('call.missingArgument', { argument: `--${name}` });
    if (allowed && typeof value === 'string' && !allowed.includes(value))
      return problem('call.badArgument', { argument: `--${name}`, value, known: allowed.join(' | ') });
  }
  return undefined;
}

const isOptional = (place: string): boolean => place.startsWith('[');
const isMany = (place: string): boolean => place.endsWith('…');

function wrongPlaces({ places, placeValues = {} }: CallSpec, given: readonly string[]) {
  const needed = places.filter((place) => !isOptional(place));
  const missing = needed[given.length];
  if (missing !== undefined && given.length < needed.length) return problem('call.missingArgument', { argument: missing });
  for (const [i, place] of places.entries()) {
    const allowed = placeValues[place];
    const value = given[i];
    if (allowed && value !== undefined && !allowed.includes(value))
      return problem('call.badArgument', { argument: place, value, known: allowed.join(' | ') });
  }
  const extra = given[places.length];
  return extra !== undefined && !places.some(isMany)
    ? problem('call.badArgument', { argument: extra, value: extra, known: '' })
    : undefined;
}
