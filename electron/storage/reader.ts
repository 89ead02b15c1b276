import { fail, ok, problem, type Problem, type Result } from '@shared/base/result.ts';
import type { DocKey, DocumentKind } from '@shared/workspace/documents.ts';
import { fileOf, openDocument, parseDocument, type Parsed } from '@shared/workspace/parse.ts';
import { codec } from './codec.ts';
import { diskProblem } from './failures.ts';
import type { Parts } from './parts.ts';
import { storedKind } from './paths.ts';
import type { RawDocument } from './types.ts';

/** Something read out of a document's file, with the identity of that file's content. */
interface Content {
  readonly checksum: string;
}

/** Reads documents, proves them, and takes note of those that cannot be used. Called by one at a time. */
export class Reader {
  constructor(private readonly parts: Parts) {}

  /** A document, checked in full; `undefined` if it does not exist. What was read is the base of the next save. */
  parsed(key: DocKey): Promise<Result<Parsed | undefined>> {
    return this.#read(key, parseDocument, true);
  }

  /** As `parsed`, but the envelope alone is proved and the data is left as bytes. Data of an older version is lifted and so parsed after all. */
  async raw(key: DocKey): Promise<Result<RawDocument | undefined>> {
    const read = await this.#read(key, openDocument, true);
    if (!read.ok || !read.value) return read.ok ? ok(undefined) : read;
    if (read.value.version === storedKind(key)?.version) return ok({ key, data: read.value.data });
    const lifted = await this.#read(key, parseDocument, true);
    if (!lifted.ok || !lifted.value) return lifted.ok ? ok(undefined) : lifted;
    return ok({ key, data: codec.encode(JSON.stringify(lifted.value.data)) });
  }

  /** Looks whether a document is good, without taking it as seen by the caller. */
  async check(key: DocKey): Promise<void> {
    await this.#read(key, parseDocument, false);
  }

  async #read<T extends Content>(key: DocKey, open: Opener<T>, accept: boolean): Promise<Result<T | undefined>> {
    const kind = storedKind(key);
    if (!kind) return fail(problem('call.unknownPath', { path: key, known: '' }));
    try {
      const found = await this.parts.store.bytesOf(key);
      if (!found) return await this.#absent(key);
      const opened = open(kind, key, found.bytes, codec);
      if (!opened.ok) return fail(await this.#unusable(key, opened.error, found.bytes));
      this.#sound(key, opened.value.checksum, accept);
      if (accept && found.marks) this.parts.store.known.set(key, { checksum: opened.value.checksum, marks: found.marks });
      return opened;
    } catch (error) {
      return fail(this.#note(key, diskProblem(error, fileOf(key))));
    }
  }

  /** A sound document settles what was said of it; that it changed outside, only when the caller takes the change. */
  #sound(key: DocKey, checksum: string, accept: boolean): void {
    const { problems, store, catalogue } = this.parts;
    const said = problems.of(key)?.problem.code;
    const stillAsked = said === 'document.changedOutside' && !accept && store.checksumOf(key) !== checksum;
    if (said && !stillAsked) problems.clear(fileOf(key));
    catalogue.appeared(key);
  }

  async #absent(key: DocKey): Promise<Result<undefined>> {
    const { catalogue, store } = this.parts;
    if (catalogue.present.has(key)) catalogue.vanished(key);
    store.known.delete(key);
    return catalogue.missing.has(key) ? fail(await noteMissing(this.parts, key)) : ok(undefined);
  }

  async #unusable(key: DocKey, why: Problem, bytes: Uint8Array): Promise<Problem> {
    const { keeping, backups, problems, access } = this.parts;
    if (why.code === 'workspace.newerFormat') {
      access.becomeReadOnly(why);
      return this.#note(key, why);
    }
    const kept = access.reason ? undefined : await keeping.damaged(key, bytes).catch(() => undefined);
    const lastGood = await backups.lastGood(key);
    problems.set({ problem: why, key, file: fileOf(key), ...(kept ? { kept } : {}), ...(lastGood ? { lastGood } : {}) });
    return why;
  }

  #note(key: DocKey, why: Problem): Problem {
    this.parts.problems.set({ problem: why, key, file: fileOf(key) });
    return why;
  }
}

type Opener<T> = (kind: DocumentKind, key: DocKey, bytes: Uint8Array, codec_: typeof codec) => Result<T>;

/** Takes note of a document that somebody else removed, and of the backup that still has it. */
export async function noteMissing({ backups, problems }: Parts, key: DocKey): Promise<Problem> {
  const lastGood = await backups.lastGood(key);
  const gone = problem('document.missing', { file: fileOf(key) });
  problems.set({ problem: gone, key, file: fileOf(key), ...(lastGood ? { lastGood } : {}) });
  return gone;
}
