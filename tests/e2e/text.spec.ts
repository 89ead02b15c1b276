import { test, expect } from './support/person.ts';
import { textFaults } from './support/textFaults.ts';
import { go, openSample, setSize, VIEWS } from './support/views.ts';

/** The smallest window; the usual one; twice the size on an ordinary screen; the largest. */
const SIZES = [
  [1024, 640, 1],
  [1440, 900, 1],
  [1920, 1080, 2],
  [3840, 2160, 1],
] as const;

for (const language of ['zh-CN', 'en'] as const)
  test(`no word is cut off or runs over another, in ${language}`, async ({ person }) => {
    test.setTimeout(240_000);
    const running = await person.start({ language });
    await openSample(running, language);
    for (const [width, height, zoom] of SIZES) {
      await setSize(running, width, height, zoom);
      for (const [name, hash] of VIEWS) {
        await go(running.page, hash);
        expect.soft(await textFaults(running.page), `${name} at ${width} × ${height}, zoom ${zoom}`).toEqual([]);
      }
    }
  });
