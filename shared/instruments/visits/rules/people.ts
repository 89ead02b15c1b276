import type { Ground, Span } from './types.ts';

export interface Named extends Span {
  readonly person: string;
}

/** How people are called by their post after the family name: 周厂长, 许总, 于工. */
const FORMS: readonly (readonly [title: RegExp, forms: readonly string[]])[] = [
  [/董事长$/u, ['董事长', '董']],
  [/总经理$/u, ['总经理', '总']],
  [/总监$/u, ['总监', '总']],
  [/厂长$/u, ['厂长', '厂']],
  [/(?<!总)经理$/u, ['经理']],
  [/工程师$/u, ['工程师', '工']],
  [/(主任|主管|班长|部长|科长|处长|院长|所长)$/u, []],
];
/** A short form is none where it begins a longer word: 许总监 is not 许总. */
const NOT_BEFORE: Readonly<Record<string, string>> = {
  总: '(?![经监裁工管部])',
  董: '(?!事)',
  厂: '(?![长里区房家子])',
  工: '(?![程厂作人艺序])',
};
const HAN = /^\p{Script=Han}+$/u;
const TWO_SIGNS = /^(?:欧阳|司马|上官|诸葛|司徒|夏侯|皇甫|尉迟|长孙|慕容|令狐|东方|南宫|端木)/u;
/** Names that are also words: alone they name nobody. */
const WORDS = new Set('he she you me an so we may will long young in can do go she men man mark bill rich grant sun hope art'.split(' '));
const COURTESY = '(?:Mr|Ms|Mrs|Dr|Manager|Director)\\.?\\s+';
/** A name of the given or family kind alone is known from so many letters on; shorter ones are too often words. The first word always is. */
const LEAST = 4;

interface Alias {
  readonly person: string;
  readonly pattern: string;
}

function aliasesOf({ id, name, title, nicknames }: Ground['people'][number]): Alias[] {
  const plain = [name, ...nicknames].map((one) => one.trim()).filter((one) => one !== '');
  const alias = (pattern: string): Alias => ({ person: id, pattern });
  const whole = plain.map((one) => alias(bounded(one)));
  if (HAN.test(name)) {
    const family = TWO_SIGNS.exec(name)?.[0] ?? [...name][0] ?? '';
    return [...whole, ...formsOf(title ?? '').map((form) => alias(escape(family + form) + (NOT_BEFORE[form] ?? '')))];
  }
  const parts = name.split(/\s+/);
  if (parts.length < 2) return whole;
  const ends = [parts[0] ?? '', parts.at(-1) ?? ''];
  const alone = ends.filter((one, i) => !WORDS.has(one.toLowerCase()) && (i === 0 || one.length >= LEAST));
  return [...whole, ...ends.map((one) => alias(`\\b${COURTESY}${escape(one)}\\b`)), ...alone.map((one) => alias(bounded(one)))];
}
function formsOf(title: string): readonly string[] {
  const found = FORMS.map(([of, forms]) => ({ hit: of.exec(title), forms })).find(({ hit }) => hit);
  return found?.hit ? (found.hit[1] === undefined ? found.forms : [found.hit[1]]) : [];
}
const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** A name of Latin letters stands between word borders. */
const bounded = (name: string): string => `${/^\w/.test(name) ? '\\b' : ''}${escape(name)}${/\w$/.test(name) ? '\\b' : ''}`;

/** Finds who is named in a text, in its order. A form that fits two people names neither; of two that overlap the longer one counts. */
export function finderOf(people: Ground['people']): (text: string) => readonly Named[] {
  const owners = new Map<string, Set<string>>();
  for (const { pattern, person } of people.flatMap(aliasesOf)) owners.set(pattern, (owners.get(pattern) ?? new Set()).add(person));
  const patterns = [...owners.keys()].toSorted((a, b) => b.length - a.length);
  if (patterns.length === 0) return () => [];
  // one pass over the text whatever the number of people: a group tells which form it was
  const any = new RegExp(patterns.map((pattern) => `(${pattern})`).join('|'), 'gu');
  return (text) =>
    [...text.matchAll(any)].flatMap((hit): Named[] => {
      const [person, other] = owners.get(patterns[hit.slice(1).findIndex((group) => group !== undefined)] ?? '') ?? [];
      return person === undefined || other !== undefined ? [] : [{ person, from: hit.index, to: hit.index + hit[0].length }];
    });
}
