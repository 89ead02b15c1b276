import type { App, Session, WebContents, WebPreferences } from 'electron';
import { isOwnAddress } from './csp.ts';

/** The page is a stranger: no Node, a world of its own, the sandbox, no developer tools in the packaged app. */
export const webPreferences = (preload: string, isPackaged: boolean): WebPreferences => ({
  preload,
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  spellcheck: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
  devTools: !isPackaged,
});

/** Every page of the app stays where it is, opens nothing, and embeds nothing. */
export function confinePages(app: Pick<App, 'on'>): void {
  app.on('web-contents-created', (_event, contents) => confine(contents));
}

function confine(contents: WebContents): void {
  const refuse = (event: { preventDefault(): void }): void => event.preventDefault();
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', refuse);
  contents.on('will-redirect', refuse);
  contents.on('will-frame-navigate', refuse);
  contents.on('will-attach-webview', refuse);
}

/** No permission of any kind, no device, no request that leaves the app, no download. `isAllowed` lets development reach its own server. */
export function confineSession(session: Session, isAllowed: (address: string) => boolean): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, decide) => decide({ cancel: !isAllowed(details.url) }));
  session.on('will-download', (event) => event.preventDefault());
}

/** Addresses the page may ask for: its own, and pictures it made itself. */
export function isInside(address: string): boolean {
  if (address.startsWith('data:')) return true;
  return isOwnAddress(address.startsWith('blob:') ? address.slice('blob:'.length) : address);
}
