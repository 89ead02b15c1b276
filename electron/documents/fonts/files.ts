import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFonts, type FontPlace } from './find.ts';
import { subsetFont } from './subset.ts';

/** Font files for a renderer, and the family to fall back on. */
export interface FontFiles {
  readonly files: readonly string[];
  readonly family: string;
}

let folder: string | undefined;
/** A folder of this process alone, gone with it. */
function ownFolder(): string {
  if (folder !== undefined) return folder;
  const made = mkdtempSync(join(tmpdir(), 'keyrung-fonts-'));
  process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  return (folder = made);
}

let made = 0;
let latest: { readonly characters: ReadonlySet<string>; readonly fonts: FontFiles } | undefined;

/** Small font files, regular and bold, that have the characters of a text; undefined where this machine has no known font. Made anew only for characters not had before. */
export function fontsFor(text: string): FontFiles | undefined {
  const found = findFonts();
  if (!found) return undefined;
  const wanted = new Set(text);
  if (latest && [...wanted].every((character) => latest?.characters.has(character))) return latest.fonts;
  const characters = new Set([...(latest?.characters ?? ASCII), ...wanted]);
  const fonts = { files: [fileFor(found.regular, characters), fileFor(found.bold, characters)], family: found.regular.family };
  latest = { characters, fonts };
  return fonts;
}

const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));

/** A font that cannot be taken apart is used whole. */
function fileFor({ path, family }: FontPlace, characters: ReadonlySet<string>): string {
  try {
    const bytes = subsetFont(path, family, characters);
    const file = join(ownFolder(), `${(made += 1)}.otf`);
    writeFileSync(file, bytes);
    return file;
  } catch {
    return path;
  }
}
