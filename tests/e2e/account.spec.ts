import type { Page } from '@playwright/test';
import { expect, saved, test } from './support/person.ts';

/** The people of one account and a visit to them, by keys alone, in both languages. */
const WORDS = {
  'zh-CN': {
    sample: '打开示例',
    person: '韩梅',
    title: '法务经理',
    added: '已加韩梅，上级许文斌',
    name: '姓名',
    titleField: '职务',
    cards: '已加 1 人，0 人本来就在',
    cardsKnown: '名片上的人已经在了',
    report: '拜访报告',
    note: '周厂长说良率必须到 99% 才能换线。何经理讲恒岳把蒸煮袋降了 5%。我答应 12 月 20 日前给验证方案。料仓小了点。\n// 只给自己看',
    found: '认出 3 条：采纳 2，不要 1，待定 0',
    done: '报告已交，写入 4 条',
    words: '“料仓小了点”——周启明 厂长',
    promise: '验证方案',
    told: (name: string, title: string) => `${name} · ${title}：送到了`,
    handIn: '交报告，写入 4 条',
  },
  en: {
    sample: 'Open the sample',
    person: 'Han Mei',
    title: 'Legal',
    added: 'Han Mei added under Xu Wenbin',
    name: 'Name',
    titleField: 'Title',
    cards: '1 person added, 0 were there already',
    cardsKnown: 'The person on the card is there already',
    report: 'Visit report',
    note: 'Zhou Qiming said yield must reach 99% before they switch. Hengyue cut prices by 5%. I promised the validation plan by 20 December. The hopper is small.\n// for me alone',
    found: '3 found: 2 taken, 1 dropped, 0 open',
    done: 'Report handed in, 4 entries written',
    words: '“The hopper is small” (Zhou Qiming Plant manager)',
    promise: 'validation plan',
    told: (name: string, title: string) => `${name}, ${title}: delivered`,
    handIn: 'Hand in, write 4',
  },
} as const;
const PLAN = '/plan/c-0001-hy001';

const go = (page: Page, hash: string): Promise<unknown> => page.evaluate((to) => (window.location.hash = to), hash);
const card = (page: Page, id: string) => page.locator(`[data-target="${id}"]`);

for (const language of ['zh-CN', 'en'] as const) {
  const w = WORDS[language];
  test(`people and a visit’s report by keys, ${language}`, async ({ person }) => {
    test.setTimeout(120_000);
    const { page } = await person.start({ language });
    await page.getByRole('button', { name: w.sample }).click();
    await saved(page);

    await go(page, `${PLAN}/stakeholders`);
    await card(page, 'xu').focus();
    await page.keyboard.press('n');
    await expect(page.getByRole('textbox', { name: w.name, exact: true })).toBeFocused();
    await page.keyboard.type(w.person);
    await page.keyboard.press('Tab');
    await page.keyboard.type(w.title);
    await page.keyboard.press('Enter');
    await expect(page.getByText(w.added)).toBeVisible();
    // ready for the next one
    await expect(page.getByRole('textbox', { name: w.name, exact: true })).toHaveValue('');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('textbox', { name: w.name, exact: true })).toHaveCount(0);

    // the tie of somebody by a digit, on the drawing
    await card(page, 'he').focus();
    await page.keyboard.press('3');
    await expect(card(page, 'he')).toHaveAttribute('aria-label', language === 'en' ? /tie: trust/ : /关系：信任/);

    // a business card becomes a person and a contact; the same file again adds nobody
    const cards = await person.file('cards.vcf', 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna Berg\r\nTITLE:CFO\r\nEND:VCARD\r\n');
    await page.keyboard.press('Escape');
    await page.locator('input[type="file"]').setInputFiles(cards);
    await expect(page.getByText(w.cards)).toBeVisible();
    await page.locator('input[type="file"]').setInputFiles(cards);
    await expect(page.getByText(w.cardsKnown)).toBeVisible();

    await go(page, `${PLAN}/visits`);
    await card(page, 'v-2026-11-18').focus();
    await page.keyboard.press('r');
    await expect(page.getByRole('heading', { level: 1, name: w.report })).toBeVisible();
    await page.keyboard.press('2');
    await page.keyboard.insertText(w.note);
    await page.keyboard.press('Tab');
    // the need is taken, the news dropped, the promise taken
    for (const key of ['Enter', 'x', 'Enter']) await page.keyboard.press(key);
    await expect(page.getByText(w.found)).toBeVisible();
    // what no rule understood is filed as the words of the first who was met
    for (const key of ['w', '1']) await page.keyboard.press(key);
    // the first message that was planned for somebody met was said
    const asked = page.locator('.report-found [aria-current="true"]');
    const message = await asked.locator('b').innerText();
    const [hearer = ''] = (await asked.locator('small').innerText()).split(' · ');
    await page.keyboard.press('Enter');
    // left and opened again, words and decisions stand
    await page.keyboard.press('Escape');
    await card(page, 'v-2026-11-18').focus();
    await page.keyboard.press('r');
    await expect(page.getByText(w.found)).toBeVisible();
    await expect(page.getByRole('button', { name: w.handIn })).toBeEnabled();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText(w.done)).toBeVisible();
    await expect(page.getByText(w.words)).toBeVisible();
    await saved(page);

    await go(page, `${PLAN}/three-basics`);
    await expect(page.getByLabel(w.told(hearer, message)).first()).toBeAttached();
    await go(page, `${PLAN}/actions`);
    await expect(page.getByText(w.promise).first()).toBeVisible();
    // one step takes all of it back
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('heading', { level: 1, name: w.report })).toBeVisible();
    await go(page, `${PLAN}/actions`);
    await expect(page.getByRole('heading', { level: 1, name: w.report })).toHaveCount(0);
    await expect(page.getByText(w.promise)).toHaveCount(0);
    await go(page, `${PLAN}/visits`);
    await expect(card(page, 'v-2026-11-18')).toHaveAttribute('aria-label', language === 'en' ? /working days? late/ : /逾期/);
  });
}
