import type { Page } from '@playwright/test';
import { expect, saved, test } from './support/person.ts';

const cell = (page: Page, name: string, column: string) =>
  page.getByRole('row', { name: new RegExp(name) }).locator(`[col-id="${column}"]`);

async function add(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: '添加客户' }).click();
  await page.getByRole('dialog').getByLabel('名称').fill(name);
  await page.keyboard.press('Enter');
  await expect(page.locator('.ag-cell', { hasText: name })).toBeVisible();
}

async function newWorkspace(page: Page, name: string): Promise<void> {
  await page.getByLabel('客户名称').fill(name);
  await page.getByRole('button', { name: /添加第一家/ }).click();
  await page.getByRole('link', { name: '客户群' }).click();
  await expect(page.locator('.ag-cell', { hasText: name })).toBeVisible();
}

async function edit(page: Page, name: string, column: string, text: string): Promise<void> {
  await cell(page, name, column).dblclick();
  await page.locator('.ag-cell-inline-editing input').fill(text);
  await page.keyboard.press('Enter');
}

test('cells are edited, undone, redone and saved; all is there after a restart', async ({ person }) => {
  const first = await person.start();
  const { page } = first;
  await newWorkspace(page, '禾屿食品');
  await add(page, '川府调味');
  await edit(page, '川府调味', 'city', '成都');
  await expect(cell(page, '川府调味', 'city')).toHaveText('成都');
  await edit(page, '川府调味', 'potential', '1.2万');
  await expect(cell(page, '川府调味', 'potential')).toHaveText('12,000');

  await page.getByRole('button', { name: '撤销：填 川府调味 的潜力' }).click();
  await expect(cell(page, '川府调味', 'potential')).toHaveText('未知');
  await page.getByRole('button', { name: '重做：填 川府调味 的潜力' }).click();
  await expect(cell(page, '川府调味', 'potential')).toHaveText('12,000');
  await saved(page);
  await first.close();

  const { page: again } = await person.start();
  await again.getByRole('row', { name: /我的客户/ }).click();
  await again.getByRole('link', { name: '客户群' }).click();
  await expect(cell(again, '川府调味', 'city')).toHaveText('成都');
});

test('a text that is no amount is refused with a word of help; a deleted customer comes back from the toast', async ({ person }) => {
  const { page } = await person.start();
  await newWorkspace(page, '禾屿食品');
  await edit(page, '禾屿食品', 'potential', '很多');
  await expect(page.getByRole('status').getByText('“很多”不是金额，可以写 1200、1.2万 或 3亿')).toBeVisible();
  await cell(page, '禾屿食品', 'city').click();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('heading', { name: '还没有客户' })).toBeVisible();
  await page.getByRole('status').getByRole('button', { name: '撤销' }).click();
  await expect(cell(page, '禾屿食品', 'city')).toBeVisible();
});

test('a block from a spreadsheet is pasted as one step', async ({ person }) => {
  const { page } = await person.start();
  await newWorkspace(page, '甲');
  await add(page, '乙');
  await page.locator('[row-index="0"] [col-id="city"]').click();
  await page.locator('.customer-grid').evaluate((grid) => {
    const data = new DataTransfer();
    data.setData('text/plain', '上海\t中国\r\n北京\t中国\r\n');
    grid
      .querySelector('.ag-cell-focus')
      ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await expect(page.getByText('已改 2 家，可以撤销')).toBeVisible();
  await expect(page.locator('.ag-cell[col-id="city"]', { hasText: '北京' })).toBeVisible();
  await page.getByRole('button', { name: '撤销：改 2 家客户' }).click();
  await expect(page.locator('.ag-cell[col-id="city"]', { hasText: '北京' })).toHaveCount(0);
});
