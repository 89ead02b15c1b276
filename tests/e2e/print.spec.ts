import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { RunningKeyrung } from './support/launch.ts';
import { expect, test } from './support/person.ts';
import { go, openSample, setSize, VIEWS } from './support/views.ts';

/** Of 255: a page with drawings is mostly white, a dark window is not. */
const PAPER = 200;

for (const language of ['zh-CN', 'en'] as const)
  test(`every view on paper, in ${language}`, async ({ person }, info) => {
    test.setTimeout(240_000);
    const running = await person.start({ language });
    const { page } = running;
    await openSample(running, language);
    await setSize(running, 1440, 900);
    await page.getByRole('button', { name: language === 'en' ? 'Switch to dark' : '换成深色' }).click();
    await mkdir(info.outputDir, { recursive: true });
    for (const [name, hash] of VIEWS) {
      await go(page, hash);
      const drawn = await wordsOfDrawings(page);
      const title = await page.getByRole('heading', { level: 1 }).first().innerText();
      const file = join(info.outputDir, `${name}.pdf`);
      await writeFile(file, await printed(running));
      const paper = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
      const text = paper.replaceAll(/\s/g, '');
      if (name === 'front') expect.soft(paper.split('\f').length - 1, 'pages of what a director takes along').toBe(1);
      expect.soft(text, `${name}: title`).toContain(title.replaceAll(/\s/g, ''));
      expect
        .soft(
          drawn.filter((word) => !text.includes(word)),
          `${name}: words of the drawings that are not on the paper`,
        )
        .toEqual([]);
      expect.soft(text, `${name}: nothing of the bar above`).not.toContain('CtrlK');
      expect.soft(await brightness(file), `${name}: light, also from a dark window`).toBeGreaterThan(PAPER);
    }
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });

test('a page is saved as PDF by key, under the name of what it shows', async ({ person }) => {
  const running = await person.start({ language: 'en' });
  const { page, app } = running;
  await openSample(running, 'en');
  await go(page, VIEWS.find(([name]) => name === 'actions')?.[1] ?? '');
  const asked = join(person.home, 'asked.pdf');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = (...given: unknown[]) => {
      Object.assign(globalThis, { asked: (given.at(-1) as { readonly defaultPath: string }).defaultPath });
      return Promise.resolve({ canceled: false, filePath });
    };
  }, asked);
  await page.keyboard.press('Control+Shift+P');
  await page.getByText('asked.pdf written').waitFor();
  expect((await readFile(asked)).subarray(0, 5).toString()).toBe('%PDF-');
  expect(await app.evaluate(() => (globalThis as unknown as { readonly asked: string }).asked)).toContain('Heyu Foods_Actions.pdf');
});

/** What the printer would get. */
async function printed({ app }: RunningKeyrung): Promise<Buffer> {
  const bytes = await app.evaluate(async ({ BrowserWindow }) => {
    const pdf = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true });
    return pdf?.toString('base64') ?? '';
  });
  return Buffer.from(bytes, 'base64');
}

/** Words of every drawing on the page; those that stand upright and are long enough to be told from others. */
const wordsOfDrawings = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts = [...document.querySelectorAll('svg.scene text:not([transform])')];
    return [...new Set(texts.flatMap((one) => (one.textContent ?? '').split(/\s+/)).filter((word) => word.length > 2))];
  });

/** Mean brightness of the first page, 0 to 255. */
async function brightness(file: string): Promise<number> {
  const bytes = execFileSync('pdftoppm', ['-r', '10', '-gray', '-f', '1', '-l', '1', file]);
  // P5, width and height, depth, then one byte a pixel
  const head = /^P5\s+\d+\s+\d+\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1'))?.[0] ?? '';
  const pixels = bytes.subarray(head.length);
  return pixels.reduce((sum, value) => sum + value, 0) / pixels.length;
}
