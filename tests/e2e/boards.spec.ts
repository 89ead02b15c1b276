import type { Locator, Page } from '@playwright/test';
import { expect, saved, test } from './support/person.ts';

/** Cards and bars moved by the pointer: what is let go is done at once, undone by one step, and nothing is closed without words. */
const PLAN = '/plan/c-0001-hy001';
const go = (page: Page, hash: string): Promise<unknown> => page.evaluate((to) => (window.location.hash = to), hash);
const card = (page: Page, id: string) => page.locator(`[data-target="${id}"]`).first();

/** From the middle of a mark by a way in pixels; `before` looks at the page while the button is still down. */
async function drag(page: Page, mark: Locator, dx: number, at = 0.5, before: () => Promise<void> = () => Promise.resolve()): Promise<void> {
  await mark.scrollIntoViewIfNeeded();
  const box = await mark.boundingBox();
  if (!box) throw new Error('nothing to drag');
  const [x, y] = [box.x + box.width * at, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx / 2, y + 2, { steps: 3 });
  await page.mouse.move(x + dx, y + 2, { steps: 3 });
  await before();
  await page.mouse.up();
}

test('complaints and actions dragged over their boards, bars along the days', async ({ person }) => {
  const { page } = await person.start({ language: 'zh-CN' });
  await page.getByRole('button', { name: '打开示例' }).click();
  await saved(page);
  await page.locator('.today-line').first().waitFor();
  for (const line of [0, 1, 2]) await expect(page.locator('.today-line').nth(line)).toContainText('不满');

  await go(page, `${PLAN}/service-recovery`);
  const column = ((await page.locator('.recovery-box svg').first().boundingBox())?.width ?? 0) / 3;
  // nobody has it: refused, and the cursor stands where one is named
  await drag(page, card(page, 'coldstore'), column);
  await expect(page.getByRole('combobox', { name: '负责人' })).toBeFocused();
  await expect(card(page, 'coldstore')).toHaveAttribute('aria-label', /刚开口/);
  // Escape lets it lie
  await drag(page, card(page, 'ninety'), column, 0.5, () => page.keyboard.press('Escape'));
  await expect(card(page, 'ninety')).toHaveAttribute('aria-label', /刚开口/);
  await drag(page, card(page, 'ninety'), column);
  await expect(card(page, 'ninety')).toHaveAttribute('aria-label', /在挽回/);
  // closed only with one of the two kinds and the customer's words
  await drag(page, card(page, 'ninety'), column);
  await expect(page.getByRole('textbox', { name: '客户原话' }).last()).toBeFocused();
  await expect(card(page, 'ninety')).toHaveAttribute('aria-label', /在挽回/);

  await go(page, `${PLAN}/actions`);
  await page.getByText('看板', { exact: true }).click();
  const quarter = ((await page.locator('.actions-box svg').first().boundingBox())?.width ?? 0) / 4;
  await drag(page, card(page, 'curve'), 2 * quarter);
  await expect(card(page, 'curve')).toHaveAttribute('aria-label', /完成/);
  await expect(page.getByRole('textbox', { name: '哪天做完' })).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('2026-11-19');
  await page.keyboard.press('Enter');
  await expect(card(page, 'curve')).toHaveAttribute('aria-label', /按期/);
  // by keys it goes back
  await card(page, 'curve').focus();
  await page.keyboard.press('Control+ArrowLeft');
  await expect(card(page, 'curve')).toHaveAttribute('aria-label', /等对方/);

  await page.keyboard.press('Alt+3');
  await expect(card(page, 'trial')).toHaveAttribute('aria-label', /12-04/);
  await card(page, 'trial').focus();
  await page.keyboard.press('d');
  const due = page.getByRole('textbox', { name: '期限', exact: true });
  await expect(due).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('2099-12-31');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/2099-12-31”不是可用的日期/)).toBeVisible();
  await expect(due).toHaveValue('2026-12-04');
});

test('a benefit dragged up its list gets the importance of the row it lies on, and who said so is asked', async ({ person }) => {
  const { page } = await person.start({ language: 'en' });
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await saved(page);
  await go(page, `${PLAN}/benefit-comparison`);
  const [row, first] = [card(page, 'samples'), card(page, 'seal')];
  await expect(row).toHaveAttribute('aria-label', /importance 6,/);
  const [from, to] = [await row.boundingBox(), await first.boundingBox()];
  if (!from || !to) throw new Error('nothing to drag');
  await page.mouse.move(from.x + 20, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + 20, (from.y + to.y) / 2, { steps: 3 });
  await page.mouse.move(from.x + 20, to.y + to.height / 2, { steps: 3 });
  await expect(page.locator('.benefit-box svg')).toContainText('Importance 9');
  await page.mouse.up();
  await expect(row).toHaveAttribute('aria-label', /importance 9,/);
  await expect(page.getByRole('textbox', { name: 'Said by' })).toBeFocused();
  await page.keyboard.press('Escape');
  await row.focus();
  await page.keyboard.press('Control+z');
  await expect(row).toHaveAttribute('aria-label', /importance 6,/);
});
