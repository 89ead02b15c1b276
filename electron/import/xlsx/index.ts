import { ProblemError, problem } from '@shared/base/result.ts';
import { openZip, type Archive } from '../zip.ts';
import { readSheet, type Sheet } from './sheet.ts';
import { readSharedStrings, readStyles, readWorkbook } from './workbook.ts';
import { decodeXml } from './xml.ts';

export interface NamedSheet extends Sheet {
  readonly name: string;
  readonly hidden: boolean;
}

/** Sheets of a workbook that hold something. Throws `ProblemError`: `file.bomb`, `.malformed`, `.password`, `.unknownType`, `.tooManyRows`. */
export function readWorkbookFile(bytes: Uint8Array): NamedSheet[] {
  const archive = openZip(bytes);
  const xml = textIn(archive, 'xl/workbook.xml');
  if (xml === null) throw new ProblemError(problem('file.unknownType'));
  const workbook = readWorkbook(xml, textIn(archive, 'xl/_rels/workbook.xml.rels') ?? '');
  const setting = {
    strings: readSharedStrings(textIn(archive, 'xl/sharedstrings.xml') ?? '', decodeXml),
    shows: readStyles(textIn(archive, 'xl/styles.xml') ?? ''),
    from1904: workbook.from1904,
  };
  return workbook.sheets
    .map(({ name, path, hidden }) => ({ name, hidden, ...readSheet(textIn(archive, path) ?? '', setting) }))
    .filter((sheet) => sheet.rows.some((row) => row.some((cell) => cell !== '')));
}

function textIn(archive: Archive, name: string): string | null {
  const bytes = archive.read(name);
  if (!bytes) return null;
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return new TextDecoder(utf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}
