import { thingOf, type Read } from './read.ts';
import type { SaidDate, Suggestion, SuggestionKind } from './types.ts';

type Detector = (read: Read) => Suggestion | null;
/** Least length of a thing that is worth being taken over. */
const LEAST = 2;

const base = (kind: SuggestionKind, { clause }: Read, words: string) => ({
  id: `${kind}@${clause.from}`,
  from: clause.from,
  to: clause.to,
  said: clause.text,
  words,
});
/** A date said in a clause, with its place in the whole text. */
const placed = (date: SaidDate | undefined, { clause }: Read): SaidDate | null =>
  date === undefined ? null : { ...date, from: date.from + clause.from, to: date.to + clause.from };

const promiseOurs: Detector = (read) => {
  const hit = read.words.ours.exec(read.clause.text);
  if (!hit || read.words.not.test(hit[0])) return null;
  const thing = thingOf(read.clause.text.slice(hit.index + hit[0].length), read);
  return thing.length < LEAST ? null : { ...base('promiseOurs', read, thing), kind: 'promiseOurs', due: placed(read.dates[0], read) };
};

/** Of a known person only: who is not named promised nothing. */
const promiseTheirs: Detector = (read) => {
  const hit = read.words.theirs.exec(read.clause.text);
  if (!hit || read.subject === null || read.words.ours.test(read.clause.text) || isDenied(read, hit.index)) return null;
  const thing = thingOf(read.clause.text.slice(hit.index + hit[0].length), read);
  if (thing.length < LEAST) return null;
  return { ...base('promiseTheirs', read, thing), kind: 'promiseTheirs', person: read.subject, due: placed(read.dates[0], read) };
};

/** "Has not promised": a "not" shortly before the word. */
const isDenied = ({ clause, words }: Read, at: number): boolean => words.not.test(clause.text.slice(Math.max(0, at - 6), at));

const need: Detector = (read) => {
  const { clause, words, subject } = read;
  const says = words.says.exec(clause.text);
  if (!says || subject === null || words.theirs.test(clause.text) || words.ours.test(clause.text) || read.rivals.length > 0) return null;
  const rest = clause.text.slice(says.index + says[0].length).trim();
  const isAsking = words.asks.test(rest) || words.asks.test(says[0]);
  return isAsking && rest.length >= 4 ? { ...base('need', read, rest), kind: 'need', person: subject } : null;
};

const rivalNews: Detector = (read) => {
  const [rival] = read.rivals;
  if (!rival || read.rivals.length > 1) return null;
  const rest = read.clause.text.slice(rival.at);
  if (!read.words.rivalDoes.test(rest)) return null;
  return {
    ...base('rivalNews', read, rest),
    kind: 'rivalNews',
    rival: rival.id,
    product: read.ground.products.find((name) => rest.includes(name)) ?? null,
    percent: percentIn(rest, read),
    price: read.words.price.exec(rest)?.[0].trim() ?? null,
    when: placed(read.dates[0], read),
  };
};

/** As said; a sign only where the word gives one. */
function percentIn(text: string, { words }: Read): string | null {
  const found = /(\d+(?:\.\d+)?)\s*(?:%|％|个点|percent)/iu.exec(text);
  if (!found) return null;
  const sign = words.down.test(text) ? '−' : words.up.test(text) ? '+' : '';
  return `${sign}${found[1]}%`;
}

/** One step at most, and none where a "not" stands in the clause. */
const attitude: Detector = (read) => {
  const { clause, words, subject } = read;
  if (subject === null) return null;
  const [likes, dislikes] = [words.likes.exec(clause.text), words.dislikes.exec(clause.text)];
  const hit = likes ?? dislikes;
  if (!hit || (likes && dislikes) || words.not.test(clause.text.replaceAll(words.notWithin, ''))) return null;
  return { ...base('attitude', read, hit[0]), kind: 'attitude', person: subject, step: likes ? 1 : -1 };
};

const newPerson: Detector = (read) => {
  const groups = read.words.newPerson.exec(read.clause.text)?.groups;
  const name = groups?.['name'] ?? groups?.['name2'];
  const title = groups?.['title'] ?? groups?.['title2'];
  if (name === undefined || title === undefined) return null;
  return { ...base('newPerson', read, `${name} ${title}`), kind: 'newPerson', name, title: title.trim() };
};

const keyDate: Detector = (read) => {
  const hit = read.words.keyDate.exec(read.clause.text);
  const date = placed(
    read.dates.find(({ day, last }) => day !== null && last === null),
    read,
  );
  return hit && date ? { ...base('keyDate', read, read.clause.text), kind: 'keyDate', date } : null;
};

/** A number in the unit of a goal's measure, in a clause that speaks of the same thing. */
const measure: Detector = (read) => {
  for (const { id, goal, name, unit } of read.ground.measures) {
    if (unit === '' || !isAbout(read.clause.text, `${goal} ${name}`)) continue;
    const found = new RegExp(`(\\d+(?:\\.\\d+)?)\\s*${unit.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'iu').exec(read.clause.text);
    if (found) return { ...base('measure', read, found[0]), kind: 'measure', goal: id, value: Number(found[1]) };
  }
  return null;
};

/** Whether two texts share a word: two Chinese characters in a row, or a Latin word of four letters. */
function isAbout(text: string, other: string): boolean {
  const han = [...other.matchAll(/\p{Script=Han}(?=(\p{Script=Han}))/gu)].map((found) => `${found[0]}${found[1]}`);
  const latin = other.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  return han.some((pair) => text.includes(pair)) || latin.some((word) => text.toLowerCase().includes(word.replace(/s$/, '')));
}

const nextVisit: Detector = (read) => {
  if (!read.words.next.test(read.clause.text)) return null;
  const date = placed(
    read.dates.find(({ day, last }) => day !== null && last === null),
    read,
  );
  if (!date) return null;
  const version = read.words.version.exec(read.clause.text);
  const people = [...new Set(read.named.map(({ person }) => person))];
  const label = version ? (version[2] ?? `V${version[1] ?? ''}`) : '';
  return { ...base('nextVisit', read, read.clause.text), kind: 'nextVisit', date, people, version: label };
};

export const detectors: readonly Detector[] = [
  promiseOurs,
  promiseTheirs,
  need,
  rivalNews,
  attitude,
  newPerson,
  keyDate,
  measure,
  nextVisit,
];
