import { readdirSync } from 'node:fs';

const ending = '.bench.ts';

/** Names of the rows in a folder: `open-10k.bench.ts` is "open-10k". */
export function rowNames(folder) {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .map((name) => name.slice(0, -ending.length))
      .sort();
  } catch {
    return [];
  }
}

/** The row's result: the last line of its output that is a JSON object. Electron and tools may have written around it. */
export function lastJson(output) {
  for (const line of output.split('\n').reverse()) {
    if (!line.startsWith('{')) continue;
    try {
      return JSON.parse(line);
    } catch {
      // Not the result: go on looking.
    }
  }
  return null;
}
