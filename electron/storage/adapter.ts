import type { Adapter } from 'lowdb';
import { ProblemError, type Problem, type Result } from '@shared/base/result.ts';
import type { DocKey, DocumentKind } from '@shared/workspace/documents.ts';
import { parseDocument, sealDocument, type Parsed } from '@shared/workspace/parse.ts';
import { codec } from './codec.ts';
import { writeDurable, type Writer } from './durable.ts';
import { ifExists } from './fs.ts';

/** Where a document of a workspace comes from and goes to. */
export interface DocumentPort {
  read(key: DocKey): Promise<Result<Parsed | undefined>>;
  /** Puts a document into the save that is being gathered; it is on the disk when that save is. */
  enlist(key: DocKey, data: unknown): Problem | null;
}

/** lowdb's view of one document of a workspace. Unlike lowdb's own adapters it never takes a damaged file for an empty one: it throws. */
export class DocumentAdapter implements Adapter<unknown> {
  constructor(
    private readonly port: DocumentPort,
    private readonly key: DocKey,
  ) {}

  async read(): Promise<unknown> {
    return unwrap(await this.port.read(this.key))?.data ?? null;
  }

  write(data: unknown): Promise<void> {
    const refused = this.port.enlist(this.key, data);
    return refused ? Promise.reject(new ProblemError(refused)) : Promise.resolve();
  }
}

/** lowdb's view of a document that stands alone in a file of its own. When `write` resolves, the content survives a power cut. */
export class DurableAdapter<T> implements Adapter<T> {
  constructor(
    private readonly writer: Writer,
    private readonly path: string,
    private readonly kind: DocumentKind<T>,
  ) {}

  async read(): Promise<T | null> {
    const bytes = await ifExists(this.writer.fs.readFile(this.path));
    return bytes ? (unwrap(parseDocument(this.kind, this.kind.kind, bytes, codec)).data as T) : null;
  }

  async write(data: T): Promise<void> {
    const { bytes } = unwrap(sealDocument(this.kind, this.kind.kind, data, codec));
    await writeDurable(this.writer, this.path, bytes);
  }
}

function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new ProblemError(result.error);
  return result.value;
}
