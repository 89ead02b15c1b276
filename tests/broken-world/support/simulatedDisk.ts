import { basename, dirname } from 'node:path';
import type { Entry, FileHandle, Fs, OpenFlags, Stat } from '@electron/storage/fs.ts';

/** A write or truncation that no sync has made durable yet. */
type FileChange = { readonly at: number; readonly bytes: Uint8Array } | { readonly size: number };
interface FileNode {
  readonly type: 'file';
  readonly ino: number;
  now: Uint8Array;
  durable: Uint8Array;
  unsynced: FileChange[];
  mtimeMs: number;
}
/** A change of a folder's names; a rename is one such change, so it happens whole or not at all. */
type NameChange = readonly (readonly [string, Node | null])[];
interface FolderNode {
  readonly type: 'folder';
  readonly ino: number;
  readonly now: Map<string, Node>;
  readonly durable: Map<string, Node>;
  unsynced: NameChange[];
  mtimeMs: number;
}
type Node = FileNode | FolderNode;

/** A clock that has moved on whenever it is asked. */
function counter(): () => number {
  let time = Date.parse('2026-11-25T08:00:00Z');
  return () => ++time;
}

export const diskError = (code: string): Error => Object.assign(new Error(code), { code });

/**
 * A disk in memory that behaves as badly as POSIX allows: what was written without `sync` and names that changed without `syncFolder`
 * may or may not survive a power cut, in any combination, and a write may survive in part.
 */
export class SimulatedDisk implements Fs {
  readonly #root: FolderNode;
  #inodes = 1;
  /** Bytes that may still be written; then every write is short, and the next one fails with ENOSPC. */
  free = Number.POSITIVE_INFINITY;
  readOnly = false;

  constructor(
    private readonly clock: () => number = counter(),
    root?: FolderNode,
  ) {
    this.#root = root ?? this.#folder();
    if (root) this.#inodes = 1_000_000;
  }

  #folder(): FolderNode {
    return { type: 'folder', ino: this.#inodes++, now: new Map(), durable: new Map(), unsynced: [], mtimeMs: this.clock() };
  }

  /** The disk as it may be found after the power went at this moment. */
  powerCut(random: () => number): SimulatedDisk {
    return new SimulatedDisk(this.clock, survivorOf(this.#root, random, new Map()) as FolderNode);
  }

  /** A copy as it is now, for an instance that was stopped without a power cut. */
  copy(): SimulatedDisk {
    return new SimulatedDisk(this.clock, copyOf(this.#root, new Map()) as FolderNode);
  }

  #find(path: string): Node {
    let at: Node = this.#root;
    for (const name of path.split('/').filter(Boolean)) {
      const next: Node | undefined = at.type === 'folder' ? at.now.get(name) : undefined;
      if (!next) throw diskError(at.type === 'folder' ? 'ENOENT' : 'ENOTDIR');
      at = next;
    }
    return at;
  }

  #folderAt(path: string): FolderNode {
    const found = this.#find(path);
    if (found.type !== 'folder') throw diskError('ENOTDIR');
    return found;
  }

  #fileAt(path: string): FileNode {
    const found = this.#find(path);
    if (found.type !== 'file') throw diskError('EISDIR');
    return found;
  }

  #change(folder: FolderNode, change: NameChange): void {
    if (this.readOnly) throw diskError('EROFS');
    applyNames(folder.now, change);
    folder.unsynced.push(change);
    folder.mtimeMs = this.clock();
  }

  async readFile(path: string): Promise<Uint8Array> {
    return this.#fileAt(path).now.slice();
  }

  async open(path: string, flags: OpenFlags): Promise<FileHandle> {
    const folder = this.#folderAt(dirname(path));
    let node = folder.now.get(basename(path));
    if (flags === 'wx' && node) throw diskError('EEXIST');
    if (!node) {
      if (flags === 'r' || flags === 'r+') throw diskError('ENOENT');
      node = {
        type: 'file',
        ino: this.#inodes++,
        now: new Uint8Array(),
        durable: new Uint8Array(),
        unsynced: [],
        mtimeMs: this.clock(),
      };
      this.#change(folder, [[basename(path), node]]);
    }
    if (node.type !== 'file') throw diskError('EISDIR');
    if (this.readOnly && flags !== 'r') throw diskError('EROFS');
    return this.#handle(node);
  }

