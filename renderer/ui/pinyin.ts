/** Syllables of a name, one entry per character; a character without a reading stands for itself. */
export type Syllables = readonly string[];

const HAN = /\p{Script=Han}/u;
const known = new Map<string, Syllables>();
let load: Promise<(name: string) => string[]> | undefined;

/** The dictionary of readings: large, so it comes when it is first needed. */
const reader = (): Promise<(name: string) => string[]> =>
  (load ??= import('pinyin-pro').then(
    ({ pinyin }) =>
      (name: string) =>
        pinyin(name, { toneType: 'none', type: 'array', nonZh: 'spaced' }),
  ));

/** Readings of names that were asked for; nothing for names without Chinese characters, or not read yet. */
export const syllablesOf = (name: string): Syllables | undefined => known.get(name);

/** Reads names in small portions, so that the page goes on; `portion` is called after each. */
export async function readNames(names: readonly string[], portion: () => void): Promise<void> {
  const wanted = names.filter((name) => HAN.test(name) && !known.has(name));
  if (wanted.length === 0) return;
  const read = await reader();
  for (let i = 0; i < wanted.length; i += 300) {
    for (const name of wanted.slice(i, i + 300))
      known.set(
        name,
        read(name).map((syllable) => syllable.toLowerCase()),
      );
    portion();
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

/** Readings of a part of a name for people: Chinese characters spaced out as syllables, everything else as it is written. */
export function readingText(name: string, syllables: Syllables, from: number, to: number): string {
  return [...name]
    .slice(from, to)
    .map((character, i) => (HAN.test(character) ? ` ${syllables[from + i] ?? ''} ` : character))
    .join('')
    .replaceAll(/ +/g, ' ')
    .trim();
}

export interface Match {
  /** Characters of the name that match, half-open. */
  readonly from: number;
  readonly to: number;
  /** How well: higher is better. */
  readonly score: number;
  readonly by: 'text' | 'pinyin';
}

/** Where a query stands in a name: in its characters, or in the readings (`heyu`, `hysp`, `heys` all find 禾屿食品). */
export function matchName(name: string, query: string, syllables: Syllables | undefined): Match | null {
  const wanted = query.trim().toLowerCase();
  if (wanted === '') return null;
  const at = name.toLowerCase().indexOf(wanted);
  if (at >= 0) return { from: at, to: at + wanted.length, score: at === 0 ? 100 : isWordStart(name, at) ? 80 : 60, by: 'text' };
  if (!syllables) return null;
  const letters = wanted.replaceAll(/[\s']/g, '');
  for (let from = 0; from < syllables.length; from++) {
    const to = consume(letters, syllables, from);
    if (to > from) return { from, to, score: from === 0 ? 70 : 40, by: 'pinyin' };
  }
  return null;
}

const isWordStart = (name: string, at: number): boolean => !/[\p{L}\p{N}]/u.test(name[at - 1] ?? '');

/** Position after the last syllable used when the letters are read off from `from` on, each syllable giving at least its first letter; −1 = not. */
function consume(letters: string, syllables: Syllables, from: number): number {
  if (letters === '') return from;
  const syllable = syllables[from];
  if (!syllable) return -1;
  for (let length = Math.min(syllable.length, letters.length); length >= 1; length--) {
    if (!letters.startsWith(syllable.slice(0, length))) continue;
    const end = consume(letters.slice(length), syllables, from + 1);
    if (end >= 0) return end;
  }
  return -1;
}
