import type { Problem, Result } from '@shared/base/result.ts';
import { fail, problem } from '@shared/base/result.ts';
import { readCall } from './call.ts';
import type { Outcome, Surrounds } from './command.ts';
import { commands } from './commands/index.ts';
import { helpOf, helpOfAll } from './help.ts';

export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Done, the data is at fault, the call is at fault. */
export type ExitCode = 0 | 1 | 2;
const isCallFault = ({ code }: Problem): boolean => code.startsWith('call.');

/** Runs one call of the command line: words in, one exit code out. Nothing throws out of it, and a stack is never shown. */
export async function run(words: readonly string[], surrounds: Surrounds, streams: Streams, version: string): Promise<ExitCode> {
  const [name, ...rest] = words;
  const say = (lines: readonly string[]): void => streams.out(`${lines.join('\n')}\n`);
  if (name === undefined || name === '--help' || name === 'help') {
    say(helpOfAll(commands, surrounds.t, version));
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((one) => one.name === name);
  if (!command) return refuse(problem('call.unknownCommand', { command: name }), surrounds, streams);
  if (rest.includes('--help')) {
    say(helpOf(command, surrounds.t));
    return 0;
  }
  const call = readCall(command, rest);
  if (!call.ok) return refuse(call.error, surrounds, streams);
  const outcome = await attempt(() => command.run(call.value, surrounds));
  if (!outcome.ok) return refuse(outcome.error, surrounds, streams);
  streams.out(textOf(outcome.value, call.value.flag('json')));
  return outcome.value.sound === false ? 1 : 0;
}

/** A fault of our own becomes a sentence as well. */
async function attempt(action: () => Promise<Result<Outcome>>): Promise<Result<Outcome>> {
  try {
    return await action();
  } catch (error) {
    return fail(problem('internal', { detail: error instanceof Error ? error.message : String(error) }));
  }
}

function refuse(error: Problem, { say }: Surrounds, { err }: Streams): ExitCode {
  err(`${say(error)}\n`);
  return isCallFault(error) ? 2 : 1;
}

function textOf({ json, lines }: Outcome, asJson: boolean): string {
  if (asJson) return `${JSON.stringify(json)}\n`;
  return lines ? `${lines.join('\n')}\n` : `${JSON.stringify(json, null, 2)}\n`;
}
