import { dirname, join } from 'node:path';
import { makeFolder, writeDurable, type Writer } from './durable.ts';
import { ifExists } from './fs.ts';
import { sha256 } from './codec.ts';

/** Copies that are kept so that nothing is lost: damaged files and versions that met somebody else's change. All stay inside the workspace folder. */
export class Keeping {
  constructor(
    private readonly writer: Writer,
    private readonly folder: string,
    private readonly session: string,
  ) {}

  /** Keeps a damaged file as it is; the same bytes are kept once. The damaged file itself stays where it lies. */
  damaged(name: string, bytes: Uint8Array): Promise<string> {
    return this.#keep(`.damaged/${name}.${sha256(bytes).slice(0, 12)}.json`, bytes, false);
  }

  /** Keeps our version of a document that was changed outside; a later one of this session takes its place. */
  mine(name: string, bytes: Uint8Array): Promise<string> {
    return this.#keep(`.conflicts/${name}.mine-${this.session}.json`, bytes, true);
  }

  /** Keeps the outside version of a document before ours takes its place. */
  theirs(name: string, bytes: Uint8Array): Promise<string> {
    return this.#keep(`.conflicts/${name}.theirs-${sha256(bytes).slice(0, 12)}.json`, bytes, false);
  }

  async #keep(inside: string, bytes: Uint8Array, replace: boolean): Promise<string> {
    const path = join(this.folder, inside);
    if (replace || !(await ifExists(this.writer.fs.stat(path)))) {
      await makeFolder(this.writer.fs, dirname(path));
      await writeDurable(this.writer, path, bytes);
    }
    return inside;
  }
}
