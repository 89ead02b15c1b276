import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { setDay } from './support/day.ts';
import { expect, saved, test, type Person } from './support/person.ts';

/** Two quarters of one person, played by keyboard in both languages; then a colleague looks at what was shared. */
const WORDS = {
  'zh-CN': {
    sample: '打开示例',
    settings: '设置',
    me: '我是',
    self: '林晓',
    other: '陈可',
    habits: '七个好习惯',
    ladder: '业务人员的阶梯',
    start: /^开始自评，约/,
    lookBack: '回看上季的承诺',
    steps: '自评的步骤',
    stepBack: '上季承诺，做到没有',
    lastHere: '上季选这里',
    action: '做什么',
    keptIf: '怎样算做到',
    promise: '每周一先排重点客户',
    sign: '每月各去四次',
    kept: '1 做到',
    evidence: '三家各问清两条',
    answered: (count: number) => `已答 ${count} / 35`,
    closed: '2026年12月20日 已封存',
    goOn: '接着答',
    closing: /^封存/,
    toLate: '去封存',
    closedLate: '2026年10月5日 已封存',
    topics: ['主动积极', '以终为始'],
    share: '挑几项分享…',
    item: '主动积极：五条的答案',
    shareDo: '分享给陈可',
    preview: '陈可会看到',
    hidden: '林晓还没有封存的自评。封存并分享以后，您才看得到。',
    standing: '第 3 级',
    rail: '我',
  },
  en: {
    sample: 'Open the sample',
    settings: 'Settings',
    me: 'I am',
    self: 'Lin Xiao',
    other: 'Chen Ke',
    habits: 'Seven habits',
    ladder: 'The sales ladder',
    start: /^Start, about/,
    lookBack: 'Promises of last quarter',
    steps: 'Steps of the assessment',
    stepBack: 'Promises kept or not',
    lastHere: 'last quarter',
    action: 'What I will do',
    keptIf: 'Kept if',
    promise: 'Plan key customers first, every Monday',
    sign: 'four visits a month each',
    kept: '1 Kept',
    evidence: 'asked three of them for two each',
    answered: (count: number) => `${count} of 35 answered`,
    closed: 'closed on 20 December 2026',
    goOn: 'Go on answering',
    closing: /^Close/,
    toLate: 'Go and close it',
    closedLate: 'closed on 5 October 2026',
    topics: ['Be proactive', 'Begin with the end in mind'],
    share: 'Share some of it…',
    item: 'Be proactive: its five answers',
    shareDo: 'Share with Chen Ke',
    preview: 'What Chen Ke will see',
    hidden: 'Lin Xiao has no closed assessment yet. You see one once it is closed and shared with you.',
    standing: 'rung 3',
    rail: 'Me',
  },
} as const;
type Language = keyof typeof WORDS;
const LANGUAGES: readonly Language[] = ['zh-CN', 'en'];

