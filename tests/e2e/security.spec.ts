import { expect, test } from './support/test.ts';

/** Provoked here on purpose: what the page's policy refuses is told on the console. */
test.use({
  launch: { expectedComplaints: [/Content Security Policy|TrustedHTML|ERR_BLOCKED_BY_CLIENT|status of 404|Failed to load resource/] },
});

test('the page lives in a world of its own, in the sandbox, without Node', async ({ keyrung: { app, page } }) => {
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
    return contents.getLastWebPreferences();
  });
  expect(preferences).toMatchObject({ contextIsolation: true, sandbox: true, nodeIntegration: false, webviewTag: false });
  expect(await page.evaluate(() => ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in globalThis))).toEqual([]);
});