  #handle(node: FileNode): FileHandle {
    return {
      write: async (bytes, offset, length, position) => {
        if (this.free <= 0) throw diskError('ENOSPC');
        const count = Math.min(length, this.free);
        this.free -= count;
        this.#write(node, { at: position, bytes: bytes.slice(offset, offset + count) });
        return count;
      },
      read: async (into, position) => {
        const part = node.now.subarray(position, position + into.length);
        into.set(part);
        return part.length;
      },
      truncate: async (size) => this.#write(node, { size }),
      sync: async () => {
        node.durable = node.now;
        node.unsynced = [];
      },
      close: async () => undefined,
    };
  }

  #write(node: FileNode, change: FileChange): void {
    node.now = applyChange(node.now, change);
    node.unsynced.push(change);
    node.mtimeMs = this.clock();
  }

  async rename(from: string, to: string): Promise<void> {
    const [source, target] = [this.#folderAt(dirname(from)), this.#folderAt(dirname(to))];
    const node = source.now.get(basename(from));
    if (!node) throw diskError('ENOENT');
    if (source !== target) throw diskError('EXDEV');
    this.#change(source, [
      [basename(from), null],
      [basename(to), node],
    ]);
  }

  async unlink(path: string): Promise<void> {
    this.#fileAt(path);
    this.#change(this.#folderAt(dirname(path)), [[basename(path), null]]);
  }

  async mkdir(path: string): Promise<void> {
    const parent = this.#folderAt(dirname(path));
    if (parent.now.has(basename(path))) throw diskError('EEXIST');
    this.#change(parent, [[basename(path), this.#folder()]]);
  }

  async rmdir(path: string): Promise<void> {
    if (this.#folderAt(path).now.size > 0) throw diskError('ENOTEMPTY');
    this.#change(this.#folderAt(dirname(path)), [[basename(path), null]]);
  }

  async readdir(path: string): Promise<readonly Entry[]> {
    return [...this.#folderAt(path).now].map(([name, { type }]) => ({ name, type }));
  }

  async stat(path: string): Promise<Stat> {
    const node = this.#find(path);
    return { type: node.type, size: node.type === 'file' ? node.now.length : 0, mtimeMs: node.mtimeMs, ino: node.ino };
  }

  async link(from: string, to: string): Promise<void> {
    const node = this.#fileAt(from);
    const folder = this.#folderAt(dirname(to));
    if (folder.now.has(basename(to))) throw diskError('EEXIST');
    this.#change(folder, [[basename(to), node]]);
  }

  async syncFolder(path: string): Promise<void> {
    const folder = this.#folderAt(path);
    folder.durable.clear();
    for (const [name, node] of folder.now) folder.durable.set(name, node);
    folder.unsynced = [];
  }
}

function applyNames(names: Map<string, Node>, change: NameChange): void {
  for (const [name, node] of change) {
    if (node) names.set(name, node);
    else names.delete(name);
  }
}

function applyChange(before: Uint8Array, change: FileChange): Uint8Array {
  const size = 'size' in change ? change.size : Math.max(before.length, change.at + change.bytes.length);
  const after = new Uint8Array(size);
  after.set(before.subarray(0, size));
  if ('bytes' in change) after.set(change.bytes, change.at);
  return after;
}

/** What is left of a node: everything durable, and of the rest whatever chance leaves. A file with two names stays one file. */
function survivorOf(node: Node, random: () => number, done: Map<Node, Node>): Node {
  const before = done.get(node);
  if (before) return before;
  if (node.type === 'file') {
    const content = node.unsynced.reduce((bytes, change) => maybe(bytes, change, random), node.durable);
    const file: FileNode = { ...node, now: content, durable: content, unsynced: [] };
    done.set(node, file);
    return file;
  }
  const names = new Map(node.durable);
  for (const change of node.unsynced) if (random() < 0.5) applyNames(names, change);
  return rebuilt(node, names, (child) => survivorOf(child, random, done), done);
}

/** A write survives, is lost, survives in part, or leaves its length with nothing in it. */
function maybe(bytes: Uint8Array, change: FileChange, random: () => number): Uint8Array {
  const fate = random();
  if (fate < 0.3) return bytes;
  if (fate < 0.6 || 'size' in change) return applyChange(bytes, change);
  if (fate < 0.8) return applyChange(bytes, { at: change.at, bytes: change.bytes.subarray(0, Math.floor(random() * change.bytes.length)) });
  return applyChange(bytes, { size: Math.max(bytes.length, change.at + change.bytes.length) });
}

function copyOf(node: Node, done: Map<Node, Node>): Node {
  const before = done.get(node);
  if (before) return before;
  if (node.type === 'file') {
    const file: FileNode = { ...node, unsynced: [...node.unsynced] };
    done.set(node, file);
    return file;
  }
  return rebuilt(node, node.now, (child) => copyOf(child, done), done);
}

function rebuilt(node: FolderNode, names: ReadonlyMap<string, Node>, child: (node: Node) => Node, done: Map<Node, Node>): FolderNode {
  const folder: FolderNode = { ...node, now: new Map(), durable: new Map(), unsynced: [] };
  done.set(node, folder);
  for (const [name, one] of names) {
    const survivor = child(one);
    folder.now.set(name, survivor);
    folder.durable.set(name, survivor);
  }
  return folder;
}
