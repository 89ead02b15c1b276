import { expect, test } from './support/person.ts';
const out = '/tmp/av';
for (const language of (process.env['AV_LANG'] ?? 'zh-CN en').split(' ') as ('zh-CN' | 'en')[])
  test(`look ${language}`, async ({ person }) => {
    test.setTimeout(300_000);
    const en = language === 'en';
    const running = await person.start({ language });
    const { page } = running;
    const size = (width: number, height: number) => running.app.evaluate(({ BrowserWindow }, s) => BrowserWindow.getAllWindows()[0]?.setContentSize(s.width, s.height), { width, height });
    await page.getByRole('button', { name: en ? 'Open the sample' : '打开示例' }).click();
    await page.locator('[data-save="saved"]').waitFor();
    await size(1440, 900);
    const go = async (hash: string) => { await page.evaluate((to) => (window.location.hash = to), hash); await page.getByRole('heading', { level: 1 }).first().waitFor(); await expect(page.locator('.ant-skeleton')).toHaveCount(0); await page.waitForTimeout(300); };
    const shot = async (name: string) => { await page.waitForTimeout(250); await page.screenshot({ path: `${out}/${language}-${name}.png`, animations: 'disabled' }); };
    const dark = async () => { await page.getByRole('button', { name: en ? /^Switch to/ : /^换成/ }).click(); };
    for (const id of ['sales-ladder', 'seven-habits']) {
      await go(`/person/p-chenke/${id}/~answer`);
      await shot(`${id}-back`);
      await page.keyboard.press('1'); await page.keyboard.press('3');
      if (id === 'seven-habits') await shot(`${id}-back2`);
      await page.locator('.assess-way-step').nth(1).click();
      for (const k of '33x2333323') await page.keyboard.press(k);
      await shot(`${id}-answer`);
      await dark(); await shot(`${id}-answer-dark`);
      await size(1024, 640); await shot(`${id}-answer-small`); await size(1440, 900);
      await dark();
      await page.locator('.assess-way-step').nth(-2).click();
      await shot(`${id}-ahead`);
      await page.locator('.assess-way-step').nth(-1).click();
      await shot(`${id}-close`);
      await size(1024, 640); await shot(`${id}-close-small`); await size(1440, 900);
      await page.keyboard.press('Control+Enter');
      await shot(`${id}-result`);
      await dark(); await shot(`${id}-result-dark`); await dark();
      await size(1024, 640); await shot(`${id}-result-small`); await size(1440, 900);
      await page.getByRole('button', { name: en ? 'Share some of it…' : '挑几项分享…' }).click();
      await page.getByRole('checkbox').nth(0).click();
      await page.getByRole('checkbox').nth(1).click();
      await shot(`${id}-share`);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: en ? 'Add a correction' : '加更正' }).click();
      await shot(`${id}-correct`);
      await page.keyboard.press('Escape');
    }
  });
