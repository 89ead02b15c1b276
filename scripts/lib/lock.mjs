import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { say } from './say.mjs';

/**
 * Runs `work` while no other process does the same: two set-ups at a time must not write over each other. A holder that
 * died (power cut, kill -9) is noticed and its lock taken over.
 */
export async function withLock(file, work) {
  mkdirSync(dirname(file), { recursive: true });
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, holderTag(process.pid));
  try {
    await acquire(file, mine);
  } finally {
    rmSync(mine, { force: true });
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

async function acquire(file, mine) {
  let told = false;
  while (!tryLink(mine, file)) {
    const holder = readIfThere(file);
    if (holder === null) continue;
    if (!isAlive(holder)) {
      takeOver(file, mine, holder);
      continue;
    }
    if (!told) say(`Waiting for another run (process ${holder.split(' ')[0]}) to finish …`);
    told = true;
    await sleep(200);
  }
}

/** Moves a dead holder's lock away. Another waiter may have been faster; then what was moved is theirs and goes back. */
function takeOver(file, mine, dead) {
  const aside = `${mine}.stale`;
  try {
    renameSync(file, aside);
    if (readFileSync(aside, 'utf8') !== dead) tryLink(aside, file);
    rmSync(aside, { force: true });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}

/** A link appears whole or not at all, with its content: nobody ever reads an empty lock. */
function tryLink(from, to) {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** "pid start" of a process. Process numbers are used again, after a restart often at once; the start time tells them apart. */
export function holderTag(pid, read = readIfThere) {
  const stat = read(`/proc/${pid}/stat`);
  if (stat === null) return `${pid}`;
  const startTicks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  const boot = read('/proc/sys/kernel/random/boot_id')?.trim() ?? '';
  return `${pid} ${startTicks} ${boot}`;
}

/** Whether the process that wrote this tag still runs. */
export function isAlive(tag, tagOf = holderTag) {
  const pid = Number(tag.split(' ')[0]);
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  return !tag.includes(' ') || tagOf(pid) === tag;
}
