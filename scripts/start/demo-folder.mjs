import { accessSync, constants, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder for one demonstration, `keyrung-demo/2026-11-24-153000`, under the first parent that can be written. */
export function newDemoFolder(parents = [process.cwd(), tmpdir()], now = new Date()) {
  const parent = parents.find(isWritable) ?? tmpdir();
  const base = join(parent, 'keyrung-demo');
  mkdirSync(base, { recursive: true });
  return makeUnused(join(base, stampOf(now)));
}

/** Local date and time as a name that sorts. */
export function stampOf(now) {
  const two = (number) => String(number).padStart(2, '0');
  const date = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  return `${date}-${two(now.getHours())}${two(now.getMinutes())}${two(now.getSeconds())}`;
}

function makeUnused(wanted, attempt = 1) {
  const folder = attempt === 1 ? wanted : `${wanted}-${attempt}`;
  try {
    mkdirSync(folder);
    return folder;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return makeUnused(wanted, attempt + 1);
  }
}

function isWritable(folder) {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
