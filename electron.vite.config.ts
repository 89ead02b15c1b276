import { existsSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const alias = { '@shared': at('shared'), '@electron': at('electron'), '@renderer': at('renderer') };

/** Code that runs beside the main process, each a file of its own: what would hold up the window works there. */
const workers = { 'import-worker': 'electron/import/worker.ts', 'document-worker': 'electron/documents/worker.ts' };
const present = Object.entries(workers).filter(([, file]) => existsSync(at(file)));

/** Native code cannot be put into a bundle, and Electron brings its own module. */
const outside = [/^electron(\/|$)/, /^@resvg\/resvg-js/, ...builtinModules, /^node:/];

/**
 * The page's policy takes no text as HTML and no style without the load's nonce. A few libraries fill a `<style>` element through
 * `innerHTML`, where `textContent` is the same, and some make style elements without
 * a nonce (the lock on scrolling under a dialog, the preview of Word pages).
 */
const strictLibraries: Plugin = {
  name: 'keyrung:strict-libraries',
  transform(code, id) {
    if (!/node_modules\/(@rc-component\/util|@ant-design\/(cssinjs|icons)|docx-preview)\//.test(id)) return null;
    return code
      .replaceAll('.innerHTML = "&nbsp;"', '.textContent = "\\u00a0"')
      .replace(/\.innerHTML = /g, '.textContent = ')
      .replace(
        "const styleNode = document.createElement('style');",
        `const styleNode = document.createElement('style'); styleNode.nonce = ${nonceOfPage};`,
      )
      .replace(/(const result = \(ns \? [^;]+;)/, `$1 if (tagName === "style") result.nonce = ${nonceOfPage};`);
  },
};
const nonceOfPage = `document.querySelector('meta[name="csp-nonce"]')?.content ?? ""`;

export default defineConfig({
  main: {
    resolve: { alias },
    build: {
      outDir: 'out/main',
      target: 'node18',
      externalizeDeps: false,
      minify: true,
      sourcemap: false,
      rolldownOptions: {
        input: { main: at('electron/main/index.ts'), ...Object.fromEntries(present.map(([name, file]) => [name, at(file)])) },
        external: outside,
        // `require` instead of `import()`: inside the packed archive older Electrons find packages only that way
        output: { format: 'cjs', dynamicImportInCjs: false, entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
      },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      outDir: 'out/preload',
      target: 'node18',
      // a sandboxed preload can require nothing but electron: all else is in this one file
      externalizeDeps: false,
      minify: true,
      rolldownOptions: {
        input: { preload: at('electron/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    resolve: { alias },
    plugins: [react(), strictLibraries],
    worker: { format: 'es', plugins: () => [] },
    build: {
      outDir: at('out/renderer'),
      target: 'chrome114',
      minify: true,
      // The policy has no `data:` fonts, and small files inlined would make it larger.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: at('renderer/index.html') },
    },
  },
});
