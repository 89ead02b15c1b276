import { createHash } from 'node:crypto';
import { join } from 'node:path';
import * as z from 'zod';
import type { DocKey } from '@shared/workspace/documents.ts';
import { parseJson } from '@shared/workspace/envelope.ts';
import { fileOf } from '@shared/workspace/parse.ts';
import { writeDurable, type Fs, type Machine } from '@electron/storage/index.ts';

/**
 * `.index/portfolio.bin`: the columns as they were when every file had the marks that stand beside them. It spares reading all customers
 * at opening. It is never a source of truth: any doubt (a mark, the checksum, another quarter, another version) and it is not used.
 *
 *     keyrung-index 2 <length of head> <sha-256 of all that follows>\n  head (JSON) padded to eight · packed columns
 */
const FOLDER = '.index';
const FILE = 'portfolio.bin';
const FIRST = /^keyrung-index 2 (\d{1,9}) ([0-9a-f]{64})\n$/;
/** Length of the first line: fixed, so that what follows stays aligned for the columns. */
const FIRST_LENGTH = 96;

/** Size, time and number of each file, by document. */
export type Marks = Readonly<Record<DocKey, readonly [size: number, mtimeMs: number, ino: number]>>;
const headSchema = z.object({ quarter: z.string(), marks: z.record(z.string(), z.tuple([z.number(), z.number(), z.number()])) });

/** Marks of the files of the documents that bear on the columns; one that is gone is left out. */
export async function marksOf(fs: Fs, folder: string, keys: readonly DocKey[]): Promise<Marks> {
  const all = await Promise.all(
    keys.map(async (key) => {
      const marks = await fs.stat(join(folder, fileOf(key))).catch(() => null);
      return marks && ([key, [marks.size, marks.mtimeMs, marks.ino]] as const);
    }),
  );
  return Object.fromEntries(all.filter((one) => one !== null));
}

export const sameMarks = (a: Marks, b: Marks): boolean => {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key]?.every((value, i) => value === b[key]?.[i]) === true);
};

/** What an index holds. `quarter`: the columns count visits of this quarter and the one before. */
export interface ColumnIndex {
  readonly quarter: string;
  readonly marks: Marks;
  /** As `packPortfolio` makes them. */
  readonly packed: Uint8Array;
}

/** The index of a workspace, or `null` where there is none that can be used. */
export async function readColumnIndex(fs: Fs, folder: string): Promise<ColumnIndex | null> {
  const bytes = await fs.readFile(join(folder, FOLDER, FILE)).catch(() => null);
  return bytes && decodeIndex(bytes);
}

export function decodeIndex(bytes: Uint8Array): ColumnIndex | null {
  const first = FIRST.exec(Buffer.from(bytes.subarray(0, FIRST_LENGTH)).toString('latin1').replace(/ +\n$/, '\n'));
  const rest = bytes.subarray(FIRST_LENGTH);
  if (!first || digest(rest) !== first[2]) return null;
  const length = Number(first[1]);
  const head = headSchema.safeParse(parseJson(Buffer.from(rest.subarray(0, length)).toString('utf8')));
  return head.success ? { ...head.data, packed: rest.subarray(length) } : null;
}

export function encodeIndex({ quarter, marks, packed }: ColumnIndex): Uint8Array {
  const text = Buffer.from(JSON.stringify({ quarter, marks }));
  const head = Buffer.concat([text, Buffer.alloc((8 - (text.length % 8)) % 8, 0x20)]);
  const rest = Buffer.concat([head, packed]);
  const first = `keyrung-index 2 ${head.length} ${digest(rest)}`.padEnd(FIRST_LENGTH - 1) + '\n';
  return Buffer.concat([Buffer.from(first, 'latin1'), rest]);
}

/** Writes the index; that it could not be written is no loss. */
export async function writeColumnIndex(machine: Machine, folder: string, index: ColumnIndex): Promise<void> {
  try {
    await machine.fs.mkdir(join(folder, FOLDER)).catch(() => undefined);
    await writeDurable(machine, join(folder, FOLDER, FILE), encodeIndex(index));
  } catch {
    // the next opening reads the documents instead
  }
}

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
