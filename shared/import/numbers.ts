import { decimalOf, multiply, shift, type Decimal } from './decimal.ts';
import type { Cell, Delimiter } from './types.ts';

/** Which mark stands before the decimals. Decided by the column, since `1.234` alone does not say. */
export type NumberStyle = 'point' | 'comma';

export type NumberReading =
  | {
      readonly kind: 'number';
      readonly value: Decimal;
      readonly assumed: boolean;
      readonly mark: '' | '%' | '折';
      readonly currency: string;
    }
  | { readonly kind: 'blank' }
  /** Words that say there is a value nobody knows (待定, 见合同): unknown, never 0. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'bad' };

const BLANK: NumberReading = { kind: 'blank' };
const UNKNOWN: NumberReading = { kind: 'unknown' };
const BAD: NumberReading = { kind: 'bad' };

const UNKNOWN_WORDS =
  /^(待定|待议|待确认|待补|未定|未知|不详|不明|不清楚|见合同|见附件|见备注|面议|保密|暂无|暂缺|无|空|n\.?\/?a\.?|tbd|tbc|unknown|not known|none|null|nil|see contract|confidential|\?+)$/i;
const DASHES = /^[-–—−―/\\]+$/;
const ASSUMED =
  /^(约|大约|大概|预计|估计|估|近|超|超过|不到|~|≈|approx\.?|about|ca\.?|circa|est\.?|over|>|<|≥|≤|>=|<=)\s*|\s*(左右|上下|以上|以下|多|余|\+)$/gi;
/** Symbols and codes that name a currency; ¥ is told apart by the workspace. */
const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/US\$|USD|美元|美金/i, 'USD'],
  [/HK\$|HKD|港币|港元/i, 'HKD'],
  [/RMB|CNY|人民币/i, 'CNY'],
  [/JPY|日元|円/i, 'JPY'],
  [/EUR|€|欧元/i, 'EUR'],
  [/GBP|£|英镑/i, 'GBP'],
  [/CHF|瑞士法郎/i, 'CHF'],
  [/[¥￥]/, '¥'],
  [/\$/, '$'],
  [/[元块]/, 'CNY'],
];
const CURRENCY_WORDS = /US\$|HK\$|USD|HKD|RMB|CNY|JPY|EUR|GBP|CHF|人民币|美元|美金|港币|港元|日元|欧元|英镑|瑞士法郎|[$¥￥€£円]|元整?|块/gi;
const MULTIPLIERS: readonly (readonly [RegExp, number])[] = [
  [/(十亿|bn|billion)$/i, 9],
  [/亿$/, 8],
  [/千万$/, 7],
  [/(百万|million|mio\.?|mn|m)$/i, 6],
  [/十万$/, 5],
  [/[万萬w]$/i, 4],
  [/(千|thousand|k)$/i, 3],
  [/百$/, 2],
];

/** Reads a cell as a number. Every form is read by itself; only a lone mark with three digits behind it asks the column's style. */
export function readNumber(cell: Cell, style: NumberStyle): NumberReading {
  if (typeof cell === 'number') return fromNumber(cell);
  return plainNumber(cell, style) ?? richNumber(cell, style);
}

const number = (value: Decimal): NumberReading => ({ kind: 'number', value, assumed: false, mark: '', currency: '' });

/** A workbook's number: fifteen digits are what a spreadsheet shows and means; the rest is binary dust. */
function fromNumber(cell: number): NumberReading {
  if (!Number.isFinite(cell)) return BAD;
  if (Number.isSafeInteger(cell)) return number({ mantissa: cell, scale: 0 });
  return richNumber(String(Number(cell.toPrecision(15))), 'point');
}

/** Digits with at most one point and a leading minus: by far the most common form, read without regular expressions. */
function plainNumber(text: string, style: NumberStyle): NumberReading | null {
  const length = text.length;
  if (length === 0) return BLANK;
  if (length > 15) return null;
  const negative = text.charCodeAt(0) === 45;
  let mantissa = 0;
  let point = -1;
  for (let i = negative ? 1 : 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) mantissa = mantissa * 10 + code - 48;
    else if (code === 46 && point < 0 && style === 'point') point = i;
    else return null;
  }
  if (length === (negative ? 1 : 0) || point === length - 1 || point === (negative ? 1 : 0)) return null;
  return number({ mantissa: negative && mantissa !== 0 ? -mantissa : mantissa, scale: point < 0 ? 0 : length - 1 - point });
}

