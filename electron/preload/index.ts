import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { CHANNELS, DROP, EVENTS, type Channel, type EventName } from '@shared/ipc/channels.ts';
import { Dropped, type DropTarget } from './dropped.ts';
import { Inbox } from './inbox.ts';

/**
 * All the page can ask of the main process: one function per channel of the contract, one listener per event, and what was dropped on the
 * window. Nothing takes a channel's name, and Electron's own objects (events, senders) never reach the page.
 */
const call = Object.fromEntries(CHANNELS.map((channel) => [channel, (input?: unknown) => ipcRenderer.invoke(channel, input)]));

const listenTo = (event: EventName): ((listener: (value: unknown) => void) => () => void) => {
  const inbox = new Inbox();
  ipcRenderer.on(event, (_event, value: unknown) => {
    // a page that does not listen yet has nothing to save, and must not hold up closing
    if (event === 'app.flush' && !inbox.isHeard) void ipcRenderer.invoke('app.flushed' satisfies Channel, { saved: true });
    else inbox.deliver(value);
  });
  return (listener) => inbox.listen(listener);
};
const on = Object.fromEntries(EVENTS.map((event) => [event, listenTo(event)]));

/** Newer Electrons ask a module where a file lies, older ones say it on the file. */
const pathOf = (file: unknown): string =>
  webUtils
    ? webUtils.getPathForFile(file as Parameters<typeof webUtils.getPathForFile>[0])
    : ((file as { readonly path?: string }).path ?? '');

const dropped = new Dropped(globalThis as unknown as DropTarget, pathOf);
/** The paths go from here to the main process past the page, which gets tokens for them. */
const acceptDropped = (): Promise<unknown> => ipcRenderer.invoke(DROP, dropped.take());

contextBridge.exposeInMainWorld('keyrung', { call, on, acceptDropped });
