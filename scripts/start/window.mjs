import { root } from '../lib/paths.mjs';
import { attach } from '../lib/run.mjs';
import { electronEnvironment, prepareAppRuntime } from '../setup/electron-runtime.mjs';

/** Opens the built app in its window and waits until it is closed. */
export function openWindow(appArguments, env = process.env) {
  const { executable, args } = prepareAppRuntime(root);
  // On a pure Wayland desktop older Electrons would look for X11 only.
  const wayland = env.WAYLAND_DISPLAY && !env.DISPLAY ? ['--ozone-platform-hint=auto'] : [];
  return attach(executable, [...wayland, ...args, ...appArguments], { env: electronEnvironment(env) });
}
