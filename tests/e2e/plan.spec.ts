import type { Page } from '@playwright/test';
import { expect, test, type Person } from './support/person.ts';

async function sample(person: Person): Promise<Page> {
  const { page } = await person.start();
  await page.getByRole('button', { name: '打开示例' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '今日' })).toBeVisible();
  return page;
}

test('the palette finds a customer by initials and opens its plan; every view of the plan comes up', async ({ person }) => {
  const page = await sample(person);
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder('找客户、人、视图、命令').fill('hysp');
  await expect(page.getByRole('option', { name: /禾屿食品/ })).toBeVisible();
  await page.keyboard.press('Enter');
  const column = page.getByRole('navigation', { name: '计划' });
  await expect(column.getByRole('heading', { name: /禾屿食品/ })).toBeVisible();
  for (const view of ['客户档案', '价值链', '合作方案']) {
    await column.getByRole('link', { name: view }).click();
    await expect(page.getByRole('main').getByRole('heading', { level: 1, name: view })).toBeVisible();
  }
});

test('undo goes to where the change was', async ({ person }) => {
  const page = await sample(person);
  await page.getByRole('link', { name: '设置' }).click();
  const phone = page.getByRole('textbox', { name: '电话', exact: true });
  await phone.fill('021-5555');
  await phone.press('Enter');
  await page.getByRole('link', { name: '客户群' }).click();
  await expect(page.getByRole('heading', { name: '客户名单' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { name: '设置', exact: true })).toBeVisible();
  await expect(phone).toHaveValue('');
  await expect(page.getByRole('status').getByText('已撤销：改设置')).toBeVisible();
});

test('what is selected stands in the address: Back and Forward go from one to the other', async ({ person }) => {
  const page = await sample(person);
  await page.getByRole('link', { name: '计划' }).click();
  await page
    .getByRole('link', { name: /禾屿食品/ })
    .first()
    .click();
  await page.getByRole('link', { name: '价值链' }).first().click();
  await expect(page.getByRole('main').getByRole('heading', { level: 1, name: '价值链' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('main').getByRole('heading', { level: 1, name: '客户档案' })).toBeVisible();
  await page.goForward();
  await expect(page.getByRole('main').getByRole('heading', { level: 1, name: '价值链' })).toBeVisible();
});
