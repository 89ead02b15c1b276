import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ask } from '../lib/run.mjs';

/**
 * The one place that decides whether Electron may use Chromium's sandbox. Off only where it cannot work: as root, or on a
 * Linux that forbids user namespaces to this user while the setuid helper is not set up. The shipped app never asks this.
 * @returns {string[]} arguments for Electron
 */
export function sandboxArguments(
  executable,
  { platform = process.platform, uid = process.getuid?.(), may = mayUnshare, helper = hasHelper } = {},
) {
  if (platform !== 'linux') return [];
  if (uid === 0) return ['--no-sandbox'];
  return may() || helper(executable) ? [] : ['--no-sandbox'];
}

/** Without the `unshare` tool the answer is unknown; then Chromium is left to say so itself. */
const mayUnshare = () => ask('unshare', ['--version']) === null || ask('unshare', ['-Ur', 'true']) !== null;

function hasHelper(executable) {
  const helper = statSync(join(dirname(executable), 'chrome-sandbox'), { throwIfNoEntry: false });
  return Boolean(helper && helper.uid === 0 && helper.mode & 0o4000);
}
