import { expect, test } from './support/person.ts';
const out = '/tmp/av';
for (const language of (process.env['AV_LANG'] ?? 'zh-CN en').split(' ') as ('zh-CN' | 'en')[])
  test(`look ${language}`, async ({ person }) => {
    test.setTimeout(300_000);
    const running = await person.start({ language });
    const { page } = running;
    const size = (width: number, height: number) => running.app.evaluate(({ BrowserWindow }, s) => BrowserWindow.getAllWindows()[0]?.setContentSize(s.width, s.height), { width, height });
    await page.getByRole('button', { name: language === 'en' ? 'Open the sample' : '打开示例' }).click();
    await page.locator('[data-save="saved"]').waitFor();
    await size(1440, 900);
    const go = async (hash: string) => { await page.evaluate((to) => (window.location.hash = to), hash); await page.getByRole('heading', { level: 1 }).first().waitFor(); await expect(page.locator('.ant-skeleton')).toHaveCount(0); };
    let n = 0;
    const shot = (name: string) => page.screenshot({ path: `${out}/${language}-${String(n++).padStart(2, '0')}-${name}.png`, animations: 'disabled' });
    for (const theme of ['light', 'dark']) {
      for (const id of ['sales-ladder', 'seven-habits']) {
        await go(`/person/p-chenke/${id}`);
        await shot(`${id}-now-${theme}`);
        await page.locator('.ant-select').first().click();
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        await page.waitForTimeout(600);
        await shot(`${id}-closed-${theme}`);
        await go(`/person/p-chenke/${id}/~answer`);
        await shot(`${id}-closed-answer-${theme}`);
        await page.evaluate(() => history.back());
        await page.waitForTimeout(300);
        await page.locator('.ant-select').first().click();
        await page.keyboard.press('ArrowUp');
        await page.keyboard.press('Enter');
        await page.waitForTimeout(400);
        await go(`/person/p-chenke/${id}/~answer`);
        await page.waitForTimeout(400);
        await shot(`${id}-answer0-${theme}`);
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('3'); await page.keyboard.press('2'); await page.keyboard.press('x');
        await page.waitForTimeout(300);
        await shot(`${id}-answer-${theme}`);
        if (theme === 'dark') { await size(1024, 640); await page.waitForTimeout(400); await shot(`${id}-answer-small`); await size(1440, 900); }
        await page.keyboard.press('Control+Enter');
        await page.waitForTimeout(400);
        await shot(`${id}-close-${theme}`);
        await page.locator('.assess-way-step').nth(-2).click();
        await page.waitForTimeout(400);
        await shot(`${id}-ahead-${theme}`);
        await page.locator('.assess-way-step').first().click();
        await page.waitForTimeout(300);
        await shot(`${id}-back-${theme}`);
        await go(`/person/p-chenke/${id}`);
        await page.waitForTimeout(300);
        await shot(`${id}-half-${theme}`);
        if (theme === 'dark') { await size(1024, 640); await page.waitForTimeout(400); await shot(`${id}-half-small`); await size(1440, 900); }
      }
      await page.getByRole('button', { name: language === 'en' ? 'Switch to dark' : '换成深色' }).click().catch(() => undefined);
    }
    await go('/person/p-linxiao/seven-habits');
    await shot('other');
  });
