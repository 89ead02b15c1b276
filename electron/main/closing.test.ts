import { describe, expect, test } from 'vitest';
import { Closing, PATIENCE, type ClosingPorts, type Decision, type Obstacle } from './closing.ts';

interface Setting {
  readonly page?: 'saves' | 'fails' | 'silent' | 'none';
  /** Whether the workspace closes, try by try. */
  readonly disk?: boolean[];
  readonly person?: Decision[];
}

async function close({ page = 'saves', disk = [true], person = [] }: Setting) {
  const told: string[] = [];
  const asked: Obstacle[] = [];
  let patience: (() => void) | undefined;
  const ports: ClosingPorts = {
    isPageListening: () => page !== 'none',
    askPage: () => {
      told.push('page');
      if (page === 'silent') patience?.();
      else queueMicrotask(() => closing.flushed(page === 'saves'));
    },
    closeWorkspace: () => {
      told.push('workspace');
      return Promise.resolve(disk.shift() ?? true);
    },
    askPerson: (obstacle) => {
      asked.push(obstacle);
      return Promise.resolve(person.shift() ?? 'stay');
    },
    destroyWindow: () => void told.push('destroyed'),
    sleep: (milliseconds) => {
      expect(milliseconds).toBe(PATIENCE);
      return page === 'silent' ? Promise.resolve() : new Promise((resolve) => (patience = resolve));
    },
  };
  const closing = new Closing(ports);
  await Promise.all([closing.begin(), closing.begin()]);
  return { told, asked };
}

describe('closing the window', () => {
  test('saves first, asks nothing, and a second wish is the same wish', async () => {
    expect(await close({})).toEqual({ told: ['page', 'workspace', 'destroyed'], asked: [] });
  });

  test('a page that is not there yet is not waited for', async () => {
    expect(await close({ page: 'none' })).toEqual({ told: ['workspace', 'destroyed'], asked: [] });
  });

  test('what could not be saved keeps it open unless the person says otherwise', async () => {
    expect(await close({ page: 'fails', person: ['stay'] })).toEqual({ told: ['page'], asked: ['unsaved'] });
    expect(await close({ page: 'fails', person: ['retry', 'discard'] })).toEqual({
      told: ['page', 'page', 'workspace', 'destroyed'],
      asked: ['unsaved', 'unsaved'],
    });
  });

  test('a silent page is waited for, then the person decides', async () => {
    expect(await close({ page: 'silent', person: ['discard'] })).toEqual({ told: ['page', 'workspace', 'destroyed'], asked: ['silent'] });
  });

  test('a disk that fails is tried again when asked to', async () => {
    expect(await close({ disk: [false, true], person: ['retry'] })).toEqual({
      told: ['page', 'workspace', 'page', 'workspace', 'destroyed'],
      asked: ['unsaved'],
    });
  });
});
