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
  [/主任$/u, ['主任']],
  [/主管$/u, ['主管']],
  [/班长$/u, ['班长']],
  [/部长$/u, ['部长']],
  [/科长$/u, ['科长']],
  [/处长$/u, ['处长']],
];
const HAN = /^\p{Script=Han}+$/u;
/** Family names that are also words: alone they name nobody. */
const WORDS = new Set(['he', 'she', 'you', 'me', 'an', 'so', 'we', 'may', 'will', 'long', 'young', 'an', 'in', 'may', 'can']);
const COURTESY = '(?:Mr|Ms|Mrs|Dr|Manager|Director)\\.?\\s+';

interface Alias {
  readonly person: string;
  readonly pattern: string;
}

function aliasesOf({ id, name, title, nicknames }: Ground['people'][number]): Alias[] {
  const plain = [name, ...nicknames].filter((one) => one.trim() !== '');
  const alias = (pattern: string): Alias => ({ person: id, pattern });
  if (HAN.test(name)) {
    const family = [...name][0] ?? '';
    const forms = FORMS.find(([of]) => of.test(title ?? ''))?.[1] ?? [];
    return [...plain.map((one) => alias(escape(one))), ...forms.map((form) => alias(escape(family + form)))];
  }
  const [family = ''] = name.split(' ');
  const courtesy = alias(`${COURTESY}${escape(family)}\\b`);
  const alone = name.includes(' ') && !WORDS.has(family.toLowerCase()) ? [alias(`\\b${escape(family)}\\b`)] : [];
  return [...plain.map((one) => alias(`\\b${escape(one)}\\b`)), courtesy, ...alone];
}
const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Finds who is named in a text. A form that fits two people names neither. */
export function finderOf(people: Ground['people']): (text: string) => readonly Named[] {
  const all = people.flatMap(aliasesOf);
  const owners = new Map<string, Set<string>>();
  for (const { pattern, person } of all) owners.set(pattern, (owners.get(pattern) ?? new Set()).add(person));
  const clear = all.filter(({ pattern }) => owners.get(pattern)?.size === 1).toSorted((a, b) => b.pattern.length - a.pattern.length);
  const compiled = clear.map(({ person, pattern }) => ({ person, pattern: new RegExp(pattern, 'gu') }));
  return (text) => {
    const found: Named[] = [];
    for (const { person, pattern } of compiled)
      for (const hit of text.matchAll(pattern)) {
        const span = { from: hit.index, to: hit.index + hit[0].length };
        // the longer form came first and holds the place
        if (!found.some((one) => one.from < span.to && span.from < one.to)) found.push({ person, ...span });
      }
    return found.toSorted((a, b) => a.from - b.from);
  };
}
