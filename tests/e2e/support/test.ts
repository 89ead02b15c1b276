import { test as base } from '@playwright/test';
import { launchKeyrung, type LaunchOptions, type RunningKeyrung } from './launch.ts';

interface Fixtures {
  /** How `keyrung` is started; set with `test.use({ launch: { … } })`. */
  readonly launch: LaunchOptions;
  /** The running app, closed and checked for complaints after each test. */
  readonly keyrung: RunningKeyrung;
}

export const test = base.extend<Fixtures>({
  launch: [{}, { option: true }],
  keyrung: async ({ launch }, provide) => {
    const keyrung = await launchKeyrung(launch);
    await provide(keyrung);
    await keyrung.close();
  },
});
