import { unzipSync } from 'fflate';

/** Where a needle was found: the part of the package, with the workbook inside it where it is one. */
export interface Hit {
  readonly needle: string;
  readonly part: string;
}

/**
 * Looks for texts in everything a Word file holds: body, headers and footers, alternative texts, properties, relations, drawings, bytes
 * of pictures, workbooks behind charts. A text split over several runs, or written with entities, is found too.
 */
export const searchDocx = (bytes: Uint8Array, needles: readonly string[]): readonly Hit[] =>
  searchPackage(bytes, needles.filter(Boolean), '');

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const isZip = (data: Uint8Array): boolean => ZIP.every((byte, index) => data[index] === byte);

function searchPackage(bytes: Uint8Array, needles: readonly string[], within: string): Hit[] {
  return Object.entries(unzipSync(bytes)).flatMap(([path, data]) => {
    const part = `${within}${path}`;
    if (isZip(data)) return searchPackage(data, needles, `${part}!`);
    const forms = readings(data);
    return needles
      .filter((needle) => forms.some((form) => form.includes(needle)) || part.includes(needle))
      .map((needle) => ({ needle, part }));
  });
}

/** The ways in which a text can stand in a part. */
function readings(data: Uint8Array): readonly string[] {
  const raw = new TextDecoder('utf-8').decode(data);
  if (!/^\s*</.test(raw)) return [raw, new TextDecoder('utf-16le').decode(data), new TextDecoder('utf-16le').decode(data.subarray(1))];
  const decoded = withoutEntities(raw);
  const joined = withoutEntities(raw.replace(/<[^>]*>/g, ''));
  return [raw, decoded, joined];
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const withoutEntities = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
