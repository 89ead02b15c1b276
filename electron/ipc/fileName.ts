import type { FileType } from './ports.ts';

/** Windows opens a device under these names, with any ending. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
/** Bytes of UTF-8; systems allow 255, and sync programs add to it. */
const LONGEST = 120;

/** A file name that every system takes, from words a person may have written. Never empty, never with a folder in it. */
export function fileNameOf(words: string, type: FileType): string {
  const plain = words
    .normalize('NFC')
    .replaceAll(/[\p{C}<>:"/\\|?*]/gu, ' ')
    .replaceAll(/\s+/g, ' ');
  const base = trimmed(shortened(trimmed(plain.replace(new RegExp(`\\.${type}$`, 'i'), ''))));
  return `${base === '' || DEVICE.test(base) ? `keyrung ${base}`.trim() : base}.${type}`;
}

const trimmed = (text: string): string => text.replaceAll(/^[. ]+|[. ]+$/g, '');

function shortened(text: string): string {
  let kept = '';
  for (const character of text) {
    if (Buffer.byteLength(kept + character) > LONGEST) break;
    kept += character;
  }
  return kept;
}

/** `方案.docx` → `方案 (2).docx` → `方案 (3).docx`: the name to offer when the first cannot be written. */
export function nextName(name: string): string {
  const dot = name.lastIndexOf('.');
  const [base, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  const counted = / \((\d+)\)$/.exec(base);
  return counted ? `${base.slice(0, counted.index)} (${Number(counted[1]) + 1})${ending}` : `${base} (2)${ending}`;
}
