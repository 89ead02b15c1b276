import { Plain } from '../lib/say.mjs';

/** Vite and electron-vite need these. */
const accepted = '20.19 or newer in line 20, or 22.12 or newer';

/** Whether this Node.js is new enough: ^20.19.0 || >=22.12.0, the range of the build tools. */
export function isNodeNewEnough(version) {
  const [major, minor] = version.replace(/^v/, '').split('.').map(Number);
  if (major === 20) return minor >= 19;
  return major > 22 || (major === 22 && minor >= 12);
}

export const nodeVersion = {
  name: 'Node.js',
  needed: () => !isNodeNewEnough(process.version),
  run() {
    throw new Plain(`Node.js ${accepted}, is needed; this is ${process.version}.\n需要 Node.js 20.19+ 或 22.12+,请先升级。`);
  },
};
