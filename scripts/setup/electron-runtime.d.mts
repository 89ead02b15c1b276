/** Which Electron is ready on this machine, and how to start the app with it. */
export interface ElectronRuntime {
  readonly executable: string;
  readonly version: string;
  readonly kind: 'official' | 'fallback';
}

/** `args` stand before the app's own arguments. */
export interface AppRuntime extends ElectronRuntime {
  readonly args: readonly string[];
}

export function electronRuntime(): ElectronRuntime | null;
export function prepareAppRuntime(appFolder: string, runtime?: ElectronRuntime | null): AppRuntime;
export function electronEnvironment(env?: Readonly<Record<string, string | undefined>>): Record<string, string | undefined>;
