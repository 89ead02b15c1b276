import { join } from 'node:path';
import * as z from 'zod';
import { fail, ok, problem, type Problem, type Result } from '@shared/base/result.ts';
import { parseJson } from '@shared/workspace/envelope.ts';
import { codec } from './codec.ts';
import { quietly, writeAll } from './durable.ts';
import { codeOf, ifExists, type FileHandle, type Stat } from './fs.ts';
import type { Machine } from './types.ts';

/** A live holder touches its lock this often. */
export const BEAT = 5_000;
/** A lock untouched for longer, by the disk's own clock, is looked at more closely. */
const OLD = 3 * BEAT;
/** How long a suspicious lock is watched; a holder that lives beats at least twice in it. */
const WATCH = 2 * BEAT + 1_000;
/** A lock that says nothing was made a moment ago and is about to be written, or its maker was stopped just there. */
const WATCH_EMPTY = 1_000;
const NAME = '.lock.json';
/** Fixed length, so that a beat overwrites it without ever leaving a shorter text. */
const LENGTH = 512;

const holderSchema = z.object({ token: z.string(), pid: z.int(), host: z.string(), user: z.string(), since: z.string(), beat: z.int() });
type Holder = z.infer<typeof holderSchema>;

/** The right to write a workspace. */
export interface Lock {
  /** Whether it is still ours: a machine that slept may have lost it to another. */
  isHeld(): Promise<boolean>;
  /** `workspace.locked`, with whoever holds it now. */
  whoHolds(): Promise<Problem>;
  release(): Promise<void>;
}

/**
 * Takes the lock of a workspace. A lock of a dead process of this machine is taken over at once; one that has not been touched for
 * long, or whose time lies in the future (a clock was set back), is watched, and taken over only if it does not move: so no clock is trusted.
 * @returns `workspace.locked` with who, where, since.
 */
export async function takeLock(machine: Machine, folder: string): Promise<Result<Lock>> {
  const path = join(folder, NAME);
  for (let tries = 0; tries < 4; tries++) {
    const mine = await create(machine, path);
    if (mine) return ok(mine);
    const seen = await look(machine, path);
    if (!seen) continue;
    if (!(await isAbandoned(machine, folder, path, seen))) return fail(lockedBy(seen.holder));
    await removeAbandoned(machine, path, seen);
  }
  return fail(lockedBy((await look(machine, path))?.holder));
}

/** Who seems to hold a workspace, told without touching it; `null` = nobody. Taking the lock may still find out otherwise. */
export async function seenHolder(machine: Machine, folder: string): Promise<Problem | null> {
  const seen = await look(machine, join(folder, NAME));
  if (!seen?.holder) return null;
  const isOurs = seen.holder.host === machine.host.slice(0, 80);
  const lives = isOurs ? machine.isAlive(seen.holder.pid) : Math.abs(machine.now().getTime() - seen.mtimeMs) <= OLD;
  return lives ? lockedBy(seen.holder) : null;
}

const lockedBy = (holder: Holder | undefined) =>
  problem('workspace.locked', { who: holder?.user ?? '', where: holder?.host ?? '', since: holder?.since ?? '' });

async function create(machine: Machine, path: string): Promise<Lock | null> {
  let handle: FileHandle;
  try {
    handle = await machine.fs.open(path, 'wx');
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return null;
    throw error;
  }
  const holder: Holder = {
    token: machine.newId(),
    pid: machine.pid,
    host: machine.host.slice(0, 80),
    user: machine.user.slice(0, 80),
    since: machine.now().toISOString(),
    beat: 0,
  };
  const lock = new HeldLock(machine, path, handle, holder);
  try {
    await lock.beat();
  } catch (error) {
    await lock.release();
    throw error;
  }
  lock.start();
  return lock;
}

class HeldLock implements Lock {
  #marks: Stat | undefined;
  #stop: () => void = () => undefined;
  #beating: Promise<void> = Promise.resolve();
  #lost = false;

  constructor(
    private readonly machine: Machine,
    private readonly path: string,
    private readonly handle: FileHandle,
    private holder: Holder,
  ) {}

