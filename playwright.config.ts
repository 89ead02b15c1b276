import { defineConfig } from '@playwright/test';

/** End-to-end tests of the built app; `npm test` builds it first and sees to a screen. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  tsconfig: 'tsconfig.tests.json',
  // Two cores: a window has several processes of its own, and one test builds a whole app beside it.
  workers: 1,
  // A test that passes at the second try did not pass.
  retries: 0,
  timeout: 60_000,
  // A busy machine draws late; what is waited for does not get wrong by that.
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['line'], ['json']],
  use: { trace: 'off' },
});
