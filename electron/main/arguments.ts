import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Files and folders among the words the app was started with; switches and Electron's own app folder are none. A word is a path, from the
 * folder the start was given in, or an address as file managers pass it.
 */
export function filesIn(argv: readonly string[], isDefaultApp: boolean, folder: string): readonly string[] {
  const words = argv.slice(1).filter((word) => word !== '' && !word.startsWith('-'));
  return (isDefaultApp ? words.slice(1) : words).map((word) => resolve(folder, pathOf(word)));
}

/** An address that is none of a file here stays as it is: no file has that name, and that is what is said. */
function pathOf(word: string): string {
  if (!word.startsWith('file://')) return word;
  try {
    return fileURLToPath(word);
  } catch {
    return word;
  }
}
