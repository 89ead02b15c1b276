import { start, stop } from '../lib/run.mjs';
import { Plain } from '../lib/say.mjs';

/** Whether a window could be shown here. */
export function hasDisplay(env = process.env, platform = process.platform) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/** Resolves with the display number that Xvfb chose; it writes it when it is ready. */
function displayNumber(child) {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdio[3].on('data', (chunk) => {
      text += chunk;
      if (text.includes('\n')) resolve(text.trim());
    });
    child.once('error', () => reject(new Plain('Xvfb is missing: sudo apt-get install -y xvfb')));
    child.once('close', (code) => reject(new Plain(`Xvfb ended at once (code ${code}).`)));
  });
}

/**
 * Gives `work` the environment of a screen: the one that is there, or an Xvfb of our own on a free number, ended afterwards.
 * @template T
 * @param {(env: NodeJS.ProcessEnv) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withDisplay(work, env = process.env) {
  if (hasDisplay(env)) return work(env);
  const child = start('Xvfb', ['-displayfd', '3', '-screen', '0', '3840x2160x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  try {
    return await work({ ...env, DISPLAY: `:${await displayNumber(child)}` });
  } finally {
    stop(child);
  }
}
