/** Messages of the scripts go to stderr, so that stdout carries only what a command was asked for. */
export const say = (line = '') => process.stderr.write(`${line}\n`);

/** An error whose message is meant for the person at the keyboard: it is shown without a stack. */
export class Plain extends Error {}

/** Runs a script's main function and turns what goes wrong into one message and an exit code. */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    say(error instanceof Plain ? error.message : String(error?.stack ?? error));
    process.exitCode = 1;
  }
}

/** 1234 -> "1.2 s". */
export const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;

/** The last lines of a tool's output: enough to see why it failed. */
export const tail = (text, lines = 40) => text.trimEnd().split('\n').slice(-lines).join('\n');
