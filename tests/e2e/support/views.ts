import type { Page } from '@playwright/test';
import type { Instrument } from '@shared/instruments/contract.ts';
import { instruments } from '@shared/instruments/index.ts';
import type { RunningKeyrung } from './launch.ts';
import { expect, saved } from './person.ts';

export type Language = 'zh-CN' | 'en';

const CUSTOMER = 'c-0001-hy001';
const PERSON = 'p-chenke';
const addressOf = ({ id, scope }: Instrument): string =>
  scope === 'customer' ? `/plan/${CUSTOMER}/${id}` : scope === 'person' ? `/person/${PERSON}/${id}` : `/portfolio/${id}`;

/** Every view of the window over the sample, also an instrument that comes tomorrow. */
export const VIEWS: readonly (readonly [name: string, address: string])[] = [
  ['today', '/today'],
  ['customers', '/customers'],
  ['import', '/import'],
  ['plans', '/plans'],
  ['settings', '/settings'],
  ['front', `/plan/${CUSTOMER}`],
  ...instruments.map((one) => [one.id, addressOf(one)] as const),
  ['answering', `/person/${PERSON}/seven-habits/~answer`],
];

/** Opens the sample from the start screen and waits until it is on the disk. */
export async function openSample({ page }: RunningKeyrung, language: Language): Promise<void> {
  await page.getByRole('button', { name: language === 'en' ? 'Open the sample' : '打开示例' }).click();
  await saved(page);
}

/** Size of the window's inside in points of the screen, and how far the person zoomed in. */
export const setSize = ({ app }: RunningKeyrung, width: number, height: number, zoom = 1): Promise<void> =>
  app.evaluate(
    ({ BrowserWindow }, size) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.setContentSize(size.width, size.height);
      window?.webContents.setZoomFactor(size.zoom);
    },
    { width, height, zoom },
  );

/** Goes to a view and waits until it is drawn. */
export async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => (window.location.hash = to), hash);
  // a low window hides some titles from the eye
  await page.getByRole('heading', { level: 1, includeHidden: true }).first().waitFor({ state: 'attached' });
  // drawings measure their place first; a skeleton stands until a view is loaded
  await expect(page.locator('.ant-skeleton')).toHaveCount(0);
}
