import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const at = (folder: string): string => fileURLToPath(new URL(`./${folder}`, import.meta.url));

export default defineConfig({
  resolve: { alias: { '@shared': at('shared'), '@electron': at('electron'), '@renderer': at('renderer'), '@tests': at('tests') } },
  test: {
    include: ['{shared,electron,renderer,tests,scripts}/**/*.test.{ts,tsx,mjs}'],
    exclude: ['**/node_modules/**', 'out/**'],
    testTimeout: 30_000,
    coverage: { provider: 'v8', include: ['shared/**/*.ts'], exclude: ['shared/**/*.test.ts', 'shared/**/testing.ts'] },
  },
});