for (const language of LANGUAGES) {
  const words = WORDS[language];

  test(`two quarters of the seven habits, by keyboard, shared with a colleague (${language})`, async ({ person }) => {
    test.setTimeout(240_000);
    const first = await person.start({ language });
    await setDay(first, '2026-09-20');
    await first.page.getByRole('button', { name: words.sample }).press('Enter');
    await be(first.page, words, words.self);
    await openOwn(first.page, words, words.habits);
    await firstQuarter(first.page, words);
    await saved(first.page);
    await onDisk(person, 'seven-habits', '2026Q3', { closedAt: '2026-09-20' });
    const kept = await quarterOnDisk(person, 'seven-habits', '2026Q3');
    expect(kept).toMatchObject({ version: 1, closedAt: '2026-09-20' });
    expect(Object.values(kept.answers).map(({ value }) => value)).toEqual([3, 3, 3, null, 3, ...Array<number>(30).fill(3)]);
    expect(Object.values(kept.evidence)).toEqual([words.evidence]);
    await first.close();

    const second = await person.start({ language });
    await setDay(second, '2026-12-20');
    await openAgain(second.page);
    await openOwn(second.page, words, words.habits);
    await secondQuarter(second.page, words);
    await saved(second.page);
    await onDisk(person, 'seven-habits', '2026Q4', { closedAt: '2026-12-20' });
    const after = await quarterOnDisk(person, 'seven-habits', '2026Q4');
    expect(Object.values(after.verdicts).map((verdict) => verdict.kept)).toEqual(['kept']);
    expect(await quarterOnDisk(person, 'seven-habits', '2026Q3')).toEqual(kept);

    await shareFirstTopic(second.page, words);
    await be(second.page, words, words.other);
    await second.page.getByRole('link', { name: words.rail, exact: true }).press('Enter');
    await second.page.getByRole('link', { name: words.self }).press('Enter');
    await openView(second.page, words.habits);
    await colleagueSees(second.page, words);
  });

  test(`the ladder: a rung is reached, an open quarter stays private and is closed late (${language})`, async ({ person }) => {
    const running = await person.start({ language });
    const { page } = running;
    await setDay(running, '2026-09-20');
    await page.getByRole('button', { name: words.sample }).press('Enter');
    await be(page, words, words.self);
    await openOwn(page, words, words.ladder);
    await page.getByRole('button', { name: words.start }).press('Enter');
    await press(page, '4'.repeat(10) + '3333311111');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('list').filter({ hasText: words.standing }).first()).toBeVisible();
    await be(page, words, words.other);
    await page.getByRole('link', { name: words.rail, exact: true }).press('Enter');
    await page.getByRole('link', { name: words.self }).press('Enter');
    await openView(page, words.ladder);
    await expect(page.getByText(words.hidden)).toBeVisible();
    await saved(page);
    await running.close();

    const later = await person.start({ language });
    await setDay(later, '2026-10-05');
    await openAgain(later.page);
    await be(later.page, words, words.self);
    await openOwn(later.page, words, words.ladder);
    await closeLate(later.page, words);
    await saved(later.page);
    await onDisk(person, 'sales-ladder', '2026Q3', { startedAt: '2026-09-20', closedAt: '2026-10-05' });
  });
}

type Words = (typeof WORDS)[Language];

/** Who one is, is chosen in the settings. */
async function be(page: Page, words: Words, name: string): Promise<void> {
  await page.getByRole('link', { name: words.settings }).press('Enter');
  const choice = page.getByRole('combobox', { name: words.me, exact: true });
  await choice.press('Enter');
  await page.locator('.ant-select-item-option').getByText(name, { exact: true }).click();
  await expect(page.locator('.settings-me')).toContainText(name);
}

async function openOwn(page: Page, words: Words, name: string): Promise<void> {
  await page.getByRole('link', { name: words.rail, exact: true }).press('Enter');
  await openView(page, name);
}

async function openView(page: Page, name: string): Promise<void> {
  await page.locator('nav.column').getByRole('link', { name }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

async function openAgain(page: Page): Promise<void> {
  await page.getByRole('row').nth(1).focus();
  await page.keyboard.press('Enter');
}

async function press(page: Page, keys: string): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** The first one: nothing to look back upon. One statement has evidence, one had no occasion. */
async function firstQuarter(page: Page, words: Words): Promise<void> {
  await page.getByRole('button', { name: words.start }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: words.topics[0] })).toBeVisible();
  await expect(page.getByRole('navigation', { name: words.steps }).getByText(words.stepBack)).toHaveCount(0);
  await page.evaluate(() => window.dispatchEvent(new KeyboardEvent('keydown', { key: '3', code: 'Digit3', isComposing: true })));
  await expect(page.getByText(words.answered(0))).toBeVisible();
  await press(page, '3');
  await expect(page.getByText(words.answered(1))).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText(words.answered(0))).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Shift+Digit3');
  await expect(page.getByRole('textbox')).toBeFocused();
  await page.keyboard.type(words.evidence);
  await page.keyboard.press('Enter');
  await press(page, '33x3');
  await expect(page.getByRole('heading', { level: 1, name: words.topics[1] })).toBeVisible();
  // stopped, and gone on where it was left
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: words.goOn }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: words.topics[1] })).toBeVisible();
  await press(page, '3'.repeat(30));
  await promise(page, words);
  await close(page);
  const closing = page.getByRole('heading', { level: 1, name: words.closing });
  await expect(closing).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(closing).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expect(closing).toHaveCount(0);
}

