import type { Page } from '@playwright/test';
import { answerFiles, dropFiles, expect, test, type Person } from './support/person.ts';

const CUSTOMERS = '客户编码,客户名称,城市,年采购额(万元)\nHY,禾屿食品,苏州,590\nCF,川府调味,成都,待定\nHX,杭源乳业,杭州,320\n';
const SALES = '客户编码,日期,金额\nHY,2026-03-05,120000\nHY,2026-06-01,80000.5\nCF,2026-05-20,30000\n,2026-05-21,1\n';

const files = async (person: Person): Promise<string[]> => [
  await person.file('客户表.csv', CUSTOMERS),
  await person.file('销售明细.csv', SALES),
];

const toDryRun = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /下一步：试算/ }).click();
  await expect(page.getByText('还没有写入任何东西。看清楚再导入。')).toBeVisible();
};

test('from files picked on the start page to the tiers; undo takes the whole import back, redo brings it again', async ({ person }) => {
  const running = await person.start();
  const { page } = running;
  await answerFiles(running, await files(person));
  await page.getByRole('button', { name: '选择文件…' }).click();

  await expect(page.getByRole('combobox', { name: '「年采购额(万元)」放进哪个字段' })).toBeVisible();
  await toDryRun(page);
  await expect(page.getByText(/3 家客户、230,000.5 元/)).toBeVisible();
  await expect(page.getByText('1 行留下')).toBeVisible();
  await page.getByRole('button', { name: /导入 3 家客户/ }).click();
  await expect(page.getByRole('heading', { name: /导入好了/ })).toBeVisible();
  await page.getByRole('button', { name: '看谁是 A 客户' }).click();
  await expect(page.getByRole('heading', { name: '客户分级管理' })).toBeVisible();

  const count = page.getByRole('link', { name: /客户名单/ });
  await expect(count).toContainText('3');
  await page.keyboard.press('Control+z');
  await expect(count).toContainText('0');
  await page.keyboard.press('Control+y');
  await expect(count).toContainText('3');
});

test('files dropped on the window go to the import; a column put elsewhere changes the dry run', async ({ person }) => {
  const { page } = await person.start();
  await expect(page.getByRole('heading', { name: '把客户表拖进来' })).toBeVisible();
  await dropFiles(page, await files(person));
  await page
    .getByRole('button', { name: /客户表.csv/ })
    .first()
    .click();
  await page.getByRole('combobox', { name: '「年采购额(万元)」放进哪个字段' }).click();
  await page.getByTitle('不导入', { exact: true }).last().click();
  await toDryRun(page);
  await expect(page.locator('.facts > div', { hasText: '知道潜力的' })).toHaveText('知道潜力的0');
});

test('a file that is no table says so, and nothing happens', async ({ person }) => {
  const running = await person.start();
  const { page } = running;
  await answerFiles(running, [
    await person.file('照片.csv', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1])),
  ]);
  await page.getByRole('button', { name: '选择文件…' }).click();
  await expect(page.getByRole('alert')).toContainText('照片.csv 其实是图片');
  await page.getByRole('button', { name: '放弃' }).first().click();
  await expect(page.getByRole('heading', { name: '把客户表和销售表拖进来' })).toBeVisible();
});
