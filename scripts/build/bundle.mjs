import { builtinModules } from 'node:module';
import { inRoot } from '../lib/paths.mjs';
import { Plain } from '../lib/say.mjs';

/** Native code cannot be put into a bundle. */
const native = [/^@resvg\/resvg-js/, /^electron$/];

const alias = Object.fromEntries(['shared', 'electron', 'renderer', 'tests'].map((name) => [`@${name}`, inRoot(name)]));

/**
 * Bundles one entry for Node.js: the oldest Node we run on is the one inside the oldest Electron, 18. Rarely used heavy
 * parts stay in chunks of their own, loaded on use.
 * @param {{ entry: string, folder: string, file: string, format: 'cjs' | 'es', packages?: 'inside' | 'outside' }} what
 */
export async function bundle({ entry, folder, file, format, packages = 'inside' }) {
  // Loaded on use: a script that finds everything fresh does not pay for Vite.
  const { build } = await import('vite');
  try {
    await build({
      configFile: false,
      root: inRoot(),
      logLevel: 'error',
      resolve: { alias },
      ssr: { target: 'node', noExternal: packages === 'inside' ? true : undefined },
      build: {
        ssr: entry,
        outDir: folder,
        emptyOutDir: format === 'cjs',
        target: 'node18',
        minify: false,
        rolldownOptions: {
          external: [...native, ...builtinModules, /^node:/],
          output: { format, entryFileNames: file, chunkFileNames: `[name]-[hash].${format === 'cjs' ? 'cjs' : 'mjs'}` },
        },
      },
    });
  } catch (error) {
    throw new Plain(`Bundling ${entry} failed:\n${error.message}`);
  }
}
