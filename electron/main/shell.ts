import { app, dialog, Menu, nativeTheme, type BrowserWindow } from 'electron';
import { translator, type Language, type Translate } from '@shared/i18n/translate.ts';
import type { EventName } from '@shared/ipc/channels.ts';
import type { Events } from '@shared/ipc/contract.ts';
import type { AppSettings, AppSettingsStore } from '@electron/storage/index.ts';
import { PATIENCE, type Decision, type Obstacle } from './closing.ts';
import { menuTemplate } from './menu.ts';
import { mainMessages, type MainKey } from './messages.ts';
import { jumpList, recentItems } from './recentLists.ts';
import { openWindow } from './window.ts';

const DECISIONS: readonly Decision[] = ['retry', 'discard', 'stay'];

/** The window with the platform's own parts around it: menu, theme, system dialogs, and what the page is told unasked. */
export class Shell {
  #window: BrowserWindow | null = null;
  #isPageReady = false;

  constructor(
    private readonly settings: AppSettingsStore,
    readonly systemLanguage: Language,
  ) {}

  get window(): BrowserWindow | null {
    return this.#window;
  }
  get isPageReady(): boolean {
    return this.#isPageReady;
  }
  get language(): Language {
    return this.settings.value.language ?? this.systemLanguage;
  }
  get t(): Translate<MainKey> {
    return translator(mainMessages, this.language);
  }

  /** The page as it would be printed, as PDF; its own style sheet says on which paper. */
  async printed(): Promise<Uint8Array | null> {
    return (await this.#window?.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true })) ?? null;
  }

  /** Opens the window; `wantsToClose` decides about closing it. */
  open(preload: string, address: string | undefined, wantsToClose: () => void): void {
    this.follow(this.settings.value);
    const window = openWindow({
      preload,
      address,
      isPackaged: app.isPackaged,
      last: this.settings.value.window,
      moved: (place) => void this.settings.update((old) => ({ ...old, window: place })),
    });
    this.#window = window;
    window.on('close', (event) => {
      event.preventDefault();
      wantsToClose();
    });
    window.on('closed', () => (this.#window = null));
    window.webContents.on('render-process-gone', (_event, { reason }) => this.#recover(window, reason));
  }

  /** The page has asked for its first state: from now on it hears what it is told. */
  pageIsReady(): void {
    this.#isPageReady = true;
  }

  tell<E extends EventName>(event: E, value: Events[E]): void {
    if (this.#window && !this.#window.isDestroyed()) this.#window.webContents.send(event, value);
  }

  /** Brings what was opened a second time to the front. */
  raise(): void {
    if (this.#window?.isMinimized()) this.#window.restore();
    this.#window?.focus();
  }

  /** Menu and theme as the settings say. */
  follow({ theme, recents }: AppSettings): void {
    nativeTheme.themeSource = theme;
    const command = (name: string): void => this.tell('menu.command', { command: name });
    const template = menuTemplate({
      t: this.t,
      isMac: process.platform === 'darwin',
      isPackaged: app.isPackaged,
      command,
      recents,
      clearRecents: () => void this.#clearRecents(),
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
    this.#followRecents(recents);
  }

  /** The platform's own lists: the taskbar of Windows, the dock of macOS. */
  #followRecents(recents: AppSettings['recents']): void {
    if (process.platform === 'win32') {
      app.setJumpList(jumpList({ t: this.t, recents }, process.execPath, process.defaultApp ? [app.getAppPath()] : []));
    } else if (app.dock) {
      const command = (name: string): void => this.tell('menu.command', { command: name });
      app.dock.setMenu(Menu.buildFromTemplate(recentItems({ recents, command })));
      app.clearRecentDocuments();
      for (const { folder } of recents.toReversed()) app.addRecentDocument(folder);
    }
  }

  /** Empties the list; the workspaces themselves stay where they are. */
  async #clearRecents(): Promise<void> {
    await this.settings.update((old) => ({ ...old, recents: [] }));
    this.follow(this.settings.value);
    this.tell('menu.command', { command: 'recents' });
  }

  /** Asks what to do about what stands in the way of closing. Escape means: stay. */
  async askAboutClosing(obstacle: Obstacle): Promise<Decision> {
    const { t } = this;
    const isSilent = obstacle === 'silent';
    const { response } = await this.#ask({
      message: t(isSilent ? 'close.silent' : 'close.unsaved'),
      detail: t(isSilent ? 'close.silentDetail' : 'close.unsavedDetail', { seconds: PATIENCE / 1000 }),
      buttons: [t('close.retry'), t('close.discard'), t('close.stay')],
      cancelId: 2,
    });
    return DECISIONS[response] ?? 'stay';
  }

  #ask(words: { message: string; detail: string; buttons: string[]; cancelId: number }): Promise<{ response: number }> {
    const options = { type: 'warning' as const, title: 'Keyrung', defaultId: 0, noLink: true, ...words };
    return this.#window ? dialog.showMessageBox(this.#window, options) : dialog.showMessageBox(options);
  }

  /** A page that failed is loaded anew; everything it had saved is there. */
  #recover(window: BrowserWindow, reason: string): void {
    this.#isPageReady = false;
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    window.webContents.reload();
    void this.#ask({ message: this.t('crash.title'), detail: this.t('crash.detail', { reason }), buttons: ['OK'], cancelId: 0 });
  }
}
