import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { AppSettings } from '@electron/storage/index.ts';
import { PAGE } from './csp.ts';
import { webPreferences } from './security.ts';
import { placeWindow, SMALLEST } from './windowState.ts';

export interface WindowOptions {
  readonly preload: string;
  readonly isPackaged: boolean;
  readonly last: AppSettings['window'];
  /** Told where the window is whenever that changed and came to rest. */
  readonly moved: (state: NonNullable<AppSettings['window']>) => void;
  /** Address to load instead of the built page (development). */
  readonly address?: string | undefined;
}

/** Ground of the page in its themes, so that nothing flashes before the first drawing. */
const GROUND = { light: '#ffffff', dark: '#141414' } as const;

/** The one window, shown as soon as there is something to see. */
export function openWindow({ preload, isPackaged, last, moved, address = PAGE }: WindowOptions): BrowserWindow {
  const areas = screen.getAllDisplays().map((display) => display.workArea);
  const window = new BrowserWindow({
    ...placeWindow(last, areas, screen.getPrimaryDisplay().workArea),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    autoHideMenuBar: true,
    title: 'Keyrung',
    backgroundColor: nativeTheme.shouldUseDarkColors ? GROUND.dark : GROUND.light,
    webPreferences: webPreferences(preload, isPackaged),
  });
  if (last?.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  rememberPlace(window, moved);
  void window.loadURL(address);
  return window;
}

/** Dragging a window tells its place many times a second. */
const REST = 500;

function rememberPlace(window: BrowserWindow, moved: WindowOptions['moved']): void {
  let timer: NodeJS.Timeout | undefined;
  const tell = (): void => {
    if (!window.isDestroyed()) moved({ ...window.getNormalBounds(), maximized: window.isMaximized() });
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(tell, REST);
  };
  for (const event of ['resize', 'move', 'maximize', 'unmaximize'] as const) window.on(event as 'resize', later);
  window.on('closed', () => clearTimeout(timer));
}
