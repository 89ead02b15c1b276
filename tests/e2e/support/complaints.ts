import type { ElectronApplication, Page } from '@playwright/test';

/** What Electron's main process writes when something there was not caught. */
const mainTrouble = /Uncaught Exception|UnhandledPromiseRejection|Error occurred in handler/;

/**
 * Listens to every window and to the main process from the start.
 * @returns a function that gives everything complained of so far: console errors and uncaught exceptions
 */
export function collectComplaints(app: ElectronApplication): () => Promise<readonly string[]> {
  const found = new Set<string>();
  const watch = (page: Page) => {
    page.on('console', (message) => {
      if (message.type() === 'error') found.add(consoleComplaint(message.text()));
    });
    page.on('pageerror', (error) => found.add(pageComplaint(error)));
  };
  app.windows().forEach(watch);
  app.on('window', watch);
  app.process().stderr?.on('data', (chunk: Buffer) => {
    const text = chunk.toString();
    if (mainTrouble.test(text)) found.add(`main process: ${text.trim()}`);
  });
  return async () => {
    // A page may complain before it is watched; Playwright remembers that for pages still open.
    for (const page of app.windows()) for (const complaint of await remembered(page)) found.add(complaint);
    return [...found];
  };
}

async function remembered(page: Page): Promise<readonly string[]> {
  const [messages, errors] = await Promise.all([page.consoleMessages(), page.pageErrors()]);
  return [
    ...messages.filter((message) => message.type() === 'error').map((message) => consoleComplaint(message.text())),
    ...errors.map(pageComplaint),
  ];
}

const consoleComplaint = (text: string) => `console error: ${text}`;
const pageComplaint = (error: Error) => `uncaught in page: ${error.message}`;
