import { expect, test } from 'vitest';
import { packAsar } from './asar.mjs';

/** Reads an archive the way Electron does: sizes, header, then slices of the rest. */
function unpackAsar(archive) {
  expect(archive.readUInt32LE(0)).toBe(4);
  const headerSize = archive.readUInt32LE(4);
  expect(archive.readUInt32LE(8)).toBe(headerSize - 4);
  const { files } = JSON.parse(archive.toString('utf8', 16, 16 + archive.readUInt32LE(12)));
  const body = archive.subarray(8 + headerSize);
  return Object.fromEntries(
    Object.entries(files).map(([name, { offset, size }]) => [name, body.toString('utf8', Number(offset), Number(offset) + size)]),
  );
}

test.each([
  ['several files, one with Chinese text', { 'package.json': '{}', 'main.cjs': '// 客阶' }],
  ['an empty file', { a: '', b: 'x' }],
  ['a header that needs padding', { abc: '1' }],
])('%s', (_, files) => {
  expect(unpackAsar(packAsar(files))).toEqual(files);
});
