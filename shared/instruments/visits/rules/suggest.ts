import { detectors } from './detectors.ts';
import { readAll } from './read.ts';
import type { Ground, Suggestion, Suggestions } from './types.ts';

/**
 * What a note says, clause by clause: promises, needs, news of rivals, attitudes, new people, dates, measures, the next visit. Rules only, no
 * network and no model; nothing is guessed (gender, role, influence, to whom a promise was made), and nothing is applied: each suggestion waits to
 * be taken or dropped.
 */
export function suggest(text: string, ground: Ground): Suggestions {
  const all = readAll(text, ground);
  const perClause = all.map((read) => ({ read, found: settled(detectors.flatMap((detect) => detect(read) ?? [])) }));
  const joined = perClause.map(({ read, found }, i) => {
    const before = perClause[i - 1];
    // "…降了 5%，报到每只 0.38 元": a price without a subject goes on with the news before it
    const price =
      found.length === 0 && read.clause.sentence === before?.read.clause.sentence ? read.words.price.exec(read.clause.text) : null;
    const news = before?.found.find(({ kind }) => kind === 'rivalNews');
    return price && news
      ? { read, found, joins: { id: news.id, price: price[0].trim(), to: read.clause.to } }
      : { read, found, joins: null };
  });
  const joins = new Map(joined.flatMap(({ joins: one }) => (one ? [[one.id, one] as const] : [])));
  const found = joined.flatMap((one) => one.found).map((one) => extended(one, joins.get(one.id), text));
  return {
    found,
    unrecognised: joined.filter((one) => one.found.length === 0 && one.joins === null).map(({ read }) => read.clause),
  };
}

function extended(one: Suggestion, join: { readonly price: string; readonly to: number } | undefined, text: string): Suggestion {
  if (!join || one.kind !== 'rivalNews') return one;
  const said = text.slice(one.from, join.to);
  return { ...one, price: one.price ?? join.price, to: join.to, said, words: `${one.words}${text.slice(one.to, join.to)}` };
}

/** One clause says one thing of a kind: a next visit is no key date, a promise no need. */
function settled(found: readonly Suggestion[]): readonly Suggestion[] {
  const kinds = new Set(found.map(({ kind }) => kind));
  return found.filter(({ kind }) => {
    if (kind === 'keyDate') return !kinds.has('nextVisit') && !kinds.has('promiseOurs') && !kinds.has('promiseTheirs');
    if (kind === 'measure') return !kinds.has('promiseOurs') && !kinds.has('promiseTheirs') && !kinds.has('need');
    return true;
  });
}
