import { problem, type Problem } from '../base/result.ts';

/** Deepest nesting a document may have: deeper ones can be parsed but not written again (`JSON.stringify` overflows its stack). */
export const MAX_DEPTH = 64;
/** Largest document, in bytes. */
export const MAX_BYTES = 64 * 1024 * 1024;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
/** Keys that reach into JavaScript's own objects when a value is copied key by key. */
export const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const FORBIDDEN_BYTES = [...FORBIDDEN].map((word) => Uint8Array.from(word, (letter) => letter.charCodeAt(0)));

/**
 * Looks at JSON bytes before they are parsed: refuses nesting deeper than `maxDepth` and keys that are dangerous to copy, also when
 * written with escapes. It does not check that the bytes are JSON; the parser does that.
 */
export function scanJson(bytes: Uint8Array, maxDepth = MAX_DEPTH): Problem | null {
  let depth = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if (byte === QUOTE) {
      const end = endOfString(bytes, i + 1);
      if (isForbidden(bytes, i + 1, end) && isKey(bytes, end + 1))
        return problem('document.forbiddenKey', { key: textOf(bytes, i + 1, end) });
      i = end;
    } else if (byte === 0x7b || byte === 0x5b) {
      if (++depth > maxDepth) return problem('document.tooDeep', { limit: maxDepth });
    } else if (byte === 0x7d || byte === 0x5d) depth--;
  }
  return null;
}

/** Position of the closing quote, or the end of the bytes. */
function endOfString(bytes: Uint8Array, from: number): number {
  let i = from;
  for (; i < bytes.length && bytes[i] !== QUOTE; i++) if (bytes[i] === BACKSLASH) i++;
  return i;
}

function isForbidden(bytes: Uint8Array, from: number, end: number): boolean {
  const length = end - from;
  const first = bytes[from];
  // 9 and 11 are the words' lengths; an escape of one letter takes six bytes, so anything with a backslash is read in full
  if ((length === 9 || length === 11) && (first === 0x5f || first === 0x63 || first === 0x70))
    return FORBIDDEN_BYTES.some((word) => equals(bytes, from, end, word));
  if (length < 14 || length > 66 || !hasBackslash(bytes, from, end)) return false;
  return FORBIDDEN.has(unescape(textOf(bytes, from, end)));
}

function equals(bytes: Uint8Array, from: number, end: number, word: Uint8Array): boolean {
  if (end - from !== word.length) return false;
  for (let i = 0; i < word.length; i++) if (bytes[from + i] !== word[i]) return false;
  return true;
}

function hasBackslash(bytes: Uint8Array, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (bytes[i] === BACKSLASH) return true;
  return false;
}

/** A string is a key when the next thing after it is a colon. */
function isKey(bytes: Uint8Array, from: number): boolean {
  let i = from;
  while (bytes[i] === 0x20 || bytes[i] === 0x0a || bytes[i] === 0x0d || bytes[i] === 0x09) i++;
  return bytes[i] === COLON;
}

const textOf = (bytes: Uint8Array, from: number, end: number): string => String.fromCharCode(...bytes.subarray(from, end));
const unescape = (text: string): string =>
  text.replace(/\\u([0-9a-fA-F]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
