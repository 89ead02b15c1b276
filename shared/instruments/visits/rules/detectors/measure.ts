import type { Detector } from './thing.ts';

const NUMBER = '(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)\\s*(?<scale>万|千|亿|k\\b|thousand|million)?';
const SCALES: Readonly<Record<string, number>> = { 千: 1e3, k: 1e3, thousand: 1e3, 万: 1e4, million: 1e6, 亿: 1e8 };
/** A number behind these is a difference, an aim or of earlier: not what is so now. */
const NOT_NOW =
  /(?:少|多|减少?|增加?|降|涨|低|高)了?\s*$|上个?月[^，。]{0,12}$|去年[^，。]{0,12}$|(?:少|多)于\s*$|从\s*$|\b(?:by|from|than|fewer|less|more than|down|up)\s*$|\blast (?:month|year|quarter)\b.{0,20}$/iu;
/** Behind a number: the same. */
const BEFORE = /^\s*(?:fewer|less|more|better|worse)\b|^\s*[少多]|^\s*(?:(?:in|the) )?last (?:month|year|quarter)|^\s*是?上个?月/iu;
const AIM =
  /目标|希望|要求|必须|要降|以内|以下|不超过|控制在|争取|预计|\b(?:target|should|must|aims?|wants?|no more than|below|under|at most|expects?|plans?)\b/iu;

/** Letters before a number within which such a word stands. */
const NEAR = 24;

/** A number in the unit of a goal's measure, in a clause (or after one) that speaks of the same thing: what it stands at now. */
export const measure: Detector = ({ text, ground, question, conditional, guess, hearsay }) => {
  if (question || conditional || guess || hearsay || AIM.test(text)) return [];
  for (const { id, goal, name, unit } of ground.measures) {
    if (unit === '' || !isAbout(text, `${goal} ${name}`)) continue;
    const numbers = [...text.matchAll(new RegExp(`(?<![\\d,.])${NUMBER}\\s*${escape(unit)}`, 'giu'))];
    const now = numbers.findLast(
      ({ index, 0: said }) => !NOT_NOW.test(text.slice(Math.max(0, index - NEAR), index)) && !BEFORE.test(text.slice(index + said.length)),
    );
    const { number, scale } = now?.groups ?? {};
    if (now && number !== undefined) {
      const value = Number(number.replaceAll(',', '')) * (SCALES[scale?.toLowerCase() ?? ''] ?? 1);
      return [{ kind: 'measure', words: now[0], goal: id, value }];
    }
  }
  return [];
};
const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether two texts share a word: two Chinese characters in a row, or a Latin word of four letters. */
function isAbout(text: string, other: string): boolean {
  const han = [...other.matchAll(/\p{Script=Han}(?=(\p{Script=Han}))/gu)].map((found) => `${found[0]}${found[1]}`);
  const latin = other.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  const small = text.toLowerCase();
  return han.some((pair) => text.includes(pair)) || latin.some((word) => small.includes(word.replace(/s$/, '')));
}
