import type { Clause } from './types.ts';

/** Ends of a sentence. A point between digits or after a title (`Mr.`) is none. */
const SENTENCE = /[。！？；!?;\n]+|(?<!\d)(?<!\b(?:Mr|Ms|Mrs|Dr))\.(?=\s|$)|(?<=\d)\.(?=\s|$)/gu;
/** Ends of a clause within it. A comma between digits is none. */
const CLAUSE = /[，、]|,(?!\d)/gu;
const HAN = /\p{Script=Han}/u;

/** Splits a text into clauses with their places. Lines that begin with `//` are for the writer alone and are left out. */
export function clausesOf(text: string): readonly Clause[] {
  let sentence = 0;
  return pieces(text, 0, SENTENCE).flatMap(({ from, to }) => {
    const line = text.slice(text.lastIndexOf('\n', from - 1) + 1, to);
    if (line.trimStart().startsWith('//')) return [];
    sentence += 1;
    return pieces(text.slice(from, to), from, CLAUSE).map((piece): Clause => {
      const words = text.slice(piece.from, piece.to);
      return { ...piece, text: words, language: HAN.test(words) ? 'zh-CN' : 'en', sentence };
    });
  });
}

/** Stretches between what separates them, without the white space around; empty ones are dropped. */
function pieces(text: string, offset: number, separator: RegExp): { readonly from: number; readonly to: number }[] {
  const cuts = [...text.matchAll(separator)].map((found) => [found.index, found.index + found[0].length] as const);
  const starts = [0, ...cuts.map(([, end]) => end)];
  const ends = [...cuts.map(([start]) => start), text.length];
  return starts.flatMap((start, i) => {
    const raw = text.slice(start, ends[i]);
    const lead = raw.length - raw.trimStart().length;
    const words = raw.trim();
    return words === '' ? [] : [{ from: offset + start + lead, to: offset + start + lead + words.length }];
  });
}
