import type { Language } from '../../../i18n/translate.ts';
import type { Named } from './people.ts';
import type { Clause, Ground } from './types.ts';

/** Who speaks or acts in a clause where nobody is named before the word in question. */
export interface Speaker {
  /** The clause begins with us. */
  readonly ours: boolean;
  /** Somebody named does something in it. */
  readonly acts: boolean;
  /** Who was spoken of before in the sentence; several where they were named together. */
  readonly inherited: readonly string[];
}
interface Part {
  readonly clause: Clause;
  readonly text: string;
  readonly named: readonly Named[];
}

const US: Readonly<Record<Language, RegExp>> = {
  'zh-CN': /我方|我司|我们|咱们?|我|本公司/u,
  en: /\b(?:I|we|we['’](?:ll|ve|re|d)|I['’](?:ll|ve|m|d)|our (?:team|side))\b/iu,
};
/** Behind these a person is somebody to whom something is done. */
const TO: Readonly<Record<Language, RegExp>> = {
  'zh-CN': /(?:对|跟|给|向|替|被|把|比|陪|为|和|同|与|约|见|请|找|拜访|访|问|告诉|答应|提醒|带)(?:了|到|过|着)?\s*$/u,
  en: /\b(?:with|to|for|by|of|from|at|about|saw|met|meet|see|visit|visited|told|asked|tell|ask|call|called|gave|give|showed|show|sent|send|promised|offered|than)\s+$/iu,
};
/** Letters before a name within which such a word stands. */
const NEAR = 12;
/** What joins people who are named together. */
const AND = /^\s*(?:和|跟|、|与|及|以及|,|\/|&|and)\s*$/iu;

/** People of a clause that are named together, in their order; `object`: something is done to them. */
function groupsOf({ named, text, clause }: Part): readonly { readonly people: readonly Named[]; readonly object: boolean }[] {
  const groups: { people: Named[]; object: boolean }[] = [];
  for (const one of named) {
    const last = groups.at(-1);
    const before = last?.people.at(-1);
    if (last && before && AND.test(text.slice(before.to, one.from))) last.people.push(one);
    else groups.push({ people: [one], object: TO[clause.language].test(text.slice(Math.max(0, one.from - NEAR), one.from)) });
  }
  return groups;
}
const ids = (people: readonly Named[]): readonly string[] => [...new Set(people.map(({ person }) => person))];

/** Place of the first word that means us; infinite without one. */
export const usAt = (text: string, language: Language): number => US[language].exec(text)?.index ?? Number.POSITIVE_INFINITY;

/** Others who may act in a clause without a name. */
const OTHERS = /[他她它]|对方|客户|\b(?:he|she|they|it|customer)\b/iu;
/** Before the word that means us: then something is asked of us, or done to us. */
const ASKED = /(?:要|让|请|叫|催|逼|求|等|给|对|跟|把|被|比|向|问|告诉|答应|希望|指望)$/u;
/** Letters before the word that means us, within which no subject fits. */
const LEAD = 24;
function beginsWithUs({ text, clause, named }: Part): boolean {
  const at = usAt(text, clause.language);
  return (
    !ASKED.test(text.slice(Math.max(0, at - NEAR), at)) &&
    at <= LEAD &&
    at < (named[0]?.from ?? Number.POSITIVE_INFINITY) &&
    !OTHERS.test(text.slice(0, at))
  );
}

/** “他” and “she” at the beginning of a sentence. “He” and “She” are family names as well: where somebody bears one, it stands for nobody. */
export function pronounsOf(people: Ground['people']): RegExp {
  const borne = new Set(people.flatMap(({ name }) => name.toLowerCase().split(' ')));
  const free = ['he', 'she'].filter((one) => !borne.has(one));
  return new RegExp(`^(?:[他她](?!们)${free.map((one) => `|${one}\\b`).join('')})`, 'iu');
}

/**
 * For each clause who is spoken of, within its sentence. A sentence that begins with a pronoun goes on with the one before it, where that named
 * a single person.
 */
export function speakersOf(parts: readonly Part[], pronouns: RegExp): readonly Speaker[] {
  let [sentence, inherited] = [-1, [] as readonly string[]];
  let here = new Set<string>();
  return parts.map((part): Speaker => {
    if (part.clause.sentence !== sentence) {
      sentence = part.clause.sentence;
      const goesOn = pronouns.test(part.text);
      here = new Set(goesOn && here.size === 1 ? here : []);
      inherited = [...here];
    }
    for (const { person } of part.named) here.add(person);
    const inheritedHere = inherited;
    const groups = groupsOf(part);
    const ours = beginsWithUs(part);
    const acting = groups.findLast(({ object }) => !object);
    const spokenOf = acting ?? groups.at(-1);
    if (spokenOf) inherited = ids(spokenOf.people);
    return { ours, acts: acting !== undefined, inherited: inheritedHere };
  });
}

/** Who does what stands at a place of a clause: who was named last before it, else who was spoken of; nobody where it is us. */
export function doersAt(part: Part & { readonly speaker: Speaker }, at: number): readonly string[] {
  const groups = groupsOf(part).filter(({ people }) => (people.at(-1)?.to ?? 0) <= at);
  const doer = groups.findLast(({ object }) => !object);
  if (doer) return ids(doer.people);
  if (part.speaker.ours) return [];
  // “met Zhou, liked the report”: who is only met is spoken of from the next clause on
  return groups.length > 0 && part.speaker.inherited.length === 0 ? [] : part.speaker.inherited;
}

/** Whether somebody is named before a place of a clause as the one who acts. */
export const actsAt = (part: Part, at: number): boolean =>
  groupsOf(part).some(({ people, object }) => !object && (people.at(-1)?.to ?? 0) <= at);
