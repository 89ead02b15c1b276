import { deflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Encoding } from '@shared/import/types.ts';
import { gb18030, utf8, workbook } from '@tests/import/support.ts';
import { decodeText } from './decode.ts';
import { guessDelimiter, parseDelimited } from './delimited.ts';
import { readTables, type SourceFile } from './read.ts';

const bytes = (...list: (number | string)[]): Uint8Array =>
  Uint8Array.from(list.flatMap((part) => (typeof part === 'number' ? [part] : [...Buffer.from(part, 'latin1')])));
const file = (name: string, content: Uint8Array): SourceFile => ({ name, bytes: content });
const problemOf = (source: SourceFile) => {
  const read = readTables(source);
  return read.ok ? null : read.error;
};

/** A zip whose directory says what we please. */
function zipLying(size: number, packed: Uint8Array, entries = 1): Uint8Array {
  const name = Buffer.from('xl/workbook.xml');
  const local = Buffer.alloc(30 + name.length);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(name.length, 26);
  name.copy(local, 30);
  const central = Buffer.alloc(46 + name.length);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(size, 24);
  central.writeUInt16LE(name.length, 28);
  name.copy(central, 46);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length + packed.length, 16);
  return Uint8Array.from(Buffer.concat([local, packed, central, end]));
}

describe('files that are no table', () => {
  const zeros = Buffer.alloc(8 * 1024 * 1024);
  it.each([
    ['empty', file('a.csv', bytes()), 'file.empty'],
    ['only a mark and blanks', file('a.csv', bytes(0xef, 0xbb, 0xbf, ' \r\n ')), 'file.empty'],
    ['a picture renamed', file('a.csv', bytes(0x89, 'PNG\r\n', 0x1a, 0x0a, 0, 0, 0)), 'file.picture'],
    ['a photo renamed', file('a.xlsx', bytes(0xff, 0xd8, 0xff, 0xe0, 'JFIF')), 'file.picture'],
    ['an SVG renamed', utf8('a.csv', '<?xml version="1.0"?>\n<svg xmlns="x"></svg>'), 'file.picture'],
    ['binary', file('a.csv', bytes('ab', 0, 1, 2, 'cd', 0, 7, 0, 0, 9)), 'file.binary'],
    ['a PDF', file('a.csv', bytes('%PDF-1.7\n')), 'file.binary'],
    [
      'old Excel',
      file('a.xls', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from('Workbook', 'utf16le'))),
      'file.oldExcel',
    ],
    [
      'a workbook with a password',
      file('a.xlsx', bytes(0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('EncryptedPackage', 'utf16le'))),
      'file.password',
    ],
    ['a page under the name of a table', utf8('a.xls', '<html><table><tr><td>1</td></tr></table></html>'), 'file.unknownType'],
    ['another zip', file('a.xlsx', zipSync({ 'word/document.xml': new Uint8Array([60]) })), 'file.unknownType'],
    ['a cut zip', file('a.xlsx', workbook([{ name: 'a', rows: [['x']] }]).slice(0, 400)), 'file.malformed'],
    ['a bomb by its own word', file('a.xlsx', zipLying(60 * 1024 * 1024, deflateRawSync(zeros))), 'file.bomb'],
    ['a bomb by ratio', file('a.xlsx', zipLying(8 * 1024 * 1024, deflateRawSync(zeros))), 'file.bomb'],
    ['a bomb that lies about its size', file('a.xlsx', zipLying(1_000, deflateRawSync(zeros))), 'file.bomb'],
    ['too many entries', file('a.xlsx', zipLying(10, deflateRawSync(Buffer.from('0123456789')), 3_000)), 'file.bomb'],
    ['a workbook without a cell', file('a.xlsx', workbook([{ name: 'a', rows: [] }])), 'file.empty'],
  ])('says what %s is, and names the file', (_what, source, code) => {
    expect(problemOf(source)).toMatchObject({ code, values: { file: source.name } });
  });

  it('names the row where the encoding changes', () => {
    const line = '上海恒岳包装有限公司,浦东新区\n';
    const mixed = Buffer.concat([Buffer.from(`名称,地区\n${line}${line}`), gb18030(line), gb18030(line)]);
    expect(problemOf(file('mixed.csv', mixed))).toEqual({ code: 'file.encoding', values: { file: 'mixed.csv', row: 4 } });
  });
});

describe('text', () => {
  const text = '名称,城市\n嘉禾食品,苏州\n';
  const encoded: readonly (readonly [Encoding, Uint8Array])[] = [
    ['utf-8', Buffer.from(text)],
    ['utf-8', Buffer.from(`\ufeff${text}`)],
    ['gb18030', gb18030(text)],
    ['utf-16le', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['utf-16le', Buffer.from(text, 'utf16le')],
    ['utf-16be', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ];
  it.each(encoded)('is read as %s', (encoding, content) => {
    expect(decodeText(content)).toEqual({ ok: true, value: { text, encoding } });
  });

  it('is Windows-1252 where GB18030 would make nonsense of it', () => {
    const western = 'Firma;Ort\nMüller Söhne;Köln\nBäckerei Groß;Düren\n';
    expect(decodeText(Buffer.from(western, 'latin1'))).toEqual({ ok: true, value: { text: western, encoding: 'windows-1252' } });
  });

  it.each([
    [',', 'a,b,c\n1,"x,y",3\n'],
    [';', 'a;b\n1,5;2\n3,25;4\n'],
    ['\t', 'a\tb\n1,5\t2\n'],
    ['|', 'title, of 2026, made by us\na|b|c\n1|2|3\n4|5|6\n'],
  ])('is cut at %j', (delimiter, given) => {
    expect(guessDelimiter(given)).toBe(delimiter);
  });

  it('keeps quoted line ends, ragged rows and row numbers, and names a quote that stays open', () => {
    expect(parseDelimited('a,b\r\n"1\r\n2",3\r\n4\r\n\r\n')).toMatchObject({
      value: { rows: [['a', 'b'], ['1\r\n2', '3'], ['4']], delimiter: ',' },
    });
    expect(parseDelimited('sep=;\na;b\n1;2\n')).toMatchObject({ value: { rows: [[''], ['a', 'b'], ['1', '2']], delimiter: ';' } });
    expect(parseDelimited('a,b\n1,"2\n3,4\n')).toMatchObject({ value: { openQuote: 2 } });
  });
});
