import { fail, ok, problem, type Result } from '@shared/base/result.ts';
import type { Encoding } from '@shared/import/types.ts';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * Bytes of a text file as text. A byte order mark decides; else UTF-8 where every byte fits, GB18030 where the others come in pairs as
 * Chinese does, Windows-1252 where they stand alone between letters. An encoding that the user names is taken as said.
 * @returns `file.binary`, or `file.encoding` with the row where one encoding gives way to another.
 */
export function decodeText(bytes: Uint8Array, said?: Encoding): Result<Decoded> {
  const encoding = said ?? marked(bytes) ?? unmarked16(bytes);
  if (encoding) return decoded(bytes, encoding);
  if (hasControls(bytes)) return fail(problem('file.binary'));
  const utf8 = strictly(bytes, 'utf-8');
  if (utf8 !== null) return ok({ text: utf8, encoding: 'utf-8' });
  const row = rowOfChange(bytes);
  if (row !== null) return fail(problem('file.encoding', { row }));
  return decoded(bytes, looksChinese(bytes) ? 'gb18030' : 'windows-1252');
}

function decoded(bytes: Uint8Array, encoding: Encoding): Result<Decoded> {
  const text = new TextDecoder(encoding).decode(bytes);
  return text.includes('\0') ? fail(problem('file.binary')) : ok({ text, encoding });
}

function strictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function marked(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return strictly(bytes, 'utf-8') === null ? null : 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** UTF-16 without a mark: its commas and line ends have a zero byte, always on the same side. */
function unmarked16(bytes: Uint8Array): Encoding | null {
  const end = Math.min(bytes.length & ~1, 8 * 1024);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < end; i++) {
    if (bytes[i] !== 0) continue;
    if (i % 2 === 0) even++;
    else odd++;
  }
  if (odd > end / 100 && even * 20 < odd) return 'utf-16le';
  return even > end / 100 && odd * 20 < even ? 'utf-16be' : null;
}

/** Control characters that no text has. */
function hasControls(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, 256 * 1024);
  let controls = 0;
  for (let i = 0; i < end; i++) {
    const byte = bytes[i] as number;
    if (byte === 0) return true;
    if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1a && byte !== 0x1b)) controls++;
  }
  return controls * 200 > end;
}

/** Of the bytes beyond ASCII, most stand in pairs as GB2312 has them. */
function looksChinese(bytes: Uint8Array): boolean {
  let pairs = 0;
  let others = 0;
  const end = Math.min(bytes.length, 1024 * 1024);
  for (let i = 0; i < end; i++) {
    const lead = bytes[i] as number;
    if (lead < 0x80) continue;
    const trail = bytes[i + 1] ?? 0;
    const pair = lead >= 0xa1 && lead <= 0xf7 && trail >= 0xa1;
    if (pair) pairs++;
    else others++;
    if (pair || (lead >= 0x81 && trail >= 0x40)) i++;
  }
  return pairs > others;
}

const LINE_END = 0x0a;
/** Lines must hold so many three-byte characters to be called UTF-8, and there must be so many such lines. */
const CHARACTERS = 3;
const LINES = 2;

/** Row at which a file that is UTF-8 in some lines and something else in others changes; `null` where it is all of one kind. */
function rowOfChange(bytes: Uint8Array): number | null {
  const utf8: number[] = [];
  const other: number[] = [];
  for (let start = 0, row = 1; start < bytes.length; row++) {
    const found = bytes.indexOf(LINE_END, start);
    const end = found < 0 ? bytes.length : found;
    const line = bytes.subarray(start, end);
    if (line.some((byte) => byte >= 0x80)) {
      const text = strictly(line, 'utf-8');
      if (text === null) other.push(row);
      else if ((text.match(/[\u2e80-\uffef]/g)?.length ?? 0) >= CHARACTERS) utf8.push(row);
    }
    start = end + 1;
    if (utf8.length >= LINES && other.length > 0) return Math.max(utf8[0] as number, other[0] as number);
  }
  return null;
}
