import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import mammoth from 'mammoth';
import { frameMessages } from '../../renderer/frame/messages.ts';
import { launchKeyrung, type RunningKeyrung } from './support/launch.ts';
import { makeToyCheckout, type ToyCheckout } from './support/toyCheckout.ts';

/** A narrow window starts with the inspector folded. */
async function openInspector(page: Page): Promise<void> {
  const tab = page.getByRole('button', { name: frameMessages.en['inspector.open'] });
  if (await tab.isVisible()) await tab.click();
}

/** One folder and one line make an instrument: everything else about it must come from that alone. */
test.describe('a new instrument', () => {
  test.describe.configure({ mode: 'serial', timeout: 240_000 });
  let checkout: ToyCheckout;
  let place: string;
  let keyrung: RunningKeyrung | undefined;
  const workspace = (): string => join(place, 'toy.keyrung');

  test.beforeAll(() => {
    test.setTimeout(240_000);
    checkout = makeToyCheckout();
    place = mkdtempSync(join(tmpdir(), 'keyrung-toy-files-'));
    checkout.keyrung('sample', workspace(), '--language', 'en');
  });
  test.afterAll(async () => {
    await keyrung?.close();
    checkout.remove();
    rmSync(place, { recursive: true, force: true });
  });

  test('stands in the navigation with a form and a drawing; what is filled in is saved and can be undone', async () => {
    keyrung = await launchKeyrung({ appFolder: checkout.folder, args: [workspace()], language: 'en' });
    const { page } = keyrung;
    await page.locator('[data-save="saved"]').waitFor();
    await page.evaluate(() => (window.location.hash = '/plan/c-0001-ml002/toy-mood'));
    const entry = page.getByRole('link', { name: 'Toy mood' });
    await expect(entry).toHaveAttribute('aria-current', 'page');
    await expect(page.getByText('Unknown', { exact: true })).toBeVisible();
    await openInspector(page);
    const words = page.getByRole('textbox', { name: 'Words' });
    await words.fill('They like the new film.');
    await words.blur();
    await expect(page.getByRole('button', { name: /Change mood/ }).first()).toBeEnabled();
    await page.keyboard.press('Control+z');
    await expect(words).toHaveValue('');
    await page.keyboard.press('Control+y');
    await expect(words).toHaveValue('They like the new film.');
    await keyrung.close();
    const stored = JSON.parse(checkout.keyrung('get', workspace(), 'plans/ML002/parts/toy-mood/data', '--json')) as { words: string };
    expect(stored.words).toBe('They like the new film.');
  });

  test('answers to the command line: put, figures, draw', () => {
    checkout.keyrung(
      'put',
      workspace(),
      'plans/ML002/parts/toy-mood/data',
      JSON.stringify({ mood: 2, words: 'Slow answers.', secret: 'Boss leaves' }),
    );
    const figures = JSON.parse(checkout.keyrung('figures', workspace(), 'toy-mood', '--customer', 'ML002', '--json')) as {
      mood: number;
      readings: readonly { text: string }[];
    };
    expect(figures).toMatchObject({ mood: 2, readings: [{ text: 'Mood is only 2' }] });
    checkout.keyrung('draw', workspace(), 'toy-mood', '--customer', 'ML002', '--out', join(place, 'toy.svg'));
    expect(readFileSync(join(place, 'toy.svg'), 'utf8')).toContain('<svg');
    expect(checkout.keyrung('check', workspace())).toContain('sound');
  });

  test('has its section in the internal document, its secret never in the customer’s', async () => {
    const textOf = async (audience: string): Promise<string> => {
      const out = join(place, `${audience}.docx`);
      checkout.keyrung('export', workspace(), 'proposal', '--customer', 'ML002', '--audience', audience, '--language', 'en', '--out', out);
      return (await mammoth.extractRawText({ path: out })).value;
    };
    const internal = await textOf('internal');
    expect(internal).toContain('Slow answers.');
    expect(internal).toContain('Boss leaves');
    expect(await textOf('customer')).not.toContain('Boss leaves');
  });
});
