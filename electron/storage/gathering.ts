import { Low } from 'lowdb';
import { fail, ok, problem, ProblemError, type Problem, type Result } from '@shared/base/result.ts';
import type { DocKey } from '@shared/workspace/documents.ts';
import { fileOf, sealDocument, type Parsed } from '@shared/workspace/parse.ts';
import { DocumentAdapter, type DocumentPort } from './adapter.ts';
import { codec } from './codec.ts';
import { storedKind } from './paths.ts';
import type { Change } from './redo.ts';
import type { Store } from './store.ts';

/** Stands for "no such document" where lowdb asks for a default. */
const NONE: unknown = Object.freeze({});

/** Reads a document through lowdb; `undefined` = it does not exist. */
export async function readThroughLowdb(port: DocumentPort, key: DocKey): Promise<Result<unknown>> {
  const db = new Low<unknown>(new DocumentAdapter(port, key), NONE);
  try {
    await db.read();
  } catch (error) {
    if (error instanceof ProblemError) return fail(error.problem);
    throw error;
  }
  return ok(db.data === NONE ? undefined : db.data);
}

/** The documents of one save while it is put together: lowdb writes into it, and nothing of it is on the disk yet. */
export class Gathering implements DocumentPort {
  readonly changes: Change[] = [];

  constructor(
    private readonly store: Store,
    private readonly readDocument: (key: DocKey) => Promise<Result<Parsed | undefined>>,
    /** Writes over whatever stands there, also over what cannot be read. */
    private readonly overwrite = false,
  ) {}

  read(key: DocKey): Promise<Result<Parsed | undefined>> {
    return this.readDocument(key);
  }

  enlist(key: DocKey, data: unknown): Problem | null {
    const kind = storedKind(key);
    if (!kind) return problem('call.unknownPath', { path: key, known: '' });
    const sealed = sealDocument(kind, key, data, codec);
    if (!sealed.ok) return sealed.error;
    const { bytes, checksum } = sealed.value;
    const before = this.store.checksumOf(key);
    if (this.overwrite || checksum !== before) this.changes.push({ key, bytes, checksum, base: this.overwrite ? '' : before });
    return null;
  }

  /** Puts a document into the save through lowdb. lowdb writes nothing at all for null, false, 0 and '', so those are refused here. */
  async put(key: DocKey, data: unknown): Promise<Problem | null> {
    if (typeof data !== 'object' || data === null)
      return problem('document.schema', { file: fileOf(key), place: '', detail: String(data) });
    const db = new Low<unknown>(new DocumentAdapter(this, key), NONE);
    db.data = data;
    try {
      await db.write();
      return null;
    } catch (error) {
      if (error instanceof ProblemError) return error.problem;
      throw error;
    }
  }

  /** Puts a document's removal into the save. A workspace without its settings is none, so those stay. */
  remove(key: DocKey): Problem | null {
    if (!storedKind(key)) return problem('call.unknownPath', { path: key, known: '' });
    if (key === 'settings') return problem('document.missing', { file: fileOf(key) });
    this.changes.push({ key, bytes: null, checksum: null, base: this.overwrite ? '' : this.store.checksumOf(key) });
    return null;
  }
}
