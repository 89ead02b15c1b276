import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/person.ts';
import { go, openSample, setSize, VIEWS } from './support/views.ts';

/** Every view of the window, each language, each theme: looked at by a machine for what no person should meet. Pictures stay in `test-results`. */
const LOOKS = [
  ['zh-CN', 'light'],
  ['zh-CN', 'dark'],
  ['en', 'light'],
  ['en', 'dark'],
] as const;

for (const [language, theme] of LOOKS) {
  test(`views in ${language}, ${theme}`, async ({ person }, info) => {
    test.setTimeout(240_000);
    const running = await person.start({ language });
    const { page } = running;
    await openSample(running, language);
    await setSize(running, 1440, 900);
    if (theme === 'dark') await page.getByRole('button', { name: language === 'en' ? 'Switch to dark' : '换成深色' }).click();
    for (const [name, hash] of VIEWS) {
      await go(page, hash);
      await page.screenshot({ path: join(info.outputDir, `${name}.png`), animations: 'disabled' });
      expect.soft(await barriers(page), `${name}: barriers`).toEqual([]);
      expect.soft(await wrongLanguage(page, language), `${name}: other language`).toEqual([]);
    }
    await setSize(running, 1024, 640);
    for (const [name, hash] of VIEWS) {
      await go(page, hash);
      await page.screenshot({ path: join(info.outputDir, `${name}-small.png`), animations: 'disabled' });
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), `${name}: fits 1024`).toBe(true);
    }
  });
}

/** Serious and critical findings of axe, as `rule: first place`. */
async function barriers(page: Page): Promise<string[]> {
  // Electron cannot open the blank page that axe's newer mode wants
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${String(nodes[0]?.target)} (${nodes.length})`);
}

/** Words of the sample's own world may be Latin in a Chinese window (file types, names of keys); Chinese may never stand in an English one. */
const wrongLanguage = (page: Page, language: string): Promise<string[]> =>
  page.evaluate((of) => {
    const lines = document.body.innerText.split('\n').map((line) => line.trim());
    const other = of === 'en' ? /\p{Script=Han}/u : /\b[A-Za-z]{3,} [A-Za-z]{2,} [A-Za-z]{2,} [A-Za-z]{2,}\b/;
    return lines.filter((line) => other.test(line) && line !== '中文' && line !== '简体中文');
  }, language);
