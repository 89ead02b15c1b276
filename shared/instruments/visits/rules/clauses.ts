import type { Clause, Span } from './types.ts';

/** Stand-in for what is within quotation marks, so that nothing is split there, and for a closing mark behind the end of a sentence. */
const COVER = '\uE000';
const CLOSED = '\uE001';
/** A stretch in which everything is covered. */
const PRIVATE = new RegExp(`^[\\s${COVER}]+$`, 'u');
/** Words of others within quotation marks, on one line. */
export const QUOTED = /“[^“”\n]{2,300}”|「[^「」\n]{2,300}」|"[^"\n]{2,300}"/gu;
const ENDS = /[。！？!?.…]$/u;

/** Ends of a sentence. A point within a number or after a title (`Mr.`) is none. */
const SENTENCE = new RegExp(`[。！？!?\\n]+|(?<!\\b(?:Mr|Ms|Mrs|Dr|No))\\.(?=\\s|$|["”」])|(?<=${CLOSED})`, 'gu');
/**
 * Ends of a clause within a sentence: commas and semicolons (no comma within a number; `、` joins what is counted up and ends nothing), “but”, and an “and” behind
 * which somebody else begins to speak or act.
 */
const CLAUSE =
  /[，；;](?!(?:姓|名?叫)\S)|,(?!\d)(?! (?:named|called)\b)|\s[-–—]+\s|——|(?=但是|不过|可是|但(?!愿))|\s+(?=(?:but|while|whereas)\s)|(?<!(?:^|[.,;] )[A-Z][a-z]+(?: [A-Z][a-z]+)?)\s+and\s+(?=(?:I|we|he|she|they)\b|(?:(?:Mr|Ms|Mrs|Dr)\.?\s)?[A-Z][a-z]+(?:\s[A-Z][a-z]+)?\s(?:promised|agreed|said|says|told|asked|wants?|liked|likes|needs?|will|would|is|was|has)\b)/gu;
const HAN = /\p{Script=Han}/u;

/**
 * Splits a text into clauses with their places. Lines that begin with `//` are for the writer alone and are left out; what stands in quotation
 * marks is never split. Each character is looked at a bounded number of times.
 */
export function clausesOf(text: string): readonly Clause[] {
  let sentence = 0;
  const covered = cover(text);
  return pieces(covered, 0, SENTENCE).flatMap(({ from, to, end }) => {
    if (PRIVATE.test(covered.slice(from, to))) return [];
    sentence += 1;
    const parts = pieces(covered.slice(from, to), from, CLAUSE);
    return parts.map((part, i): Clause => {
      const words = text.slice(part.from, part.to);
      return {
        from: part.from,
        to: part.to,
        text: words,
        language: HAN.test(words) ? 'zh-CN' : 'en',
        sentence,
        asks: i === parts.length - 1 && /[?？]/u.test(end),
      };
    });
  });
}

/** Lines of the writer's own lose their separators, quotations too; all places stay. */
function cover(text: string): string {
  return text
    .replaceAll(/^[ \t]*\/\/.*$/gmu, (line) => line.replaceAll(/\S/gu, (sign) => COVER.repeat(sign.length)))
    .replaceAll(QUOTED, (quote) => {
      const inside = COVER.repeat(quote.length - 2);
      return `${quote[0]}${inside}${ENDS.test(quote.slice(0, -1)) ? CLOSED : quote.at(-1)}`;
    });
}

/** Stretches between what separates them, without the white space around; empty ones are dropped. `end` is what closes a stretch. */
function pieces(text: string, offset: number, separator: RegExp): (Span & { readonly end: string })[] {
  const cuts = [...text.matchAll(separator)].map((found) => [found.index, found.index + found[0].length] as const);
  const starts = [0, ...cuts.map(([, end]) => end)];
  const ends = [...cuts.map(([start]) => start), text.length];
  return starts.flatMap((start, i) => {
    const raw = text.slice(start, ends[i]);
    const lead = raw.length - raw.trimStart().length;
    const words = raw.trim();
    const from = offset + start + lead;
    return words === '' ? [] : [{ from, to: from + words.length, end: text.slice(ends[i], cuts[i]?.[1]) }];
  });
}
