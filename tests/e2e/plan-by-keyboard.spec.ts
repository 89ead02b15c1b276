import type { Page } from '@playwright/test';
import { expect, saved, test } from './support/person.ts';

/** One account worked on by keys alone, in both languages: no pointer is moved. */
const WORDS = {
  'zh-CN': {
    sample: '打开示例',
    customer: 'hysp',
    find: '找客户、人、视图、命令',
    benefits: '竞争利益比较',
    actions: '行动与协调',
    newName: '夜班有人接电话',
    newAction: '给仓库看新托盘',
    what: '做什么',
    undo: '撤销',
    today: '今日',
    inProposal: '“封口不漏”已放进方案',
  },
  en: {
    sample: 'Open the sample',
    customer: 'heyu',
    find: 'Find customer, person, view, command',
    benefits: 'Rival benefits',
    actions: 'Actions',
    newName: 'Somebody answers at night',
    newAction: 'Show the new pallet to the warehouse',
    what: 'What',
    undo: 'Undo',
    today: 'Today',
    inProposal: '“Seals that hold” is in the proposal',
  },
} as const;

/** Opens something by the palette: Ctrl+K, some letters, Enter. */
async function open(page: Page, placeholder: string, typed: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder(placeholder).waitFor();
  await page.keyboard.type(typed);
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
}

/** Goes with Tab until the focus is where it should be. */
async function tabTo(page: Page, selector: string): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Tab');
    expect(await page.evaluate((wanted) => document.activeElement?.closest(wanted) !== null, selector)).toBe(true);
  }).toPass({ intervals: [10] });
}

for (const language of ['zh-CN', 'en'] as const) {
  const w = WORDS[language];
  test(`compare, propose and plan by keys alone, ${language}`, async ({ person }) => {
    test.setTimeout(120_000);
    const { page } = await person.start({ language });
    await page.getByRole('button', { name: w.sample }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: w.today })).toBeVisible();

    await open(page, w.find, w.customer);
    await open(page, w.find, `#${w.benefits}`);
    await expect(page.getByRole('heading', { level: 1, name: w.benefits })).toBeVisible();
    await tabTo(page, '.benefit-box svg');

    // a new benefit, by name
    await page.keyboard.press('n');
    await page.keyboard.type(w.newName);
    await page.keyboard.press('Enter');
    const mark = (id: string) => page.locator(`[data-target="${id}"]`);
    await expect(page.locator('.inspector-title')).toHaveText(w.newName);

    // our rating of another one, then the first opportunity into the proposal with one key
    await mark('seal').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(mark('rating:seal:us')).toBeFocused();
    await page.keyboard.press('8');
    await expect(mark('rating:seal:us')).toHaveAttribute('aria-label', /8/);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect(mark('seal')).toBeFocused();
    await page.keyboard.press('1');
    await expect(page.getByText(w.inProposal)).toBeVisible();

    // an action of one's own
    await open(page, w.find, `#${w.actions}`);
    await expect(page.getByRole('heading', { level: 1, name: w.actions })).toBeVisible();
    await tabTo(page, '.actions-box svg');
    await page.keyboard.press('n');
    await expect(page.getByRole('textbox', { name: w.what, exact: true })).toBeFocused();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(w.newAction);
    await page.keyboard.press('Enter');
    await expect(page.locator('.inspector-title')).toHaveText(w.newAction);
    await saved(page);
  });
}

test('no letter acts while an input method composes', async ({ person }) => {
  const { page } = await person.start();
  await page.getByRole('button', { name: WORDS['zh-CN'].sample }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '今日' })).toBeVisible();
  const lines = page.locator('.today-line');
  const first = (await lines.first().getAttribute('data-line')) ?? '';
  await page.evaluate(() => {
    for (const key of ['e', 's', 'Enter', '1'])
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true }));
  });
  await expect(page.getByRole('heading', { level: 1, name: '今日' })).toBeVisible();
  await expect(lines.first()).toHaveAttribute('data-line', first);
  // the same key, not composing, ticks the first line off, and undo brings it back
  await page.keyboard.press('e');
  await expect(lines.first()).not.toHaveAttribute('data-line', first);
  await page.keyboard.press('Control+z');
  await expect(lines.first()).toHaveAttribute('data-line', first);
});
