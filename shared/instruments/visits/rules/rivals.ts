import type { Ground, Span } from './types.ts';

export interface Mentioned extends Span {
  readonly rival: string;
}

/** Finds the rivals that somebody entered, by their whole or their short name, in the order of a text. */
export function rivalFinderOf(rivals: Ground['rivals']): (text: string) => readonly Mentioned[] {
  const names = new Map(
    rivals.flatMap(({ id, name }) => [name, shortName(name)].filter((one) => one.length >= 2).map((one) => [one.toLowerCase(), id])),
  );
  const patterns = [...names.keys()].toSorted((a, b) => b.length - a.length);
  if (patterns.length === 0) return () => [];
  const any = new RegExp(patterns.map((name) => (/^\w/.test(name) ? `\\b${escape(name)}(?!\\w)` : escape(name))).join('|'), 'giu');
  return (text) =>
    [...text.matchAll(any)].flatMap((hit): Mentioned[] => {
      const rival = names.get(hit[0].toLowerCase());
      return rival === undefined ? [] : [{ rival, from: hit.index, to: hit.index + hit[0].length }];
    });
}
const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What a firm is called for short: without what it makes and its form, or its first word. */
function shortName(name: string): string {
  if (/\p{Script=Han}/u.test(name)) return name.replace(/(?:股份|有限|公司|集团|包装|包材|纸业|食配|塑业|印刷|科技|实业|材料)+.*$/u, '');
  return name.split(' ')[0] ?? name;
}