  start(): void {
    this.#stop = this.machine.every(BEAT, () => {
      this.#beating = this.#beating.then(() => quietly(this.beat()));
    });
  }

  /** Writes the next beat, unless the lock is no longer ours. The disk sets its time. */
  async beat(): Promise<void> {
    if (this.#marks && !(await this.isHeld())) return;
    this.holder = { ...this.holder, beat: this.holder.beat + 1 };
    await writeAll(this.handle, codec.encode(JSON.stringify(this.holder).padEnd(LENGTH)), 0);
    this.#marks = await ifExists(this.machine.fs.stat(this.path));
  }

  async isHeld(): Promise<boolean> {
    const now = this.#lost ? undefined : await ifExists(this.machine.fs.stat(this.path));
    if (now && this.#marks && now.ino === this.#marks.ino && now.mtimeMs === this.#marks.mtimeMs) return true;
    // some disks change a file's marks on their own: the token decides
    return (await look(this.machine, this.path))?.holder?.token === this.holder.token;
  }

  async whoHolds(): Promise<Problem> {
    return lockedBy((await look(this.machine, this.path))?.holder);
  }

  async release(): Promise<void> {
    if (this.#lost) return;
    this.#stop();
    await this.#beating;
    const mine = await this.isHeld().catch(() => false);
    this.#lost = true;
    await quietly(this.handle.close());
    if (mine || !this.#marks) await quietly(this.machine.fs.unlink(this.path));
  }
}

interface Seen {
  readonly text: string;
  readonly holder: Holder | undefined;
  readonly mtimeMs: number;
}

async function look({ fs }: Machine, path: string): Promise<Seen | undefined> {
  const marks = await ifExists(fs.stat(path));
  const bytes = await ifExists(fs.readFile(path));
  if (!marks || !bytes) return undefined;
  const text = codec.decode(bytes);
  return { text, holder: holderSchema.safeParse(parseJson(text)).data, mtimeMs: marks.mtimeMs };
}

async function isAbandoned(machine: Machine, folder: string, path: string, seen: Seen): Promise<boolean> {
  const { holder } = seen;
  if (holder && holder.host === machine.host.slice(0, 80) && !machine.isAlive(holder.pid)) return true;
  if (holder && (await isFresh(machine, folder, seen))) return false;
  await machine.sleep(holder ? WATCH : WATCH_EMPTY);
  const later = await look(machine, path);
  return later !== undefined && later.text === seen.text && later.mtimeMs === seen.mtimeMs;
}

async function isFresh(machine: Machine, folder: string, { mtimeMs }: Seen): Promise<boolean> {
  const age = (await timeOfDisk(machine, folder)) - mtimeMs;
  return age >= -1_000 && age <= OLD;
}

/** What the disk (which may be a server) takes for now: the time it gives a new file. */
async function timeOfDisk({ fs, newId }: Machine, folder: string): Promise<number> {
  const path = join(folder, `.~clock.${newId()}.tmp`);
  const handle = await fs.open(path, 'wx');
  await handle.close();
  const { mtimeMs } = await fs.stat(path);
  await quietly(fs.unlink(path));
  return mtimeMs;
}

/**
 * Removes a lock judged abandoned. Of several that judged the same one, only the maker of the marker file may, and only while the lock
 * still is the one judged; so nobody removes the fresh lock of whoever was faster.
 */
async function removeAbandoned(machine: Machine, path: string, seen: Seen): Promise<void> {
  const { fs } = machine;
  const marker = `${path}.taking`;
  try {
    await (await fs.open(marker, 'wx')).close();
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    await removeOldMarker(machine, marker);
    return;
  }
  try {
    if ((await look(machine, path))?.text === seen.text) await fs.unlink(path);
  } finally {
    await quietly(fs.unlink(marker));
  }
}

/** A marker lives for milliseconds; one that stands for longer was left by a process that was killed just there. */
async function removeOldMarker({ fs, sleep }: Machine, marker: string): Promise<void> {
  const before = await ifExists(fs.stat(marker));
  await sleep(500);
  const after = await ifExists(fs.stat(marker));
  if (before && after && before.ino === after.ino && before.mtimeMs === after.mtimeMs) await quietly(fs.unlink(marker));
}
