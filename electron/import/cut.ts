import type { Row } from '@shared/import/types.ts';

export interface Cut {
  readonly rows: Row[];
  /** Row (from 1) of a quote that never closes; it and the quotes after it were taken as they stand. */
  readonly openQuote: number | undefined;
}

const QUOTE = 34;
const LF = 10;
const CR = 13;
const SPACE = 32;
/** Cells up to this length are kept once however often they occur nearby: most of a table repeats. */
const SHORT = 24;
const MOST_POCKETS = 1 << 16;

/**
 * Cuts a text into rows of cells. As RFC 4180, and forgiving: LF, CR LF and CR end a row, a quote inside a quoted cell counts only
 * before a delimiter or a row's end, and a quote that never closes is a character like any other, so that it swallows nothing.
 * Equal short cells share one string: an import keeps all rows, and a tenth of the strings is a tenth of the work for the collector.
 * @param most rows after which cutting stops.
 */
export function cut(text: string, delimiter: string, most = Number.POSITIVE_INFINITY): Cut {
  return new Cutter(text, delimiter.charCodeAt(0)).all(most);
}

class Cutter {
  private at = 0;
  private quotes = true;
  private openQuote: number | undefined;
  private readonly pockets: string[];
  private readonly mask: number;

  constructor(
    private readonly text: string,
    private readonly delimiter: number,
  ) {
    let pockets = 16;
    while (pockets < MOST_POCKETS && pockets * 16 < text.length) pockets *= 2;
    this.pockets = Array.from({ length: pockets }, () => '');
    this.mask = pockets - 1;
  }

  all(most: number): Cut {
    const rows: Row[] = [];
    const { length } = this.text;
    while (this.at < length && rows.length < most) rows.push(this.row(rows.length + 1));
    return { rows, openQuote: this.openQuote };
  }

  private row(number: number): string[] {
    const row: string[] = [];
    for (;;) {
      row.push(this.cell(number));
      const code = this.text.charCodeAt(this.at);
      this.at++;
      if (code === this.delimiter) continue;
      if (code === CR && this.text.charCodeAt(this.at) === LF) this.at++;
      return row;
    }
  }

  /** The cell that begins here; afterwards `at` stands on what ended it. */
  private cell(row: number): string {
    if (this.quotes && this.text.charCodeAt(this.at) === QUOTE) {
      const quoted = this.quoted();
      if (quoted !== null) return quoted;
      this.quotes = false;
      this.openQuote = row;
    }
    return this.plain();
  }

  private plain(): string {
    const { text, delimiter, at: start } = this;
    let hash = 0;
    let at = start;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === delimiter || code === LF || code === CR) break;
      hash = (Math.imul(hash, 31) + code) | 0;
    }
    this.at = at;
    return at - start > SHORT ? text.slice(start, at) : this.shared(start, at, hash);
  }

  /** The string kept for these characters, or a new one that is kept from now on. */
  private shared(start: number, end: number, hash: number): string {
    const { text, pockets } = this;
    const pocket = (hash ^ (hash >>> 16)) & this.mask;
    const kept = pockets[pocket] as string;
    if (kept.length === end - start) {
      let i = 0;
      while (i < kept.length && kept.charCodeAt(i) === text.charCodeAt(start + i)) i++;
      if (i === kept.length) return kept;
    }
    return (pockets[pocket] = text.slice(start, end));
  }

  /** A quoted cell; `null` where its quote never closes. */
  private quoted(): string | null {
    const { text } = this;
    const start = this.at + 1;
    let doubled = false;
    for (let quote = text.indexOf('"', start); quote >= 0; quote = text.indexOf('"', quote + 1)) {
      if (text.charCodeAt(quote + 1) === QUOTE) {
        doubled = true;
        quote++;
        continue;
      }
      const end = this.endAfter(quote + 1);
      if (end < 0) continue;
      this.at = end;
      const inside = text.slice(start, quote);
      return doubled ? inside.replaceAll('""', '"') : inside;
    }
    return null;
  }

  /** Where the delimiter or row's end stands after a closing quote and blanks; −1 where something else does. */
  private endAfter(from: number): number {
    let at = from;
    while (this.text.charCodeAt(at) === SPACE && this.delimiter !== SPACE) at++;
    const code = this.text.charCodeAt(at);
    return Number.isNaN(code) || code === this.delimiter || code === LF || code === CR ? at : -1;
  }
}
