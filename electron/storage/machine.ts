import { randomBytes } from 'node:crypto';
import { hostname, userInfo } from 'node:os';
import { nodeFs } from './nodeFs.ts';
import type { Machine } from './types.ts';

/** The machine we run on. */
export const nodeMachine = (): Machine => ({
  fs: nodeFs,
  now: () => new Date(),
  newId: () => randomBytes(6).toString('hex'),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  every: (milliseconds, action) => {
    const timer = setInterval(action, milliseconds);
    timer.unref();
    return () => clearInterval(timer);
  },
  host: hostname(),
  user: userName(),
  pid: process.pid,
  isAlive,
});

/** Some containers have no entry for their user. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}

/** Signal 0 only asks; `EPERM` means that the process is there and belongs to somebody else. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