/** Full-width forms become plain ones, and the signs of nothing are told from numbers. */
function richNumber(cell: string, style: NumberStyle): NumberReading {
  const text = cell
    .normalize('NFKC')
    .replace(/^="(.*)"$/, '$1')
    .replace(/^'/, '')
    .trim();
  if (text === '') return BLANK;
  if (text.length > 60) return BAD;
  if (UNKNOWN_WORDS.test(text)) return UNKNOWN;
  if (DASHES.test(text)) return BLANK;
  return signed(text, style);
}

function signed(text: string, style: NumberStyle): NumberReading {
  const certain = text.replace(ASSUMED, '').trim();
  const bracketed = /^\(.*\)$/.test(certain);
  const bare = bracketed ? certain.slice(1, -1) : certain;
  const currency = CURRENCIES.find(([pattern]) => pattern.test(bare))?.[1] ?? '';
  const digits = bare.replace(CURRENCY_WORDS, '').replace(/\s+/g, ' ').trim();
  const minus = /^[-−–△▲]|[-−–]$/.test(digits);
  const read = scaled(digits.replace(/^[-−–△▲+]\s*|\s*[-−–]$/g, '').trim(), style);
  if (!read) return BAD;
  const value =
    minus !== bracketed ? { mantissa: read.value.mantissa === 0 ? 0 : -read.value.mantissa, scale: read.value.scale } : read.value;
  return { kind: 'number', value, assumed: certain !== text, mark: read.mark, currency };
}

function scaled(text: string, style: NumberStyle): { readonly value: Decimal; readonly mark: '' | '%' | '折' } | null {
  if (text.endsWith('%')) return marked(text.slice(0, -1), style, '%', -2);
  if (text.endsWith('折')) return marked(text.slice(0, -1), style, '折', -1);
  for (const [pattern, power] of MULTIPLIERS) if (pattern.test(text)) return marked(text.replace(pattern, ''), style, '', power);
  return marked(text, style, '', 0);
}

function marked(
  text: string,
  style: NumberStyle,
  mark: '' | '%' | '折',
  power: number,
): { readonly value: Decimal; readonly mark: '' | '%' | '折' } | null {
  const value = digitsOf(text.trim(), style);
  return value ? { value: power === 0 ? value : shift(value, power), mark } : null;
}

const EXPONENT = /^(\d+(?:\.\d+)?)e([+-]?\d{1,2})$/i;

function digitsOf(text: string, style: NumberStyle): Decimal | null {
  const exponent = EXPONENT.exec(text);
  if (exponent) {
    const mantissa = digitsOf(exponent[1] as string, 'point');
    return mantissa ? shift(mantissa, Number(exponent[2])) : null;
  }
  const form = formOf(text);
  if (!form) return null;
  const point = form.decimal ?? (form.lone && form.lone === (style === 'comma' ? ',' : '.') ? form.lone : undefined);
  const [whole = '', fraction = ''] = point ? text.split(point) : [text];
  const digits = whole.replace(/[^\d]/g, '') + fraction;
  return digits.length === 0 || digits.length > 40 ? null : decimalOf(digits, fraction.length, false);
}

interface Form {
  /** The decimal mark the text itself proves. */
  readonly decimal?: '.' | ',';
  /** One mark with exactly three digits behind it: thousands or decimals, the column decides. */
  readonly lone?: '.' | ',';
}
const GROUPED = /^\d{1,3}([ '’.,])\d{3}(\1\d{3})*$/;
const GROUPED_DECIMAL = /^\d{1,3}(?:([ '’.,])\d{3})(?:\1\d{3})*([.,])\d*$/;
const PLAIN = /^\d*([.,])?\d*$/;

/** What a text of digits and marks proves about itself; `null` where it is no number. */
export function formOf(text: string): Form | null {
  if (!/\d/.test(text)) return null;
  const both = GROUPED_DECIMAL.exec(text);
  if (both && both[1] !== both[2]) return { decimal: both[2] as '.' | ',' };
  const grouped = GROUPED.exec(text);
  if (grouped) {
    const mark = grouped[1] as string;
    return mark !== '.' && mark !== ',' ? {} : grouped[2] ? { decimal: mark === '.' ? ',' : '.' } : { lone: mark };
  }
  const plain = PLAIN.exec(text);
  if (!plain) return null;
  return plain[1] ? { decimal: plain[1] as '.' | ',' } : {};
}

/** Number style of a column: what its cells prove, else what the delimiter of the file suggests (`;` is used where commas are decimals). */
export function styleOf(cells: Iterable<Cell>, delimiter?: Delimiter): { readonly style: NumberStyle; readonly sure: boolean } {
  let point = 0;
  let comma = 0;
  let lone = 0;
  for (const cell of cells) {
    if (typeof cell === 'number' || cell === '') continue;
    const text = cell
      .normalize('NFKC')
      .replace(/[^\d.,' ’]/g, '')
      .trim();
    const form = formOf(text);
    if (form?.decimal === '.') point++;
    else if (form?.decimal === ',') comma++;
    else if (form?.lone) lone++;
  }
  if (comma !== point) return { style: comma > point ? 'comma' : 'point', sure: comma === 0 || point === 0 };
  return { style: delimiter === ';' && lone > 0 ? 'comma' : 'point', sure: lone === 0 && comma === 0 };
}

/** `value` × the unit's power of ten (万元 = 4). */
export const inUnit = (value: Decimal, power: number): Decimal =>
  power === 0 ? value : multiply(value, { mantissa: 10 ** power, scale: 0 });
