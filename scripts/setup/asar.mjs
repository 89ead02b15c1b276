/**
 * Packs texts into an asar archive, Electron's own format: a size, a JSON header that names each file with its length and
 * offset, then the contents. Written here because set-up runs before any package is installed.
 * @param {Record<string, string>} files flat: name -> text
 */
export function packAsar(files) {
  const contents = Object.values(files).map((text) => Buffer.from(text));
  const header = headerRecord(Buffer.from(JSON.stringify({ files: entries(Object.keys(files), contents) })));
  return Buffer.concat([sizeRecord(header.length), header, ...contents]);
}

function entries(names, contents) {
  let offset = 0;
  return Object.fromEntries(
    names.map((name, index) => {
      const entry = { size: contents[index].length, offset: String(offset) };
      offset += entry.size;
      return [name, entry];
    }),
  );
}

/** Chromium's "pickle" of one number: the length of the record (4), then the number. */
function sizeRecord(size) {
  const record = Buffer.alloc(8);
  record.writeUInt32LE(4, 0);
  record.writeUInt32LE(size, 4);
  return record;
}

/** The same of one text: length of the record, length of the text, the text, padded to four bytes. */
function headerRecord(text) {
  const padded = Math.ceil(text.length / 4) * 4;
  const record = Buffer.alloc(8 + padded);
  record.writeUInt32LE(4 + padded, 0);
  record.writeUInt32LE(text.length, 4);
  text.copy(record, 8);
  return record;
}
