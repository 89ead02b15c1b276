import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchKeyrung, type LaunchOptions, type RunningKeyrung } from './launch.ts';
import { test as base } from './test.ts';

/** A person at a computer of their own: a home folder, files in it, and the app started as often as they like. */
export interface Person {
  readonly home: string;
  /** Starts the app; what it remembers lies in this person's home. */
  start(options?: LaunchOptions): Promise<RunningKeyrung>;
  /** Writes a file into the home folder and gives its path. */
  file(name: string, content: string | Uint8Array): Promise<string>;
}

export const test = base.extend<{ readonly person: Person }>({
  // the framework wants a first parameter that is destructured
  // oxlint-disable-next-line no-empty-pattern -- see above
  person: async ({}, provide) => {
    const home = await mkdtemp(join(tmpdir(), 'keyrung-person-'));
    const userData = join(home, 'settings');
    await mkdir(userData);
    const started: RunningKeyrung[] = [];
    await provide({
      home,
      start: async (options = {}) => {
        const running = await launchKeyrung({ userData, ...options, env: { HOME: home, USERPROFILE: home, ...options.env } });
        started.push(running);
        return running;
      },
      file: async (name, content) => {
        await writeFile(join(home, name), content);
        return join(home, name);
      },
    });
    for (const running of started) await running.close();
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  },
});

/** The next dialog that asks for files answers with these. */
export const answerFiles = (running: RunningKeyrung, paths: readonly string[]): Promise<void> =>
  running.app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...filePaths] });
  }, paths);

/** Waits until everything is on the disk. */
export const saved = (page: Page): Promise<void> => page.locator('[data-save="saved"]').waitFor();

/** Drops files onto the middle of the window as a file manager does. */
export async function dropFiles(page: Page, paths: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const at = { x: 600, y: 400, data: { items: [], files: [...paths], dragOperationsMask: 1 } };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await session.send('Input.dispatchDragEvent', { type, ...at });
  await session.detach();
}

export { expect } from '@playwright/test';
