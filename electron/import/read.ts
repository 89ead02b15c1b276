import { createHash } from 'node:crypto';
import { fail, ok, ProblemError, problem, type Problem, type Result } from '@shared/base/result.ts';
import type { Corrections } from '@shared/import/contract.ts';
import { correctionOf } from '@shared/import/recognise.ts';
import type { RawTable, Row } from '@shared/import/types.ts';
import { decodeText } from './decode.ts';
import { parseDelimited } from './delimited.ts';
import { MAX_FILE_BYTES, MAX_FILE_MB } from './limits.ts';
import { sniff } from './sniff.ts';
import { readWorkbookFile } from './xlsx/index.ts';

/** A file's bytes under the name by which its tables are called (unique within one import). */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Tables of one file: one of a text file, one for each filled sheet of a workbook.
 * @returns a problem of the `file.` codes, always with `file`.
 */
export function readTables({ name, bytes }: SourceFile, corrections: Corrections = {}): Result<readonly RawTable[]> {
  try {
    const read = bytes.length > MAX_FILE_BYTES ? fail(problem('file.tooLarge', { limit: MAX_FILE_MB })) : readAny(name, bytes, corrections);
    return read.ok ? read : fail(named(read.error, name));
  } catch (error) {
    if (error instanceof ProblemError) return fail(named(error.problem, name));
    if (error instanceof RangeError) return fail(problem('file.malformed', { file: name, place: error.message }));
    throw error;
  }
}
const named = (error: Problem, file: string): Problem => ({ ...error, values: { ...error.values, file } });

function readAny(name: string, bytes: Uint8Array, corrections: Corrections): Result<readonly RawTable[]> {
  const sniffed = sniff(bytes);
  if (sniffed.kind === 'refused') return fail(problem(sniffed.code));
  return sniffed.kind === 'zip' ? readWorkbook(name, bytes) : readText(name, bytes, corrections);
}

function readText(name: string, bytes: Uint8Array, corrections: Corrections): Result<readonly RawTable[]> {
  const said = correctionOf(corrections, name);
  const decoded = decodeText(bytes, said.encoding);
  if (!decoded.ok) return decoded;
  const parsed = parseDelimited(decoded.value.text, said.delimiter);
  if (!parsed.ok) return parsed;
  const { rows, delimiter, openQuote } = parsed.value;
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  return ok([
    {
      id: name,
      file: name,
      digest,
      rows,
      encoding: decoded.value.encoding,
      delimiter,
      hiddenColumns: [],
      hiddenRows: [],
      merges: [],
      openQuote,
    },
  ]);
}

function readWorkbook(name: string, bytes: Uint8Array): Result<readonly RawTable[]> {
  const sheets = readWorkbookFile(bytes);
  if (sheets.length === 0) return fail(problem('file.empty'));
  return ok(
    sheets.map(({ name: sheet, rows, hidden, hiddenColumns, hiddenRows, merges }) => ({
      id: `${name}#${sheet}`,
      file: name,
      sheet,
      digest: digestOfRows(rows),
      rows,
      hiddenColumns,
      hiddenRows,
      merges,
      hidden,
    })),
  );
}

/** By cells, not by bytes: a workbook saved again with another sheet changed keeps the digest of this one. */
function digestOfRows(rows: readonly Row[]): string {
  const hash = createHash('sha256');
  for (const row of rows) hash.update(`${row.join('\u001f')}\n`);
  return hash.digest('hex').slice(0, 16);
}
