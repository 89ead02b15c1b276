import type { Page } from '@playwright/test';
import { expect, saved, test } from './support/person.ts';

/** The one page of an account: its sentence, a review from begin to close, and its keys, in both languages. */
const WORDS = {
  'zh-CN': {
    sample: '打开示例',
    edit: '改这句话',
    changed: '数字已变',
    holds: '这句还成立',
    proposed: '用建议的句子',
    mine: '先见总经理，再谈年框。',
    begin: '开始评审',
    running: '评审进行中',
    decision: '定什么',
    owner: '谁来做',
    due: '哪天前',
    add: '加上',
    what: '带第三版方案见总经理',
    close: '结束评审',
    changes: '上次评审以来',
    fate: /陈可 · 还没做/u,
    wallet: '钱包份额',
  },
  en: {
    sample: 'Open the sample',
    edit: 'Edit the sentence',
    changed: 'Figures changed',
    holds: 'It still holds',
    proposed: 'Use the proposed sentence',
    mine: 'The general manager first, then the frame contract.',
    begin: 'Begin review',
    running: 'Review under way',
    decision: 'What is decided',
    owner: 'Who does it',
    due: 'By',
    add: 'Add',
    what: 'Take the third version to the general manager',
    close: 'Close review',
    changes: 'Changes since the last review',
    fate: /Chen Ke · not done yet/u,
    wallet: 'Share of wallet',
  },
} as const;
const FRONT = '/plan/c-0001-hy001';

const go = (page: Page, hash: string): Promise<unknown> => page.evaluate((to) => (window.location.hash = to), hash);
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

for (const language of ['zh-CN', 'en'] as const) {
  const w = WORDS[language];
  test(`the one page of an account is said, reviewed and walked, ${language}`, async ({ person }) => {
    const { page } = await person.start({ language });
    await page.getByRole('button', { name: w.sample }).click();
    await saved(page);
    await go(page, FRONT);
    const sentence = page.locator('.front-sentence');
    const words = sentence.locator('p');
    await expect(sentence).toContainText(w.changed);
    const before = await words.innerText();

    // Escape keeps what was there, Enter what is written; undo takes it back
    await words.getByRole('button').press('Enter');
    const field = page.getByRole('textbox', { name: w.edit });
    await expect(field).toBeFocused();
    await field.fill('x');
    await field.press('Escape');
    await expect(words).toHaveText(before);
    await words.getByRole('button').click();
    await field.fill(w.mine);
    await field.press('Enter');
    await expect(words).toHaveText(w.mine);
    await expect(sentence).not.toContainText(w.changed);
    await page.keyboard.press('Control+z');
    await expect(words).toHaveText(before);
    await sentence.getByRole('button', { name: w.holds }).click();
    await expect(sentence).not.toContainText(w.changed);
    await expect(words).toHaveText(before);
    await sentence.getByRole('button', { name: w.proposed }).click();
    await expect(words).not.toHaveText(before);
    await expect(sentence.getByRole('button', { name: w.proposed })).toHaveCount(0);

    // a digit goes to a panel, but not while something is typed
    await page.keyboard.press('2');
    await expect(page.getByRole('region', { name: w.wallet })).toBeFocused();

    await page.getByRole('button', { name: w.begin }).click();
    const review = page.getByRole('region', { name: w.running });
    await review.getByRole('textbox', { name: w.decision }).pressSequentially(`${w.what} 9`);
    await expect(review.getByRole('textbox', { name: w.decision })).toBeFocused();
    await review.getByRole('textbox', { name: w.decision }).fill(w.what);
    await review.getByRole('combobox', { name: w.owner }).fill(language === 'en' ? 'Chen Ke' : '陈可');
    await review.getByRole('textbox', { name: w.due }).fill(inDays(14));
    await review.getByRole('button', { name: w.add }).click();
    await expect(review.getByRole('textbox', { name: w.decision })).toHaveCount(2);
    await review.getByRole('button', { name: w.close }).click();
    await expect(review).toHaveCount(0);
    const changes = page.getByRole('region', { name: w.changes });
    await expect(changes).toContainText(w.what);
    await expect(changes).toContainText(w.fate);

    // Enter on a panel shows where it comes from
    await page.keyboard.press('9');
    await expect(changes).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/account-review/u);
    await saved(page);
  });
}
