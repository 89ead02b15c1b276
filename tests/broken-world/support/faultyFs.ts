import type { FileHandle, Fs } from '@electron/storage/fs.ts';
import { diskError } from './simulatedDisk.ts';

/** One call that storage makes of a file system. */
export interface Call {
  /** From 1. */
  readonly number: number;
  readonly name: keyof Fs | `handle.${keyof FileHandle}`;
  readonly path: string;
}

/** What becomes of a call: `null` = nothing unusual; an error it fails with; or a write that takes only part of its bytes. */
export type Fate = Error | 'short' | null;

/** A file system whose every call goes past `decide` first. */
export class FaultyFs implements Fs {
  calls = 0;

  constructor(
    private readonly inner: Fs,
    public decide: (call: Call) => Fate,
  ) {}

  #ask(name: Call['name'], path: string): 'short' | null {
    const fate = this.decide({ number: ++this.calls, name, path });
    if (fate instanceof Error) throw fate;
    return fate;
  }

  async readFile(path: string) {
    this.#ask('readFile', path);
    return this.inner.readFile(path);
  }

  async open(path: string, flags: Parameters<Fs['open']>[1]) {
    this.#ask('open', path);
    return this.#wrap(await this.inner.open(path, flags), path);
  }

  async rename(from: string, to: string) {
    this.#ask('rename', to);
    return this.inner.rename(from, to);
  }

  async unlink(path: string) {
    this.#ask('unlink', path);
    return this.inner.unlink(path);
  }

  async mkdir(path: string) {
    this.#ask('mkdir', path);
    return this.inner.mkdir(path);
  }

  async rmdir(path: string) {
    this.#ask('rmdir', path);
    return this.inner.rmdir(path);
  }

  async readdir(path: string) {
    this.#ask('readdir', path);
    return this.inner.readdir(path);
  }

  async stat(path: string) {
    this.#ask('stat', path);
    return this.inner.stat(path);
  }

  async link(from: string, to: string) {
    this.#ask('link', to);
    return this.inner.link(from, to);
  }

  async syncFolder(path: string) {
    this.#ask('syncFolder', path);
    return this.inner.syncFolder(path);
  }

  #wrap(handle: FileHandle, path: string): FileHandle {
    return {
      write: async (bytes, offset, length, position) => {
        const fate = this.#ask('handle.write', path);
        return handle.write(bytes, offset, fate === 'short' ? Math.ceil(length / 2) : length, position);
      },
      read: async (into, position) => {
        this.#ask('handle.read', path);
        return handle.read(into, position);
      },
      truncate: async (size) => {
        this.#ask('handle.truncate', path);
        return handle.truncate(size);
      },
      sync: async () => {
        this.#ask('handle.sync', path);
        return handle.sync();
      },
      close: async () => {
        this.#ask('handle.close', path);
        return handle.close();
      },
    };
  }
}

/** From this call on nothing works any more: the process is dead, or the machine. */
export const deadFrom =
  (n: number) =>
  ({ number }: Call): Fate =>
    number >= n ? diskError('DEAD') : null;

/** Which calls can fail in which way. */
export const FAULTS: Readonly<Record<string, (call: Call) => Fate>> = {
  EIO: () => diskError('EIO'),
  ENOSPC: ({ name }) => (['handle.write', 'open', 'mkdir', 'rename', 'link', 'handle.sync'].includes(name) ? diskError('ENOSPC') : null),
  short: ({ name }) => (name === 'handle.write' ? 'short' : null),
  EPERM: ({ name }) => (name === 'rename' || name === 'unlink' ? diskError('EPERM') : null),
  EBUSY: ({ name }) => (name === 'rename' || name === 'unlink' || name === 'rmdir' ? diskError('EBUSY') : null),
};
