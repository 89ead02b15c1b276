import { clausesOf, QUOTED } from './clauses.ts';
import { datesIn } from './days/days.ts';
import { finderOf, type Named } from './people.ts';
import { rivalFinderOf, type Mentioned } from './rivals.ts';
import { stancesOf, type Stance } from './stance.ts';
import { pronounsOf, speakersOf, type Speaker } from './subject.ts';
import type { Clause, Ground, SaidDate, Span } from './types.ts';

/** A clause with everything that is known in it. Places within count from the clause's beginning. */
export interface Read extends Stance {
  readonly clause: Clause;
  /** The clause with what stands in quotation marks blotted out: others' words are no words of the writer. */
  readonly text: string;
  /** What stands in quotation marks, without them. */
  readonly quote: Span | null;
  readonly named: readonly Named[];
  readonly speaker: Speaker;
  readonly dates: readonly SaidDate[];
  readonly rivals: readonly Mentioned[];
  readonly ground: Ground;
}

/** Reads every clause of a text against the ground; each part of the text is looked at once. */
export function readAll(text: string, ground: Ground): readonly Read[] {
  const plain = folded(text);
  const people = finderOf(ground.people)(plain);
  const dates = outside(datesIn(plain, { visit: ground.visitDay, calendar: ground.calendar }), people);
  const clauses = withTheirDates(clausesOf(plain), dates, plain).map((clause) => ({ ...clause, text: text.slice(clause.from, clause.to) }));
  const rivals = rivalFinderOf(ground.rivals)(plain);
  const [peopleIn, datesOf, rivalsIn] = [within(clauses, people), within(clauses, dates), within(clauses, rivals)];
  const parts = clauses.map((clause, i) => ({ clause, named: peopleIn[i] ?? [], ...quoted(plain.slice(clause.from, clause.to)) }));
  const stances = stancesOf(parts.map(({ clause, text: words }) => ({ ...clause, text: words })));
  const speakers = speakersOf(parts, pronounsOf(ground.people));
  return parts.map((part, i): Read => ({
    ...part,
    ...(stances[i] ?? { question: false, conditional: false, depends: false, hearsay: false, guess: false }),
    speaker: speakers[i] ?? { ours: false, acts: false, inherited: [] },
    dates: datesOf[i] ?? [],
    rivals: rivalsIn[i] ?? [],
    ground,
  }));
}

/** Signs of full width as plain ones; no place moves. */
const folded = (text: string): string =>
  text.replaceAll(/[０-９．％：]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xfe_e0));

/** Others' words blotted out by blanks. */
function quoted(text: string): { readonly text: string; readonly quote: Span | null } {
  const [first] = text.matchAll(QUOTED);
  return {
    text: text.replaceAll(QUOTED, (quote) => `${quote[0]}${' '.repeat(quote.length - 2)}${quote.at(-1)}`),
    quote: first ? { from: first.index + 1, to: first.index + first[0].length - 1 } : null,
  };
}

/** What lies in no name of a person: 周一鸣 is no Monday. Both in the order of the text. */
function outside<T extends Span>(all: readonly T[], names: readonly Span[]): readonly T[] {
  let at = 0;
  return all.filter(({ from, to }) => {
    while (at < names.length && (names[at]?.to ?? 0) <= from) at += 1;
    return (names[at]?.from ?? Number.POSITIVE_INFINITY) >= to;
  });
}

/** What lies in each clause, with places that count from its beginning. Both in the order of the text. */
function within<T extends Span>(clauses: readonly Span[], all: readonly T[]): readonly (readonly T[])[] {
  let at = 0;
  return clauses.map(({ from, to }) => {
    while (at < all.length && (all[at]?.from ?? 0) < from) at += 1;
    const first = at;
    while (at < all.length && (all[at]?.to ?? 0) <= to) at += 1;
    return all.slice(first, at).map((one) => ({ ...one, from: one.from - from, to: one.to - from }));
  });
}

const JOINT = /^(?:\s|[前内之以]|by|on|before|at|around|until|is|于|在|是|就|吧|左右)*$/iu;
/** A clause that is nothing but a date says when the one before it is; without one, when the one behind it is. */
function withTheirDates(clauses: readonly Clause[], dates: readonly SaidDate[], text: string): readonly Clause[] {
  const datesOf = within(clauses, dates);
  const joined: Clause[] = [];
  let waiting: Clause | null = null;
  clauses.forEach((clause, i) => {
    const found = datesOf[i] ?? [];
    const rest = found
      .toReversed()
      .reduce((words, { from, to }) => words.slice(0, from) + words.slice(to), text.slice(clause.from, clause.to));
    const isDate = found.length > 0 && JOINT.test(rest);
    const before = joined.at(-1);
    if (waiting && waiting.sentence !== clause.sentence) joined.push(waiting);
    const lead = waiting?.sentence === clause.sentence ? waiting : null;
    waiting = null;
    if (isDate && before?.sentence === clause.sentence) joined[joined.length - 1] = spanning(before, clause, text);
    else if (isDate) waiting = lead ? spanning(lead, clause, text) : clause;
    else joined.push(lead ? spanning(lead, clause, text) : clause);
  });
  return waiting ? [...joined, waiting] : joined;
}
const spanning = (a: Clause, b: Clause, text: string): Clause => ({
  ...b,
  from: a.from,
  text: text.slice(a.from, b.to),
  language: a.language === 'zh-CN' ? a.language : b.language,
});
