import { rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * electron-builder's afterPack: an Electron taken from a folder still has the default app that loads any folder it is given.
 * @param {{ appOutDir: string, electronPlatformName: string }} context
 */
export function afterPack({ appOutDir, electronPlatformName }) {
  if (electronPlatformName !== 'darwin') rmSync(join(appOutDir, 'resources', 'default_app.asar'), { force: true });
}
