import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startAgain } from './support/launch.ts';
import { dropFiles, expect, saved, test } from './support/person.ts';

test('says who it is, adds the first customer by hand, and finds everything again after a restart', async ({ person }) => {
  const first = await person.start();
  const { page } = first;
  await page.getByLabel('姓名').fill('林晓');
  await page.getByLabel('公司全称').fill('澄川包材有限公司');
  await expect(page.getByText('澄川包材有限公司.keyrung')).toBeVisible();
  await page.getByRole('button', { name: /添加第一家/ }).click();
  await expect(page.getByText('先写客户名称')).toBeVisible();
  await page.getByLabel('客户名称').fill('禾屿食品');
  await page.getByLabel('去年销售额（可空）').fill('232万');
  await page.getByRole('button', { name: /添加第一家/ }).click();

  await expect(page.getByRole('heading', { name: '价值链' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: '计划' }).getByRole('heading', { name: /禾屿食品/ })).toBeVisible();
  await saved(page);
  await first.close();

  const second = await person.start();
  const row = second.page.getByRole('row', { name: /澄川包材有限公司/ });
  await expect(row).toContainText('完好');
  await row.focus();
  await second.page.keyboard.press('Enter');
  await second.page.getByRole('link', { name: '客户群' }).click();
  await second.page.getByRole('link', { name: /客户名单/ }).click();
  await expect(second.page.getByRole('row', { name: /禾屿食品/ }).first()).toContainText('2,320,000');
});

test('switches language and theme without a restart, and remembers both', async ({ person }) => {
  const first = await person.start();
  const { page } = first;
  await expect(page.getByRole('heading', { name: '从一张客户表，到客户手里的合作方案' })).toBeVisible();
  await page.getByRole('button', { name: '界面语言：English' }).click();
  await expect(page.getByRole('heading', { name: 'From a list of customers to a proposal in their hands' })).toBeVisible();
  await page.getByRole('button', { name: 'Switch to dark' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await first.close();

  const { page: again } = await person.start();
  await expect(again.getByRole('button', { name: 'Switch to light' })).toBeVisible();
  await expect(again.locator('html')).toHaveAttribute('lang', 'en');
});

test('a recent workspace is taken off the list and put back; its files stay', async ({ person }) => {
  const first = await person.start({ language: 'en' });
  await first.page.getByRole('button', { name: 'Open the sample' }).click();
  await expect(first.page.getByRole('button', { name: /^Workspace:/ })).toBeVisible();
  await first.close();

  const { page } = await person.start({ language: 'en' });
  const row = page.getByRole('row', { name: /Sample, your changes are kept/ });
  await row.focus();
  await page.keyboard.press('Delete');
  await expect(row).toHaveCount(0);
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(row).toHaveCount(1);
});

test('a workspace double-clicked while the app runs opens in the window that is there; dropped on it as well', async ({ person }) => {
  const running = await person.start({ language: 'en' });
  const { page, app } = running;
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await saved(page);
  await page.getByRole('button', { name: /^Workspace/ }).click();
  await page.getByRole('menuitem', { name: 'Back to the start page' }).click();
  await page.getByRole('button', { name: 'Open the sample' }).waitFor();
  const inside = await readdir(person.home, { recursive: true });
  const folder = join(person.home, inside.find((name) => name.endsWith('.keyrung')) ?? '');

  expect(await startAgain(running, [folder])).toBe(0);
  const menu = page.getByRole('button', { name: /^Workspace/ });
  await expect(menu).toContainText('East China');
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);

  await menu.click();
  await page.getByRole('menuitem', { name: 'Back to the start page' }).click();
  await page.getByRole('button', { name: 'Open the sample' }).waitFor();
  await dropFiles(page, [folder]);
  await expect(menu).toContainText('East China');
});
