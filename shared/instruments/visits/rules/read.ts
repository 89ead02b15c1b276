import { finderOf, type Named } from './people.ts';
import { clausesOf } from './clauses.ts';
import { datesIn } from './days.ts';
import type { Clause, Ground, SaidDate, Words } from './types.ts';
import { wordsOf } from './words.ts';

/** A clause with everything that is known in it. Places of people and dates count from the clause's beginning. */
export interface Read {
  readonly clause: Clause;
  readonly words: Words;
  readonly named: readonly Named[];
  /** Who is spoken of: the last person named in the sentence, before or within this clause. */
  readonly subject: string | null;
  readonly dates: readonly SaidDate[];
  readonly rivals: readonly { readonly id: string; readonly at: number }[];
  readonly ground: Ground;
}

/** Reads every clause of a text against the ground. */
export function readAll(text: string, ground: Ground): readonly Read[] {
  const find = finderOf(ground.people);
  const rivals = ground.rivals.map(({ id, name }) => ({ id, names: [name, shortName(name)].filter((one) => one.length >= 2) }));
  let sentence = 0;
  let last: string | null = null;
  return clausesOf(text).map((clause) => {
    if (clause.sentence !== sentence) last = null;
    sentence = clause.sentence;
    const named = find(clause.text);
    const words = wordsOf(clause.language);
    // "I promised Zhou …" is said of us: who is named behind a verb of ours is no subject
    const oursAt = words.ours.exec(clause.text)?.index ?? Number.POSITIVE_INFINITY;
    last = named.findLast(({ from }) => from < oursAt)?.person ?? last;
    return {
      clause,
      words,
      named,
      subject: last,
      dates: datesIn(clause.text, ground.visitDay),
      rivals: rivals.flatMap(({ id, names }) => {
        const at = names.map((name) => clause.text.indexOf(name)).find((place) => place >= 0);
        return at === undefined ? [] : [{ id, at }];
      }),
      ground,
    };
  });
}

/** What a firm is called for short: without what it makes and its form, or its first word. */
function shortName(name: string): string {
  if (/\p{Script=Han}/u.test(name)) return name.replace(/(?:股份|有限|公司|集团|包装|纸业|食配|塑业|印刷|科技|实业|材料)+.*$/u, '');
  return name.split(' ')[0] ?? name;
}

/** Without the dates and the joints around: the thing itself. */
export function thingOf(text: string, { words, ground }: Read): string {
  let rest = text;
  for (const { from, to } of datesIn(text, ground.visitDay).toReversed()) rest = `${rest.slice(0, from)} ${rest.slice(to)}`;
  return rest.trim().replace(words.joints, '').replace(words.tails, '').replaceAll(/\s+/g, ' ').trim();
}
