import type { Fs } from '@electron/storage/fs.ts';
import type { Machine } from '@electron/storage/types.ts';

/** A machine whose clock is moved by hand and whose waits take no time. */
export interface TestMachine extends Machine {
  /** Moves the clock and lets what is due run; returns when it was started, not when it is done. */
  elapse(milliseconds: number): void;
  setClock(time: string): void;
  /** Waits asked for, in milliseconds. */
  readonly slept: readonly number[];
}

interface Timer {
  readonly every: number;
  due: number;
  readonly action: () => void;
}

export interface TestMachineOptions {
  readonly pid?: number;
  readonly host?: string;
  readonly isAlive?: (pid: number) => boolean;
  readonly start?: string;
}

let machines = 0;

export function testMachine(fs: Fs, options: TestMachineOptions = {}): TestMachine {
  const number = ++machines;
  let time = Date.parse(options.start ?? '2026-11-25T08:00:00Z');
  let ids = 0;
  const timers = new Set<Timer>();
  const slept: number[] = [];
  return {
    fs,
    slept,
    now: () => new Date(time),
    newId: () => `m${number}n${++ids}`,
    sleep: async (milliseconds) => {
      slept.push(milliseconds);
      time += milliseconds;
    },
    every: (milliseconds, action) => {
      const timer = { every: milliseconds, due: time + milliseconds, action };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    host: options.host ?? 'HOST',
    user: 'lin',
    pid: options.pid ?? number,
    isAlive: options.isAlive ?? (() => true),
    setClock: (at) => {
      time = Date.parse(at);
    },
    elapse: (milliseconds) => {
      time += milliseconds;
      for (const timer of timers) {
        if (timer.due > time) continue;
        timer.due = time + timer.every;
        timer.action();
      }
    },
  };
}