async function promise(page: Page, words: Words): Promise<void> {
  await expect(page.getByRole('textbox', { name: words.action })).toBeFocused();
  await page.keyboard.type(words.promise);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: words.keptIf })).toBeFocused();
  await page.keyboard.type(words.sign);
  await page.keyboard.press('Enter');
}

/** Once to look at what will be frozen, once more to freeze it. */
async function close(page: Page): Promise<void> {
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('35 / 35')).toBeVisible();
  await page.keyboard.press('Control+Enter');
}

/** A quarter that ended unfinished stays open, is said, and never freezes by itself. */
async function closeLate(page: Page, words: Words): Promise<void> {
  await page.getByRole('button', { name: words.toLate }).press('Enter');
  await page.getByRole('button', { name: words.goOn, exact: true }).press('Enter');
  await expect(page.getByRole('radiogroup')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1, name: words.closing })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(words.closedLate).first()).toBeVisible();
}

/** Opens with the promise; last quarter stands beside and is hidden on wish; the first habit has grown by one. */
async function secondQuarter(page: Page, words: Words): Promise<void> {
  await page.getByRole('button', { name: words.start }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: words.lookBack })).toBeVisible();
  await expect(page.getByRole('heading', { name: words.promise })).toBeVisible();
  await page.keyboard.press('1');
  await expect(page.getByRole('radio', { name: words.kept })).toBeChecked();
  await page.keyboard.press('ArrowDown');
  const last = page.getByRole('radiogroup').getByText(words.lastHere, { exact: true });
  await expect(last).toBeVisible();
  await page.keyboard.press('h');
  await expect(last).toHaveCount(0);
  await page.keyboard.press('h');
  await press(page, '44444' + '3'.repeat(30));
  await promise(page, words);
  await close(page);
  await expect(page.getByText(words.closed).first()).toBeVisible();
  await expect(page.locator('.assess-box svg').getByText('4.0').first()).toBeVisible();
}

async function shareFirstTopic(page: Page, words: Words): Promise<void> {
  await page.getByRole('button', { name: words.share }).press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: words.preview })).toBeVisible();
  await dialog.getByRole('checkbox', { name: words.item }).press('Space');
  await expect(dialog.locator('.assess-preview')).toContainText(words.topics[0]);
  await expect(dialog.locator('.assess-preview')).not.toContainText(words.topics[1]);
  await dialog.getByRole('button', { name: words.shareDo }).press('Enter');
  await expect(dialog).toHaveCount(0);
}

/** The answers of the one habit, and nothing else. */
async function colleagueSees(page: Page, words: Words): Promise<void> {
  const drawing = page.locator('.assess-box svg');
  await expect(drawing.getByText('4.0').first()).toBeVisible();
  await expect(drawing.getByText('3.0')).toHaveCount(0);
  await expect(page.getByText(words.promise)).toHaveCount(0);
  await expect(page.getByRole('button', { name: words.start })).toHaveCount(0);
}

interface OnDisk {
  readonly version: number;
  readonly startedAt: string;
  readonly closedAt?: string;
  readonly answers: Readonly<Record<string, { readonly value: number | null }>>;
  readonly evidence: Readonly<Record<string, string>>;
  readonly verdicts: Readonly<Record<string, { readonly kept: string }>>;
}

/** A quarter as it lies in the folder of the workspace. */
/** Waits until a quarter stands on the disk like this: what the window says is there a moment before. */
const onDisk = (person: Person, instrument: string, quarter: string, like: Partial<OnDisk>): Promise<void> =>
  expect(async () => expect(await quarterOnDisk(person, instrument, quarter)).toMatchObject(like)).toPass({ timeout: 15_000 });

async function quarterOnDisk({ home }: Person, instrument: string, quarter: string): Promise<OnDisk> {
  const files = await readdir(home, { recursive: true });
  const file = files.find((name) => name.endsWith(join('people', 'p-linxiao', `${instrument}.json`)) && !name.includes('backups'));
  const read = JSON.parse(await readFile(join(home, file ?? ''), 'utf8')) as {
    readonly data: { readonly data: { readonly quarters: Readonly<Record<string, OnDisk>> } };
  };
  const found = read.data.data.quarters[quarter];
  if (!found) throw new Error(`no ${quarter} in ${file}`);
  return found;
}
