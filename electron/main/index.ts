import { app, ipcMain, net, protocol, session, type IpcMainInvokeEvent } from 'electron';
import { join } from 'node:path';
import { registerDrop } from '@electron/ipc/drop.ts';
import { register } from '@electron/ipc/register.ts';
import { isFromOurPage } from '@electron/ipc/sender.ts';
import { nodeMachine, openAppSettings } from '@electron/storage/index.ts';
import { filesIn } from './arguments.ts';
import type { Backstage } from './backstage.ts';
import { Closing } from './closing.ts';
import { isOwnAddress, PAGE, SCHEME } from './csp.ts';
import { answer } from './protocol.ts';
import { confinePages, confineSession, isInside } from './security.ts';
import { Shell } from './shell.ts';

/**
 * The composition root: every part of the main process is made here and handed what it needs. The window is under way before anything is
 * loaded that only its messages need.
 */
const out = join(import.meta.dirname, '..');
/** Set by `npm run dev` only; the packaged app does not look. */
const developmentServer = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];
/** Given before the window is there (macOS tells files before it is ready). */
const early: string[] = [];
let openFiles = (paths: readonly string[]): void => void early.push(...paths);

// the packed app is looked into by nobody; a switch on the command line would open a port to its page
if (app.isPackaged) for (const name of ['remote-debugging-port', 'remote-debugging-pipe']) app.commandLine.removeSwitch(name);

protocol.registerSchemesAsPrivileged([
  { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
]);

if (app.requestSingleInstanceLock()) void start();
else app.quit();

async function start(): Promise<void> {
  const machine = nodeMachine();
  const settingsRead = openAppSettings(machine, join(app.getPath('userData'), 'app.json'));
  confinePages(app);
  app.on('open-file', (event, path) => {
    event.preventDefault();
    openFiles([path]);
  });
  await app.whenReady();
  const settings = await settingsRead;
  const shell = new Shell(settings, app.getLocale().toLowerCase().startsWith('zh') ? 'zh-CN' : 'en');

  let loading: Promise<Backstage> | undefined;
  const backstage = (): Promise<Backstage> =>
    (loading ??= import('./backstage.ts').then(({ makeBackstage }) => makeBackstage({ machine, settings, shell, closing, out })));
  const closing = new Closing({
    isPageListening: () => shell.isPageReady,
    askPage: () => shell.tell('app.flush', undefined),
    closeWorkspace: async () => (loading ? (await loading).closeWorkspace() : true),
    askPerson: (obstacle) => shell.askAboutClosing(obstacle),
    destroyWindow: () => shell.window?.destroy(),
    sleep: machine.sleep,
  });

  const isTrusted = (event: IpcMainInvokeEvent): boolean => isFromOurPage(event, shell.window?.webContents.id, isPage);
  register<IpcMainInvokeEvent>({
    port: ipcMain,
    isTrusted,
    handlers: async () => (await backstage()).handlers,
    report: (error, channel) => console.error(`${channel}:`, error),
  });
  registerDrop<IpcMainInvokeEvent>(ipcMain, isTrusted, async (paths) => (await backstage()).choose(paths));
  serve(async () => (loading ? (await loading).portfolio() : null));
  confineSession(session.defaultSession, developmentServer ? isInsideOrDevelopment : isInside);

  openFiles = (paths) => {
    shell.raise();
    void backstage().then(async ({ choose }) => shell.tell('files.opened', await choose(paths)));
  };
  app.on('second-instance', (_event, argv, folder) => openFiles(filesIn(argv, process.defaultApp ?? false, folder)));
  app.on('window-all-closed', () => app.quit());
  shell.open(join(out, 'preload', 'preload.cjs'), developmentServer && PAGE, () => void closing.begin());
  const given = [...early, ...filesIn(process.argv, process.defaultApp ?? false, process.cwd())];
  shell.window?.webContents.once('did-finish-load', () => {
    void backstage();
    if (given.length > 0) openFiles(given);
  });
}

const isPage = (address: string): boolean => isOwnAddress(address);

function serve(portfolio: () => Promise<Uint8Array | null>): void {
  const root = join(out, 'renderer');
  protocol.handle(SCHEME, (request) =>
    developmentServer && !request.url.endsWith('/portfolio')
      ? net.fetch(request.url.replace(PAGE, `${developmentServer}/`), { bypassCustomProtocolHandlers: true })
      : answer(request, { root, portfolio }),
  );
}

const isInsideOrDevelopment = (address: string): boolean =>
  isInside(address) || new URL(address).host === new URL(developmentServer ?? PAGE).host || address.startsWith('devtools:');
