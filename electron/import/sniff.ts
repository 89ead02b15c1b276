import type { ProblemCode } from '@shared/base/result.ts';

/** What a file is by its bytes, whatever its name says. */
export type Sniffed = { readonly kind: 'text' } | { readonly kind: 'zip' } | { readonly kind: 'refused'; readonly code: ProblemCode };

const refused = (code: ProblemCode): Sniffed => ({ kind: 'refused', code });

const starts = (bytes: Uint8Array, ...head: number[]): boolean => head.every((byte, i) => bytes[i] === byte);
const ascii = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));

function isPicture(bytes: Uint8Array): boolean {
  return (
    starts(bytes, 0x89, 0x50, 0x4e, 0x47) ||
    starts(bytes, 0xff, 0xd8, 0xff) ||
    starts(bytes, 0x47, 0x49, 0x46, 0x38) ||
    starts(bytes, 0x49, 0x49, 0x2a, 0x00) ||
    starts(bytes, 0x4d, 0x4d, 0x00, 0x2a) ||
    (starts(bytes, 0x42, 0x4d) && bytes[6] === 0 && bytes[7] === 0 && bytes[8] === 0) ||
    (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') ||
    (ascii(bytes, 4, 8) === 'ftyp' && /heic|heix|mif1|avif/.test(ascii(bytes, 8, 12))) ||
    /^\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)?<svg[\s>]/s.test(ascii(bytes, 0, 400))
  );
}

const isArchiveOrProgram = (bytes: Uint8Array): boolean =>
  ascii(bytes, 0, 5) === '%PDF-' ||
  starts(bytes, 0x1f, 0x8b) ||
  starts(bytes, 0x37, 0x7a, 0xbc, 0xaf) ||
  ascii(bytes, 0, 4) === 'Rar!' ||
  starts(bytes, 0x7f, 0x45, 0x4c, 0x46) ||
  (starts(bytes, 0x4d, 0x5a) && bytes.subarray(0, 512).includes(0));

/** Old Office files and encrypted new ones share one container; the names of its streams, in UTF-16, tell which. */
function insideCompound(bytes: Uint8Array): Sniffed {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4 * 1024 * 1024));
  const holds = (name: string): boolean => text.includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage')) return refused('file.password');
  return refused(holds('Workbook') || holds('Book') ? 'file.oldExcel' : 'file.binary');
}

/** Looks at the first bytes; `file.empty`, `.picture`, `.binary`, `.oldExcel`, `.password`, `.unknownType` where it is no table. */
export function sniff(bytes: Uint8Array): Sniffed {
  if (isEmpty(bytes)) return refused('file.empty');
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return insideCompound(bytes);
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04)) return { kind: 'zip' };
  if (isPicture(bytes)) return refused('file.picture');
  if (isArchiveOrProgram(bytes)) return refused('file.binary');
  if (/^\s*(<!doctype html|<html|<\?xml|<table|<workbook)/i.test(ascii(bytes, 0, 200))) return refused('file.unknownType');
  return { kind: 'text' };
}

function isEmpty(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, 64 * 1024);
  for (let i = 0; i < end; i++) {
    const byte = bytes[i] as number;
    if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09 && !(i < 3 && (byte === 0xef || byte === 0xbb || byte === 0xbf)))
      return false;
  }
  return bytes.length <= end;
}
