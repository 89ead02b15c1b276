import { Plain, say } from '../lib/say.mjs';

/**
 * Runs the steps that are needed, in order. A failed optional step is told and passed over; any other ends the set-up.
 * @param {{ name: string, optional?: boolean, needed(context: object): boolean, run(context: object): unknown }[]} steps
 * @returns {Promise<string[]>} names of the steps that did something
 */
export async function runSteps(steps, context = {}) {
  const done = [];
  for (const step of steps) {
    if (!step.needed(context)) continue;
    try {
      await step.run(context);
      done.push(step.name);
    } catch (error) {
      if (!(error instanceof Plain)) throw error;
      if (!step.optional) throw new Plain(`Set-up stopped at "${step.name}".\n${error.message}`);
      say(`Warning: ${error.message}`);
    }
  }
  return done;
}
