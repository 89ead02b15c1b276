import { attitude } from './detectors/attitude.ts';
import { keyDate } from './detectors/keyDate.ts';
import { measure } from './detectors/measure.ts';
import { need } from './detectors/need.ts';
import { newPerson } from './detectors/newPerson.ts';
import { nextVisit, versionIn } from './detectors/nextVisit.ts';
import { promiseOurs } from './detectors/promiseOurs.ts';
import { promiseTheirs } from './detectors/promiseTheirs.ts';
import { quote } from './detectors/quote.ts';
import { percentIn, priceIn, rivalNews } from './detectors/rivalNews.ts';
import { dueOf, type Detector } from './detectors/thing.ts';
import { readAll, type Read } from './read.ts';
import type { Finding, Ground, Span, Suggestions, SuggestionKind } from './types.ts';

const detectors: readonly Detector[] = [
  promiseOurs,
  promiseTheirs,
  need,
  quote,
  rivalNews,
  attitude,
  newPerson,
  keyDate,
  measure,
  nextVisit,
];

/** What was found in a stretch of the text: a clause, or two that say one thing. */
interface Found extends Span {
  readonly read: Read;
  readonly findings: readonly Finding[];
}

/**
 * What a note says, clause by clause: promises, needs, words, news of rivals, attitudes, new people, dates, measures, the next visit. Rules only,
 * no network and no model; nothing is guessed (gender, role, influence, to whom a promise was made), and nothing is applied: each suggestion
 * waits to be taken or dropped. The work grows with the length of the text.
 */
export function suggest(text: string, ground: Ground): Suggestions {
  const found = joined(readAll(text, ground), text);
  const idOf = idsOf();
  return {
    found: found.flatMap(({ from, to, findings }) => {
      const said = text.slice(from, to);
      return findings.map((finding) => ({ ...finding, id: idOf(finding.kind, said), from, to, said }));
    }),
    unrecognised: found.flatMap(({ read: { clause }, findings }) =>
      findings.length > 0 ? [] : [{ ...clause, id: idOf('unrecognised', clause.text) }],
    ),
  };
}

/** Ids by kind and words, with a number for what was said before in the same words. */
export function idsOf(): (kind: SuggestionKind | 'unrecognised', said: string) => string {
  const times = new Map<string, number>();
  return (kind, said) => {
    const id = `${kind}@${said}`;
    const count = (times.get(id) ?? 0) + 1;
    times.set(id, count);
    return count === 1 ? id : `${id}#${count}`;
  };
}

/** “…降了 5%，报到每只 0.38 元”: a price or percent without a subject goes on with the news before it. */
function joined(reads: readonly Read[], text: string): readonly Found[] {
  const all: Found[] = [];
  for (const read of reads) {
    const findings = settled(detectors.flatMap((detect) => detect(read)));
    const before = all.at(-1);
    const more = findings.length === 0 ? figuresOf(read) : null;
    const news = more ? newsBefore(all, read) : -1;
    const told = all[news];
    if (more && told) {
      const to = read.clause.to;
      all.splice(news, all.length - news, {
        ...told,
        to,
        findings: told.findings.map((one) => extended(one, more, text.slice(told.to, to))),
      });
    } else if (findings.length === 0 && before && isDeadline(read, before)) {
      const to = read.clause.to;
      all[all.length - 1] = { ...before, to, findings: before.findings.map((one) => dated(one, read)) };
    } else if (findings.length === 0 && before && isOfVisit(read, before)) {
      const to = read.clause.to;
      all[all.length - 1] = { ...before, to, findings: before.findings.map((one) => prepared(one, read, text.slice(before.to, to))) };
    } else all.push({ read, from: read.clause.from, to: read.clause.to, findings });
  }
  return all;
}

interface FiguresSaid {
  readonly price: string | null;
  readonly percent: string | null;
}
function figuresOf({ text, clause, speaker }: Read): FiguresSaid | null {
  const [price, percent] = [priceIn(text, clause.language), percentIn(text, clause.language)];
  return speaker.acts || speaker.ours || (price === null && percent === null) ? null : { price, percent };
}
/** Place of the news of a rival, earlier in the sentence, that a clause goes on with: nothing else was said and nobody else acted in between. */
function newsBefore(all: readonly Found[], { clause }: Read): number {
  for (let i = all.length - 1; i >= 0; i--) {
    const one = all[i];
    if (!one || one.read.clause.sentence !== clause.sentence) return -1;
    if (one.findings.length > 0) return one.findings.every(({ kind }) => kind === 'rivalNews') ? i : -1;
    if (one.read.speaker.acts || one.read.speaker.ours) return -1;
  }
  return -1;
}
const extended = (one: Finding, more: FiguresSaid, said: string): Finding =>
  one.kind === 'rivalNews'
    ? { ...one, price: one.price ?? more.price, percent: one.percent ?? more.percent, words: `${one.words}${said}` }
    : one;

/** “我答应问财务，周五前回”: a deadline alone goes on with the promise before it. */
const isDeadline = ({ clause, text, dates, named }: Read, before: Found): boolean =>
  before.read.clause.sentence === clause.sentence &&
  before.findings.some((one) => isPromise(one) && one.due === null) &&
  named.length === 0 &&
  dates.length > 0 &&
  /(?<=.)前|以内|之内|\b(?:by|before|until|within)\b/iu.test(text);
const isPromise = (one: Finding): one is Extract<Finding, { readonly kind: 'promiseOurs' | 'promiseTheirs' }> =>
  one.kind === 'promiseOurs' || one.kind === 'promiseTheirs';
const dated = (one: Finding, read: Read): Finding => (isPromise(one) ? { ...one, due: dueOf(read) } : one);

/** “…再去一趟，带 V1.3，见许总”: whom and what with goes on with the visit before it. */
const isOfVisit = ({ clause, text, named }: Read, before: Found): boolean =>
  before.read.clause.sentence === clause.sentence &&
  before.findings.some(({ kind }) => kind === 'nextVisit') &&
  (/^(?:我们?)?(?:带|见|跟|和|约|找|请|拿)|^(?:(?:I|we)(?: will|['’]ll)? )?(?:take|bring|with|to see|see|meet)\b/iu.test(text) ||
    (named.length > 0 && /都?(?:来|到场|参加|在)$|\b(?:come|comes|join|joins|attend|attends|there)$/iu.test(text)));
const prepared = (one: Finding, { text, named }: Read, said: string): Finding =>
  one.kind === 'nextVisit'
    ? {
        ...one,
        people: [...new Set([...one.people, ...named.map(({ person }) => person)])],
        version: one.version || versionIn(text),
        words: `${one.words}${said}`,
      }
    : one;

/** One clause says one thing of a kind: a next visit is no key date, a promise no need, a need in quotation marks no quotation. */
function settled(found: readonly Finding[]): readonly Finding[] {
  const kinds = new Set(found.map(({ kind }) => kind));
  const promises = kinds.has('promiseOurs') || kinds.has('promiseTheirs');
  return found.filter(({ kind }) => {
    if (kind === 'keyDate') return !kinds.has('nextVisit') && !promises;
    if (kind === 'measure') return !promises && !kinds.has('need');
    if (kind === 'need') return !promises;
    if (kind === 'rivalNews') return !kinds.has('need');
    return kind !== 'quote' || !kinds.has('need');
  });
}
