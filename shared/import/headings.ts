import { ALIASES } from './aliases.ts';
import { readDate } from './dates.ts';
import type { Field } from './fields.ts';
import type { Cell } from './types.ts';

/** How well a heading names a field: 3 sure, 2 likely, 1 it holds a word of it. */
export interface Candidate {
  readonly field: Field;
  readonly score: 1 | 2 | 3;
  /** The word it was known by, for `has`. */
  readonly word: string;
}

/** A heading taken apart. */
export interface Heading {
  readonly text: string;
  /** Lower case, without unit, currency, spaces and marks. */
  readonly plain: string;
  /** Power of ten that it names, `null` where it names none (元 names 0). */
  readonly unit: number | null;
  readonly currency: string;
}

const FIELDS_BY_WORD = new Map<string, Candidate[]>();
const CONTAINED: (readonly [string, Field])[] = [];
for (const [field, { sure, likely, has }] of Object.entries(ALIASES) as [Field, (typeof ALIASES)[Field]][]) {
  for (const word of sure.split('|')) addWord(word, { field, score: 3, word });
  for (const word of likely?.split('|') ?? []) addWord(word, { field, score: 2, word });
  for (const word of has?.split('|') ?? []) CONTAINED.push([word, field]);
}
function addWord(word: string, candidate: Candidate): void {
  const known = FIELDS_BY_WORD.get(word);
  if (known) known.push(candidate);
  else FIELDS_BY_WORD.set(word, [candidate]);
}

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(亿元?|亿人民币|100m)$/, 8],
  [/^千万元?$/, 7],
  [/^(百万元?|million|mio\.?|mn|m|millions|in millions)$/, 6],
  [/^十万元?$/, 5],
  [/^(万元?|萬元?|万人民币|万美元|万欧元|w|10k|万rmb|万usd)$/, 4],
  [/^(千元?|k|thousand|thousands|'?000|千美元|千欧元|tsd\.?|t€|k€|k\$|keur|kusd|krmb)$/, 3],
  [/^(元|块|圆)$/, 0],
];
const CURRENCY_WORDS: readonly (readonly [RegExp, string])[] = [
  [/人民币|rmb|cny/i, 'CNY'],
  [/美元|美金|us\$|usd/i, 'USD'],
  [/港币|港元|hk\$|hkd/i, 'HKD'],
  [/欧元|eur|€/i, 'EUR'],
  [/英镑|gbp|£/i, 'GBP'],
  [/日元|jpy|円/i, 'JPY'],
  [/瑞士法郎|chf/i, 'CHF'],
];

/** Power of ten of a unit's words (`万元` 4, `k€` 3); `null` where they are none. */
export function unitPower(words: string): number | null {
  const text = words.normalize('NFKC').trim().toLowerCase();
  return UNITS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
/** ISO code of the currency that a text names, or ''. */
export const currencyNamed = (text: string): string => CURRENCY_WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? '';

/** Lower case without spaces and marks: what aliases are compared by. */
export const plainHeading = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-–—.,:;*#'"“”‘’/\\|()[\]{}<>?!·、，。：；（）【】《》]+/g, '');

const BRACKETS = /[(（[【]([^)）\]】]*)[)）\]】]/g;
const TAIL = /[\s/:：,，]+(亿元|万元|千元|百万元|元|亿|万|USD|EUR|CNY|RMB|k€|k\$)\s*$/i;
const GLUED = /(万元|亿元|千元|百万元)$/;

/** A heading taken apart: `金额（万元）` is 金额 in units of 10^4; `Amount [USD]` names a currency. */
export function headingOf(cell: Cell): Heading {
  const text = String(cell).normalize('NFKC').replace(/\s+/g, ' ').trim();
  const inside = [...text.matchAll(BRACKETS)].map((match) => match[1] as string);
  const tail = TAIL.exec(text)?.[1] ?? GLUED.exec(text)?.[1];
  const units = [...inside, ...(tail ? [tail] : [])];
  const unit =
    units
      .flatMap((word) => word.split(/[,，:：\s]/))
      .map(unitPower)
      .find((power) => power !== null) ?? null;
  const known = (word: string): boolean =>
    unitPower(word) !== null || currencyNamed(word) !== '' || /^(单位)|含税|不含税|incl|excl/.test(word);
  const base = text
    .replace(BRACKETS, (whole, word: string) => (known(word) ? '' : whole))
    .replace(TAIL, '')
    .replace(GLUED, '');
  return { text, plain: plainHeading(base), unit, currency: currencyNamed(units.join(' ')) };
}

/** Fields that a heading may name, best first. */
export function candidatesOf(plain: string): readonly Candidate[] {
  if (plain === '' || plain.length > 60) return [];
  const exact = FIELDS_BY_WORD.get(plain);
  if (exact) return exact;
  const found = CONTAINED.filter(([word]) => plain.includes(word)).map(([word, field]): Candidate => ({ field, score: 1, word }));
  return found.filter((one, i) => found.findIndex((other) => other.field === one.field) === i);
}

const AMOUNT_WORDS =
  /销售收入|销售金额|销售额|销售|金额|收入|营业额|采购额|业绩|合计|小计|net ?sales|sales|revenue|amount|umsatz|turnover/gi;
const ACTUAL = /实际|实绩|完成|actual|ist/gi;

/** The month, quarter or year that a heading names besides words of money: `2026Q1`, `2025年销售额`, `Jan 2026`; `1月` needs `year`. */
export function periodOf(text: string, year: number | null): { readonly first: number; readonly last: number } | null {
  const rest = text
    .normalize('NFKC')
    .replace(BRACKETS, '')
    .replace(AMOUNT_WORDS, '')
    .replace(ACTUAL, '')
    .replace(/(万元|亿元|千元|元)$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (rest === '' || rest.length > 16 || /^\d{5,}$/.test(rest)) return null;
  const own = readDate(rest, null);
  if (own.kind === 'date' && own.precision !== 'day') return { first: own.first, last: own.last };
  if (year === null || !/^(\d{1,2}\s*月份?|q[1-4]|第?[一二三四1-4]季度?)$/i.test(rest)) return null;
  const dated = readDate(/q/i.test(rest) ? `${rest} ${year}` : `${year}年${rest.replace(/份$/, '')}`, null);
  return dated.kind === 'date' && dated.precision !== 'day' ? { first: dated.first, last: dated.last } : null;
}
