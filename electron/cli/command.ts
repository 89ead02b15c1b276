import type { Problem, Result } from '@shared/base/result.ts';
import type { Language, MessageValues } from '@shared/i18n/translate.ts';
import type { ServiceTools } from '@electron/service/index.ts';
import type { Call, CallSpec } from './call.ts';
import type { CliKey } from './messages.ts';

/** What a command may use of the world around it. */
export interface Surrounds {
  readonly tools: ServiceTools;
  /** Language of messages, and of documents and drawings where nothing else says. */
  readonly language: Language;
  readonly readStandardInput: () => Promise<string>;
  readonly readTextFile: (path: string) => Promise<Result<string>>;
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<Result<void>>;
  /** A problem in words. */
  readonly say: (problem: Problem) => string;
  readonly t: (key: CliKey, values?: MessageValues) => string;
}

/** What came of a command. */
export interface Outcome {
  /** The one value that `--json` prints. */
  readonly json: unknown;
  /** What a person reads; without it the value itself is printed. */
  readonly lines?: readonly string[];
  /** False: the command did its work, and found the data at fault (exit code 1). */
  readonly sound?: boolean;
}

export interface CliCommand extends CallSpec {
  readonly about: CliKey;
  readonly run: (call: Call, surrounds: Surrounds) => Promise<Result<Outcome>>;
}
