import { join } from 'node:path';
import { dropFiles, expect, saved, test } from './support/person.ts';
import type { Page } from '@playwright/test';
import type { RunningKeyrung } from './support/launch.ts';

const answerSave = (running: RunningKeyrung, path: string): Promise<void> =>
  running.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
const to = (page: Page, address: string): Promise<void> => page.evaluate((hash) => void (window.location.hash = hash), address);
const company = async (page: Page, name: string): Promise<void> => {
  await to(page, '/settings');
  await page.getByLabel('公司全称').fill(name);
  await page.getByLabel('公司全称').blur();
  await saved(page);
};
const shownCompany = async (page: Page, name: string): Promise<void> => {
  await to(page, '/settings');
  await expect(page.getByLabel('公司全称')).toHaveValue(name);
};
/** The page of backups with the newest one compared with now. */
const lookAtLastBackup = async (page: Page): Promise<void> => {
  await to(page, '/backups');
  await page
    .getByRole('navigation', { name: /最近十次/ })
    .getByRole('button')
    .first()
    .click();
};

test('sees what a backup changes before it is put back; a file that comes back is compared, never doubled', async ({ person }) => {
  const running = await person.start();
  const { page } = running;
  await page.getByRole('button', { name: '打开示例' }).click();

  // the tour comes with the first sample, takes no focus, goes on by key, and is over when skipped
  const tour = page.getByRole('region', { name: /四步看懂客阶/ });
  await expect(tour).toContainText('今日');
  await saved(page);
  await page.keyboard.press('F6');
  await expect(tour.getByRole('button', { name: '下一步' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '客户分级管理', level: 1 })).toBeVisible();
  await expect(tour).toContainText('2 / 4');
  await page.keyboard.press('Escape');
  await expect(tour).toHaveCount(0);

  await company(page, '原来的公司');
  await to(page, '/backups');
  await page.getByRole('button', { name: '现在备份' }).click();
  await expect(page.getByText('已备份', { exact: true })).toBeVisible();
  const file = join(person.home, '发来的.keyrungz');
  await answerSave(running, file);
  await page.getByRole('button', { name: /^工作区/ }).click();
  await page.getByRole('menuitem', { name: /一个文件/ }).click();
  await page.getByRole('button', { name: '选位置并装好' }).click();
  await expect(page.getByText('发来的.keyrungz')).toBeVisible();
  await company(page, '后来的公司');

  await lookAtLastBackup(page);
  const row = page.getByRole('row', { name: /公司/ });
  await expect(row).toContainText('后来的公司');
  await expect(row).toContainText('原来的公司');
  await page.getByRole('button', { name: '恢复整个工作区' }).click();
  await expect(page.getByText('没有不同。')).toBeVisible();
  await shownCompany(page, '原来的公司');
  await page.getByRole('button', { name: '撤销恢复' }).click();
  // taking it back goes to where it was done
  await expect(page.getByRole('heading', { name: '备份与恢复' })).toBeVisible();
  await shownCompany(page, '后来的公司');

  await dropFiles(page, [file]);
  const dialog = page.getByRole('dialog', { name: /已经在这里/ });
  await expect(dialog.getByRole('row', { name: /公司/ })).toContainText('原来的公司');
  await dialog.getByRole('button', { name: '全部换成收到的' }).click();
  await expect(dialog).toHaveCount(0);
  await shownCompany(page, '原来的公司');
  await page.keyboard.press('Control+z');
  await shownCompany(page, '后来的公司');

  // the platform's menu knows it, and clearing leaves the workspace alone
  const recent = await running.app.evaluate(({ Menu }) => {
    const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? [];
    const found = items.find(({ label }) => label === '最近的工作区')?.submenu?.items ?? [];
    found.at(-1)?.click();
    return found.map(({ label }) => label);
  });
  expect(recent).toHaveLength(3);
  await running.app.evaluate(async ({ Menu }) => {
    const isEmpty = (): boolean =>
      Menu.getApplicationMenu()
        ?.items.flatMap(({ submenu }) => submenu?.items ?? [])
        .some(({ label, enabled }) => label === '最近的工作区' && !enabled) ?? false;
    while (!isEmpty()) await new Promise((resolve) => setImmediate(resolve));
  });
});

test('a backup opens as a workspace beside; the one it is of keeps what it has', async ({ person }) => {
  const running = await person.start();
  const { page } = running;
  await page.getByRole('button', { name: '打开示例' }).click();
  await saved(page);
  await page.locator('.today-line').first().waitFor();
  await company(page, '备份时的公司');
  await to(page, '/backups');
  await page.getByRole('button', { name: '现在备份' }).click();
  await company(page, '后来的公司');

  await lookAtLastBackup(page);
  await expect(page.getByRole('row', { name: /公司/ })).toContainText('后来的公司');
  await page.getByRole('button', { name: '另开一份在旁边' }).click();
  const menu = page.getByRole('button', { name: /^工作区/ });
  await expect(menu).toContainText(/\(\d{4}-\d\d-\d\d \d\d\.\d\d\)/);
  await shownCompany(page, '备份时的公司');

  // what is typed last goes with the workspace it was typed in, however quickly another is opened
  await page.getByLabel('公司全称').fill('副本里的公司');
  await menu.click();
  await page.getByRole('menuitem', { name: '华东大客户（示例）', exact: true }).click();
  await expect(menu).not.toContainText('(');
  await shownCompany(page, '后来的公司');
  await menu.click();
  await page.getByRole('menuitem', { name: /\(/ }).click();
  await expect(menu).toContainText('(');
  await shownCompany(page, '副本里的公司');
});
